/** Whatever a report holds, the page is valid and shows it as text and nothing else. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { compare, fromJson, renderHtml, reportFromText, toJson } from "../../lib/index.ts";
import type { Comparison } from "../../lib/model.ts";
import { wordsOf } from "../../lib/presentation/pieces.ts";
import { browser, inBrowser } from "../support/chromium.ts";
import { comparisonOf } from "../support/comparison.ts";
import { comparedSample, talksPage } from "../support/talks.ts";

const { open } = browser();

/** Pieces that would be markup, end an element, turn the text round, or cannot stand in HTML. */
const nasty = [
  ...[
    "<b>",
    "</script>",
    "</style>",
    "</title>",
    "<script>x</script>",
    "<!--",
    "-->",
    "--!>",
    "]]>",
    "<![CDATA[",
    "<?x",
  ],
  ...["</bdi>", "</p>", "<plaintext>", "<textarea>", "<img src=x onerror=y>", '" onload="x', "' x='", "`", "<", ">"],
  ...["&", "&amp;", "&#0;", "&#x202e;", "&notin", "&lt;b&gt;", "{{x}}", "javascript:x", "\\u003c", "\\"],
  ...[
    "\u200b",
    "\u200e",
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u202c",
    "\ufeff",
    "\u05d0\u05d1",
  ],
  ...[
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\u007f",
    "\u0085",
    "\u009f",
    "\f",
    "\v",
    "\t",
    "\r\n",
    "\r",
    "\u2028",
    "\u2029",
  ],
  ...["\ud83d", "\ude00", "\ud83d\ude00", "\ufdd0", "\ufffe", "\u{1fffe}", "\u{10ffff}", "e\u0301"],
];
const tame = ["The mayor of Lorne", " said ", "on Friday", "12 people died. ", " ", "\n\n", "Ada Quill", ", "];
const words = fc.array(fc.constantFrom(...nasty, ...tame), { minLength: 1, maxLength: 14 }).map((all) => all.join(""));

/** Two reports that both say the first thing, otherwise than the other, and all that can be named named in hostile words. */
const comparison = fc
  .record({
    a: fc.array(words, { minLength: 1, maxLength: 4 }),
    b: fc.array(words, { minLength: 1, maxLength: 4 }),
    word: words,
  })
  .map(({ a, b, word }) =>
    comparisonOf({
      a,
      b,
      names: { a: word, b: `${word}.txt` },
      findings: [
        { kind: "contradiction", a: [0], b: [0], reason: word, speakers: { a: word, b: word } },
        { kind: "contradiction", a: [0], b: [0], reason: `The number of ${word}: x.` },
        { kind: "agreement", a: [a.length - 1], b: [b.length - 1], reason: word, speakers: { a: word, b: null } },
        { kind: "addition", side: "b", at: [b.length - 1], speaker: word },
        { kind: "detail", side: "a", at: [0], partner: 0 },
      ],
      entities: [{ name: word, kind: "person", a: [[0]], b: [[0]] }],
      stances: [{ side: "a", at: [0], holder: word, target: word, speaker: word }],
    }),
  );

