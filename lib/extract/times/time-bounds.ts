/** The words before a time that bound it: "since October 11", "shortly after 11am", "in the early hours of Saturday". */
import type { TimeBound } from "../../model.ts";
import { isAmong, isAt, type Piece } from "../../text/pieces.ts";

const bounds: ReadonlyMap<string, TimeBound> = new Map<string, TimeBound>([
  ["about", "about"],
  ["after", "after"],
  ["approximately", "about"],
  ["around", "about"],
  ["before", "before"],
  ["beginning", "early"],
  ["by", "by"],
  ["circa", "about"],
  ["early", "early"],
  ["end", "late"],
  ["following", "after"],
  ["from", "since"],
  ["late", "late"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["near", "about"],
  ["nearly", "about"],
  ["roughly", "about"],
  ["since", "since"],
  ["start", "early"],
  ["till", "until"],
  ["until", "until"],
]);

/** Bounds that say on which side of the time the event lies, against those that say how exactly the time is told. */
const sides: ReadonlySet<TimeBound> = new Set<TimeBound>(["since", "until", "by", "before", "after"]);

/** Words that a bound may have before it: they belong to its words. */
const modifiers: ReadonlySet<string> = new Set([
  "just",
  "shortly",
  "soon",
  "immediately",
  "right",
  "sometime",
  "some",
  "time",
  "long",
  "well",
]);

/** Words that stand between a bound and its time, or before a time without changing it. */
const fillers = ["at", "hours", "in", "of", "on", "the", "(", "-"];

/** "at the start of October", "end of October": these nouns bound a time only with "of" or a hyphen. */
const boundNouns = ["beginning", "end", "middle", "start"];

/** The furthest a bound stands before its time: "shortly before the end of" the month, "in the early hours of". */
const reach = 6;

interface BoundWords {
  readonly bound: TimeBound;
  /** Index of the first word that belongs to the time. */
  readonly first: number;
}

/**
 * The bound before a time that begins at an index. The outermost side wins ("until late on Friday" is until), else the
 * bound nearest to the time. `attributive` tells that the time only names something else ("after Friday's attack"):
 * then a side bounds that, and not the time. `floor` is the first index that is free.
 */
export function boundBefore(pieces: readonly Piece[], index: number, floor: number, attributive: boolean): BoundWords {
  let bound: TimeBound = "at";
  let first = index;
  const least = Math.max(floor, index - reach);
  for (let at = index - 1; at >= least; at -= 1) {
    const word = pieces[at];
    if (word === undefined) break;
    const found = word.kind === "word" ? boundAt(pieces, at) : undefined;
    if (found !== undefined) {
      const side = sides.has(found);
      if (side && attributive) break;
      if (bound === "at" || side) bound = found;
      first = at;
      if (side) {
        first = withModifiers(pieces, at, least);
        break;
      }
      if (found === "about") first = withModifiers(pieces, at, least);
    } else if (!fillers.includes(word.norm) || (word.norm === "hours" && !isAt(pieces, at - 1, "early", "late"))) break;
  }
  if (bound === "at" || first === index) return aheadOf(pieces, index, floor, attributive);
  return { bound, first };
}

function boundAt(pieces: readonly Piece[], index: number): TimeBound | undefined {
  const norm = pieces[index]?.norm ?? "";
  if (boundNouns.includes(norm) && !isAt(pieces, index + 1, "of")) return undefined;
  // "as early as Friday", "earlier than" and "from Friday to Sunday" say something else.
  if ((norm === "early" || norm === "late") && isAt(pieces, index - 1, "as")) return undefined;
  return bounds.get(norm);
}

function withModifiers(pieces: readonly Piece[], index: number, least: number): number {
  let first = index;
  while (first > least && isAmong(pieces, first - 1, modifiers)) first -= 1;
  return first;
}

/** "ahead of Friday" and "prior to Friday" are before, "no later than Friday" is by. */
function aheadOf(pieces: readonly Piece[], index: number, floor: number, attributive: boolean): BoundWords {
  const before = isAt(pieces, index - 1, "of")
    ? isAt(pieces, index - 2, "ahead")
    : isAt(pieces, index - 1, "to") && isAt(pieces, index - 2, "prior");
  if (before && index - 2 >= floor && !attributive) return { bound: "before", first: index - 2 };
  if (
    isAt(pieces, index - 1, "than") &&
    isAt(pieces, index - 2, "later") &&
    isAt(pieces, index - 3, "no") &&
    index - 3 >= floor
  ) {
    return { bound: "by", first: index - 3 };
  }
  return { bound: "at", first: index };
}
