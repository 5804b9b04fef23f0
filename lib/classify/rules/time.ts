/**
 * Two times of the same event that cannot both hold.
 * a: "The talks began on Tuesday." b: "The talks began on Wednesday." -> time
 */
import { kinOf } from "../../align/terms.ts";
import { relateTimes } from "../../extract/times/time-relation.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Claim, Sides, Time } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { otherInstance } from "../instances.ts";
import type { Judgement, Rule } from "../rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";

/** Closeness from which two sentences whose verbs differ are held to date the same event. */
const sameEvent = 2;

/** Closeness from which two clauses with one verb are held to date the same event. */
const sameVerbEvent = 1;

/** Closeness from which two times that nearly meet are held to date the same event. */
const nearMissEvent = 0.6;

/** Minutes and days by which two times of one event are told apart by mistake rather than by meaning. */
const nearMinutes = 30;
const nearDays = 1;

export const time: Rule = {
  type: "time",
  judge: (story) => story.pairs.flatMap((pair) => judgePair(story, pair)),
};

function judgePair(story: Story, pair: StoryPair): Judgement[] {
  if (otherInstance(pair)) return [];
  const related = pair.a.times.flatMap((a) => pair.b.times.map((b) => ({ a, b, relation: relateTimes(a, b) })));
  return related.flatMap(({ a, b, relation }): Judgement[] => {
    if (relation === "unrelated") return [];
    const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
    const base = {
      sentences: { a: pair.a.index, b: pair.b.index },
      evidence: { a: a.span, b: b.span },
      developing: false,
    };
    if (relation === "same") return [{ ...base, relation, confidence: "high", reason: sameReason(words, a) }];
    if (relation === "compatible") {
      return [{ ...base, relation, confidence: "medium", reason: `${words.a} and ${words.b} can both hold.` }];
    }
    // A sentence that tells two times tells of two events: what another of its times settles is no clash.
    if (related.some((x) => x.relation !== "conflict" && x.relation !== "unrelated" && (x.a === a || x.b === b)))
      return [];
    // "Voss said on Thursday", "Dorn said on Friday": two people spoke, on two days.
    if (datesSpeech(pair.a, a) || datesSpeech(pair.b, b)) return [];
    const oneVerb = sameVerb(pair, a, b);
    const least = nearMiss(a, b) ? nearMissEvent : oneVerb ? sameVerbEvent : sameEvent;
    if (pair.closeness < least) return [];
    const confidence = oneVerb && pair.closeness >= sameEvent ? "high" : "medium";
    return [{ ...base, relation, confidence, reason: clashReason(words, a, b) }];
  });
}

function sameReason(words: Sides<string>, when: Time): string {
  // "Yesterday" and "Friday" are one day only to a reader who knows when the reports were written.
  return when.date === null || words.a === words.b
    ? `Both tell ${words.a}.`
    : `Both tell ${when.date}: ${words.a} in A, ${words.b} in B.`;
}

function clashReason(words: Sides<string>, a: Time, b: Time): string {
  const dated = a.date !== null && b.date !== null && (a.year === null || b.year === null);
  return dated
    ? `The time: ${words.a} (${a.date}) in A, ${words.b} (${b.date}) in B.`
    : `The time: ${words.a} in A, ${words.b} in B.`;
}

function sameVerb(pair: StoryPair, a: Time, b: Time): boolean {
  const first = claimOf(pair.a, a);
  const second = claimOf(pair.b, b);
  return first !== null && second !== null && kinOf(first.verb) === kinOf(second.verb) && first.verb !== "be";
}

/** "8.40pm" and "8.49pm", "November 18" and "November 19": too near to be two events by chance. */
function nearMiss(a: Time, b: Time): boolean {
  if (a.clock !== null && b.clock !== null) return Math.abs(a.clock - b.clock) <= nearMinutes;
  return (
    a.month !== null && a.month === b.month && a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= nearDays
  );
}

function datesSpeech(sentence: SentenceReading, when: Time): boolean {
  return clauseSayings.has(claimOf(sentence, when)?.verb ?? "");
}

/** The shortest clause that holds the time. */
function claimOf(sentence: SentenceReading, when: Time): Claim | null {
  let found: Claim | null = null;
  for (const claim of sentence.claims) {
    if (!contains(claim.span, when.span)) continue;
    if (found === null || claim.span.end - claim.span.start < found.span.end - found.span.start) found = claim;
  }
  return found;
}
