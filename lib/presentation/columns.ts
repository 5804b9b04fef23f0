/** Both texts in full, each in its own order, with all that is known of each sentence and where the other tells it. */
import type { SentenceClass, SentenceState, Side, Sides } from "../model.ts";
import { lineOf, type Frame } from "./frame.ts";
import { piecesOf, type Mark, type Piece } from "./pieces.ts";
import { sentenceMarksOf } from "./sentence-marks.ts";
import { linksOf } from "./texts.ts";

export interface ColumnSentence {
  readonly side: Side;
  readonly index: number;
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  /** The whole sentence, however long; what clashes is marked, and what differs from a sentence that tells the same. */
  readonly pieces: readonly Piece[];
  readonly state: SentenceState;
  /** Who says it, where it stands in reported speech. */
  readonly speaker: string | null;
  /** Indexes of the sentences of the other report that tell the same or contradict it, in text order. */
  readonly partners: readonly number[];
  /** Numbers of the contradictions that it stands in, counted from 1. */
  readonly contradictions: readonly number[];
  /** Where the other report tells it, when that is at another place of the story; `null` where the order is the same. */
  readonly movedTo: Place | null;
}

/** Where a sentence stands: its report, its index, and its line counted from 1. */
export type Place = Pick<ColumnSentence, "side" | "index" | "line">;

export interface Paragraph {
  readonly class: SentenceClass;
  readonly sentences: readonly ColumnSentence[];
}

export function columnsOf(frame: Frame): Sides<readonly Paragraph[]> {
  const links = linksOf(frame);
  const partners = partnersOf(frame);
  // What resembles a sentence and shares no finding with it is no other place of the same thing.
  const moved = links.filter(({ a, b, inOrder }) => !inOrder && partners.a.get(a)?.has(b) === true);
  const movedTo = {
    a: new Map(moved.map(({ a, b }) => [a, placeOf(frame, "b", b)])),
    b: new Map(moved.map(({ a, b }) => [b, placeOf(frame, "a", a)])),
  };
  const { marks, numbers } = sentenceMarksOf(frame, links);
  const { comparison } = frame;
  const column = (side: Side): Paragraph[] => {
    const paragraphs: { class: SentenceClass; number: number; sentences: ColumnSentence[] }[] = [];
    comparison.sentences[side].forEach((sentence, index) => {
      const details = frame.details[side].get(index) ?? [];
      const alone = details.map(({ evidence }): Mark => ({ span: evidence, kind: "differs" }));
      const own = [...(marks[side].get(index) ?? []), ...alone];
      const shown: ColumnSentence = {
        ...placeOf(frame, side, index),
        pieces: piecesOf(comparison.reports[side], sentence.span, own, Infinity),
        state: sentence.state,
        speaker: comparison.speakers[side][index] ?? null,
        partners: [...(partners[side].get(index) ?? [])].sort((x, y) => x - y),
        contradictions: numbers[side].get(index) ?? [],
        movedTo: movedTo[side].get(index) ?? null,
      };
      const last = paragraphs.at(-1);
      if (last?.number === sentence.paragraph && last.class === sentence.class) last.sentences.push(shown);
      else paragraphs.push({ class: sentence.class, number: sentence.paragraph, sentences: [shown] });
    });
    return paragraphs;
  };
  return { a: column("a"), b: column("b") };
}

function placeOf(frame: Frame, side: Side, index: number): Place {
  return { side, index, line: lineOf(frame, side, frame.comparison.sentences[side][index]?.span.start ?? 0) };
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
