/** The field's own notation for tests: two texts in, `type "words of a" / "words of b"` out. */
import { shareEntities } from "../../lib/align/entities.ts";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { vocabularyOf } from "../../lib/align/terms.ts";
import { verbatimOf } from "../../lib/align/verbatim.ts";
import type { Judgement, Rule } from "../../lib/classify/rule.ts";
import { storyOf, type Story } from "../../lib/classify/story.ts";
import { compare } from "../../lib/compare.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";
import type { Agreement, Comparison, Contradiction, ContradictionType, Reading, Sides, Span } from "../../lib/model.ts";

/** Compares two texts, one line or many. */
export function compareTexts(a: string, b: string): Comparison {
  return compare(textReport(a, "a.txt", "a.txt"), textReport(b, "b.txt", "b.txt"));
}

/** Contradictions of two texts, of one type or of all, as `number "24" / "one"`. */
export function clashes(a: string, b: string, type?: ContradictionType): string[] {
  const comparison = compareTexts(a, b);
  return comparison.findings.flatMap((one) =>
    one.kind === "contradiction" && (type === undefined || one.type === type) ? [notation(comparison, one)] : [],
  );
}

/** Agreements of two texts, as `number "24" / "twenty-four"`. */
export function agreements(a: string, b: string): string[] {
  const comparison = compareTexts(a, b);
  return comparison.findings.flatMap((one) => (one.kind === "agreement" ? [notation(comparison, one)] : []));
}

function notation({ reports }: Comparison, { type, evidence }: Contradiction | Agreement): string {
  return `${type} ${inWords({ a: reports.a.text, b: reports.b.text }, evidence)}`;
}

function inWords(texts: Sides<string>, { a, b }: Sides<Span>): string {
  return `"${texts.a.slice(a.start, a.end)}" / "${texts.b.slice(b.start, b.end)}"`;
}

/** Two texts read. */
export function readingsOf(a: string, b: string): Sides<Reading> {
  return { a: read(textReport(a, "a.txt", "a.txt")), b: read(textReport(b, "b.txt", "b.txt")) };
}

/** A story in which every sentence of A is as close to every sentence of B as is said, whatever their words. */
export function storyAt(closeness: number, a: string, b: string): Story {
  const readings = readingsOf(a, b);
  const shared = shareEntities(readings.a, readings.b);
  const scored = readings.a.sentences.flatMap((_, first) =>
    readings.b.sentences.map((__, second) => ({ a: first, b: second, score: closeness })),
  );
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shared));
  return storyOf(readings, shared, vocabulary, scored, verbatimOf(readings), 1);
}

/** What one rule says of two texts whose sentences are all so close, for the edges of its thresholds. */
export function judgements(rule: Rule, closeness: number, a: string, b: string): readonly Judgement[] {
  return rule.judge(storyAt(closeness, a, b));
}

/** The same in words, as `conflict "24" / "one"`. */
export function judged(rule: Rule, closeness: number, a: string, b: string): string[] {
  return judgements(rule, closeness, a, b).map(
    ({ relation, evidence }) => `${relation} ${inWords({ a, b }, evidence)}`,
  );
}
