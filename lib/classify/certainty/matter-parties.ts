/** Of whom the words that answer a matter are told. */
import { kinOf } from "../../align/terms.ts";
import type { Claim, Phrase, Side, Span } from "../../model.ts";
import { contains, overlaps } from "../../text/span.ts";
import { subjectOf } from "../claim-pairs.ts";
import { wordsOf, type SentenceReading, type Story } from "../story.ts";

const kinds: ReadonlySet<string> = new Set(["person", "organisation"]);

/** Shared people and firms that the clause of some words names or means by a word for someone whom the report names. */
export function namedIn(story: Story, side: Side, { index, claims }: SentenceReading, words: Span): readonly number[] {
  const clause = claims.findLast(({ predicate }) => overlaps(predicate, words));
  const named = story.entitiesIn(side, index).flatMap(({ entity, span }) => {
    if (clause !== undefined && !overlaps(clause.span, span)) return [];
    return isNamed(story, side, entity) && kinds.has(story.entities[entity]?.kind ?? "") ? [entity] : [];
  });
  return [...new Set(named)];
}

/**
 * The same, and whatever is one of the parties: a club whose kind no word tells, but not the town of "in Geneva"; nor she in
 * "her deputy". Where nobody is known, as behind a "she" that may be anybody, the one whom the sentence names.
 */
export function partiesNamed(
  story: Story,
  side: Side,
  { index, claims }: SentenceReading,
  words: Span,
): readonly number[] {
  const clauses = clausesOf(claims, words);
  const parties = clauses.flatMap(partiesOf);
  const all = story.entitiesIn(side, index).filter(({ entity }) => isNamed(story, side, entity));
  const isKind = (entity: number): boolean => kinds.has(story.entities[entity]?.kind ?? "");
  const named = all.flatMap(({ entity, span }) => {
    const party = parties.find((one) => overlaps(one.span, span));
    if (party !== undefined) return isOwner(story, side, party, span) ? [] : [entity];
    const isTold = clauses.length === 0 || clauses.some((clause) => overlaps(clause.span, span));
    return isTold && isKind(entity) ? [entity] : [];
  });
  if (named.length > 0 || parties.some(({ entity }) => entity !== null)) return [...new Set(named)];
  const people = [...new Set(all.flatMap(({ entity, form }) => (isKind(entity) && form === "name" ? [entity] : [])))];
  const isPronoun = parties.some(({ span }) => /^(?:he|she|they|it|who)$/i.test(wordsOf(story, side, span)));
  return isPronoun && people.length === 1 ? people : [];
}

/** The clauses whose verb is among the words, or else those that hold them behind it: "is | in talks to buy". */
export function clausesOf(claims: readonly Claim[], words: Span): readonly Claim[] {
  const told = claims.filter(({ predicate }) => overlaps(predicate, words));
  if (told.length > 0) return told;
  const behind = claims.filter(({ complement }) => complement !== null && overlaps(complement.span, words));
  if (behind.length > 0) return behind;
  const around = claims.findLast(({ span }) => contains(span, words));
  return around === undefined ? [] : [around];
}

function partiesOf({ actor, target }: Claim): Phrase[] {
  return [actor, target].filter((phrase) => phrase !== null);
}

function isNamed(story: Story, side: Side, entity: number): boolean {
  return story.entities[entity]?.mentions[side].some(({ form }) => form === "name") ?? false;
}

/** "her deputy", "Marsh's wife" */
function isOwner(story: Story, side: Side, { span, head }: Phrase, mention: Span): boolean {
  if (!contains(span, mention) || mention.end >= head.start) return false;
  return /^(?:her|his|its|my|our|their)$|['’]s?$/i.test(
    wordsOf(story, side, mention).concat(isGenitive(story, side, mention) ? "'s" : ""),
  );
}

/** The mark of the owner may stand behind the name: "Marsh | 's". */
function isGenitive(story: Story, side: Side, { end }: Span): boolean {
  return /^['’]/.test(story.readings[side].report.text.slice(end, end + 1));
}

/** Stands among the nouns of a subject that is another beside the one the story is of: "two other clubs". */
export const anotherOne = "another";

const another = /\b(?:another|other|others|rival)\b/i;

/** Kin of the nouns of the subjects of a phrase's clauses, names too: of a firm at the head of a sentence no more may be known. */
export function subjectNouns(
  story: Story,
  side: Side,
  { tokens, claims }: SentenceReading,
  words: Span,
): readonly string[] {
  const clauses = clausesOf(claims, words);
  const subjects = clauses.map(subjectOf).filter((phrase) => phrase !== null);
  const nouns = tokens.filter(
    ({ tag, span }) => (tag === "NOUN" || tag === "PROPN") && subjects.some((subject) => contains(subject.span, span)),
  );
  const isAnother = subjects.some(({ span }) => another.test(wordsOf(story, side, span)));
  return [...new Set([...nouns.map(({ lemma }) => kinOf(lemma)), ...(isAnother ? [anotherOne] : [])])];
}

/** Names in the subjects of a phrase's clauses, as they stand in the text; `?` for a pronoun that nobody is known for. */
export function subjectNames(
  story: Story,
  side: Side,
  { tokens, claims }: SentenceReading,
  words: Span,
): readonly string[] {
  const subjects = clausesOf(claims, words)
    .map(subjectOf)
    .filter((phrase) => phrase !== null);
  return tokens.flatMap(({ tag, span, norm }) => {
    const subject = subjects.find((phrase) => contains(phrase.span, span));
    if (subject === undefined) return [];
    if ((tag === "PROPN" || tag === "ADJ") && /^\p{Lu}/u.test(wordsOf(story, side, span))) return [norm];
    return norm === "they" && subject.entity === null ? ["?"] : [];
  });
}
