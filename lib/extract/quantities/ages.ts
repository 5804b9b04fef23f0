/** Tells ages from other numbers: "34-year-old", "aged 35", "Holm, 34,", "a man in his 30s". */
import type { Token } from "../../model.ts";
import type { Amount } from "./amounts.ts";
import { isAt, isDash, isHyphen, type Piece } from "../../text/pieces.ts";

interface Age {
  readonly unit: string;
  /** Indexes of its first piece and of the piece behind it. */
  readonly first: number;
  readonly next: number;
  /** Index of the last piece of the name that stands before it, or `null`. */
  readonly name: number | null;
}

const ageUnits = new Set(["day", "week", "month", "year"]);

/** Nobody in the news is older: a larger number behind a name is something else. */
const oldest = 119;

/** Words for one person before "of" and an age: "a woman of 83". */
const someone = ["boy", "child", "girl", "grandmother", "man", "pensioner", "widow", "woman", "youth"] as const;

/** Reads an amount as an age, or `null` when it is none. */
export function asAge(
  pieces: readonly Piece[],
  amount: Amount,
  tagAt: (start: number) => Token["tag"] | undefined,
): Age | null {
  if (amount.kind === "duration" && ageUnits.has(amount.unit)) {
    const at = isHyphen(pieces, amount.next) || isDash(pieces, amount.next) ? amount.next + 1 : amount.next;
    if (isAt(pieces, at, "old", "olds")) return { unit: amount.unit, first: amount.first, next: at + 1, name: null };
    const told = isAt(pieces, amount.next, "of") && isAt(pieces, amount.next + 1, "age");
    return told ? { unit: amount.unit, first: amount.first, next: amount.next + 2, name: null } : null;
  }
  if (
    amount.kind !== "count" ||
    amount.scale > 0 ||
    !Number.isInteger(amount.value) ||
    amount.value < 0 ||
    amount.value > oldest
  )
    return null;
  const first = amount.first;
  const bare = { unit: "year", next: amount.next };
  if (isAt(pieces, first - 1, "age", "aged", "ages"))
    return { ...bare, first: first - 1, name: nameBefore(pieces, first - 2, tagAt, "NOUN") };
  const follower = pieces[amount.next];
  const ends = follower === undefined || follower.kind === "mark";
  if (isAt(pieces, first - 1, "of") && isAt(pieces, first - 2, "age", "ages")) return { ...bare, first, name: null };
  const goesOn = !ends && !isAt(pieces, amount.next, "who", "from", "in", "with", "and", "was", "has", "had", "whose");
  if (!goesOn && isAt(pieces, first - 1, "of") && isAt(pieces, first - 2, ...someone))
    return { ...bare, first, name: null };
  if (
    isAt(pieces, first - 1, "turn", "turned", "turning", "turns") &&
    (ends || isAt(pieces, amount.next, "on", "in", "this", "next", "last"))
  )
    return { ...bare, first, name: null };
  if (!ends || isHyphen(pieces, amount.next) || !amount.digits || !isAt(pieces, first - 1, ",", "(")) return null;
  if (
    isAt(pieces, first - 1, "(")
      ? !isAt(pieces, amount.next, ")", ",")
      : !isAt(pieces, amount.next, ",", ".", ";", ":", "–", "—") && follower !== undefined
  )
    return null;
  // "scored 12, 24, and 31 points": only a name has an age.
  const name = pieces[first - 2]?.kind === "word" ? nameBefore(pieces, first - 1, tagAt) : null;
  return name === null ? null : { ...bare, first, name };
}

/** Index of the last piece of a name, or of a noun where one is allowed, that ends at an index or before a comma there. */
function nameBefore(
  pieces: readonly Piece[],
  index: number,
  tagAt: (start: number) => Token["tag"] | undefined,
  or?: "NOUN",
): number | null {
  const at = isAt(pieces, index, ",", "(") ? index - 1 : index;
  const piece = pieces[at];
  if (piece?.kind !== "word") return null;
  const tag = tagAt(piece.start);
  return (piece.capital && tag === "PROPN") || tag === or ? at : null;
}

/** The decade of "in his 30s", as its first age; `null` when the piece begins none. */
export function decadeOfLife(
  pieces: readonly Piece[],
  index: number,
): { readonly value: number; readonly next: number } | null {
  const piece = pieces[index];
  const suffix = pieces[index + 1];
  if (piece?.kind !== "number" || !suffix?.joined || (suffix.norm !== "s" && suffix.norm !== "'s")) return null;
  const value = Number(piece.norm);
  const whose = isAt(pieces, index - 1, "early", "late", "mid") ? index - 2 : index - 1;
  if (
    value % 10 !== 0 ||
    value < 20 ||
    value > 90 ||
    !isAt(pieces, isHyphen(pieces, whose) ? whose - 1 : whose, "his", "her", "their")
  )
    return null;
  return { value, next: index + 2 };
}
