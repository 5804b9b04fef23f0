/**
 * Whether two numbers of one noun are of one thing, or the text gives them another scope: another time ("missed four games
 * earlier this season"), another of its kind ("another five"), other words for which ("five merchant vessels", "five
 * suspicious boats"), another actor ("Ely scored 23 points", "Lawson scored 16").
 */
import { type Fate, peopleNouns } from "../../lexicon/fates.ts";
import { currentTimes, otherTimes, sortsOfPeople } from "../../lexicon/scopes.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import type { Phrase, Quantity, QuantityKind, Time, Token } from "../../model.ts";
import { tokenAt, tokenFrom } from "../../text/search.ts";
import { shareNone } from "../share-none.ts";
import { subjectOf } from "../claim-pairs.ts";
import type { SentenceReading, Story } from "../story.ts";
import { isAdded, isEach, isElsewhere, isRival } from "./further.ts";
import { isMainKey, ownNames } from "./keys.ts";
import type { Told } from "./told.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Why the numbers are not of one thing, in plain words; `null` when nothing parts them. */
export function partedBy(story: Story, a: Told, b: Told): string | null {
  return tellsOther(story, a, b) ?? tellsMore(story, a, b);
}

/** What both tell, and tell otherwise: other ones, other years, other actors. Two equal numbers so parted are equal by chance. */
export function tellsOther(story: Story, a: Told, b: Told): string | null {
  if (isAdded(a) !== isAdded(b)) return `only ${isAdded(a) ? "A" : "B"} counts further ones`;
  if (isElsewhere(a) !== isElsewhere(b)) return `only ${isElsewhere(a) ? "A" : "B"} speaks of another scene`;
  if (isRival(a) !== isRival(b)) return `only ${isRival(a) ? "A" : "B"} tells it of a rival`;
  if (countsHomes(a) ? countsPeople(b) : countsHomes(b) && countsPeople(a))
    return "the one counts homes, the other people";
  if (isOverYears(a) !== isOverYears(b)) return `only ${isOverYears(a) ? "A" : "B"} counts over years`;
  if (isEarlyTrade(a) !== isEarlyTrade(b)) return `only ${isEarlyTrade(a) ? "A" : "B"} tells of early trading`;
  if (fallInOtherSpans(a, b)) return "they fell in other lengths of time";
  if (isEach(a) !== isEach(b)) return `only ${isEach(a) ? "A" : "B"} tells it of each`;
  const isMain = areMain(a, b);
  if (!isMain && shareNone(a.modifiers, b.modifiers)) return "other words say which ones are counted";
  if (!isMain && areOtherPeople(a, b)) return "they are people of two sorts";
  const years = { a: yearsOf(a), b: yearsOf(b) };
  if (shareNone(years.a, years.b)) return `A speaks of ${years.a[0] ?? ""}, B of ${years.b[0] ?? ""}`;
  if (isDaily(a) && shareNone(daysOf(a), daysOf(b))) return "they are told of different days";
  if (isDaily(a) && shareNone(monthsOf(a), monthsOf(b))) return "they are told of different months";
  if (a.toll && b.toll && inOtherCountries(story, a, b)) return "they are told of different countries";
  if (a.toll || b.toll || isMain) return null;
  if (usesBoth(a, b) || usesBoth(b, a)) return "one report uses both nouns";
  return otherActors(story, a, b) ? "they are told of different actors" : null;
}

/** "Nine people had died there over the past decade". */
function isOverYears({ sentence: { tokens } }: Told): boolean {
  return tokens.some(({ lemma }, at) => spans.has(lemma) && isNearBefore(tokens, at, goneReach, gone));
}

const spans = wordSet("century decade year");
const gone = wordSet("last past previous recent");

/** Most tokens from such a word to the span: "the past two decades". */
const goneReach = 2;

/** Whether one of some words stands at most so many tokens before a place. */
function isNearBefore(tokens: readonly Token[], at: number, reach: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(Math.max(0, at - reach), at).some(({ norm }) => words.has(norm));
}

/** "Fell 4 per cent in early trading", of shares that may close otherwise. */
function isEarlyTrade({ quantity: { kind }, sentence: { tokens } }: Told): boolean {
  return (
    kind === "percent" &&
    tokens.some(({ lemma }, at) => trading.has(lemma) && isNearBefore(tokens, at, opensWithin, opening))
  );
}

const trading = wordSet("deal dealing trade trading");
const opening = wordSet("early first opening premarket");

/** Most tokens from "first" to "trading": "in the first minutes of trading". */
const opensWithin = 3;

