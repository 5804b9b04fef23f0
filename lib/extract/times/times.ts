/** Times as a report tells them, each as far as its words go: "on Friday night", "since October 11", "about 8.40pm". */
import type { Time, TimeBound, Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { isAt, isDash, spanOf, type Piece } from "../../text/pieces.ts";
import { boundBefore } from "./time-bounds.ts";
import { fieldNames, type TimeFields, type TimePart } from "./time-fields.ts";
import { readPart } from "./time-parts.ts";

/** Points in time as told, in text order and disjoint. */
export function timesOf(passage: Passage): Time[] {
  return passage.sentences.flatMap((_, index) =>
    timesIn(passage.pieces[index] ?? [], passage.tokens[index] ?? [], index),
  );
}

/** Times of one sentence, from its pieces. */
function timesIn(pieces: readonly Piece[], tokens: readonly Token[], sentence: number): Time[] {
  const times: Time[] = [];
  const parts = partsOf(pieces);
  const nouns = parts.length === 0 ? new Set<number>() : nounStarts(tokens);
  let floor = 0;
  for (let first = 0; first < parts.length;) {
    let whole = parts[first];
    if (whole === undefined) break;
    let inner: TimeBound = "at";
    let next = first + 1;
    for (; next < parts.length; next += 1) {
      const more = parts[next];
      if (more === undefined || !isOneTime(pieces, whole, more)) break;
      const between = boundBefore(pieces, more.first, whole.last + 1, false).bound;
      if (between !== "at") inner = between;
      whole = merge(whole, more);
    }
    const outer = boundBefore(pieces, whole.first, floor, isAttributive(pieces, whole, nouns));
    const opens = outer.bound === "since" && opensRange(pieces, outer.first, whole.last);
    const onward =
      isAt(pieces, whole.last + 1, "onward", "onwards") ||
      (outer.bound === "since" && isAt(pieces, whole.last + 1, "on"));
    const told = whole.late ? "late" : onward ? "since" : opens || outer.bound === "at" ? inner : outer.bound;
    const last = onward || closesBracket(pieces, whole) ? whole.last + 1 : whole.last;
    times.push({
      sentence,
      span: spanOf(pieces, opens ? whole.first : outer.first, last),
      bound: told,
      ...whole.fields,
      date: null,
    });
    floor = last + 1;
    first = next;
  }
  return times;
}

function partsOf(pieces: readonly Piece[]): TimePart[] {
  const parts: TimePart[] = [];
  for (let i = 0; i < pieces.length;) {
    const part = readPart(pieces, i, parts.at(-1) ?? null);
    if (part !== null) parts.push(part);
    i = part === null ? i + 1 : part.last + 1;
  }
  return parts;
}

/** "from 1974 to 1978" tells two times, and the first is no "since". */
function opensRange(pieces: readonly Piece[], first: number, last: number): boolean {
  return (
    isAt(pieces, first, "from") &&
    (isDash(pieces, last + 1) || isAt(pieces, last + 1, "to", "until", "till", "through"))
  );
}

/** "yesterday (July 21st)" ends with its bracket. */
function closesBracket(pieces: readonly Piece[], part: TimePart): boolean {
  if (!isAt(pieces, part.last + 1, ")")) return false;
  for (let i = part.last; i > part.first; i -= 1) if (isAt(pieces, i, "(")) return true;
  return false;
}

/** Words that may stand between two parts of one time: "at 8.52pm on Friday", "Friday, shortly after 11am". */
const glue = new Set([
  ",",
  "(",
  "about",
  "after",
  "approximately",
  "around",
  "at",
  "before",
  "early",
  "in",
  "just",
  "late",
  "of",
  "on",
  "roughly",
  "shortly",
  "soon",
  "the",
]);

/** The most glue between parts of one time: ", at about" or "shortly after the". */
const longestGlue = 4;

/** Whether the words tell one time: "Thursday, November 6" does, "Thursday and Friday" and "Friday, in 2011" do not. */
function isOneTime(pieces: readonly Piece[], before: TimePart, after: TimePart): boolean {
  if (after.first - before.last - 1 > longestGlue) return false;
  const ofDay = after.fields.clock !== null || after.fields.partOfDay !== null;
  for (let i = before.last + 1; i < after.first; i += 1) {
    if (!glue.has(pieces[i]?.norm ?? "") && !(ofDay && isAt(pieces, i, "'s"))) return false;
  }
  const [x, y] = [before.fields, after.fields];
  for (const field of fieldNames) {
    if (x[field] !== null && y[field] !== null) return false;
  }
  // "after" and "before" link two times unless a clock follows: "on Friday before noon", not "today after Friday".
  if (y.clock === null && y.partOfDay === null && hasSide(pieces, before, after)) return false;
  if (x.shift !== null || y.shift !== null) return y.shift === null && isAt(pieces, before.last + 1, ",");
  if (x.period !== null || y.period !== null)
    return x.period === null ? isInPeriod(x, y.period) : isInPeriod(y, x.period);
  const coarse = (fields: TimeFields): boolean =>
    fields.day === null && (fields.year !== null || fields.month !== null);
  if (coarse(x) || coarse(y))
    return (
      y.month === null &&
      x.month !== null &&
      y.year !== null &&
      x.year === null &&
      x.clock === null &&
      !isAt(pieces, before.last + 1, "'s")
    );
  return true;
}

/** "Friday of last week", "October last year": what stands in a period and has no year or day of its own. */
function isInPeriod(fields: TimeFields, period: TimeFields["period"]): boolean {
  if (fields.year !== null || fields.day !== null || fields.offset !== null || fields.decade !== null) return false;
  return period?.unit === "year" ? fields.month !== null : fields.weekday !== null && fields.month === null;
}

function hasSide(pieces: readonly Piece[], before: TimePart, after: TimePart): boolean {
  for (let i = before.last + 1; i < after.first; i += 1) if (isAt(pieces, i, "after", "before")) return true;
  return false;
}

function merge(before: TimePart, after: TimePart): TimePart {
  const [x, y] = [before.fields, after.fields];
  const fields: TimeFields = {
    year: x.year ?? y.year,
    month: x.month ?? y.month,
    day: x.day ?? y.day,
    weekday: x.weekday ?? y.weekday,
    partOfDay: x.partOfDay ?? y.partOfDay,
    clock: x.clock ?? y.clock,
    offset: x.offset ?? y.offset,
    decade: x.decade ?? y.decade,
    period: x.period ?? y.period,
    shift: x.shift ?? y.shift,
    zone: x.zone ?? y.zone,
  };
  const certain = before.certain && after.certain;
  const merged = { fields, first: before.first, last: after.last, certain, late: before.late || after.late };
  return certain ? merged : inHalf(merged);
}

const noonHour = 12;

/** "3 o'clock in the afternoon" is 15.00, "11:40 on Friday night" 23.40, but "2:30 at night" stays. */
function inHalf(part: TimePart): TimePart {
  const { clock, partOfDay } = part.fields;
  if (clock === null || partOfDay === null) return part;
  const hour = Math.floor(clock / 60);
  // Night begins about six: an hour before that is one after midnight.
  const late =
    hour < noonHour && (partOfDay === "afternoon" || partOfDay === "evening" || (partOfDay === "night" && hour >= 6));
  return { ...part, certain: true, fields: { ...part.fields, clock: late ? clock + noonHour * 60 : clock } };
}

/** "Friday's attack" and "after Friday prayers": the time names something else, which a side before it bounds. */
function isAttributive(pieces: readonly Piece[], part: TimePart, nouns: ReadonlySet<number>): boolean {
  const follower = pieces[part.last + 1];
  if (follower === undefined) return false;
  return (
    follower.norm === "'s" ||
    (follower.kind === "word" && !isAt(pieces, part.first - 1, "by") && nouns.has(follower.start))
  );
}

function nounStarts(tokens: readonly Token[]): Set<number> {
  return new Set(tokens.filter((token) => token.tag === "NOUN").map((token) => token.span.start));
}
