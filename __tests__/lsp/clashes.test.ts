/** What several reports say of the same words of a draft. */
import { expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { clashesOf } from "../../lib/lsp/clashes.ts";

const storm = (count: string) => `${count} people were killed when the storm hit Harwick on Tuesday, police said.`;
const held = (draft: string, ...others: readonly string[]) =>
  others.map((other, reference) => ({ reference, comparison: compare(reportFromText(draft), reportFromText(other)) }));
const all = { only: null, ignore: [] };

test("is one clash, with who says otherwise and who the same", () => {
  const clashes = clashesOf(held(storm("12"), storm("24"), storm("12"), storm("30")), all);
  expect(clashes.map(({ against, alike }) => [against.map(({ reference }) => reference), alike])).toEqual([
    [[0, 2], [1]],
  ]);
});

test("is one at each place of the draft that tells it", () => {
  const draft = `Twelve killed in Harwick storm\n\n${storm("12")}`;
  const clashes = clashesOf(held(draft, storm("24")), all);
  expect(clashes.map(({ span }) => draft.slice(span.start, span.end))).toEqual(["Twelve", "12"]);
});

test("is none of a type that is left out, nor what is known", () => {
  const found = held(storm("12"), storm("24"));
  expect(clashesOf(found, { only: null, ignore: ["number"] })).toEqual([]);
  const [clash] = clashesOf(found, all);
  expect(clashesOf(found, all, new Set(clash?.against.map(({ finding }) => finding.id)))).toEqual([]);
});

test("does not hang on the order of the references, but for their numbers", () => {
  const spans = (...others: readonly string[]) => clashesOf(held(storm("12"), ...others), all).map(({ span }) => span);
  expect(spans(storm("24"), storm("30"))).toEqual(spans(storm("30"), storm("24")));
});

test("is told first by the story, then by its headline, and by a figure before a vague word", () => {
  const other = `Storm kills dozens in Harwick\n\n${storm("At least 24")}`;
  const [clash] = clashesOf(held(storm("12"), other), all);
  expect(clash?.against.map(({ evidence: { b } }) => other.slice(b.start, b.end))).toEqual(["At least 24", "dozens"]);
});
