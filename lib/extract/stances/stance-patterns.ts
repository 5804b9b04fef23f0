/** The ways in which a clause tells its actor's stance: by its verb, a preposition, a noun, an adjective, a name it calls. */
import { implicitNegatives } from "../../lexicon/negation.ts";
import { oppositionAdjectives, oppositionNouns, supportAdjectives, supportNouns } from "../../lexicon/stance-nouns.ts";
import {
  blamingWords,
  cooperationVerbs,
  givingVerbs,
  losingVerbs,
  oppositionVerbs,
  praisingWords,
  stancePrepositions,
  supportVerbs,
} from "../../lexicon/stance-words.ts";
import type { Claim, Phrase, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import type { PhraseFinder } from "./phrase-finder.ts";

/** What a claim tells of its actor's stance, before negation. */
export interface Told {
  readonly attitude: "supports" | "opposes";
  readonly target: Phrase | null;
  readonly span: Span;
}

/** What a clause tells, by the first pattern that fits; `null` when none does. */
export function toldBy(claim: Claim, finder: PhraseFinder): Told | null {
  return (
    byPreposition(claim) ??
    byCooperation(claim, finder) ??
    byVerb(claim) ??
    byAdjective(claim, finder) ??
    byNoun(claim, finder) ??
    byName(claim, finder)
  );
}

/** "backed the plan", "the plan was backed by". */
function byVerb(claim: Claim): Told | null {
  if (claim.target === null) return null;
  const attitude = supportVerbs.has(claim.verb) ? "supports" : oppositionVerbs.has(claim.verb) ? "opposes" : null;
  if (attitude === null) return null;
  // "blamed the leak on the port": the one blamed stands behind the preposition.
  const blamed = claim.verb === "blame" ? claim.obliques.find(({ preposition }) => preposition === "on") : undefined;
  return { attitude, target: blamed?.phrase ?? claim.target, span: claim.predicate };
}

/** "agreed with the plan", "lashed out at the mayor". */
function byPreposition(claim: Claim): Told | null {
  const prepositions = stancePrepositions.get(claim.verb);
  if (prepositions === undefined || claim.passive) return null;
  for (const { preposition, phrase } of claim.obliques) {
    const attitude = prepositions.get(preposition);
    if (attitude !== undefined)
      return {
        attitude,
        target: phrase,
        span: cover(claim.predicate, { start: phrase.span.start, end: phrase.span.start }),
      };
  }
  return null;
}

/** "refused to sign the treaty": the negation makes the opposition. */
function byCooperation(claim: Claim, finder: PhraseFinder): Told | null {
  if (claim.polarity !== "negated" || !cooperationVerbs.has(claim.verb)) return null;
  const opener = finder.tokenAt(claim.predicate.start);
  if (opener === undefined || !implicitNegatives.has(opener.lemma)) return null;
  const target = claim.target ?? claim.obliques.find(({ preposition }) => preposition === "with")?.phrase ?? null;
  return target === null ? null : { attitude: "supports", target, span: claim.predicate };
}

/** "is critical of the plan", "was grateful to the mayor", "is against the plan". */
function byAdjective(claim: Claim, finder: PhraseFinder): Told | null {
  if (claim.verb !== "be" && claim.verb !== "remain" && claim.verb !== "become" && claim.verb !== "feel") return null;
  const word = claim.complement?.lemma ?? "";
  for (const [table, attitude] of [
    [supportAdjectives, "supports"],
    [oppositionAdjectives, "opposes"],
  ] as const) {
    const prepositions = table.get(word);
    const found = claim.obliques.find(({ preposition }) => prepositions?.includes(preposition) === true);
    if (found !== undefined) return { attitude, target: found.phrase, span: cover(claim.predicate, found.phrase.span) };
    if (prepositions !== undefined && claim.complement !== null) {
      const behind = finder.behind(claim.complement.span.end, prepositions);
      if (behind !== null) return { attitude, target: behind, span: cover(claim.predicate, behind.span) };
    }
  }
  const against = claim.obliques[0];
  if (claim.complement === null || claim.complement.head.start === against?.phrase.head.start) {
    if (against?.preposition === "in") return bySide(claim, against.phrase, finder);
    if (against?.preposition === "against")
      return { attitude: "opposes", target: against.phrase, span: cover(claim.predicate, against.phrase.span) };
    if (against?.preposition === "behind" && claim.verb === "be")
      return { attitude: "supports", target: against.phrase, span: cover(claim.predicate, against.phrase.span) };
  }
  return null;
}

/** "is in favor of the plan", "stood in opposition to the plan". */
function bySide(claim: Claim, side: Phrase, finder: PhraseFinder): Told | null {
  const attitude = sidesFor.has(side.lemma) ? "supports" : side.lemma === "opposition" ? "opposes" : null;
  const target = attitude === null ? null : finder.behind(side.span.end, ["of", "to"]);
  return attitude === null || target === null ? null : { attitude, target, span: cover(claim.predicate, side.span) };
}

const sidesFor = new Set(["defense", "favor", "favour", "support"]);

/** "voiced support for the plan", "lost confidence in the mayor", "filed a lawsuit against the port". */
function byNoun(claim: Claim, finder: PhraseFinder): Told | null {
  const noun = claim.target;
  const second = noun === null ? null : finder.phraseFrom(noun.span.end);
  if (noun !== null && second !== null && !claim.passive && handingVerbs.has(claim.verb)) {
    // "gave the mayor her support": the target stands before what is given.
    const attitude = supportNouns.has(second.lemma) ? "supports" : null;
    if (attitude !== null) return { attitude, target: noun, span: cover(claim.predicate, second.span) };
  }
  const given = givingVerbs.has(claim.verb);
  // "showed little respect for the mayor" is to show none.
  const lost = losingVerbs.has(claim.verb) || (noun !== null && finder.tokenAt(noun.span.start)?.norm === "little");
  if (noun === null || claim.passive || (!given && !lost)) return null;
  for (const [table, kind] of [
    [supportNouns, "supports"],
    [oppositionNouns, "opposes"],
  ] as const) {
    const prepositions = table.get(noun.lemma);
    if (prepositions === undefined) continue;
    const target =
      claim.obliques.find(({ preposition }) => prepositions.includes(preposition))?.phrase ??
      finder.behind(noun.span.end, prepositions);
    if (target === null) continue;
    if (lost && kind === "opposes") return null;
    return { attitude: lost ? "opposes" : kind, target, span: cover(claim.predicate, noun.span) };
  }
  return null;
}

const handingVerbs = new Set(["give", "lend", "offer", "pledge", "promise"]);

/** "called the mayor a liar", "described the plan as reckless", "dubbed it a success". */
function byName(claim: Claim, finder: PhraseFinder): Told | null {
  if (claim.target === null || claim.passive || !namingVerbs.has(claim.verb)) return null;
  const judgement = finder.judgementAfter(claim.target.span.end);
  for (const { word, end } of judgement) {
    const attitude = praisingWords.has(word) ? "supports" : blamingWords.has(word) ? "opposes" : null;
    if (attitude !== null) return { attitude, target: claim.target, span: { start: claim.predicate.start, end } };
  }
  return null;
}

const namingVerbs = new Set([
  "brand",
  "call",
  "characterize",
  "consider",
  "deem",
  "describe",
  "dub",
  "label",
  "paint",
  "portray",
  "see",
  "term",
  "view",
]);
