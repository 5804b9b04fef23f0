/** Contradictions, the weightiest first: type and confidence, the reason, and both reports' words. */
import type { Side, Sides } from "../../model.ts";
import type { ShownContradiction } from "../../presentation/contradictions.ts";
import type { ShownSentence } from "../../presentation/frame.ts";
import { painted } from "../excerpt.ts";
import { listedWords, sureness } from "../../presentation/reasons.ts";
import { hanging, padNumber } from "../layout.ts";
import { visible } from "../visible.ts";
import { paragraph, place, sentenceLines, type View } from "./view.ts";

/** Columns by which what belongs to a contradiction stands in from its sign. */
const indent = 2;

export function contradictionsSection(view: View): string[] {
  const { contradictions } = view.shown;
  const columns = String(contradictions.length).length;
  return contradictions.flatMap((one) => ["", ...contradiction(view, one, padNumber(one.number, columns))]);
}

/**
 * One contradiction:
 *
 *     ≠ 1  number, high confidence
 *       A counts 24 killed, B one.
 *       A:3  At least «24 people» were killed in the fire. (according to the police)
 *       B:1  Officials said that «one person» had died.
 *       also A:1 / B:1 and A:9 / B:4
 */
function contradiction(view: View, shown: ShownContradiction, ordinal: string): string[] {
  const { palette } = view;
  const { finding } = shown;
  const { order, movedOn } = view.shown.terms;
  const heading =
    palette.contradiction(`≠ ${ordinal}  ${finding.type}`) +
    palette.quiet(`, ${visible(sureness(finding, movedOn, shown.known))}`);
  return [
    ...hanging("", heading, view.width),
    ...paragraph(view, indent, visible(shown.reason)),
    ...order.flatMap((side) => inContext(view, shown, side)),
    ...(shown.also.length === 0 ? [] : paragraph(view, indent, palette.quiet(alsoAt(shown.also)))),
  ];
}

/** Places named before the rest is counted: a line's worth. */
const mostPlaces = 4;

/** `also A:1 / B:1, A:9 / B:4 and 3 more` */
function alsoAt(places: readonly Sides<number>[]): string {
  const named = places.slice(0, mostPlaces).map(({ a, b }) => `A:${a} / B:${b}`);
  const rest = places.length - named.length;
  return `also ${listedWords(rest > 0 ? [...named, `${rest} more`] : named)}`;
}

/** The sentence of one side with the clashing words marked, between its neighbours, which are set in from it. */
function inContext(view: View, { around, sentences }: ShownContradiction, side: Side): string[] {
  const { palette } = view;
  const neighbour = (sentence: ShownSentence): string[] => {
    const label = `${" ".repeat(2 * indent)}${place(view, sentence, palette.quiet)}  `;
    return hanging(label, palette.quiet(painted(sentence.pieces, palette)), view.width);
  };
  const own = sentences[side];
  return [
    ...around[side].before.flatMap(neighbour),
    ...(own === null ? [] : sentenceLines(view, " ".repeat(indent), own)),
    ...around[side].behind.flatMap(neighbour),
  ];
}
