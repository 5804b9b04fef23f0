/** The law of foreign text: whatever reports, file names and names hold is shown in every view, and nothing of it obeyed. */
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import stringWidth from "string-width";
import { collate } from "../../lib/collate.ts";
import { explain } from "../../lib/explain.ts";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { renderCollation } from "../../lib/render/collation.ts";
import { renderExplanation } from "../../lib/render/explanation.ts";
import { jsonText } from "../../lib/render/json-text.ts";
import { themes } from "../../lib/render/palette.ts";
import { renderReading } from "../../lib/render/reading.ts";
import { renderTerminal } from "../../lib/render/terminal.ts";
import { comparisonOf, type Draft } from "../support/comparison.ts";
import { outlaws } from "../support/outlaws.ts";

/** What a terminal would obey, what it would not show, what it shows wide, and plain words. */
const bit = fc.oneof(
  fc.constantFrom(...outlaws),
  fc.constantFrom("שלום", "سلام", "東京都知事は", "👨‍👩‍👧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "e\u0301", "ไทย", "x".repeat(90), " ", " ", " "),
  fc.constantFrom("police", "12 people", "died", "on Friday", "“No,”", "said", "Ada", "=", "--"),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const anyText = fc.array(bit, { maxLength: 12 }).map((bits) => bits.join(""));

const anyLook = fc.record({
  width: fc.constantFrom(40, 60, 79, 80, 120, 200, 240),
  color: fc.boolean(),
  theme: fc.constantFrom(...themes),
});

const ownLink = /\u001b\]8;;file:\/\/\/[!-~]*#L\d+\u001b\\((?:\u001b\[[\d;]*m|[A-T]:\d+)+)\u001b\]8;;\u001b\\/g;
const ownColour = /\u001b\[[\d;]*m/g;
/** Round a line, or a cell of one, that holds right-to-left words. */
const ownIsolate = /\u2066([^\u2066-\u2069\n]*)\u2069/g;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]/u;
const emoji = new RegExp(String.raw`^\p{RGI_Emoji}$`, "v");

function expectShown(text: string, { width, color }: { readonly width: number; readonly color: boolean }): void {
  const bare = (color ? text.replace(ownLink, "$1").replace(ownColour, "") : text.replace(ownLink, "$1")).replace(
    ownIsolate,
    "$1",
  );
  const graphemes = [...new Intl.Segmenter().segment(bare.replaceAll("\n", " "))].map(({ segment }) => segment);
  expect(graphemes.filter((one) => unseen.test(one) && !emoji.test(one))).toEqual([]);
  expect(bare.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
}

describe("a comparison", () => {
  const anyDraft: fc.Arbitrary<Draft> = fc.tuple(anyText, anyText, anyText, anyText).map(([a, b, name, other]) => ({
    a: [a, b],
    b: [`${b} ${other}`, b],
    names: { a: name, b: other },
    findings: [
      { kind: "contradiction", a: [0, a.slice(2, 9)], b: [0, b], reason: name, speakers: { a: other, b: name } },
      { kind: "agreement", a: [1], b: [1], reason: other, speakers: { a: name, b: null }, oneSource: true },
      { kind: "addition", side: "a", at: [0, a.slice(0, 3)], speaker: name },
      { kind: "detail", side: "b", at: [1, b.slice(1, 5)], partner: 1 },
    ],
    entities: [{ name: `Ada ${name}`, aliases: ["Ada", other], a: [[0, a.slice(0, 4)]], b: [[1, b]] }],
    stances: [{ side: "a", at: [1], holder: name, holderEntity: 0, target: other, speaker: name, thirdParty: true }],
    speakers: { a: [name, other] },
  }));
  const address = anyText.map((path) => pathToFileURL(`/${path}`).href);
  const addresses = fc.record({
    a: fc.option(address),
    b: fc.oneof(address, fc.constant("file:///\u001b]8;;x\u0007")),
  });

  test.each(["findings", "side-by-side", "unified", "matrix", "about", "stat"] as const)("%s", (view) => {
    fc.assert(
      fc.property(anyDraft, anyLook, addresses, fc.option(fc.nat(2)), (draft, look, addresses, context) => {
        const about = view === "about" ? "Ada" : null;
        expectShown(renderTerminal(comparisonOf(draft), { ...look, addresses, view, about, context }), look);
      }),
    );
  });
});

/** A report as the whole way from text to view takes it. */
const anyReport = fc.tuple(anyText, anyText, anyText, fc.nat(30)).map(([name, first, second, dead]) => {
  const text = `Ferry sinks off ${first} Halden\n\nPolice ${second} said ${dead} people died${first}. Ada${second} Quill said she backed “the ${first} inquiry”.`;
  return reportFromText(text, { name });
});

describe("whatever is read in it, of", () => {
  test("one report", () => {
    fc.assert(
      fc.property(anyReport, anyLook, (report, look) => {
        expectShown(renderReading(read(report), look), look);
      }),
      { numRuns: 30 },
    );
  });

  test("an explanation", () => {
    fc.assert(
      fc.property(anyReport, anyReport, anyLook, (a, b, look) => {
        expectShown(renderExplanation(explain(a, b, "A:1,B:1"), look), look);
      }),
      { numRuns: 20 },
    );
  });

  test.each(["findings", "matrix", "stat"] as const)("three reports, %s", (view) => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 3, maxLength: 3 }), anyLook, (reports, look) => {
        expectShown(renderCollation(collate(reports), { ...look, view }), look);
      }),
      { numRuns: 15 },
    );
  });
});

test("JSON holds nothing that a terminal obeys, and reads back the same", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = jsonText({ text });
      expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
