/** Causes tied to an effect by "because", "due to", "after", or to the noun of an act: "his resignation over the flat". */
import {
  nounActs,
  nounEffects,
  nounTies,
  occasionOpeners,
  reasonOpeners,
  sanctions,
  stretchesOfTime,
} from "../../lexicon/causes.ts";
import { hazardOf } from "../../lexicon/hazards.ts";
import { incidentOf } from "../../lexicon/incidents.ts";
import { anySayings } from "../../lexicon/saying.ts";
import type { Claim, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { causeOf, effectOf, isMishap, isReasoned, mostWords, type Cause, type Effect } from "./cause.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { groupBy } from "../group-by.ts";

/** "... because of fog", "... after he threw a bottle", "Because of a strike, ...". */
export function tiedCauses(tokens: readonly Token[], claims: readonly Claim[], sentence: number): Cause[] {
  const found: Cause[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const reason = openerAt(tokens, at, reasonOpeners);
    const length = reason ?? openerAt(tokens, at, occasionOpeners) ?? doing(tokens, at) ?? byHazard(tokens, at);
    const opener = tokens[at];
    if (length === null || opener === undefined) continue;
    // "two days after the vote": no more than when.
    if (reason === null && stretchesOfTime.has(tokens[at - 1]?.lemma ?? "")) continue;
    const words = causeWords(tokens, at + length, !nounOpeners.has(tokens[at + length - 1]?.norm ?? ""));
    const claim = at === 0 ? claimBehind(tokens, claims, words) : claimBefore(tokens, claims, opener);
    at += length - 1;
    const effect = claim === null ? null : (dueEffect(claim, opener) ?? effectOf(claim, tokens));
    if (claim === null || effect === null || words.length === 0) continue;
    const isAgent = opener.norm === "by" && claim.passive && claim.actor === null && isMishap(effect.lemma);
    const isWayOut = opener.norm === "by" && incidentOf(effect.lemma) === "escape";
    const isDeed = isWayOut || (opener.norm === "for" && isReasoned(effect.lemma));
    if ((opener.norm === "for" || opener.norm === "by") && !isAgent && !isDeed) continue;
    // "The crash happened when the driver fell asleep": of a thing that comes about, "when" and "after" tell why.
    const isOccurrence =
      (opener.norm === "when" || opener.norm === "after") && effect.participant === null && isEvent(words);
    const isReason = reason !== null || isAgent || isDeed || isOccurrence;
    if (!isReason && effect.participant !== null && !sanctions.has(claim.verb) && !isMishap(effect.lemma)) continue;
    if (!isReason && words.some(({ tag }) => tag === "NUM")) continue;
    found.push({ ...causeOf(claim, effect, isReason ? "reason" : "occasion", opener, words), sentence });
  }
  return found;
}

/** Words of weight that a clause has of which no verb is known for one: "police shot a teenager". */
const wordsOfEvent = 3;

function isEvent(words: readonly Token[]): boolean {
  const nouns = words.filter(({ tag }) => tag === "NOUN" || tag === "PROPN");
  return words.some(({ tag }) => tag === "VERB") || nouns.length >= wordsOfEvent;
}

/** "The crash was due to fog": the crash. */
function dueEffect({ actor, polarity, verb }: Claim, opener: Token): Effect | null {
  const isDue = opener.norm === "due" && verb === "be" && polarity === "affirmed";
  return isDue && actor !== null && nounEffects.has(actor.lemma) ? { lemma: actor.lemma, participant: null } : null;
}

function openerAt(tokens: readonly Token[], at: number, openers: readonly (readonly string[])[]): number | null {
  const opener = byFirstWord(openers)
    .get(tokens[at]?.norm ?? "")
    ?.find((words) => words.every((word, offset) => tokens[at + offset]?.norm === word));
  return opener?.length ?? null;
}

const byFirstWord = remembered((openers: readonly (readonly string[])[]) =>
  groupBy(openers, ([first]) => first ?? null),
);

/** "suspended for feuding", "killed by falling bricks": what an act is told with as its reason. */
function doing(tokens: readonly Token[], at: number): number | null {
  const [opener, behind] = [tokens[at]?.norm, tokens[at + 1]];
  const isOpener = opener === "for" || opener === "by";
  const isDoing = behind !== undefined && doingTags.has(behind.tag) && /^\p{L}{2,}ing$/u.test(behind.norm);
  return isOpener && isDoing ? 1 : null;
}

/** "delayed for an hour by fog". */
function byHazard(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.norm !== "by") return null;
  return tokens.slice(at + 1, at + 1 + nearHazard).some(({ lemma }) => hazardOf(lemma) !== null) ? 1 : null;
}

