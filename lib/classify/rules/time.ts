/**
 * Two times of the same event that cannot both hold.
 * a: "The talks began on Tuesday." b: "The talks began on Wednesday." -> time
 */
import { kinOf } from "../../align/terms.ts";
import { relateTimes, type Relation } from "../../extract/times/time-relation.ts";
import { areOpposites } from "../../lexicon/opposites.ts";
import type { Claim, Side, Time } from "../../model.ts";
import { otherInstance } from "../number/instances.ts";
import type { Judgement, Rule } from "../rule.ts";
import { datesSpeech, shortestAround } from "../time/dated-events.ts";
import { judgeActs } from "../time/acts.ts";
import { judgeDatedNouns } from "../time/dated-nouns.ts";
import { judgeDurations } from "../time/durations.ts";
import { judgeGameClock } from "../time/game-clock.ts";
import { judgeGoalMinutes } from "../time/goal-minutes.ts";
import { judgeKindOrders } from "../time/kind-orders.ts";
import { judgeMainDurations } from "../time/main-durations.ts";
import { judgeOnce } from "../time/once.ts";
import { judgeOrders } from "../time/orders.ts";
import { judgeOccasions } from "../time/occasion-clashes.ts";
import { relateOneDay, sameDayWords } from "../time/one-day.ts";
import { areOfTwoKinds, mayBeOne, occasionsIn, type Occasions } from "../time/same-occasions.ts";
import { clashReason, dayReason, howBothHold, sameReason } from "../time/reasons.ts";
import { judgeSlotTimes } from "../time/slot-clashes.ts";
import { judgeToldClocks } from "../time/told-clocks.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

/** Closeness from which two sentences whose verbs differ are held to date the same event. */
const sameEvent = 2;

/** Closeness from which two clauses with one verb are held to date the same event: of one actor or target, or of others. */
const sameVerbEvent = 0.8;
const verbAloneEvent = 1.5;

/** Closeness from which two times that nearly meet are held to date the same event. */
const nearMissEvent = 0.6;

/** Minutes and days by which two times of one event are told apart by mistake rather than by meaning. */
const nearMinutes = 30;
const nearDays = 1;

export const time: Rule = {
  type: "time",
  judge: (story) => {
    const occasions = occasionsIn(story);
    return eachOnce([
      ...judgeOnce(story),
      ...judgeDatedNouns(story),
      ...story.pairs.flatMap((pair) => [
        ...judgePair(story, pair, occasions),
        ...judgeGameClock(story, pair),
        ...judgeOrders(story, pair),
      ]),
      ...judgeActs(story),
      ...judgeOccasions(story, occasions),
      ...judgeSlotTimes(story),
      ...judgeDurations(story),
      ...judgeMainDurations(story),
      ...judgeGoalMinutes(story),
      ...judgeKindOrders(story),
      ...judgeToldClocks(story),
    ]);
  },
};

