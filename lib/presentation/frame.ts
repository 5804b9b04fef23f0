/** What every part of the presentation needs: the comparison with names and lines settled once. */
import type { Baseline, Comparison, Detail, Report, Side, Sides } from "../model.ts";
import { differences } from "./differences.ts";
import { emptyBaseline } from "./known.ts";
import { piecesOf, wordsOf, type Mark, type Piece } from "./pieces.ts";
import { lineAt, lineStarts } from "./positions.ts";
import { shownSpeaker } from "./speakers.ts";
import { termsOf, type Terms } from "./terms.ts";

export interface Frame {
  readonly comparison: Comparison;
  readonly terms: Terms;
  /** What is known of what was found. */
  readonly baseline: Baseline;
  /** What the reports are called: by name, or by where they came from when both have the same name. */
  readonly names: Sides<string>;
  /** Offsets at which the lines of each report start. */
  readonly lines: Sides<readonly number[]>;
  /** What each report alone tells inside sentences that both tell, by sentence. */
  readonly details: Sides<ReadonlyMap<number, readonly Detail[]>>;
}

/** A sentence with the words that matter marked. */
export interface Passage {
  /** Index of the sentence. */
  readonly index: number;
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  readonly pieces: readonly Piece[];
  /** Who says it, where the words do not name the speaker themselves. */
  readonly speaker: string | null;
}

/** A passage of one of two reports. */
export interface ShownSentence extends Passage {
  readonly side: Side;
}

export function frameOf(comparison: Comparison, baseline = emptyBaseline): Frame {
  const { a, b } = comparison.reports;
  return {
    comparison,
    terms: termsOf(comparison),
    baseline,
    names: namesOf(a, b),
    lines: { a: lineStarts(a.text), b: lineStarts(b.text) },
    details: { a: detailsBySentence(comparison, "a"), b: detailsBySentence(comparison, "b") },
  };
}

function detailsBySentence({ findings }: Comparison, side: Side): ReadonlyMap<number, readonly Detail[]> {
  const details = new Map<number, Detail[]>();
  for (const finding of findings) {
    if (finding.kind !== "detail" || finding.side !== side) continue;
    const own = details.get(finding.sentence);
    if (own === undefined) details.set(finding.sentence, [finding]);
    else own.push(finding);
  }
  return details;
}

function namesOf(a: Report, b: Report): Sides<string> {
  return a.name === b.name ? { a: a.source, b: b.source } : { a: a.name, b: b.name };
}

/** The sentence with its marks; nothing where the report has none of that index. */
export function shownSentence(
  frame: Frame,
  side: Side,
  index: number,
  marks: readonly Mark[] = [],
  speaker: string | null = null,
): ShownSentence[] {
  const span = frame.comparison.sentences[side][index]?.span;
  if (span === undefined) return [];
  const pieces = piecesOf(frame.comparison.reports[side], span, marks);
  const shown = pieces.map(({ words }) => words).join("");
  return [{ side, index, line: lineOf(frame, side, span.start), pieces, speaker: shownSpeaker(speaker, shown) }];
}

export function lineOf({ lines }: Frame, side: Side, offset: number): number {
  return lineAt(lines[side], offset);
}

/** The words in which two sentences differ that are nearly the same; none for two that tell it each in its own words. */
export function differencesOf({ comparison }: Frame, indexes: Sides<number>): Sides<Mark[]> {
  const { reports, sentences } = comparison;
  const a = sentences.a[indexes.a];
  const b = sentences.b[indexes.b];
  if (a === undefined || b === undefined) return { a: [], b: [] };
  const spans = differences(reports.a.text, reports.b.text, { a: a.span, b: b.span });
  const marked = (side: Side): Mark[] => spans[side].map((span): Mark => ({ span, kind: "differs" }));
  return { a: marked("a"), b: marked("b") };
}

/** Whether two sentences read the same. */
export function isWordForWord({ comparison }: Frame, indexes: Sides<number>): boolean {
  const { reports, sentences } = comparison;
  const a = sentences.a[indexes.a];
  const b = sentences.b[indexes.b];
  if (a === undefined || b === undefined) return false;
  const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
  return plain(wordsOf(reports.a, a.span)) === plain(wordsOf(reports.b, b.span));
}
