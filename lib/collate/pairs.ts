/** Two of several reports with what their comparison found. */
import type { Comparison, ContradictionType, Reading, Side, Span } from "../model.ts";
import { textOf } from "../text/span.ts";

export interface ComparedPair {
  /** Indexes of the reports that are `a` and `b` of the comparison. */
  readonly reports: readonly [a: number, b: number];
  readonly comparison: Comparison;
}

/** The index of a report of a pair. */
export function reportOf({ reports }: ComparedPair, side: Side): number {
  return reports[side === "a" ? 0 : 1];
}

/**
 * What a contradiction is about, more loosely than its type: "is over" clashes with "is not over" (polarity), with "is
 * ongoing" (antonym) and with "may be over" (certainty), and all three tell of one thing.
 */
export type Matter = Exclude<ContradictionType, "polarity" | "antonym" | "certainty"> | "outcome";

export function matterOf(type: ContradictionType): Matter {
  return type === "polarity" || type === "antonym" || type === "certainty" ? "outcome" : type;
}

/** The words of a span, with single blanks. */
export function wordsAt(reading: Reading | undefined, span: Span): string {
  return reading === undefined ? "" : textOf(reading.report.text, span).replace(/\s+/g, " ").trim();
}

/** The words of a sentence, with single blanks. */
export function sentenceWords(reading: Reading | undefined, sentence: number): string {
  const span = reading?.sentences[sentence]?.span;
  return span === undefined ? "" : wordsAt(reading, span);
}

/** Sorts texts by their code units, as every machine does alike. */
export function order<T extends string | number>(x: T, y: T): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