/** Words behind "by" in which a hazard is named: "a suspected gas leak". */
const nearHazard = 4;

const doingTags: ReadonlySet<Token["tag"]> = new Set(["ADJ", "VERB"]);

/** Words behind which a noun phrase and no clause stands, at the end of a tie. */
const nounOpeners = new Set(["amid", "by", "following", "for", "of", "to"]);

/** Prepositions behind which it is told where and when, which is no part of the cause. */
const placing = new Set(["at", "during", "in", "near", "off", "on"]);

/** The words up to the next mark or tie; of a noun phrase up to the verb of the clause that it stands in. */
function causeWords(tokens: readonly Token[], from: number, isClause: boolean): Token[] {
  const words: Token[] = [];
  for (let at = from; at < tokens.length && words.length < mostWords; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.tag === "PUNCT" && !/^["'“”‘’-]$/.test(token.norm))) break;
    if (at > from && (openerAt(tokens, at, reasonOpeners) ?? openerAt(tokens, at, occasionOpeners)) !== null) break;
    if (!isClause && at > from && placing.has(token.norm)) break;
    if (!isClause && at > from && (token.tag === "AUX" || (token.tag === "VERB" && !token.norm.endsWith("ing")))) break;
    if (token.tag !== "PUNCT") words.push(token);
  }
  while (["ADP", "CCONJ", "DET", "PRON", "SCONJ"].includes(words.at(-1)?.tag ?? "")) words.pop();
  return words;
}

/** The clause right before the tie; what hands the words over ("police said") is none. */
function claimBefore(tokens: readonly Token[], claims: readonly Claim[], opener: Token): Claim | null {
  const before = claims.filter(
    (claim) =>
      claim.predicate.end <= opener.span.start &&
      (!anySayings.has(claim.verb) || effectOf(claim, tokens)?.lemma !== claim.verb) &&
      (claim.verb !== "be" || opener.norm === "due"),
  );
  return before.reduce<Claim | null>(
    (last, claim) => (last === null || claim.predicate.start > last.predicate.start ? claim : last),
    null,
  );
}

/** The clause behind the comma: "Because of a strike, trains were cancelled". */
function claimBehind(tokens: readonly Token[], claims: readonly Claim[], words: readonly Token[]): Claim | null {
  const end = words.at(-1)?.span.end ?? Infinity;
  const comma = tokens.find(({ norm, span }) => norm === "," && span.start >= end);
  if (comma === undefined) return null;
  return claims.find(({ predicate, verb }) => predicate.start > comma.span.start && !anySayings.has(verb)) ?? null;
}

/** "his resignation over the flat", "the arrest of Kern for fraud". */
export function nounCauses(tokens: readonly Token[], sentence: number): Cause[] {
  return flatMap(tokens, (noun, at): Cause[] => {
    const lemma = noun.tag === "NOUN" ? nounActs.get(noun.lemma) : undefined;
    const opener = tokens[at + 1];
    if (lemma === undefined || opener === undefined || !nounTies.has(opener.norm)) return [];
    const words = causeWords(tokens, at + 2, false);
    if (words.length === 0 || words.some(({ tag, lemma: word }) => tag === "NUM" || stretchesOfTime.has(word)))
      return [];
    const span = cover(opener.span, words.at(-1)?.span ?? opener.span);
    return [{ sentence, effect: { lemma, participant: null }, tie: "reason", span, words, hedged: false }];
  });
}
