import { expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Comparison } from "../../lib/model.ts";

const german = (dead: number): string =>
  `Explosion in Sorvik\nBei einer Explosion in einer Mühle in Sorvik sind am Montag ${dead} Menschen ums Leben gekommen. ` +
  "Die Polizei teilte mit, dass der Besitzer Olaf Brandt zu Hause war. Der Bürgermeister sprach von einem schwarzen Tag.";
const english =
  "Explosion in Sorvik\nFourteen people died on Monday when a mill in Sorvik blew up, the police said. Its owner, Olaf " +
  "Brandt, was at home. The mayor spoke of a black day for the town and asked all to stay away.";
const between = (a: string, b: string): Comparison =>
  compare(reportFromText(a, { name: "a" }), reportFromText(b, { name: "b" }), { within: true, minConfidence: "low" });
const kinds = ({ findings }: Comparison): string[] => [...new Set(findings.map(({ kind }) => kind))];

test("between German reports nothing is made up: no contradiction, no stance, no denial", () => {
  const comparison = between(german(14), german(24));
  expect(comparison.languages).toEqual({ a: "de", b: "de" });
  expect(kinds(comparison)).not.toContain("contradiction");
  expect(comparison.stances).toEqual({ a: [], b: [] });
  expect(comparison.within).toEqual({ a: [], b: [] });
});

test("their sentences align, and each is told in one state", () => {
  const comparison = between(german(14), german(24));
  expect(comparison.alignments.filter(({ kind }) => kind === "match").length).toBeGreaterThan(2);
  expect(kinds(comparison)).toContain("agreement");
  const { contradicts, agrees, only, excluded } = comparison.counts.a;
  expect(contradicts + agrees + only + excluded).toBe(comparison.sentences.a.length);
});

test("a German and an English report of one event are not taken for two events, and do not clash", () => {
  const comparison = between(german(24), english);
  expect(comparison).toMatchObject({ languages: { a: "de", b: "en" }, sameEvent: true });
  expect(kinds(comparison)).not.toContain("contradiction");
});

test("what clashes in English clashes as before", () => {
  expect(kinds(between(english, english.replace("Fourteen", "Thirty")))).toContain("contradiction");
});
