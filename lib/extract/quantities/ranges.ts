/** Amounts that belong together: ranges ("10-15", "between 62 and 68 dollars"), results ("24-21"), "from 3.9 to 3.6 per cent". */
import { scoreWords } from "../../lexicon/numbers.ts";
import { readAmount, type Amount } from "./amounts.ts";
import { scaled } from "./scales.ts";
import { isAt, isDash, isHyphen, type Piece } from "../../text/pieces.ts";

/** One amount, two that only share their unit, a range as an open amount, or a result; none when digits tell no number. */
interface AmountGroup {
  readonly amounts: readonly Amount[];
  readonly next: number;
}

/** The amounts that begin at an index, or `null`. */
export function readAmounts(pieces: readonly Piece[], index: number): AmountGroup | null {
  const behindPhone = skipTelephone(pieces, index);
  if (behindPhone !== null) return { amounts: [], next: behindPhone };
  const first = readAmount(pieces, index);
  if (first === null) return null;
  const alone = { amounts: [first], next: first.next };
  if (first.open !== null) return alone;
  const link = linkAt(pieces, index, first.next);
  if (link === null) return alone;
  const second = readAmount(pieces, link.next);
  if (second === null || second.open !== null || !sharesUnit(first, second)) return alone;
  // "24 people - 12 of them children" is no range: a dash between spaces needs a unit behind it.
  if (link.kind === "dash" && second.kind === "count") return alone;
  const lower = inUnitOf(first, second);
  const upper =
    second.kind === "count" && first.kind !== "count" ? { ...second, kind: first.kind, unit: first.unit } : second;
  // "rose by $43m to $419m": by so much, to so much.
  const change =
    link.kind === "change" || (link.kind === "to" && isAt(pieces, index - 1, "by") && first.kind !== "count");
  if (change) return { amounts: [lower, upper], next: second.next };
  const bare =
    first.kind === "count" &&
    second.kind === "count" &&
    first.scale === 0 &&
    second.scale === 0 &&
    first.digits &&
    second.digits;
  if (link.kind === "hyphen" && bare && (first.value >= second.value || isAmongScores(pieces, index, second.next))) {
    const result = readResult(pieces, first, second);
    return result === null ? alone : { amounts: [result], next: result.next };
  }
  if (lower.value >= upper.value) return alone;
  // "killed 2 or 12" tells no range; "three or four" does.
  if (link.kind === "or" && upper.value > 2 * lower.value) return alone;
  const range: Amount = {
    ...upper,
    value: lower.value,
    open: [lower.value, upper.value],
    first: firstOf(pieces, index, link),
    number: first.number,
  };
  return { amounts: [range], next: second.next };
}

/** "between 10 and 15" begins with its "between". */
function firstOf(pieces: readonly Piece[], index: number, link: Link): number {
  return link.kind === "to" && isAt(pieces, index - 1, "between") ? index - 1 : index;
}

/** Groups of digits from which on a number is one of a telephone: "+44 20 7946 0000", "555-123-4567". */
const telephoneGroups = 3;
const mostGroups = 8;

/** The index behind a telephone number, or `null`. Its groups are joined by hyphens or, behind a plus, stand apart. */
function skipTelephone(pieces: readonly Piece[], index: number): number | null {
  const plus = isAt(pieces, index, "+") && pieces[index + 1]?.joined === true;
  let at = plus ? index + 1 : index;
  let groups = 0;
  let longest = 0;
  while (groups < mostGroups) {
    const group = pieces[at];
    if (group?.kind !== "number" || (!plus && groups > 0 && !group.joined)) break;
    longest = Math.max(longest, group.end - group.start);
    groups += 1;
    at += isHyphen(pieces, at + 1) && pieces[at + 2]?.kind === "number" ? 2 : 1;
    if (!plus && pieces[at - 1]?.kind === "number") break;
  }
  return groups >= telephoneGroups && longest >= telephoneGroups ? at : null;
}

interface Link {
  readonly kind: "hyphen" | "dash" | "to" | "or" | "change";
  readonly next: number;
}

function linkAt(pieces: readonly Piece[], first: number, index: number): Link | null {
  if (isDash(pieces, index) && pieces[index]?.norm !== "—") {
    // "12- to 15-year-olds"
    if (isAt(pieces, index + 1, "to", "or")) return { kind: "to", next: index + 2 };
    return {
      kind: pieces[index]?.joined === true && pieces[index + 1]?.joined === true ? "hyphen" : "dash",
      next: index + 1,
    };
  }
  if (isAt(pieces, index, "and") && isBetween(pieces, first)) return { kind: "to", next: index + 1 };
  if (isAt(pieces, index, "to")) {
    if (isAt(pieces, first - 1, "from")) return { kind: "change", next: index + 1 };
    return { kind: "to", next: isHyphen(pieces, index + 1) ? index + 2 : index + 1 };
  }
  return isAt(pieces, index, "or") ? { kind: "or", next: index + 1 } : null;
}

function isBetween(pieces: readonly Piece[], first: number): boolean {
  return (
    isAt(pieces, first - 1, "between") ||
    (isAt(pieces, first - 2, "between") && isAt(pieces, first - 1, "about", "around", "the", "roughly"))
  );
}

/** Whether two amounts can be the ends of one range: one unit, or a unit told once. */
function sharesUnit(first: Amount, second: Amount): boolean {
  const measured = first.kind === "measure" || first.kind === "duration";
  if (first.kind === "count" || (second.kind === "count" && !measured)) return first.value >= 0;
  return first.kind === second.kind && first.unit === second.unit;
}

/** The first amount with the unit and scale that were told only behind the second: "1 to 2 thousand", "$10-15bn". */
function inUnitOf(first: Amount, second: Amount): Amount {
  const mantissa = second.value / 10 ** second.scale;
  const scale =
    first.scale === 0 &&
    second.scale > 0 &&
    first.value < 1000 &&
    (first.value <= mantissa || first.value < 100) &&
    !(first.kind === "money" && first.value > mantissa)
      ? second.scale
      : 0;
  const unit = first.kind === "count" && second.kind !== "count" ? { kind: second.kind, unit: second.unit } : {};
  return { ...first, ...unit, value: scaled(first.value, scale) };
}

/** A word about a result stands within so many pieces of it: "a 21-24 loss", "trailed 10-14". */
const scoreReach = 2;

function isAmongScores(pieces: readonly Piece[], index: number, next: number): boolean {
  for (let at = index - scoreReach; at < next + scoreReach; at += 1) {
    if ((at < index || at >= next) && scoreWords.has(pieces[at]?.norm ?? "")) return true;
  }
  return false;
}

/** Results have whole numbers below this on both sides; larger ones are numbers of telephones and laws. */
const largestScore = 1000;

/** "24-21", "45-7-2"; the third part, of draws, belongs to the words and is not compared. */
function readResult(pieces: readonly Piece[], first: Amount, second: Amount): Amount | null {
  if (
    !Number.isInteger(first.value) ||
    !Number.isInteger(second.value) ||
    first.value >= largestScore ||
    second.value >= largestScore
  )
    return null;
  const more = isHyphen(pieces, second.next) && pieces[second.next + 1]?.kind === "number";
  const next = more ? second.next + 2 : second.next;
  if (isHyphen(pieces, next) && pieces[next + 1]?.kind === "number") return null;
  const open = [Math.min(first.value, second.value), Math.max(first.value, second.value)] as const;
  return { ...first, kind: "score", open, next };
}
