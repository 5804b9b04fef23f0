/** What happens once to someone, with the day it is told of. "the fatal shooting of Holm on Saturday" -> death of Holm */
import { onceByNoun, onceByVerb } from "../../lexicon/once.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Claim, Side, Span, Time } from "../../model.ts";
import { contains, overlaps } from "../../text/span.ts";
import type { SentenceReading, Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** A time of an event that befalls someone once. */
export interface DatedEvent {
  /** Equal for the same event of the same one in both reports: `death@3`. */
  readonly key: string;
  /** What it is, for a reason: "death". */
  readonly event: string;
  /** Shared entity. */
  readonly entity: number;
  readonly sentence: number;
  readonly time: Time;
}

/** All such events that a report dates. */
export function datedEvents(story: Story, side: Side): DatedEvent[] {
  return flatMap(story.sentences[side], (sentence) =>
    sentence.times.length === 0 ? [] : [...byVerb(story, side, sentence), ...byNoun(story, side, sentence)],
  );
}

function byVerb(story: Story, side: Side, sentence: SentenceReading): DatedEvent[] {
  return flatMap(sentence.times, (time) => {
    const claim = shortestAround(sentence.claims, time.span);
    const once = claim === null ? null : onceByVerb(claim.verb);
    if (claim === null || once === null || claim.polarity === "negated") return [];
    if (claim.certainty === "planned" || claim.certainty === "conditional") return [];
    const phrase = once.befalls === "target" ? (claim.target ?? null) : (claim.actor ?? claim.target);
    return phrase === null ? [] : eventsOf(story, side, sentence.index, phrase.span, once.event, time);
  });
}

/** The shortest clause that holds a span. */
export function shortestAround(claims: readonly Claim[], span: Span): Claim | null {
  let found: Claim | null = null;
  for (const claim of claims) {
    if (!contains(claim.span, span)) continue;
    if (found === null || claim.span.end - claim.span.start < found.span.end - found.span.start) found = claim;
  }
  return found;
}

/** Words between a noun and the time that belongs to it: "of Alex Holm, 15, on". */
const longestGap = 9;

function byNoun(story: Story, side: Side, sentence: SentenceReading): DatedEvent[] {
  const { tokens, index, times } = sentence;
  return flatMap(tokens, (token, i): DatedEvent[] => {
    const event = token.tag === "NOUN" ? onceByNoun(token.lemma, tokens[i - 1]?.norm ?? "") : null;
    if (event === null) return [];
    const until = tokens.findIndex(({ tag }, at) => at > i && (tag === "VERB" || tag === "AUX"));
    const reach = Math.min(until < 0 ? tokens.length : until, i + longestGap);
    const time = times.find(({ span }) => {
      const at = tokens.findIndex((one) => one.span.start >= span.start);
      return at > i && at < reach;
    });
    const of = tokens[i + 1]?.norm === "of" ? tokens[i + 2] : undefined;
    const owner = tokens[i - 1]?.norm === "'s" || tokens[i - 1]?.norm === "’s" ? tokens[i - 2] : undefined;
    const who = of ?? owner;
    return time === undefined || who === undefined ? [] : eventsOf(story, side, index, who.span, event, time);
  });
}

function eventsOf(story: Story, side: Side, sentence: number, who: Span, event: string, time: Time): DatedEvent[] {
  const named = story.entitiesIn(side, sentence).filter(({ span }) => overlaps(span, who));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return [];
  return [{ key: `${event}@${only.entity}`, event, entity: only.entity, sentence, time }];
}

/** Whether a time is that of saying it: "Voss said on Thursday". */
export function datesSpeech({ claims }: Pick<SentenceReading, "claims">, { span }: Time): boolean {
  return clauseSayings.has(shortestAround(claims, span)?.verb ?? "");
}