/** "180 millimetres within 24 hours", "four days of rain brought 310 millimetres". */
function fallInOtherSpans(a: Told, b: Told): boolean {
  if (!fallen.has(a.key ?? "") || a.key !== b.key) return false;
  const [x, y] = [durationsBeside(a), durationsBeside(b)];
  return (
    x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => relateQuantities(one, other) !== "conflict"))
  );
}

const fallen: ReadonlySet<string> = new Set(["rain:", "snow:"]);

function durationsBeside({ sentence: { quantities } }: Told): readonly Quantity[] {
  return quantities.filter(({ kind }) => kind === "duration");
}

/** Whether both tell what a story has mostly one of: its ransom, its crowd, the crew of its ship. */
function areMain(a: Told, b: Told): boolean {
  return a.key === b.key && isMainKey(a.key);
}

const dailyKinds: ReadonlySet<QuantityKind> = new Set(["money", "percent", "score"]);
const dailyFates: ReadonlySet<Fate> = new Set(["arrested", "rescued"]);

/** Of these each day brings others: shares fall by 12 per cent on Tuesday, and by 4 on Monday. */
function isDaily({ fate, quantity: { kind } }: Told): boolean {
  return dailyKinds.has(kind) || (fate !== null && dailyFates.has(fate));
}

function daysOf({ sentence }: Told): string[] {
  return flatMap(sentence.times, (time) => time.weekday ?? []);
}

function monthsOf({ sentence }: Told): number[] {
  return flatMap(sentence.times, (time) => time.month ?? []);
}

/** Whether the nouns class people who cannot be the same: nine rebels and two soldiers. Men may be any of them but women. */
function areOtherPeople(a: Told, b: Told): boolean {
  const [x, y] = [sortOf(a), sortOf(b)];
  if (x === null || y === null || x === y) return false;
  const apart = [x, y].find((sort) => sort !== "men");
  return !(x === "men" || y === "men") || apart === "women" || apart === "young";
}

/** "Power was cut to 400,000 homes", "two million people were without power". */
function countsHomes({ quantity: { counted } }: Told): boolean {
  return homes.has(counted?.lemma ?? "");
}

function countsPeople({ quantity: { counted } }: Told): boolean {
  return peopleNouns.has(counted?.lemma ?? "");
}

const homes = wordSet("apartment building business customer family flat home house household property");

function sortOf({ quantity: { counted } }: Told): string | null {
  return sortsOfPeople.get(counted?.lemma ?? "") ?? null;
}

/** Other names behind the numbers, or what the one tells of its scope and the other does not: a year, an earlier time, a plan. */
function tellsMore(story: Story, a: Told, b: Told): string | null {
  const isMain = areMain(a, b);
  const isToll = a.toll && b.toll;
  // "Will pay $640 million", "the deal is worth $715 million": one price, planned or done.
  const isOwn = a.key === b.key && ownNames.has(a.key ?? "");
  // Of the story's one toll, of its one ransom, each report may name another place; it may have played two matches.
  if (!isToll && (!isMain || a.quantity.kind === "score")) {
    if (shareNone(namesBehind(story, a), namesBehind(story, b))) return "they are told of different names";
  }
  if (!isMain || a.quantity.kind === "money") {
    const years = { a: yearsOf(a), b: yearsOf(b) };
    if (years.a.length === 0 && years.b.length > 0) return `only B speaks of ${years.b[0] ?? ""}`;
    if (years.b.length === 0 && years.a.length > 0) return `only A speaks of ${years.a[0] ?? ""}`;
    if (!isOwn && isPlanned(a) !== isPlanned(b)) return "the one is planned, the other done";
  }
  if (isDaily(a) && isSince(a) !== isSince(b)) return `only ${isSince(a) ? "A" : "B"} counts since then`;
  // A toll of "earlier" is a toll of the same thing: it grows.
  const other = isToll ? { a: null, b: null } : { a: otherTimeAt(a, isMain), b: otherTimeAt(b, isMain) };
  if (other.a !== null && other.b === null) return `only A speaks of another time ("${other.a}")`;
  if (other.b !== null && other.a === null) return `only B speaks of another time ("${other.b}")`;
  return null;
}

/** Whether behind each number stands a country, and not that of the other: a storm has a toll in each. */
function inOtherCountries(story: Story, a: Told, b: Told): boolean {
  const countriesOf = (told: Told): ReadonlySet<string> =>
    new Set(
      [...namesBehind(story, told)].flatMap(
        (entity) => placeNamed(story.entities[Number(entity)]?.name ?? "")?.country ?? [],
      ),
    );
  return shareNone(countriesOf(a), countriesOf(b));
}