/** Keeps the first conflict of the same words: the surer ways to one stand before the wider. */
function eachOnce(judgements: readonly Judgement[]): Judgement[] {
  const told = new Set<string>();
  return judgements.filter(({ relation, evidence: { a, b } }) => {
    const key = `${a.end} ${b.end}`;
    if (relation !== "conflict") return true;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

function judgePair(story: Story, pair: StoryPair, { byTime, main }: Occasions): Judgement[] {
  if (otherInstance(pair)) return [];
  const related = flatMap(pair.a.times, (a) => pair.b.times.map((b) => ({ a, b, relation: relationOf(pair, a, b) })));
  return flatMap(related, ({ a, b, relation }): Judgement[] => {
    if (relation === "unrelated") return [];
    const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
    const base = {
      sentences: { a: pair.a.index, b: pair.b.index },
      evidence: { a: a.span, b: b.span },
      developing: false,
    };
    if (relation === "same") return [{ ...base, relation, confidence: "high", reason: sameReason(words, a, b) }];
    if (relation === "compatible") {
      const day = pair.closeness < 1 ? null : sameDayWords(story, pair, a, b);
      if (day !== null) {
        const found = { ...base, evidence: day, confidence: "high", reason: dayReason(story, day) } as const;
        // A date of the calendar shows by itself that both tell it.
        return [
          a.day === null || b.day === null
            ? { ...found, relation: "same" }
            : { ...found, relation: "same", anywhere: true },
        ];
      }
      return [{ ...base, ...howBothHold(a, b, words), confidence: "medium" }];
    }
    // A sentence that tells two times tells of two events: what another of its times settles is no clash.
    if (related.some((x) => x.relation !== "conflict" && x.relation !== "unrelated" && (x.a === a || x.b === b)))
      return [];
    // "Voss said on Thursday", "Dorn said on Friday": two people spoke, on two days.
    if (datesSpeech(pair.a, a) || datesSpeech(pair.b, b)) return [];
    if (isUnsure(pair.a, a) !== isUnsure(pair.b, b)) return [];
    const [first, second] = [byTime.a.get(a), byTime.b.get(b)];
    if (areOfTwoKinds(first, second)) return [];
    if (first !== undefined && second !== undefined && !nearMiss(a, b) && !mayBeOne(first, second, main)) return [];
    const oneVerb = sameVerb(pair, a, b);
    if (oneVerb && (tellsBoth(story, "a", pair.a, a, b) || tellsBoth(story, "b", pair.b, b, a))) return [];
    if (!oneVerb && areOppositeActs(pair, a, b)) return [];
    const oneActor = oneVerb && shareSomeone(story, pair, a, b);
    const least =
      nearMiss(a, b) && isAlone(story, "a", a) && isAlone(story, "b", b)
        ? nearMissEvent
        : oneActor
          ? sameVerbEvent
          : oneVerb
            ? verbAloneEvent
            : sameEvent;
    if (pair.closeness < least) return [];
    const confidence = oneVerb && pair.closeness >= sameEvent ? "high" : "medium";
    const developing = isPlanned(pair.a, a) !== isPlanned(pair.b, b);
    return [{ ...base, relation, confidence, developing, reason: clashReason(words, a, b) }];
  });
}

/** How two times stand: by their words, else as the day of the one event that both sentences tell. */
function relationOf(pair: StoryPair, a: Time, b: Time): Relation {
  const relation = relateTimes(a, b);
  return relation === "conflict" || relation === "same" ? relation : (relateOneDay(pair, a, b) ?? relation);
}

function sameVerb(pair: StoryPair, a: Time, b: Time): boolean {
  const first = shortestAround(pair.a.claims, a.span);
  const second = shortestAround(pair.b.claims, b.span);
  return first !== null && second !== null && kinOf(first.verb) === kinOf(second.verb) && first.verb !== "be";
}

/** "Rose on Monday", "fell on Tuesday": two acts, each on its day. */
function areOppositeActs(pair: StoryPair, a: Time, b: Time): boolean {
  const [x, y] = [shortestAround(pair.a.claims, a.span), shortestAround(pair.b.claims, b.span)];
  return x !== null && y !== null && areOpposites(x.verb, y.verb);
}

/** Whether the clauses of two times have their actor or their target in common. */
function shareSomeone(story: Story, pair: StoryPair, a: Time, b: Time): boolean {
  const [x, y] = [shortestAround(pair.a.claims, a.span), shortestAround(pair.b.claims, b.span)];
  return x !== null && y !== null && sharing(story).get(x)?.has(y) === true;
}

/** The clauses that have actor or target in common with a clause of the other report. */
const sharing = remembered((story: Story): ReadonlyMap<Claim, ReadonlySet<Claim>> => {
  const found = new Map<Claim, Set<Claim>>();
  for (const { a, b, sameActor, sameTarget } of story.claimPairs) {
    if (!sameActor && !sameTarget) continue;
    const own = found.get(a);
    if (own === undefined) found.set(a, new Set([b]));
    else own.add(b);
  }
  return found;
});

/** "8.40pm" and "8.49pm", "November 18" and "November 19": too near to be two events by chance. */
function nearMiss(a: Time, b: Time): boolean {
  if (a.clock !== null && b.clock !== null) return Math.abs(a.clock - b.clock) <= nearMinutes;
  return (
    a.month !== null && a.month === b.month && a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= nearDays
  );
}

/** "The ferry sank on Saturday", "the ferry may sink on Sunday": what may be is no time of what was. */
function isUnsure(sentence: SentenceReading, when: Time): boolean {
  const certainty = shortestAround(sentence.claims, when.span)?.certainty;
  return certainty === "possible" || certainty === "conditional";
}

/** "The ferry will sail on Monday", "the ferry sailed on Tuesday": the plan was overtaken. */
function isPlanned(sentence: SentenceReading, when: Time): boolean {
  return shortestAround(sentence.claims, when.span)?.certainty === "planned";
}

/** Whether a report tells the other's time of the same verb elsewhere: then it tells of two events, or doubts itself. */
function tellsBoth(story: Story, side: Side, sentence: SentenceReading, own: Time, other: Time): boolean {
  const verb = shortestAround(sentence.claims, own.span)?.verb;
  if (verb === undefined) return false;
  return story.readings[side].times.some((time) => {
    if (time === own || relateTimes(time, other) !== "same") return false;
    const claim = shortestAround(story.sentences[side][time.sentence]?.claims ?? [], time.span);
    return claim !== null && kinOf(claim.verb) === kinOf(verb);
  });
}

/** Minutes on both sides of a clock time in which another in the same report makes it one of a row of events. */
const row = 60;

/** Whether a report tells no other clock time near this one: of a timeline each may be of another event. */
function isAlone(story: Story, side: Side, { clock }: Time): boolean {
  if (clock === null) return true;
  const times = story.readings[side].times;
  return times.every((other) => other.clock === null || other.clock === clock || Math.abs(other.clock - clock) > row);
}
