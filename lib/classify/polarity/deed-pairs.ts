/**
 * Deeds that both reports tell of the same parties, but not as equally done, wherever they stand.
 * a: "Turan rejected demands to release the reporters." b: "Turan agreed to free the two reporters."
 */
import { relateTimes } from "../../extract/times/time-relation.ts";
import type { Side, Sides, Time } from "../../model.ts";
import { otherInstance } from "../number/instances.ts";
import { sameCompany } from "../sameness.ts";
import { wordsOf, type Story } from "../story.ts";
import { deedsIn, type Deed } from "./deeds.ts";
import { isSameParty, type Party } from "./parties.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { closenessIn } from "../closeness.ts";

export interface DeedPair {
  readonly a: Deed;
  readonly b: Deed;
  /** How many parties they share, less one where the verbs share no more than a meaning. */
  readonly shared: number;
  /** Whether their sentences are close, or name someone beside. */
  readonly near: boolean;
}

/** Most pairs of deeds of one key: beyond, the deed is the story's theme, done by many to many. */
const mostPairs = 400;

/** Closeness from which two sentences speak for one deed. */
const closeEnough = 1;

/** All pairs of deeds of one kind, told as asked for, whose parties allow that they are one. */
export function deedPairs(story: Story, isAsked: (a: Deed, b: Deed) => boolean): DeedPair[] {
  const deeds = deedsByKey(story);
  const closeness = closenessIn(story);
  const found: DeedPair[] = [];
  for (const [key, own] of deeds.a) {
    const partners = deeds.b.get(key) ?? [];
    if (own.length * partners.length > mostPairs) continue;
    for (const a of own) {
      for (const b of partners) {
        if (!isAsked(a, b) || firstKey(a, b) !== key) continue;
        const shared = sharedOf(story, { a, b });
        if (shared <= 0) continue;
        const close = closeness(a.sentence, b.sentence) >= closeEnough;
        found.push({ a, b, shared, near: close || haveNameInCommon(story, a, b) });
      }
    }
  }
  return found;
}

/** The deeds of both reports: polarity and certainty ask for them. */
const deedsByKey = remembered((story: Story) => ({ a: byKey(deedsIn(story, "a")), b: byKey(deedsIn(story, "b")) }));

function byKey(deeds: readonly Deed[]): Map<string, Deed[]> {
  const groups = new Map<string, Deed[]>();
  for (const deed of deeds) {
    for (const key of deed.keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [deed]);
      else group.push(deed);
    }
  }
  return groups;
}

/** Under which of several keys in common a pair is told. */
function firstKey(a: Deed, b: Deed): string | null {
  for (const key of a.keys) if (b.keys.has(key)) return key;
  return null;
}

function sharedOf(story: Story, { a, b }: Sides<Deed>): number {
  const areOthers = (first: Party | null, second: Party | null): boolean =>
    first !== null && second !== null && !isOneParty(story, { a: first, b: second }, { a: a.sentence, b: b.sentence });
  if (areSwapped(a, b) || areOthers(a.target, b.target)) return 0;
  if (areOthers(a.actor, b.actor) && !isTurned(a, b) && !isTurned(b, a) && !isSuffered(a, b)) return 0;
  const partners = partiesOf(b);
  const shared = partiesOf(a).filter((one) => partners.some((other) => isSameParty(one, other))).length;
  // "The mayor read" is not denied by "the mayor did not read the letter".
  const isHalfTold = (a.target === null) !== (b.target === null) && shared === 1 && isSame(a.actor, b.actor);
  if (shared === 0 || isHalfTold || areApart(story, a, b)) return 0;
  return isOneVerb(a, b) ? shared : shared - 1;
}

function partiesOf({ actor, target, others }: Deed): Party[] {
  return [actor, target, ...others].filter((one) => one !== null);
}

/** Whether the verbs share more than a meaning. */
function isOneVerb(a: Deed, b: Deed): boolean {
  return [...a.keys].some((key) => !key.startsWith("?") && b.keys.has(key));
}

function isSame(a: Party | null, b: Party | null): boolean {
  return a !== null && b !== null && isSameParty(a, b);
}

/** The same, and no other names in their phrases: "the Peruvian minister" is not "the Bolivian minister". */
function isOneParty(story: Story, { a, b }: Sides<Party>, sentences: Sides<number>): boolean {
  if (!isSameParty(a, b)) return false;
  if (isAnother(story, "a", a) !== isAnother(story, "b", b)) return false;
  if (a.phrase === null || b.phrase === null || (a.entity !== null && b.entity !== null)) return true;
  return sameCompany(story, { phrase: a.phrase, sentence: sentences.a }, { phrase: b.phrase, sentence: sentences.b });
}

/** "two other clubs": beside the one the story is of. */
function isAnother(story: Story, side: Side, { phrase }: Party): boolean {
  return phrase !== null && /\b(?:another|others?|rival)\b/i.test(wordsOf(story, side, phrase.span));
}

/** "Karland attacked Norland" and "Norland did not attack Karland" are two deeds. */
function areSwapped(a: Deed, b: Deed): boolean {
  if (isSame(a.actor, b.actor) || isSame(a.target, b.target)) return false;
  return isSame(a.actor, b.target) && isSame(a.target, b.actor);
}

/** "The plant leaked oil" and "oil leaked from the plant". */
function isTurned(a: Deed, b: Deed): boolean {
  return b.target === null && isSame(a.target, b.actor);
}

/** "The drug caused bleeding" and "patients suffered bleeding". */
function isSuffered(a: Deed, b: Deed): boolean {
  return a.keys.has("~suffer") && b.keys.has("~suffer") && a.verb !== b.verb && isSame(a.target, b.target);
}

/** Whether the sentences tell of two times, or of another one of the kind. */
function areApart(story: Story, a: Deed, b: Deed): boolean {
  const first = story.sentences.a[a.sentence];
  const second = story.sentences.b[b.sentence];
  if (first === undefined || second === undefined) return false;
  // A year is told of what is past: "in a fire at the same mill in 2009".
  if (first.times.some(hasYear) !== second.times.some(hasYear)) return true;
  if (otherInstance({ a: first, b: second, closeness: 1 })) return true;
  const related = flatMap(first.times, (time) => second.times.map((other) => relateTimes(time, other)));
  return related.includes("conflict") && !related.includes("same");
}

function hasYear({ year }: Time): boolean {
  return year !== null;
}

/** Whether both sentences name someone or something that is no party told of both. */
function haveNameInCommon(story: Story, a: Deed, b: Deed): boolean {
  const there = new Set(story.entitiesIn("b", b.sentence).map(({ entity }) => entity));
  return story
    .entitiesIn("a", a.sentence)
    .some(
      ({ entity, form }) =>
        form === "name" && there.has(entity) && a.actor?.entity !== entity && a.target?.entity !== entity,
    );
}
