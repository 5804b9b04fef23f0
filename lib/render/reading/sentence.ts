/** A sentence of a shown reading: where it stands and what it is, then its words with signs round what was read in them. */
import type { Span } from "../../model.ts";
import type { Mark } from "../../presentation/pieces.ts";
import { lineAt, spansWithin } from "../../presentation/positions.ts";
import { excerpt } from "../excerpt.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import type { ReadingView } from "./view.ts";

/** Columns by which a sentence stands in from its number. */
const indent = 2;

/**
 * The line, the class and the speaker, then the sentence:
 *
 *     4  body, speaker Ilse Brandt
 *       “We have waited for ‹at least 24 months›.
 */
export function sentenceLines(view: ReadingView, index: number): string[] {
  const { reading, palette } = view;
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const speaker = reading.speakers[index] ?? null;
  const line = palette.heading(String(lineAt(view.lines, sentence.span.start)));
  const spoken = speaker === null ? "" : `, speaker ${visible(speaker)}`;
  return [
    ...hanging(`${line}  `, palette.quiet(sentence.class + spoken), view.width),
    ...hanging(" ".repeat(indent), excerpt(reading.report, sentence.span, marksOf(view, index), palette), view.width),
  ];
}

/**
 * The marks of one sentence in order and disjoint. Of two that meet a number or a time stands before a name ("‹Some 200›
 * households"), then the one that begins first, or is longer.
 */
function marksOf(view: ReadingView, sentence: number): Mark[] {
  const { reading } = view;
  const marks: Mark[] = [];
  const add = (kind: Mark["kind"], spans: readonly (Span | undefined)[]): void => {
    for (const span of spans) if (span !== undefined) marks.push({ span, kind });
  };
  if (view.wants("quantities"))
    add("quantity", view.quantitiesIn.get(sentence)?.map((index) => reading.quantities[index]?.span) ?? []);
  if (view.wants("times")) add("time", view.timesIn.get(sentence)?.map((index) => reading.times[index]?.span) ?? []);
  const figures = disjoint(marks);
  if (!view.wants("entities")) return figures;
  add(
    "entity",
    [...(view.mentionsIn.get(sentence)?.values() ?? [])].flat().map(({ span }) => span),
  );
  const figureSpans = figures.map(({ span }) => span);
  const names = marks.filter(({ kind, span }) => kind === "entity" && spansWithin(figureSpans, span).length === 0);
  return disjoint([...figures, ...names]);
}

function disjoint(marks: readonly Mark[]): Mark[] {
  let end = -1;
  return marks
    .toSorted((x, y) => x.span.start - y.span.start || y.span.end - x.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