/** Whether a report that counts one thing by its own noun names the other's noun in the same sentence: "vessels" and "boats". */
function usesBoth(told: Told, other: Told): boolean {
  const [own, noun] = [told.quantity.counted?.lemma, other.quantity.counted?.lemma];
  if (own === undefined || noun === undefined || own === noun) return false;
  return told.sentence.tokens.some((token) => token.lemma === noun);
}

/** Most tokens behind a number in which a name says of whom or where it is: "65 per cent of the traffic to India". */
const nameReach = 10;

/** Names between a number and the next one, as keys that are equal for what is the same in both reports. */
function namesBehind(story: Story, { side, sentence, quantity }: Told): Set<string> {
  const { tokens, index, quantities } = sentence;
  const next = quantities.find((one) => one.span.start >= quantity.span.end)?.span.start ?? Infinity;
  const last = tokens[tokenFrom(tokens, quantity.span.end) + nameReach]?.span.start ?? Infinity;
  const mentions = story
    .entitiesIn(side, index)
    .filter(({ span, form }) => form === "name" && span.start >= quantity.span.end && span.end <= Math.min(next, last));
  return new Set(mentions.map(({ entity }) => String(entity)));
}

function yearsOf({ sentence }: Told): number[] {
  return flatMap(sentence.times, (time) => (isEnd(sentence.tokens, time) ? [] : (time.year ?? time.decade ?? [])));
}

/** "Five have been detained since May": more than on the day of the raid. */
function isSince({ sentence: { times } }: Told): boolean {
  return times.some(({ bound }) => bound === "since");
}

/** Words before a time up to which something is to last: "until 2028". */
const endWords: ReadonlySet<string> = new Set(["by", "through", "till", "until"]);

/** Whether the time only tells until when, or since when there was no such number: it is none of that year. */
function isEnd(tokens: SentenceReading["tokens"], { bound, span }: Time): boolean {
  const at = tokenFrom(tokens, span.start);
  if (bound === "since" && isNearBefore(tokens, at, recordReach, records)) return true;
  return endWords.has(tokens[at]?.norm ?? "") || endWords.has(tokens[at - 1]?.norm ?? "");
}

/** Words before "since" of a number that has not been so great or small: "the highest since 1956". */
const records = wordSet("best biggest first highest largest lowest most seen smallest worst");

/** Most tokens from such a word to the year: "a level not seen here since 1956". */
const recordReach = 4;

/** Most tokens from a number at which such a word still belongs to it. */
const timeReach = 8;

function otherTimeAt({ sentence: { tokens }, quantity: { span } }: Told, isMain: boolean): string | null {
  const first = tokenFrom(tokens, span.start);
  const near = tokens.slice(Math.max(0, first - timeReach), first + timeReach);
  const isCompared = near.some(({ norm }) => comparing.has(norm));
  const isOther = ({ norm }: Token): boolean =>
    otherTimes.has(norm) && !(isMain && (currentTimes.has(norm) || (isCompared && past.has(norm))));
  return near.find(isOther)?.norm ?? null;
}

/** "Prices rose 4 per cent from a year earlier" tells the number of now. */
const comparing: ReadonlySet<string> = new Set(["against", "compared", "from", "on", "over", "than"]);
const past: ReadonlySet<string> = new Set(["ago", "earlier", "previous"]);

const plannedCertainties: ReadonlySet<string> = new Set(["conditional", "planned", "possible"]);
const wanting: ReadonlySet<string> = new Set(["aim", "hope", "need", "plan", "require", "seek", "want"]);
const modals: ReadonlySet<string> = new Set(["could", "may", "might", "will", "would"]);

function isPlanned({ claim, sentence: { tokens } }: Told): boolean {
  if (claim === null) return false;
  const { start, end } = claim.predicate;
  const isModal = tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end)).some(({ norm }) => modals.has(norm));
  return isModal || wanting.has(claim.verb) || plannedCertainties.has(claim.certainty);
}

/** Whether the clauses name two different people, places or bodies as those who did it. */
function otherActors(story: Story, a: Told, b: Told): boolean {
  const actors = { a: namedActor(a), b: namedActor(b) };
  if (actors.a === null || actors.b === null || actors.a.lemma === actors.b.lemma) return false;
  const shared = story.sharedEntity("a", actors.a.entity);
  return shared === null || shared !== story.sharedEntity("b", actors.b.entity);
}

/** The subject of the number's clause, where it is a name: mere descriptions may be anyone. */
function namedActor(told: Told): Phrase | null {
  const subject = subjectAt(told);
  if (subject === null) return null;
  const { tokens } = told.sentence;
  return tokens[tokenAt(tokens, subject.head.start)]?.tag === "PROPN" ? subject : null;
}

function subjectAt({ claim }: Told): Phrase | null {
  return claim === null ? null : subjectOf(claim);
}
