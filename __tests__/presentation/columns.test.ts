import { expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { columnsOf, type ColumnSentence } from "../../lib/presentation/columns.ts";
import { frameOf } from "../../lib/presentation/frame.ts";
import { comparisonOf, type FindingDraft } from "../support/comparison.ts";

/** A sentence as `=2,3 "marked"`: its state, its partners by index, what is marked in it. */
function line({ state, partners, pieces, contradictions }: ColumnSentence): string {
  const sign = { contradicts: `≠${contradictions.join()}`, agrees: "=", only: "+", excluded: "·" }[state];
  const marks = pieces.filter(({ mark }) => mark !== null).map(({ words, mark }) => ` ${mark ?? ""} "${words}"`);
  return `${sign} ${partners.join()}${marks.join("")}`;
}

function columns(a: readonly string[], b: readonly string[], ...findings: readonly FindingDraft[]) {
  const found = columnsOf(frameOf(comparisonOf({ a, b, findings })));
  return [found.a, found.b].map((side) => side.flatMap(({ sentences }) => sentences.map(line)));
}

test("each sentence has its partners, its contradictions and what of it clashes", () => {
  const two: FindingDraft = { kind: "contradiction", a: [0, "two"], b: [1, "three"] };
  const again: FindingDraft = { kind: "contradiction", a: [0, "men"], b: [0, "women"] };
  expect(columns(["The two men left."], ["All women stayed.", "So three left."], two, again)).toEqual([
    ['≠1,2 0,1 clash "two" clash "men"'],
    ['≠2 0 clash "women"', '≠1 0 clash "three"'],
  ]);
});

test("what one report alone tells inside what both tell is marked", () => {
  const detail: FindingDraft = { kind: "detail", side: "a", at: [0, "on Friday"], partner: 0 };
  expect(
    columns(["It sank on Friday."], ["The boat went down."], { kind: "agreement", a: [0], b: [0] }, detail),
  ).toEqual([['= 0 differs "on Friday"'], ["= 0"]]);
});

test("a sentence that the other tells at another place leads there", () => {
  const [ferry, van] = ["The ferry Alma sank off Lorne on Friday.", "Police chased a silver van through Tarn."];
  const wheat = "Wheat prices rose sharply in Oslo.";
  const compared = compare(reportFromText(`${ferry}\n${van}\n${wheat}`), reportFromText(`${van}\n${wheat}\n${ferry}`));
  const { a, b } = columnsOf(frameOf(compared));
  const moved = [...a, ...b].flatMap(({ sentences }) => sentences.flatMap(({ movedTo }) => movedTo ?? []));
  expect(moved).toEqual([
    { side: "b", index: 2, line: 3 },
    { side: "a", index: 0, line: 1 },
  ]);
});

test("a long sentence is there in full", () => {
  const long = `It rained ${"and rained ".repeat(200)}.`;
  const [paragraph] = columnsOf(frameOf(comparisonOf({ a: [long], b: ["Sun."] }))).a;
  expect(paragraph?.sentences[0]?.pieces).toEqual([{ words: long, mark: null }]);
});

test("sentences of one paragraph and class stand together", () => {
  const compared = compare(
    reportFromText("Storm closes road\n\nIt rained. It snowed.\n\nIt hailed."),
    reportFromText("Sun."),
  );
  const { a } = columnsOf(frameOf(compared));
  expect(a.map((paragraph) => [paragraph.class, paragraph.sentences.length])).toEqual([
    ["headline", 1],
    ["body", 2],
    ["body", 1],
  ]);
});
