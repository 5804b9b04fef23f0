/**
 * The times of what both reports are about, in whatever words each tells it.
 * a: "The funeral will be held on Tuesday" b: "She is to be laid to rest on Friday" -> the day of the burial
 */
import { slotsAbout, type TimePhrase, type TimeSlot } from "../../lexicon/time-slots.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import { comingAbout } from "../../lexicon/occasions.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Span, Time, Token } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import type { SentenceReading } from "../story.ts";
import { clauseAround, type TimeClause } from "./time-clauses.ts";
import { seasonsIn } from "./seasons.ts";

/** A time of what a report is about. */
export interface SlotTime {
  readonly slot: string;
  readonly sentence: number;
  readonly span: Span;
  readonly time: Time;
  /** What its words can tell: day and hour, the day alone, or the hour but roughly. */
  readonly tells: TimePhrase["tells"];
  readonly planned: boolean;
  /** Whether its words tell that it may be another one: then it only settles what else is told. */
  readonly isApart: boolean;
}

/** Sentences that tell what a report is about: the headline and the first two. */
const leadLength = 3;

/** The times of all slots that a report's lead is about. */
export const slotTimesIn = remembered((sentences: readonly SentenceReading[]): readonly SlotTime[] => {
  const rows = slotsAbout(leadWords(sentences));
  if (rows.length === 0) return [];
  return flatMap(sentences, (sentence) => {
    const times = timesOf(sentence);
    const isCorrected = times.some(({ span }) => isDenied(sentence.tokens, span));
    return flatMap(times, (time) =>
      slotsOf(sentence, time, times, rows).map(({ of, phrase, planned, isApart }) => ({
        slot: of.slot,
        sentence: sentence.index,
        span: time.span,
        time: ofSlot(time, phrase),
        tells: phrase.tells,
        planned,
        isApart: isApart || isCorrected,
      })),
    );
  });
});

/** "On Friday, not on Sunday". */
function isDenied(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokens.findIndex(({ span }) => span.end > start);
  return tokens[at - 1]?.norm === "not" || tokens[at - 2]?.norm === "not";
}

function timesOf(sentence: SentenceReading): readonly Time[] {
  const seasons = seasonsIn(sentence);
  if (sentence.times.length === 0 && seasons.length === 0) return [];
  return [...sentence.times.filter(({ span }) => !seasons.some((one) => contains(one.span, span))), ...seasons].filter(
    ({ shift, weekday, clock }) => shift === null || weekday !== null || clock !== null,
  );
}

/** "Held since Monday", "closed until May", "on sale from June": the time is that of the beginning itself. */
function ofSlot(time: Time, { words }: TimePhrase): Time {
  const isBound = words.some((word) => bounds.has(word)) || time.bound === "since";
  return isBound ? { ...time, bound: "at" } : time;
}

const bounds = new Set(["by", "from", "since", "until"]);

/** Words of the headline and the first two sentences. */
export const leadWords = remembered(
  (sentences: readonly SentenceReading[]): ReadonlySet<string> =>
    new Set(sentences.slice(0, leadLength).flatMap(({ tokens }) => tokens.flatMap(({ lemma, norm }) => [lemma, norm]))),
);

/** The length of a time: of a day or less, a part of the year, or longer. */
function grainOf({ weekday, clock, partOfDay, day, offset, year, decade, month, period }: Time): TimeSlot["grain"] {
  if ([weekday, clock, partOfDay, day, offset].some((field) => field !== null)) return "day";
  return month === null && period === null && (year !== null || decade !== null) ? "year" : "month";
}

/** Whether a time can tell a slot. A founding is told by its year, and an arrest by its day. */
function suits(grain: TimeSlot["grain"], told: TimeSlot["grain"]): boolean {
  return grain === told || (grain === "month" && told === "day") || (grain === "year" && told === "month");
}

interface Match {
  readonly of: TimeSlot;
  readonly phrase: TimePhrase;
  readonly planned: boolean;
  readonly isApart: boolean;
}

/** The slots that a time fills by the words of its clause: those with the longest phrase. */
function slotsOf(sentence: SentenceReading, time: Time, times: readonly Time[], about: readonly TimeSlot[]): Match[] {
  const spans = times.map(({ span }) => span);
  const narrow = matchesIn(clauseAround(sentence.tokens, time.span, spans, "narrow"), time, about);
  // "Walked into the bar on Friday and opened fire".
  return narrow.length > 0 ? narrow : matchesIn(clauseAround(sentence.tokens, time.span, spans, "wide"), time, about);
}

function matchesIn(clause: TimeClause | null, time: Time, about: readonly TimeSlot[]): Match[] {
  if (clause === null) return [];
  const { tokens, isNoun } = clause;
  const words = new Set(tokens.flatMap(({ lemma, norm }) => [lemma, norm]));
  const told = grainOf(time);
  const rows = about.filter(({ grain }) => suits(grain, told));
  const governor = isNoun ? null : clause.governor;
  const others = tokens.flatMap(({ norm }) => (apart.has(norm) ? [norm] : []));
  const denied = tokens.some(({ norm }) => norm === "not" || norm === "n't" || norm === "never") && !words.has("until");
  const matches = rows.flatMap((of): Match[] => {
    const phrase = longest(
      of.told.filter(
        ({ words: told }) =>
          told.every((word) => words.has(word)) && fits(told, tokens, governor) && denied === told.includes("not"),
      ),
    );
    if (phrase === null) return [];
    const planned = tokens.some(({ norm }) => plans.has(norm));
    return [{ of, phrase, planned, isApart: others.some((word) => !phrase.words.includes(word)) }];
  });
  const most = Math.max(...matches.map(({ phrase }) => phrase.words.length));
  return matches.filter(({ phrase }) => phrase.words.length === most);
}

/** Words that tell that it is another one, or that nobody knows. */
const apart = wordSet(
  "aftershock again annual another fifth fourth further others could earlier if may might other previous previously second separate third unless",
);
const plans = new Set(["due", "expect", "expected", "plan", "planned", "scheduled", "set", "to", "will", "would"]);

function longest(phrases: readonly TimePhrase[]): TimePhrase | null {
  let found: TimePhrase | null = null;
  for (const phrase of phrases) if (found === null || phrase.words.length > found.words.length) found = phrase;
  return found;
}

/** Verbs that say only that what they are told of is or is to be. */
const neutral = wordSet(`
  announce appear arrange become begin confirm continue expect fix get go have last mark name plan remain run schedule see slate
  make record register stay take time
`);

/** Whether the verb that a time belongs to is one of the phrase, or says only that its subject is. */
function fits(words: readonly string[], tokens: readonly Token[], governor: Token | null): boolean {
  if (governor === null) return true;
  if (words.includes(governor.lemma) || words.includes(governor.norm)) return true;
  // "Is to reopen to traffic": the tagger takes the noun for a verb.
  const at = tokens.indexOf(governor);
  if (tokens[at - 1]?.norm === "to" && words.includes(tokens[at - 2]?.lemma ?? "")) return true;
  return !clauseSayings.has(governor.lemma) && (comingAbout.has(governor.lemma) || neutral.has(governor.lemma));
}