/** What HTML can hold of a text: WHATWG HTML, 13.2.3.5. */
function holdable(text: string): string {
  return Array.from(text.replace(/\r\n?/g, "\n"), (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    const isControl = (point < 32 && !"\t\n\f".includes(sign)) || (point > 126 && point < 160);
    const isNone = (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
    return isControl || isNone || (point >= 0xd800 && point <= 0xdfff) ? "\ufffd" : sign;
  }).join("");
}

function sentencesOf({ reports, sentences }: Comparison): string[] {
  return (["a", "b"] as const).flatMap((side) =>
    sentences[side].map(({ span }) => holdable(wordsOf(reports[side], span))),
  );
}

interface Parsed {
  readonly sentences: readonly string[];
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly scripts: number;
  readonly json: string;
}

/** What a browser makes of a page's source. */
function parsed(page: Page, html: string): Promise<Parsed> {
  return page.evaluate(`((html) => {
    const all = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("*")];
    const names = (of) => [...new Set(all.flatMap(of))].sort();
    return {
      sentences: all.filter((one) => one.className === "q").map((one) => one.textContent),
      elements: names((one) => one.localName),
      attributes: names((one) => one.getAttributeNames()),
      scripts: all.filter((one) => one.localName === "script").length,
      json: all.find((one) => one.id === "storydiff-comparison").textContent,
    };
  })(${JSON.stringify(html)})`);
}

describe("parsed by a browser", () => {
  inBrowser("each sentence is the report's, and no element or attribute but the page's own comes of it", async () => {
    const { page } = await open("<!doctype html><title>Parser</title>");
    const own = await parsed(page, talksPage);
    await fc.assert(
      fc.asyncProperty(comparison, async (hostile) => {
        const { sentences, elements, attributes, scripts, json } = await parsed(page, renderHtml(hostile));
        expect(sentences).toEqual(sentencesOf(hostile));
        expect(elements.filter((name) => !own.elements.includes(name))).toEqual([]);
        expect(attributes.filter((name) => !own.attributes.includes(name))).toEqual([]);
        expect(scripts).toBe(2);
        expect(toJson(fromJson(json))).toBe(toJson(hostile));
      }),
      { numRuns: 150 },
    );
  });

  inBrowser("so it is when the texts are read and compared", async () => {
    const { page } = await open("<!doctype html><title>Parser</title>");
    const report = fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => `It rained. ${all.join(" ")}`);
    await fc.assert(
      fc.asyncProperty(report, report, async (a, b) => {
        const compared = compare(reportFromText(a, { name: "a" }), reportFromText(b, { name: "b" }));
        expect((await parsed(page, renderHtml(compared))).sentences).toEqual(sentencesOf(compared));
      }),
      { numRuns: 30 },
    );
  });

  inBrowser.each([
    ["5 MB of one line", ["<b>&amp; 12 ".repeat(416_667)]],
    ["10,000 sentences", Array.from({ length: 10_000 }, (_, i) => `<i>Sentence ${i} </script>&amp;`)],
  ])("opened from the disk: %s", async (_, a) => {
    const long = comparisonOf({ a, b: ["It rained."], findings: [{ kind: "contradiction", a: [0], b: [0] }] });
    const { page, complaints } = await open(renderHtml(long));
    const found = await page.evaluate<string[]>("[...document.querySelectorAll('.q')].map((one) => one.textContent)");
    // Compared as one, for what differs would take minutes to print.
    expect(found.join("\n") === sentencesOf(long).join("\n")).toBe(true);
    expect(complaints).toEqual([]);
  });

  inBrowser.each(["\u2069\u202ereversed", "\u2067\u2067open", "\u202eleft open", "\u2069\u2069\u2067\u05d0"])(
    "a text that would turn its surroundings round does not: %j",
    async (text) => {
      const side = [`It was ${text} then`, "Next"];
      const speakers = { a: text, b: text };
      const finding = { kind: "contradiction", a: [0, text], b: [0, text], speakers, reason: text } as const;
      const { page } = await open(renderHtml(comparisonOf({ a: side, b: side, findings: [finding] })));
      const left = (selector: string): Promise<number> =>
        page.evaluate(`document.querySelector("${selector}").getBoundingClientRect().left`);
      expect(await left(".answer .letter")).toBeLessThan(await left(".answer strong"));
      expect(await left(".answer strong")).toBeLessThan(await left(".answer .speaker"));
      await page.keyboard.press("2");
      expect(await left("#a-1 .sign")).toBeLessThan(await left("#a-1 .q"));
    },
  );
});

describe("valid", () => {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  const faults = async (html: string): Promise<string[]> => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
  };

  const samples = readdirSync(new URL("../../samples/", import.meta.url), { withFileTypes: true });
  test.each(samples.filter((entry) => entry.isDirectory()).map(({ name }) => name))("the sample %s", async (name) => {
    expect(await faults(renderHtml(comparedSample(name, true), { version: "1.2.3", time: "in May" }))).toEqual([]);
  });

  test("hostile reports", async () => {
    await fc.assert(
      fc.asyncProperty(comparison, async (hostile) => {
        expect(await faults(renderHtml(hostile))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("a report that is empty, and one of another event", async () => {
    expect(await faults(renderHtml(comparisonOf({ a: [], b: [] })))).toEqual([]);
    expect(await faults(renderHtml(comparisonOf({ a: ["It rained."], b: ["It shone."], sameEvent: false })))).toEqual(
      [],
    );
  });

  test("nothing in the page is a character that HTML forbids", () => {
    fc.assert(
      fc.property(comparison, (hostile) => {
        const html = renderHtml(hostile);
        expect(html).toBe(holdable(html));
      }),
    );
  });
});
