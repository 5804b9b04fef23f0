import { expect, test } from "@jest/globals";
import type { ApartPair, Collation, CommonGround } from "../../lib/model.ts";
import { eventWords } from "../../lib/presentation/events.ts";
import { renderCollation } from "../../lib/render/collation.ts";
import { renderCollationHtml, renderHtml } from "../../lib/render/html.ts";
import { renderCollationMarkdown, renderMarkdown } from "../../lib/render/markdown.ts";
import { renderCollationText, renderText } from "../../lib/render/text.ts";
import { renderTerminal, type TerminalView } from "../../lib/render/terminal.ts";
import { warningsIn } from "../../lib/session/warnings.ts";
import { mill } from "../support/collation.ts";
import { comparisonOf } from "../support/comparison.ts";

const nothing: CommonGround = { names: [], days: [], happenings: [] };
const inCommon: CommonGround = { names: ["Orvik", "Pia Lund"], days: ["2026-05-03"], happenings: ["fire"] };
const two = (sameEvent: boolean, common = nothing) =>
  comparisonOf({ a: ["Rye grew dear."], b: ["Two ships met."], sameEvent, inCommon: common });

test.each([
  [nothing, "they share no name, no day and no kind of happening."],
  [{ ...nothing, names: ["Orvik"] }, "they share no more than the name Orvik."],
  [
    inCommon,
    "they share no more than the names Orvik and Pia Lund, the day Sunday 3 May 2026 and a kind of happening (fire).",
  ],
  [{ ...nothing, happenings: ["arrest", "fire"] }, "they share no more than kinds of happening (arrest, fire)."],
  [{ ...nothing, names: ["A", "B", "C", "D", "E", "F"] }, "they share no more than the names A, B, C, D and 2 more."],
])("two reports of two events share %j", (common, words) => {
  expect(eventWords(two(false, common))).toContain(`These do not seem to tell the same event: ${words}`);
});

test("of one event nothing is said, whatever they share", () => {
  expect([eventWords(two(true, inCommon)), eventWords(mill())]).toEqual([null, null]);
});

/** Reports A, B, ... with those of these pairs apart. */
function several(count: number, ...pairs: readonly (readonly [number, number])[]): Collation {
  const [one] = mill().reports;
  const reports = Array.from({ length: count }, (_, i) => ({ ...one, letter: "ABCDEF".charAt(i) }));
  const apart = pairs.map((pair): ApartPair => ({ reports: pair, inCommon: pair[0] === 0 ? inCommon : nothing }));
  return { ...mill(), reports: reports as Collation["reports"], apart };
}

test.each([
  [
    several(3, [0, 2], [1, 2]),
    /^C does not seem to tell the same event as A and B: they share no more than the names Or/,
  ],
  [several(4, [0, 2], [0, 3], [1, 2], [1, 3]), /^C and D do not seem to tell the same event as A and B: /],
  [several(3, [0, 1], [0, 2], [1, 2]), /^These seem to tell 3 events \(A; B; C\), which share no more than the names /],
  [several(4, [0, 1], [0, 2], [1, 2], [1, 3], [2, 3]), /^These seem to tell 3 events \(A and D; B; C\), which /],
  // B gathers both, so that neither stands alone.
  [several(3, [0, 2]), /^A and C by themselves do not seem to tell the same event: they share /],
])("of several, who stands apart: %#", (collation, words) => {
  expect(eventWords(collation)).toMatch(words);
});

test("every format says so, and so does a session", () => {
  const options = { width: 200 };
  const views: readonly TerminalView[] = ["findings", "side-by-side", "unified", "matrix", "stat"];
  const comparison = two(false);
  for (const shown of [
    ...views.map((view) => renderTerminal(comparison, { ...options, view })),
    ...[renderHtml, renderMarkdown, (one: typeof comparison) => renderText(one, options)].map((as) => as(comparison)),
    warningsIn({ result: { kind: "comparison", comparison } }).join(),
  ]) {
    expect(shown.replace(/\s+/g, " ")).toContain("These do not seem to tell the same event: they share no name");
  }
  const collation = { ...mill(), apart: several(3, [0, 2], [1, 2]).apart };
  for (const shown of [
    ...(["findings", "matrix", "stat"] as const).map((view) => renderCollation(collation, { ...options, view })),
    ...[renderCollationHtml, renderCollationMarkdown, renderCollationText].map((as) => as(collation)),
    warningsIn({ result: { kind: "collation", collation } }).join(),
  ]) {
    expect(shown.replace(/\s+/g, " ")).toContain("C does not seem to tell the same event as A and B");
  }
});
