/** Both texts in full, each in its own order, with all that is known of each sentence and where the other tells it. */
import type { SentenceClass, SentenceState, Side, Sides } from "../model.ts";
import { detailWords } from "./additions.ts";
import { differencesOf, lineOf, type Frame } from "./frame.ts";
import { piecesOf, type Mark, type Piece } from "./pieces.ts";
import { linksOf } from "./texts.ts";

export interface ColumnSentence {
  readonly side: Side;
  readonly index: number;
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  /** The whole sentence, however long. */
  readonly pieces: readonly Piece[];
  readonly state: SentenceState;
  /** Who says it, where it stands in reported speech. */
  readonly speaker: string | null;
  /** Indexes of the sentences of the other report that tell the same or contradict it, in text order. */
  readonly partners: readonly number[];
  /** Numbers of the contradictions that it stands in, counted from 1. */
  readonly contradictions: readonly number[];
  /** Words that it alone tells, beside what both tell. */
  readonly details: readonly string[];
  /** Whether the other report tells it at another place of the story. */
  readonly moved: boolean;
}

export interface Paragraph {
  readonly class: SentenceClass;
  readonly sentences: readonly ColumnSentence[];
}

export function columnsOf(frame: Frame): Sides<readonly Paragraph[]> {
  const links = linksOf(frame);
  const moved: Sides<ReadonlySet<number>> = { a: movedOn("a"), b: movedOn("b") };
  function movedOn(side: Side): ReadonlySet<number> {
    return new Set(links.filter((link) => !link.inOrder).map((link) => link[side]));
  }
  const partners = partnersOf(frame);
  const { marks, numbers } = clashesOf(frame);
  for (const { a, b } of links) {
    const differs = differencesOf(frame, { a, b });
    marks.a.set(a, [...(marks.a.get(a) ?? []), ...differs.a]);
    marks.b.set(b, [...(marks.b.get(b) ?? []), ...differs.b]);
  }
  const { comparison } = frame;
  const column = (side: Side): Paragraph[] => {
    const paragraphs: { class: SentenceClass; number: number; sentences: ColumnSentence[] }[] = [];
    comparison.sentences[side].forEach((sentence, index) => {
      const shown: ColumnSentence = {
        side,
        index,
        line: lineOf(frame, side, sentence.span.start),
        pieces: piecesOf(comparison.reports[side], sentence.span, marks[side].get(index) ?? [], Infinity),
        state: sentence.state,
        speaker: comparison.speakers[side][index] ?? null,
        partners: [...(partners[side].get(index) ?? [])].sort((x, y) => x - y),
        contradictions: numbers[side].get(index) ?? [],
        details: detailWords(frame, side, index, null),
        moved: moved[side].has(index),
      };
      const last = paragraphs.at(-1);
      if (last?.number === sentence.paragraph && last.class === sentence.class) last.sentences.push(shown);
      else paragraphs.push({ class: sentence.class, number: sentence.paragraph, sentences: [shown] });
    });
    return paragraphs;
  };
  return { a: column("a"), b: column("b") };
}

/** The sentences that findings tie each sentence to. */
function partnersOf({ comparison: { findings } }: Frame): Sides<ReadonlyMap<number, ReadonlySet<number>>> {
  const partners: Sides<Map<number, Set<number>>> = { a: new Map(), b: new Map() };
  const add = (side: Side, own: number, other: number): void => {
    const known = partners[side].get(own);
    if (known === undefined) partners[side].set(own, new Set([other]));
    else known.add(other);
  };
  for (const finding of findings) {
    if (finding.kind !== "contradiction" && finding.kind !== "agreement") continue;
    for (const { sentences } of finding.kind === "contradiction" ? [finding, ...finding.also] : [finding]) {
      add("a", sentences.a, sentences.b);
      add("b", sentences.b, sentences.a);
    }
  }
  return partners;
}

/** By sentence, what of it clashes and in which contradictions. */
function clashesOf({ comparison: { findings } }: Frame) {
  const marks: Sides<Map<number, Mark[]>> = { a: new Map(), b: new Map() };
  const numbers: Sides<Map<number, number[]>> = { a: new Map(), b: new Map() };
  findings
    .filter((finding) => finding.kind === "contradiction")
    .forEach((finding, i) => {
      for (const { sentences, evidence } of [finding, ...finding.also]) {
        for (const side of ["a", "b"] as const) {
          const index = sentences[side];
          marks[side].set(index, [...(marks[side].get(index) ?? []), { span: evidence[side], kind: "clash" }]);
          numbers[side].set(index, [...new Set([...(numbers[side].get(index) ?? []), i + 1])]);
        }
      }
    });
  return { marks, numbers };
}
