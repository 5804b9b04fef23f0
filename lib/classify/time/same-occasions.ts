/** When occasions of the two reports are one: of one kind and of one thing, or the one that both stories are about. */
import { isOfStory, type OccasionKind } from "../../lexicon/occasions.ts";
import type { Side, Sides, Time } from "../../model.ts";
import type { Story } from "../story.ts";
import { kindsTold } from "./occasion-words.ts";
import { occasionsOf, type Occasion } from "./occasions.ts";

/** What both reports date. */
export interface Occasions {
  readonly byTime: Sides<ReadonlyMap<Time, Occasion>>;
  /** Kinds that the leads of both tell: of these the stories are about one. */
  readonly main: ReadonlySet<OccasionKind>;
}

/** Sentences that tell what a report is about: the headline and the first two. */
const leadLength = 3;

/** Reads what both reports date. */
export function occasionsIn(story: Story): Occasions {
  const byTime = (side: Side): Map<Time, Occasion> => new Map(occasionsOf(story, side).map((one) => [one.time, one]));
  const [inA, inB] = [leadKinds(story, "a"), leadKinds(story, "b")];
  return {
    byTime: { a: byTime("a"), b: byTime("b") },
    main: new Set([...inA].filter((kind) => isOfStory(kind) && inB.has(kind))),
  };
}

function leadKinds(story: Story, side: Side): Set<OccasionKind> {
  return new Set(story.sentences[side].slice(0, leadLength).flatMap(({ tokens }) => kindsTold(tokens)));
}

/** Whether two times are of two kinds of occasion, a start and an end, or of several of one kind. */
export function areOfTwoKinds(a: Occasion | undefined, b: Occasion | undefined): boolean {
  if (a?.another === true || b?.another === true) return true;
  return a !== undefined && b !== undefined && a.kind !== b.kind;
}

/** Words that clauses must share to tell one occasion of a kind by which stories are known, when it was long ago. */
const leastSharedOfPast = 2;

/** Words that clauses must share whose heads differ: "trading in the bank's shares", "shares of the bank". */
const leastSharedOfOthers = 2;

/** Whether nothing shows that two occasions of a kind are two: a name may be that of what the other report describes. */
export function mayBeOne(a: Occasion, b: Occasion, main: Occasions["main"]): boolean {
  return a.named || b.named || areOne(a, b, main);
}

/** Whether two occasions of a kind are one. */
export function areOne(a: Occasion, b: Occasion, main: Occasions["main"]): boolean {
  // "Freed the crew", "freed the cook": one doer, two deeds.
  const deeds = a.befallen.size > 0 && b.befallen.size > 0;
  const heads = countShared(deeds ? a.befallen : a.heads, deeds ? b.befallen : b.heads) > 0;
  const crossing = countShared(a.befallen, b.words) + countShared(b.befallen, a.words) > 0;
  if (!heads && deeds && !crossing && !isOfStory(a.kind)) return false;
  if (heads || a.unknown || b.unknown) return heads;
  const shared = countShared(a.words, b.words);
  // "The Alma left Karo", "the ferry left Karo": a name and what it may be the name of.
  if (!isOfStory(a.kind)) {
    if (!isOfDays(a.time) || !isOfDays(b.time)) return shared >= leastSharedOfPast && (isBare(a) || isBare(b));
    return shared >= (isBare(a) || isBare(b) || a.named !== b.named ? 1 : leastSharedOfOthers);
  }
  if (a.places.size > 0 && b.places.size > 0 && countShared(a.places, b.places) === 0) return false;
  const isMain = main.has(a.kind);
  if (!isOfDays(a.time) || !isOfDays(b.time)) return shared >= (isMain ? 1 : leastSharedOfPast);
  return shared > 0 || isMain;
}

/** A time of the last days: a weekday, a clock, a date; a bare month or year tells of what was long before. */
function isOfDays({ weekday, clock, partOfDay, day, offset }: Time): boolean {
  return [weekday, clock, partOfDay, day, offset].some((field) => field !== null);
}

/** An occasion of which the words do not tell whose: "the launch is planned for May". */
function isBare({ heads }: Occasion): boolean {
  return heads.size === 0;
}

function countShared<T>(x: ReadonlySet<T>, y: ReadonlySet<T>): number {
  return [...x].filter((one) => y.has(one)).length;
}
