/**
 * Matters that one report tells as settled and the other as open, or the other way.
 * a: "All the passengers have been accounted for." b: "Divers were still searching for a dozen people."
 */
import { relateTimes } from "../../extract/times/time-relation.ts";
import type { Answer, Matter } from "../../lexicon/matter.ts";
import { matters } from "../../lexicon/matters.ts";
import { peopleNouns } from "../../lexicon/fates.ts";
import type { Sides, Span, Time } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { otherInstance } from "../number/instances.ts";
import { sharesName } from "../same-story.ts";
import { askedInTurn, wordsOf, type SentenceReading, type Story } from "../story.ts";
import { datesSpeech } from "../time/dated-events.ts";
import { areOfOneThing } from "./matter-links.ts";
import { tellingsOf, type Telling } from "./matter-tellings.ts";

/** Two answers to one question about a matter. */
export interface MatterPair {
  readonly matter: Matter;
  readonly answers: Sides<Answer>;
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

export const matterPairs = remembered((story: Story): readonly MatterPair[] => {
  const told = askedInTurn<Map<Matter, Telling[]>>(story, (side, others) => tellingsOf(story, side, others));
  return matters.flatMap((matter) => {
    const own = told.a.get(matter) ?? [];
    const others = told.b.get(matter) ?? [];
    if (own.length === 0 || others.length === 0) return [];
    const pair =
      matter.whose === "named" ? ofOneNamed(story, matter, own, others) : answersOf(story, matter, own, others);
    return pair === null ? [] : [{ matter, ...pair }];
  });
});

/** Those that are of one thing: what names its matter so loosely is so only where both reports name someone or something. */
export function sureMatterPairs(story: Story): readonly MatterPair[] {
  const isNamed = sharesName(story);
  return matterPairs(story).filter(({ matter }) => isNamed || matter.settled !== "phrase");
}

type Answers = Omit<MatterPair, "matter">;

function ofOneNamed(story: Story, matter: Matter, a: readonly Telling[], b: readonly Telling[]): Answers | null {
  const names = [...new Set(flatMap(a, ({ named }) => named))];
  for (const name of names) {
    const of = (one: Telling): boolean => one.named.includes(name) || isUnnamed(one);
    const pair = answersOf(story, matter, a.filter(of), b.filter(of));
    if (pair !== null) return pair;
  }
  if (matter.settled === "phrase") return null;
  const subjects = [...new Set(flatMap(a, ({ subject }) => subject))].filter((noun) => !peopleNouns.has(noun));
  for (const noun of subjects) {
    const of = (one: Telling): boolean => one.subject.includes(noun) || isUnnamed(one);
    const pair = answersOf(story, matter, a.filter(of), b.filter(of));
    if (pair !== null) return pair;
  }
  return a.some(isUnnamed) || b.some(isUnnamed) ? answersOf(story, matter, a, b) : null;
}

/** "They signed on Monday", "The couple have parted": told of whom the report is of, where that is all that it is of. */
function isUnnamed({ named, names }: Telling): boolean {
  return named.length === 0 && names.every((name) => name === "?");
}

function answersOf(story: Story, matter: Matter, a: readonly Telling[], b: readonly Telling[]): Answers | null {
  const first = lastWord(a);
  const second = lastWord(b);
  const answers = { a: first[0]?.answer, b: second[0]?.answer };
  if (answers.a === undefined || answers.b === undefined || answers.a === answers.b) return null;
  const isFree = matter.settled === "phrase";
  for (const x of first) {
    for (const y of second) {
      if (!isFree && !(areOfOneThing(story, matter, x, y) && !areApart(story, matter, x, y))) continue;
      // What is not so yet may still come; what is not so is not held to be so, and what is given up is not weighed.
      const isYes = x.answer === "yes" || y.answer === "yes";
      if (!isFree && !isYes && (matter.clash === "certainty" || !(x.answer === "open" ? x : y).held)) continue;
      // What both tell in the same words, they tell alike.
      if (!isFree && wordsOf(story, "a", x.words).toLowerCase() === wordsOf(story, "b", y.words).toLowerCase())
        continue;
      return {
        answers: { a: answers.a, b: answers.b },
        sentences: { a: x.sentence, b: y.sentence },
        evidence: { a: x.words, b: y.words },
      };
    }
  }
  return null;
}

/** Most places of one answer that are looked at: beyond, the matter is the story's theme, told of many. */
const mostPlaces = 6;

/** What a report says in the end: open only where it settles nothing; nothing where it tells both yes and no. */
function lastWord(tellings: readonly Telling[]): readonly Telling[] {
  const of = (answer: Answer): Telling[] => tellings.filter((one) => one.answer === answer);
  const [yes, no, open] = [of("yes"), of("no"), of("open")];
  if (yes.length > 0 && no.length > 0) return [];
  const own = yes.length > 0 ? yes : no.length > 0 ? no : open;
  // A headline only sums up what the body tells.
  return [...own.filter(({ headline }) => !headline), ...own.filter(({ headline }) => headline)].slice(0, mostPlaces);
}

/** Whether the sentences tell of another one of the kind, or so and not so at two times: what is open on Monday is settled on Tuesday. */
function areApart(story: Story, matter: Matter, x: Telling, y: Telling): boolean {
  const first = story.sentences.a[x.sentence];
  const second = story.sentences.b[y.sentence];
  if (first === undefined || second === undefined) return false;
  if (otherInstance({ a: first, b: second, closeness: 1 })) return true;
  if (matter.settled === "plan" || x.answer === "open" || y.answer === "open") return false;
  const [times, others] = [ownTimes(first), ownTimes(second)];
  const related = flatMap(times, (time) => others.map((other) => relateTimes(time, other)));
  return related.includes("conflict") && !related.includes("same");
}

/** The times of a sentence but those of saying it: "on Tuesday police said that nobody had been held". */
function ownTimes(sentence: SentenceReading): readonly Time[] {
  return sentence.times.filter((time) => !datesSpeech(sentence, time));
}
