/** Reads ordinals: "the third round", "21st", "her twenty-first birthday"; not "first said", "second" as a time or "a third of". */
import { cardinals, ordinals, ordinalSuffixes } from "../../lexicon/numbers.ts";
import type { Token } from "../../model.ts";
import { isAmong, isAt, isHyphen, type Piece } from "../../text/pieces.ts";

interface Ordinal {
  readonly value: number;
  readonly next: number;
}

const determiners: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "this",
  "each",
  "every",
  "'s",
]);

/** Nouns that a hyphen may join to an ordinal that counts: "a third-round knockout"; "first-team" and "second-hand" count nothing. */
const joinedNouns: ReadonlySet<string> = new Set([
  "day",
  "floor",
  "half",
  "inning",
  "minute",
  "place",
  "quarter",
  "round",
  "set",
  "straight",
  "term",
  "week",
  "year",
]);

/** Places in a row that "No. 5" tells like "fifth": "the No. 5 seed", "the No. 2 pick". */
const rowPlaces: ReadonlySet<string> = new Set(["pick", "ranking", "seed", "spot"]);

function isPlaceInRow(pieces: readonly Piece[], index: number): boolean {
  return isAt(pieces, index - 1, ".") && isAt(pieces, index - 2, "no") && isAmong(pieces, index + 1, rowPlaces);
}

/** The ordinal that begins at an index, or `null`. */
export function readOrdinal(
  pieces: readonly Piece[],
  index: number,
  tagAt: (start: number) => Token["tag"] | undefined,
): Ordinal | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.kind === "number") {
    const value = Number(piece.norm);
    const told =
      Number.isInteger(value) && pieces[index + 1]?.joined === true && isAmong(pieces, index + 1, ordinalSuffixes);
    if (told) return piece.joined && index > 0 ? null : { value, next: index + 2 };
    return Number.isInteger(value) && isPlaceInRow(pieces, index) ? { value, next: index + 1 } : null;
  }
  if (piece.kind !== "word") return null;
  const tens = cardinals.get(piece.norm);
  const unit =
    tens !== undefined && tens >= 20 && isHyphen(pieces, index + 1)
      ? ordinals.get(pieces[index + 2]?.norm ?? "")
      : undefined;
  if (tens !== undefined && unit !== undefined && unit < 10) return { value: tens + unit, next: index + 3 };
  const value = ordinals.get(piece.norm);
  if (value === undefined || isHyphen(pieces, index - 1)) return null;
  const follower = pieces[index + 1];
  if (isHyphen(pieces, index + 1)) return isAmong(pieces, index + 2, joinedNouns) ? { value, next: index + 1 } : null;
  const tag = follower?.kind === "word" ? tagAt(follower.start) : undefined;
  const noun = tag === "NOUN" || tag === "ADJ" || tag === "PROPN" || tag === "NUM";
  if (isAt(pieces, index - 1, "a", "an")) return noun ? { value, next: index + 1 } : null;
  if (isAt(pieces, index - 1, "at")) return null;
  return isAmong(pieces, index - 1, determiners) || (noun && (index > 0 || value > 2))
    ? { value, next: index + 1 }
    : null;
}
