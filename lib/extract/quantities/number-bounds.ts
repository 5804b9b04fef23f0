/** The words about a number that bound it: "at least 24", "less than the $184 million", "24 or more", "20-odd". */
import { approaching, boundEnds, boundsAfter, boundsBefore, boundStarts, longestBound } from "../../lexicon/numbers.ts";
import type { Bound } from "../../model.ts";
import { isAt, isHyphen, wordsAt, type Piece } from "../../text/pieces.ts";

interface NumberBound {
  readonly bound: Bound;
  /** Whether the number is approached from below: "nearly 50". */
  readonly approaching: boolean;
  /** Indexes of the first piece of the bound or number, and of the piece behind both. */
  readonly first: number;
  readonly next: number;
}

/** The bound of a number whose pieces run from `first` up to `next`; `floor` is the first piece that is free. */
export function boundAround(pieces: readonly Piece[], first: number, next: number, floor: number): NumberBound {
  const before = boundBefore(pieces, first, floor);
  const after = boundBehind(pieces, next);
  const bound = before?.bound ?? after?.bound ?? "exactly";
  return { bound, approaching: before?.approaching ?? false, first: before?.first ?? first, next: after?.next ?? next };
}

function boundBefore(pieces: readonly Piece[], first: number, floor: number): Omit<NumberBound, "next"> | null {
  // "less than the $184 million", "sub-7": an article or a hyphen may stand between.
  const end =
    isAt(pieces, first - 1, "the", "a") || (isHyphen(pieces, first - 1) && isAt(pieces, first - 2, "sub"))
      ? first - 1
      : first;
  for (let last = first; last >= end; last -= 1) {
    if (!boundEnds.has(pieces[last - 1]?.norm ?? "")) continue;
    for (let length = longestBound; length > 0; length -= 1) {
      if (last - length < floor) continue;
      const words = wordsAt(pieces, last - length, length);
      const bound = boundsBefore.get(words);
      // "around the 24 houses" tells where.
      if (last !== first && !isAt(pieces, last, "-") && !/(?:than|of)$/.test(words)) continue;
      if (bound === undefined || isOtherwiseUsed(pieces, last - length, words)) continue;
      return { bound, approaching: approaching.has(words), first: last - length };
    }
  }
  return null;
}

/** Words that bound a number elsewhere: "all over 24 states", "came under 12 fires", "known about two cases". */
function isOtherwiseUsed(pieces: readonly Piece[], index: number, words: string): boolean {
  if (words === "over") return isAt(pieces, index - 1, "all", "won", "victory", "win", "triumph");
  if (words === "under") return isAt(pieces, index - 1, "came", "come");
  return (
    (words === "about" || words === "above") &&
    isAt(pieces, index - 1, "talk", "talked", "talking", "asked", "known", "know", "worried", "concerned", "concerns")
  );
}

function boundBehind(pieces: readonly Piece[], next: number): { bound: Bound; next: number } | null {
  if (!boundStarts.has(pieces[next]?.norm ?? "")) return null;
  for (let length = 2; length > 0; length -= 1) {
    const bound = next + length <= pieces.length ? boundsAfter.get(wordsAt(pieces, next, length)) : undefined;
    if (bound === undefined || (isAt(pieces, next, "odd", "+") && pieces[next]?.joined !== true)) continue;
    return { bound, next: next + length };
  }
  return null;
}
