/** Claims and noun phrases -> stances: who supports or opposes whom or what. */
import {
  blamingWords, cooperationVerbs, givingVerbs, losingVerbs, oppositionAdjectives, oppositionNouns, oppositionVerbs, praisingWords,
  stancePrepositions, supportAdjectives, supportNouns, supportVerbs,
} from "../lexicon/stance-words.ts";
import { implicitNegatives } from "../lexicon/negation.ts";
import type { Attitude, Claim, Phrase, Span, Stance } from "../model.ts";
import type { EntityLookup, Passage } from "../text/passage.ts";
import { cover } from "../text/span.ts";
import { nounStances } from "./noun-stances.ts";
import { phraseFinder, type PhraseFinder } from "./phrase-finder.ts";

/** What a claim tells of its actor's stance, before negation. */
interface Told {
  readonly attitude: "supports" | "opposes";
  readonly target: Phrase | null;
  readonly span: Span;
}

/**
 * Who stands how to whom, in text order. "The envoys did not back the plan" -> envoys oppose the plan. What no word tells
 * is not guessed: a quarrel that only the reader sees makes no stance.
 */
export function stancesOf(passage: Passage, entityAt: EntityLookup, claims: readonly Claim[]): Stance[] {
  const finders = new Map<number, PhraseFinder>();
  const finderOf = (sentence: number): PhraseFinder => {
    const known = finders.get(sentence);
    if (known !== undefined) return known;
    const made = phraseFinder(passage.tokens[sentence] ?? [], passage.chunks[sentence] ?? [], sentence, entityAt);
    finders.set(sentence, made);
    return made;
  };
  const stances: Stance[] = [];
  for (const claim of claims) {
    const stance = stanceOf(claim, finderOf(claim.sentence));
    if (stance !== null) stances.push(stance);
  }
  passage.sentences.forEach(({ class: kind }, sentence) => {
    if (kind === "headline" || kind === "body") stances.push(...nounStances(sentence, finderOf(sentence)));
  });
  const attributed = attributionFinder(claims);
  stances.forEach((stance, index) => {
    if (stance.attribution === null) stances[index] = { ...stance, attribution: attributed(stance) };
  });
  return withoutRepeats(stances.sort((x, y) => x.sentence - y.sentence || x.span.start - y.span.start));
}

function stanceOf(claim: Claim, finder: PhraseFinder): Stance | null {
  if (claim.actor === null || claim.certainty === "conditional") return null;
  const neutral = neutralStance(claim, finder);
  if (neutral !== null) return neutral;
  const told = toldBy(claim, finder);
  if (told === null) return null;
  const negated = (claim.polarity === "negated") !== (claim.certainty === "denied");
  // To refuse praise is to withhold it; not to attack tells nothing.
  if (negated && told.attitude === "opposes") return null;
  const attitude: Attitude = negated ? "opposes" : told.attitude;
  const holder = finder.extend(claim.actor);
  const target = told.target === null ? null : finder.extend(told.target);
  if (target !== null && target.head.start === holder.head.start) return null;
  const span = target === null ? told.span : cover(told.span, target.span);
  return { sentence: claim.sentence, span: span.end - span.start > longestEvidence ? told.span : span, holder, target, attitude, attribution: claim.attribution };
}

/** A noun phrase stands in the attribution of the last clause that begins before it and reaches over it. */
function attributionFinder(claims: readonly Claim[]): (stance: Stance) => number | null {
  const bySentence = new Map<number, Claim>();
  for (const claim of claims) if (claim.attribution !== null) bySentence.set(claim.sentence, claim);
  return ({ sentence, span }) => {
    const claim = bySentence.get(sentence);
    return claim !== undefined && claim.span.start <= span.start && span.end <= claim.span.end ? claim.attribution : null;
  };
}

/** Characters of a stance's evidence: "dismissed the proposal of the three mediators" and not the half sentence. */
const longestEvidence = 160;

function toldBy(claim: Claim, finder: PhraseFinder): Told | null {
  return byPreposition(claim) ?? byCooperation(claim, finder) ?? byVerb(claim) ?? byAdjective(claim, finder) ?? byNoun(claim, finder) ?? byName(claim, finder);
}

