/** Pieces of a sentence for a terminal: on one line, with signs and paint on the marked ones. */
import type { Report, Span } from "../model.ts";
import { piecesOf, wordsOf, type Mark, type MarkKind, type Piece } from "../presentation/pieces.ts";
import type { Palette } from "./palette.ts";
import { visible } from "./visible.ts";

/** Signs round marked words, so that they are seen without colour. Guillemets, for English news quotes with “ ” and [ ]. */
const signs: Readonly<Record<MarkKind, readonly [string, string]>> = {
  clash: ["«", "»"],
  differs: ["‹", "›"],
  matched: ["«", "»"],
  entity: ["«", "»"],
  quantity: ["‹", "›"],
  time: ["‹", "›"],
};

/** The pieces one after the other, each as text for a terminal. */
export function painted(pieces: readonly Piece[], palette: Palette): string {
  const texts = pieces.map(({ words, mark }) => {
    const text = visible(words);
    return mark === null || text === "" ? text : palette[mark](`${signs[mark][0]}${text}${signs[mark][1]}`);
  });
  return texts.join("").trim();
}

/** The words of a span on one line, with signs and paint on the marked ones; overlong ones shortened with `…`. */
export function excerpt(report: Report, span: Span, marks: readonly Mark[], palette: Palette): string {
  return painted(piecesOf(report, span, marks), palette);
}

/** The words of a span on one line, without markup. */
export function words(report: Report, span: Span): string {
  return visible(wordsOf(report, span));
}
