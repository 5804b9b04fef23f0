import { expect, test } from "@jest/globals";
import * as storydiff from "../lib/index.ts";

test("the library gives what a program needs, and no more", () => {
  expect(Object.keys(storydiff).sort()).toEqual([
    "StorydiffError",
    "baselineFromJson",
    "baselineToJson",
    "cacheSize",
    "clashesWithin",
    "collate",
    "collationFromJson",
    "collationToJson",
    "compare",
    "emptyBaseline",
    "emptyCache",
    "explain",
    "explanationToJson",
    "fails",
    "fromJson",
    "isKnown",
    "isSaved",
    "knowable",
    "knownOf",
    "knownOfFact",
    "read",
    "readReport",
    "readText",
    "readingToJson",
    "refusalOf",
    "renderCollation",
    "renderCollationCsv",
    "renderCollationGithub",
    "renderCollationHtml",
    "renderCollationJsonl",
    "renderCollationJunit",
    "renderCollationMarkdown",
    "renderCollationSarif",
    "renderCollationText",
    "renderCsv",
    "renderExplanation",
    "renderGithub",
    "renderHtml",
    "renderJsonl",
    "renderJunit",
    "renderMarkdown",
    "renderReading",
    "renderSarif",
    "renderTerminal",
    "renderText",
    "reopen",
    "reportFromText",
    "similarity",
    "toJson",
    "withFindings",
    "withKnown",
  ]);
});

test("from one text to what is read in it", () => {
  const { read, readingToJson, renderReading, reportFromText } = storydiff;
  const reading = read(reportFromText("Police seized 12 rifles.", { date: "2025-11-08" }));
  expect(renderReading(reading)).toContain("‹12›");
  expect(JSON.parse(readingToJson(reading))).toEqual({ version: 2, ...reading });
});

test("from two texts to a terminal and to JSON and back", () => {
  const { compare, fromJson, renderTerminal, reportFromText, similarity, toJson } = storydiff;
  const [a, b] = [reportFromText("Police seized 12 rifles."), reportFromText("Police seized 15 rifles.")];
  const comparison = compare(a, b);
  expect(renderTerminal(comparison)).toContain("12");
  expect(fromJson(toJson(comparison))).toEqual(comparison);
  expect(similarity(a, b)).toBeGreaterThan(0);
});

test("from three texts to a terminal and to JSON and back", () => {
  const { collate, collationFromJson, collationToJson, renderCollation, reportFromText } = storydiff;
  const texts = ["Police seized 12 rifles.", "Police seized 15 rifles.", "Police seized 12 rifles on Monday."];
  const collation = collate(texts.map((text) => reportFromText(text)));
  expect(renderCollation(collation)).toContain("B alone against A and C");
  expect(collationFromJson(collationToJson(collation))).toEqual(collation);
});