/** "backed the plan", "the plan was backed by". */
function byVerb(claim: Claim): Told | null {
  if (claim.target === null) return null;
  const attitude = supportVerbs.has(claim.verb) ? "supports" : oppositionVerbs.has(claim.verb) ? "opposes" : null;
  return attitude === null ? null : { attitude, target: claim.target, span: claim.predicate };
}

/** "agreed with the plan", "lashed out at the mayor". */
function byPreposition(claim: Claim): Told | null {
  const prepositions = stancePrepositions.get(claim.verb);
  if (prepositions === undefined || claim.passive) return null;
  for (const { preposition, phrase } of claim.obliques) {
    const attitude = prepositions.get(preposition);
    if (attitude !== undefined) return { attitude, target: phrase, span: cover(claim.predicate, { start: phrase.span.start, end: phrase.span.start }) };
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
  for (const [table, attitude] of [[supportAdjectives, "supports"], [oppositionAdjectives, "opposes"]] as const) {
    const prepositions = table.get(word);
    const found = claim.obliques.find(({ preposition }) => prepositions?.includes(preposition) === true);
    if (found !== undefined) return { attitude, target: found.phrase, span: cover(claim.predicate, found.phrase.span) };
    if (prepositions !== undefined && claim.complement !== null) {
      const behind = finder.behind(claim.complement.span.end, prepositions);
      if (behind !== null) return { attitude, target: behind, span: cover(claim.predicate, behind.span) };
    }
  }
  if (claim.complement === null) {
    const against = claim.obliques[0];
    if (against?.preposition === "against") return { attitude: "opposes", target: against.phrase, span: cover(claim.predicate, against.phrase.span) };
    if (against?.preposition === "behind" && claim.verb === "be") return { attitude: "supports", target: against.phrase, span: cover(claim.predicate, against.phrase.span) };
  }
  return null;
}

/** "voiced support for the plan", "lost confidence in the mayor", "filed a lawsuit against the port". */
function byNoun(claim: Claim, finder: PhraseFinder): Told | null {
  const noun = claim.target;
  const given = givingVerbs.has(claim.verb);
  const lost = losingVerbs.has(claim.verb);
  if (noun === null || claim.passive || (!given && !lost)) return null;
  for (const [table, kind] of [[supportNouns, "supports"], [oppositionNouns, "opposes"]] as const) {
    const prepositions = table.get(noun.lemma);
    if (prepositions === undefined) continue;
    const target = claim.obliques.find(({ preposition }) => prepositions.includes(preposition))?.phrase ?? finder.behind(noun.span.end, prepositions);
    if (target === null || target === undefined) continue;
    if (lost && kind === "opposes") return null;
    return { attitude: lost ? "opposes" : kind, target, span: cover(claim.predicate, noun.span) };
  }
  return null;
}

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

const namingVerbs = new Set(["brand", "call", "characterize", "consider", "deem", "describe", "dub", "label", "paint", "portray", "see", "term", "view"]);

/** "takes no side", "remained neutral", "has an open mind". */
function neutralStance(claim: Claim, finder: PhraseFinder): Stance | null {
  if (claim.actor === null) return null;
  const took = claim.verb === "take" && claim.target?.lemma === "side" && claim.polarity === "negated";
  const stayed = (claim.verb === "remain" || claim.verb === "stay" || claim.verb === "be") &&
    (claim.complement?.lemma === "neutral" || claim.complement?.lemma === "impartial") && claim.polarity === "affirmed";
  if (!took && !stayed) return null;
  const words = claim.target ?? claim.complement;
  const span = words === null ? claim.predicate : cover(claim.predicate, words.span);
  return { sentence: claim.sentence, span, holder: finder.extend(claim.actor), target: null, attitude: "neutral", attribution: claim.attribution };
}

/** One stance for one holder, target and attitude in a sentence: a verb and its noun may both tell it. */
function withoutRepeats(stances: readonly Stance[]): Stance[] {
  const seen = new Set<string>();
  return stances.filter(({ sentence, holder, target, attitude }) => {
    const key = [sentence, holder.head.start, target?.head.start ?? -1, attitude].join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

