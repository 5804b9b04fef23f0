import { stripVTControlCharacters } from "node:util";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import stringWidth from "string-width";
import { read, reportFromText } from "../../lib/index.ts";
import type { Reading, Time } from "../../lib/model.ts";
import { renderReading, type ReadingPart } from "../../lib/render/reading.ts";
import { noTime, quay } from "../support/quay.ts";

test("the whole view at 80 columns", () => {
  expect(renderReading(quay)).toBe(`\
quay.txt  7 sentences: 1 headline, 1 dateline, 5 body
4 entities, 3 quantities, 2 times, 3 attributions, 3 claims, 2 stances
The report is of Saturday 8 November 2025.

1  headline
  Talks on the quay fail

2  dateline
  LORNE (AP) --

3  body
  Mayor «Ada Quill» met «both firms» ‹on Friday›.
    entity    Ada Quill, person
              both firms, group, of Harlan Lines and Lorne
    time      on Friday = Friday, that is Friday 7 November 2025
    claim     Mayor Ada Quill | met | both firms · on Friday

4  body, speaker Ada Quill
  "We paid ‹$3m›, ‹$1m› of it in cash," «she» said.
    entity    she = Ada Quill, person
    quantity  $3m = 3,000,000 USD, money
              $1m = 1,000,000 USD, money, part of “$3m”
    said      she [Ada Quill], “said”, word for word, according to Ada Quill:
              “We paid $3m, $1m of it in cash”

5  body, speaker Ada Quill
  "«They» will not leave «Lorne»," «the mayor» told the Courier.
    entity    They = both firms, group, of Harlan Lines and Lorne
              Lorne
              the mayor = Ada Quill, person
    said      the mayor [Ada Quill], “told”, word for word: “They will not leave
              Lorne”
    claim     They [both firms] | will not leave | Lorne, negated, planned,
              according to Ada Quill

6  body
  ‹Dozens› of guards were reportedly hurt by a crane ‹since 8.40am›.
    quantity  Dozens = 24 to 99, count of guards
    time      since 8.40am = since 08:40
    said      a source not told, “reportedly”: Dozens of guards were … hurt by a
              crane since 8.40am
    claim     – | were reportedly hurt | Dozens of guards, passive, no tense,
              reported, “reportedly”

7  body
  «Harlan Lines» backs «the mayor».
    entity    Harlan Lines, organisation
              the mayor = Ada Quill, person
    stance    Harlan Lines | supports | the mayor [Ada Quill], “Harlan Lines
              backs the mayor”, by an act, according to Ada Quill
              Harlan Lines | takes no side, “backs”

Named
  Ada Quill, person, 4 mentions; also the mayor
  both firms, group, of Harlan Lines and Lorne, 2 mentions
  Harlan Lines, organisation, 1 mention
  Lorne, 1 mention

« » named   ‹ › a number or a time
`);
});

test("colour changes no character but its own", () => {
  const coloured = renderReading(quay, { color: true });
  expect(coloured).toContain("\u001b[36m«Ada Quill»\u001b[39m");
  expect(coloured).toContain("\u001b[33m‹$3m›\u001b[39m");
  expect(coloured).toContain("\u001b[32m‹on Friday›\u001b[39m");
  expect(stripVTControlCharacters(coloured)).toBe(renderReading(quay));
});

test.each<[ReadingPart, string]>([
  ["entities", "entity"],
  ["quantities", "quantity"],
  ["times", "time"],
  ["attributions", "said"],
  ["claims", "claim"],
  ["stances", "stance"],
])("only the %s", (part, label) => {
  const shown = renderReading(quay, { only: [part] });
  expect(new Set([...shown.matchAll(/^ {4}([a-z]+)/gm)].map(([, found]) => found))).toEqual(new Set([label]));
  expect(/[«»]/.test(shown)).toBe(part === "entities");
  expect(/[‹›]/.test(shown)).toBe(part === "quantities" || part === "times");
  expect(/^Named$/m.test(shown)).toBe(part === "entities");
});

test("only the sentences that speak of someone, or of a group they belong to", () => {
  const shown = renderReading(quay, { about: "the Mayor" });
  expect([...shown.matchAll(/^(\d) {2}/gm)].map(([, line]) => line)).toEqual(["3", "4", "5", "7"]);
  expect(shown).toMatch(/\nNamed\n {2}Ada Quill, [^\n]*\n\n/);
  expect([...renderReading(quay, { about: "Lorne" }).matchAll(/^(\d) {2}/gm)].map(([, line]) => line)).toEqual([
    "3",
    "5",
  ]);
  expect(() => renderReading(quay, { about: "Oskar" })).toThrow(
    'the report does not name "Oskar": most named are "Ada Quill", "both firms", "Harlan Lines", "Lorne"',
  );
});

test("a report without a day, or without anything in it, is shown too", () => {
  expect(renderReading({ ...quay, date: null })).toContain("is not told; --date YYYY-MM-DD tells it.");
  const bare = { ...quay, entities: [], quantities: [], times: [], attributions: [], claims: [], stances: [] };
  expect(renderReading(bare)).not.toMatch(/Named|«/);
});

/** The line of one quantity, with its words. */
function quantityLine(change: Partial<Reading["quantities"][number]>): string {
  const quantities = quay.quantities.map((quantity, index) => (index === 2 ? { ...quantity, ...change } : quantity));
  return /Dozens = .*/.exec(renderReading({ ...quay, quantities }, { only: ["quantities"] }))?.[0] ?? "";
}

