/** A text cut into pieces, for readers that begin at an index. */
import { piecesOf, type Piece } from "../../lib/text/pieces.ts";

export function piecesIn(text: string): Piece[] {
  return piecesOf(text, { start: 0, end: text.length });
}

/** The first answer that a reader gives at any piece of the text, or `null`. */
export function firstOf<T>(text: string, read: (pieces: readonly Piece[], index: number) => T | null): T | null {
  const pieces = piecesIn(text);
  for (let i = 0; i < pieces.length; i += 1) {
    const found = read(pieces, i);
    if (found !== null) return found;
  }
  return null;
}
