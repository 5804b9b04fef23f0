/**
 * What a report tells to be done, not done, or open: its clauses as deeds with the parties to each, whatever place in the
 * clause a party has. "The council never received a warning" and "had warned the council" are one deed.
 */
import { deedsOf, idleDeeds, lightVerbs, settlings, weighings } from "../../lexicon/deed-words.ts";
import { conditionals } from "../../lexicon/certainty.ts";
import { wholes } from "../../lexicon/negation.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Certainty, Claim, Phrase, Side, Span, Token } from "../../model.ts";
import { isStory } from "../../text/story.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import { wordsOf, type SentenceReading, type Story } from "../story.ts";
import { deniedWords } from "./denied-words.ts";
import { headBehind, openDeeds } from "./open-deeds.ts";
import { keysOfWord, partyOf, type Party } from "./parties.ts";
import { flatMap } from "../../text/flat-map.ts";

/** How a report tells a deed: as `done`, as `not` done, as `planned`, or `open`. */
export type Status = "done" | "not" | "planned" | "open";

export interface Deed {
  readonly side: Side;
  readonly sentence: number;
  readonly status: Status;
  readonly words: Span;
  readonly verb: string;
  readonly certainty: Certainty;
  /**
   * What is done: the kin of the verb (`=`), the groups of deeds it stands in (`~`), and its meanings (`?`); where an empty
   * verb hands on a noun ("made an offer"), the noun's.
   */
  readonly keys: ReadonlySet<string>;
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly others: readonly Party[];
}

/** All deeds of a report's story, in text order. */
export function deedsIn(story: Story, side: Side): Deed[] {
  const { sentences } = story.readings[side];
  return flatMap(story.sentences[side], (reading) => {
    if (!isStory(sentences[reading.index])) return [];
    const told = flatMap(reading.claims, (claim) => deedOf(story, side, reading, claim) ?? []);
    return [...told, ...openDeeds(story, side, reading)];
  });
}

/** The key of what settles a matter and of what leaves it open. */
const settling = "~settle";

function deedOf(story: Story, side: Side, reading: SentenceReading, claim: Claim): Deed | null {
  const { tokens } = reading;
  const status = statusOf(claim, wordsOf(story, side, claim.predicate));
  if (status === null || isSaying(claim) || isPartial(tokens, claim) || isUnexpected(reading, claim)) return null;
  if (status === "planned" && tokens.some(({ norm }) => conditionals.has(norm))) return null;
  const noun = lightVerbs.has(claim.verb) ? given(tokens, claim) : null;
  const weighed = isWeighing(tokens, claim);
  const keys = weighed ? [settling] : keysOf(tokens, claim, noun);
  if (keys.length === 0) return null;
  const party = (phrase: Phrase | null): Party | null => partyOf(story, side, reading, phrase);
  // "opened fire", "made Tarn an offer": the noun is in the deed, and Tarn one of the parties.
  const isWithin = noun !== null || deedsOf(`${claim.verb} ${claim.target?.lemma ?? ""}`).length > 0;
  const recipient = noun !== null && noun.lemma !== claim.target?.lemma ? party(claim.target) : null;
  const others = claim.obliques.flatMap(({ phrase }) => party(phrase) ?? []);
  return {
    side,
    sentence: reading.index,
    status: weighed ? "open" : status,
    words: claim.polarity === "negated" ? deniedWords(story, side, claim) : wordsOfClaim(claim),
    verb: claim.verb,
    certainty: claim.certainty,
    keys: new Set(keys),
    actor: party(claim.actor),
    target: isWithin ? null : party(claim.target),
    others: recipient === null ? others : [recipient, ...others],
  };
}

/** "said so", but not "declared an emergency". */
function isSaying({ verb, target }: Claim): boolean {
  return clauseSayings.has(verb) && (target === null || plainSayings.has(verb));
}

const plainSayings: ReadonlySet<string> = new Set(["add", "ask", "comment", "note", "say", "tell"]);

/** "Not all the villages were reached" denies no village. */
function isPartial(tokens: readonly Token[], { span, polarity }: Claim): boolean {
  if (polarity !== "negated") return false;
  const at = tokens.findIndex((token) => token.span.start >= span.start);
  return [at - 1, at].some((index) => tokens[index]?.norm === "not" && wholes.has(tokens[index + 1]?.norm ?? ""));
}

/** "had not expected the bank to raise rates". */
function isUnexpected({ claims }: SentenceReading, claim: Claim): boolean {
  if (claim.finite || claim.certainty !== "planned" || claim.polarity === "negated") return false;
  const governor = claims.findLast(({ predicate }) => predicate.start < claim.predicate.start);
  return governor?.polarity === "negated";
}

/** "is considering the bid", "has yet to decide on the bid". */
function isWeighing(tokens: readonly Token[], { verb, polarity, predicate, passive }: Claim): boolean {
  if (passive) return false;
  if (weighings.has(verb)) return polarity === "affirmed";
  if (polarity === "affirmed" || (verb !== "decide" && verb !== "rule")) return false;
  const after = tokens.find(({ span }) => span.start >= predicate.end)?.norm;
  return after === "on" || after === "over";
}

/** What an empty verb hands on: its target, or the noun behind a recipient. */
function given(tokens: readonly Token[], { target }: Claim): { readonly lemma: string } | null {
  if (target === null) return null;
  const after = tokens.findIndex(({ span }) => span.start >= target.span.end);
  return tokens[after]?.tag === "DET" ? (headBehind(tokens, after + 1) ?? target) : target;
}

const promises = /\b(?:shall|will|wo|would)(?:\b|n't)/i;

const duties = /\b(?:must|ought|should|can)\b/i;

function statusOf({ polarity, certainty }: Claim, predicate: string): Status | null {
  switch (certainty) {
    case "asserted":
    case "reported":
      return polarity === "negated" ? "not" : "done";
    case "denied":
      return "not";
    case "planned":
      if (polarity === "affirmed") return "planned";
      // "is not expected to rise" is no promise.
      return promises.test(predicate) ? "not" : null;
    case "possible":
      // What one has to do is not doubted.
      return polarity === "negated" || duties.test(predicate) ? null : "open";
    case "alleged":
      return polarity === "negated" ? null : "open";
    case "conditional":
      return null;
  }
}

function keysOf(
  tokens: readonly Token[],
  { verb, predicate }: Claim,
  noun: { readonly lemma: string } | null,
): readonly string[] {
  if (noun !== null) return keysOfWord(noun.lemma);
  const after = tokens.find(({ span }) => span.start >= predicate.end);
  const phrasal = after === undefined ? [] : deedsOf(`${verb} ${after.norm}`);
  if (phrasal.length > 0) return phrasal;
  if (idleDeeds.has(verb)) return [];
  return settlings.has(verb) ? [...keysOfWord(verb), settling] : keysOfWord(verb);
}