test.each<[Partial<Reading["quantities"][number]>, string]>([
  [{}, "24 to 99, count of guards"],
  [{ bound: "at least", value: 24, max: null }, "at least 24, count of guards"],
  [{ bound: "about", value: 1200, min: 1080, max: 1320 }, "about 1,200 (1,080 to 1,320), count of guards"],
  [{ kind: "percent", value: 12.5, min: 12.5, max: 12.5, unit: "%", counted: null }, "12.5%, percent"],
  [{ kind: "ordinal", value: 3, min: 3, max: 3 }, "number 3, ordinal of guards"],
  [{ kind: "measure", value: 1, min: 1, max: 1, unit: "mile", counted: null }, "1 mile, measure"],
  [{ kind: "measure", value: 6, min: 6, max: 6, unit: "square foot", counted: null }, "6 square feet, measure"],
  [{ kind: "measure", value: 6, min: 6, max: 6, unit: "degree Celsius", counted: null }, "6 degrees Celsius, measure"],
  [
    { kind: "measure", value: 90, min: 90, max: 90, unit: "mile per hour", counted: null },
    "90 miles per hour, measure",
  ],
  [{ value: 30, min: 30, max: 30, per: "year" }, "30 per year, count of guards"],
])("a quantity of %j", (change, line) => {
  expect(quantityLine(change)).toBe(`Dozens = ${line}`);
});

function timeLine(change: Partial<Time>): string {
  const times = [{ ...noTime, sentence: 2, span: quay.times[0]?.span ?? { start: 0, end: 1 }, ...change }];
  return /on Friday = .*/.exec(renderReading({ ...quay, times }, { only: ["times"], width: 120 }))?.[0] ?? "";
}

test.each<[Partial<Time>, string]>([
  [{ weekday: "friday", partOfDay: "morning" }, "Friday morning"],
  [{ bound: "early", month: 12, year: 2025 }, "early December 2025"],
  [{ bound: "by", month: 12, day: 1, date: "2025-12-01" }, "by 1 December, that is Monday 1 December 2025"],
  [{ clock: 1439, zone: 0 }, "23:59 GMT"],
  [{ clock: 9 * 60, zone: -300 }, "09:00 GMT-5"],
  [{ clock: 9 * 60, zone: 330 }, "09:00 GMT+5:30"],
  [{ offset: 0 }, "the day of the report"],
  [{ offset: -1 }, "the day before the report"],
  [{ offset: 3 }, "3 days after the report"],
  [{ decade: 1990 }, "the 1990s"],
  [{ period: { unit: "week", offset: 0 } }, "the week of the report"],
  [{ period: { unit: "month", offset: -2 } }, "2 months before that of the report"],
  [{ shift: 0 }, "the day of what the words name"],
  [{ shift: -2 }, "2 days before what the words name"],
  [{ shift: 1 }, "1 day after what the words name"],
  [{}, "a time not told"],
  [{ bound: "after" }, "after a time not told"],
])("a time of %j", (change, line) => {
  expect(timeLine(change)).toBe(`on Friday = ${line}`);
});

test("what a copula says behind a preposition is shown once", () => {
  const at = (words: string) => {
    const start = quay.report.text.indexOf(words);
    const span = { start, end: start + words.length };
    return { span, head: span, lemma: words, entity: null };
  };
  const obliques = [
    { preposition: "on", phrase: at("the quay") },
    { preposition: "by", phrase: at("a crane") },
  ];
  const claims = quay.claims
    .slice(0, 1)
    .map((claim) => ({ ...claim, target: null, complement: at("on the quay"), obliques }));
  expect(renderReading({ ...quay, claims }, { only: ["claims"] })).toContain(
    "claim     Mayor Ada Quill | met | on the quay · by a crane\n",
  );
});

test("a long phrase shows its two ends, and cuts no pair of surrogates", () => {
  const text = `Crews from ${"😀".repeat(60)} towns met Ada Quill in the great hall of the old harbour office.`;
  const reading = read(reportFromText(text));
  const span = { start: 0, end: text.length };
  const claims = quay.claims.slice(0, 1).map((claim) => ({
    ...claim,
    sentence: 0,
    span,
    actor: { span, head: span, lemma: "crew", entity: null },
    predicate: { start: 0, end: 5 },
    target: null,
    obliques: [],
  }));
  const shown = renderReading({ ...reading, claims }, { only: ["claims"], width: 200 });
  expect(shown).toContain("claim     Crews from … of the old harbour office. | Crews\n");
  expect(shown).not.toContain("<U+D");
});

test("no line is wider than asked for", () => {
  for (let width = 40; width <= 120; width += 1) {
    const widest = Math.max(
      ...renderReading(quay, { width })
        .split("\n")
        .map((line) => stringWidth(line)),
    );
    expect(widest).toBeLessThanOrEqual(width);
  }
});

test("nothing of a report reaches the terminal but what can be seen", () => {
  const hostile = fc.array(
    fc.constantFrom(
      "Ada Quill",
      " said ",
      "\u001b[2J",
      "\u202e",
      "\t",
      "$3m",
      " on Friday ",
      "“No,” ",
      ". ",
      "\n",
      "漢字",
      "\ud800",
    ),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(hostile, (parts) => {
      const reading = read(reportFromText(`Ada ${parts.join("")}`, { name: "\u001b]0;x\u0007.txt" }));
      const lines = renderReading(reading).split("\n");
      for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\ud800]/);
    }),
    { numRuns: 60 },
  );
});
