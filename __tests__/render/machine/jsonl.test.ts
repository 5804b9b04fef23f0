import { expect, test } from "@jest/globals";
import { renderCollationJsonl, renderJsonl } from "../../../lib/render/machine/jsonl.ts";
import { mill } from "../../support/collation.ts";
import { ferry } from "../../support/ferry.ts";

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("a line a finding, contradictions first, each whole by itself", () => {
  const [first, ...others] = lines(renderJsonl(ferry()));
  expect(first).toEqual({
    version: 1,
    id: "f0",
    kind: "contradiction",
    types: ["number"],
    confidence: "high",
    developing: true,
    question: "How many, or how much?",
    reason: "A counts 24 dead, B 26.",
    verdict: null,
    known: null,
    places: ["A", "B"].map((report, i) => ({
      report,
      name: ["morning.txt", "evening.txt"][i],
      uri: ["desk/morning.txt", "desk/evening.txt"][i],
      inFile: true,
      words: `At least 2${i === 0 ? 4 : 6} people`,
      ...{ line: 2, column: 1, endLine: 2, endColumn: 19, start: i === 0 ? 22 : 21, end: i === 0 ? 40 : 39 },
      speaker: "the coastguard",
      sentence: expect.objectContaining({ line: 2, column: 1 }),
    })),
    also: [],
  });
  expect(others.map(({ kind }) => kind)).toEqual(["contradiction", "addition", "addition", "agreement", "agreement"]);
});

test("what must be known of the result comes first", () => {
  const partial = { between: ["time" as const], within: { a: [], b: [] } };
  expect(lines(renderJsonl({ ...ferry(), partial }))[0]).toMatchObject({ version: 1, kind: "notice" });
});

test("facts of several reports, with who stands against whom", () => {
  const told = lines(renderCollationJsonl(mill()));
  expect(told.map(({ kind }) => kind)).toEqual([
    "contradiction",
    "contradiction",
    "agreement",
    "agreement",
    "addition",
  ]);
  expect(told[0]).toMatchObject({ verdict: "B alone against A and C", types: ["number"] });
});
