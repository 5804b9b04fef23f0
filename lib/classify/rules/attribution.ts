/**
 * The same said by two who are not one.
 * a: "The dam will hold, police said." b: "The dam will hold, a witness said." -> attribution
 */
import { kinOf } from "../../align/terms.ts";
import { nameRelation } from "../../extract/entities/name-match.ts";
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Attribution, Claim, Confidence, Phrase, Side, Sides } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { alikeContents, sameContents } from "../attribution/contents.ts";
import { givenWords } from "../attribution/given-words.ts";
import { kindsOfSource } from "../attribution/source-kinds.ts";
import { areTwoBodies, areTwoPeople, otherKinds } from "../attribution/two-sources.ts";
import type { ClaimPair } from "../claim-pairs.ts";
import type { Judgement, Rule } from "../rule.ts";
import { sameReferent, unresolved } from "../sameness.ts";
import { wordsOf, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness from which two attributed sentences are held to hand over the same words. */
const sameContent = 3;

/** Closeness from which two clauses of the same actor and act are held to be one claim, where neither names a target. */
const sameClaim = 1;

export const attribution: Rule = {
  type: "attribution",
  judge: (story) =>
    once([
      ...story.pairs.flatMap(({ a, b, closeness }) => {
        const sources = { a: onlySource(story, "a", a), b: onlySource(story, "b", b) };
        if (closeness >= sameContent && !numbersDiffer(a, b)) return judge(story, sources, a, b, "medium");
        return closeness < sameClaim || numbersDiffer(a, b) ? [] : judgeContents(story, a, b);
      }),
      ...story.claimPairs.flatMap((pair) => judgeClaims(story, pair)),
      ...givenWords(story),
    ]),
};

/** Two speakers of two sentences once, however many of their words are the same. */
function once(judgements: readonly Judgement[]): Judgement[] {
  const byPlace = new Map(judgements.map((one) => [`${one.evidence.a.start} ${one.evidence.b.start}`, one] as const));
  return [...byPlace.values()];
}

/** Who hands over contents that are the same but for a word or two, by sources of two kinds. */
function judgeContents(story: Story, a: SentenceReading, b: SentenceReading): Judgement[] {
  return flatMap(a.attributions, (first) =>
    flatMap(b.attributions, (second) => {
      if (first.direct || second.direct || first.source === null || second.source === null) return [];
      const sources = { a: first.source, b: second.source };
      const told = { a: { attribution: first, sentence: a }, b: { attribution: second, sentence: b } };
      if (isHeard(story, "a", first) || isHeard(story, "b", second)) return [];
      const areOthers = otherKinds(story, sources, { a, b });
      if (areOthers && alikeContents(told.a, told.b)) return judge(story, sources, a, b, "medium");
      const areTwo = areOthers || areTwoBodies(story, sources) || areTwoPeople(story, sources);
      return areTwo && sameContents(told.a, told.b) ? judge(story, sources, a, b, "medium") : [];
    }),
  );
}

/** "The court heard": whoever spoke there said it. */
function isHeard(story: Story, side: Side, { cue }: Attribution): boolean {
  return cue.some((span) => /\bhea(?:r|rd|rs)\b/i.test(wordsOf(story, side, span)));
}

/** Who gives a claim to whom, by the claim itself and not by the sentence that it stands in. */
function judgeClaims(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b, closeness, sameActor, sameTarget } = pair;
  if (!sameActor || a.finite !== b.finite || a.polarity !== b.polarity || kinOf(a.verb) !== kinOf(b.verb)) return [];
  if ((empty.has(a.verb) || empty.has(b.verb)) && !(sameTarget && closeness >= sameClaim)) return [];
  // A death is one wherever it is told.
  const isOne =
    sameTarget || (a.target === null && b.target === null && (closeness >= sameClaim || deaths.has(a.verb)));
  if (!isOne) return [];
  const sentences = { a: story.sentences.a[a.sentence], b: story.sentences.b[b.sentence] };
  if (sentences.a === undefined || sentences.b === undefined || numbersDiffer(sentences.a, sentences.b)) return [];
  const sources = { a: sourceOf(story, "a", a), b: sourceOf(story, "b", b) };
  return otherKinds(story, sources, sentences) ? judge(story, sources, sentences.a, sentences.b, "medium") : [];
}

/** Verbs so general that two clauses with them tell two things. */
const empty = new Set(["be", "become", "do", "get", "go", "have", "make", "say", "take"]);

const deaths = new Set(["die", "drown", "perish"]);

function sourceOf(story: Story, side: Side, { attribution: index }: Claim): Phrase | null {
  const told = index === null ? undefined : story.readings[side].attributions[index];
  return told === undefined || told.direct || isHeard(story, side, told) ? null : told.source;
}

function judge(
  story: Story,
  sources: Sides<Phrase | null>,
  a: SentenceReading,
  b: SentenceReading,
  confidence: Confidence,
): Judgement[] {
  if (sources.a === null || sources.b === null) return [];
  // "officials" may be anyone of any office, and who denies it says another thing.
  if (officials.has(sources.a.lemma) || officials.has(sources.b.lemma) || isDenied(a) !== isDenied(b)) return [];
  if (unresolved(story, "a", sources.a) || unresolved(story, "b", sources.b)) return [];
  // Words that run on from another sentence have their speaker there.
  if (!standsIn(story, "a", a, sources.a) || !standsIn(story, "b", b, sources.b)) return [];
  const words = { a: wordsOf(story, "a", sources.a.span), b: wordsOf(story, "b", sources.b.span) };
  const told = { a: { phrase: sources.a, sentence: a.index }, b: { phrase: sources.b, sentence: b.index } };
  if (sameReferent(story, told.a, told.b) || nameRelation(words.a, words.b) !== "different") return [];
  if (names(story, "a", a, "b", sources.b) || names(story, "b", b, "a", sources.a)) return [];
  // "The army said the rebels fired", "The rebels said the army fired": who did it is exchanged, and no speaker.
  if (hasWord(a, sources.b) || hasWord(b, sources.a)) return [];
  const kinds = {
    a: kindsOfSource(story.readings.a, sources.a, a),
    b: kindsOfSource(story.readings.b, sources.b, b),
  };
  if ([...kinds.a].some((kind) => kinds.b.has(kind)) && !areTwoPeople(story, { a: sources.a, b: sources.b })) return [];
  return [
    {
      relation: "conflict",
      confidence,
      sentences: { a: a.index, b: b.index },
      evidence: { a: shown(sources.a), b: shown(sources.b) },
      reason: `Who says so: ${nameOf(story, "a", sources.a)} in A, ${nameOf(story, "b", sources.b)} in B.`,
      developing: false,
    },
  ];
}

const officials: ReadonlySet<string> = new Set(["official", "source", "spokesman", "spokeswoman"]);

function isDenied({ claims }: SentenceReading): boolean {
  return claims.some(({ polarity }) => polarity === "negated");
}

/** Whether a sentence names the other's speaker, too: then both may have a part in what is said. */
function names(story: Story, side: Side, { index }: SentenceReading, other: Side, source: Phrase): boolean {
  const entity = story.sharedEntity(other, source.entity);
  return entity !== null && story.entitiesIn(side, index).some((mention) => mention.entity === entity);
}

function hasWord({ tokens }: SentenceReading, { lemma }: Phrase): boolean {
  return tokens.some((token) => (token.tag === "NOUN" || token.tag === "PROPN") && kinOf(token.lemma) === kinOf(lemma));
}

function standsIn(story: Story, side: Side, { index }: SentenceReading, { span }: Phrase): boolean {
  const sentence = story.readings[side].sentences[index];
  return sentence !== undefined && contains(sentence.span, span);
}

/** Longest source, in characters, that is shown whole. */
const longestShown = 40;

function shown({ head, span }: Phrase): Phrase["span"] {
  return span.end - span.start <= longestShown ? span : head;
}

/** Whether the sentences tell other numbers: then their speakers say other things. */
function numbersDiffer(a: SentenceReading, b: SentenceReading): boolean {
  return a.quantities.some((one) => b.quantities.some((other) => relateQuantities(one, other) === "conflict"));
}

/** The one source of a sentence; `null` when it has none or several, or quotes: quotations are compared word by word. */
function onlySource(story: Story, side: Side, sentence: SentenceReading): Phrase | null {
  if (sentence.attributions.some((one) => one.direct || isHeard(story, side, one))) return null;
  const sources = flatMap(sentence.attributions, (one: Attribution) => (one.source === null ? [] : [one.source]));
  const [first] = sources;
  return first !== undefined && sources.every((source) => source.head.start === first.head.start) ? first : null;
}

/** The words of a source; of a pronoun whom it stands for. */
function nameOf(story: Story, side: Side, source: Phrase): string {
  const entity = pronouns.has(source.lemma) ? story.sharedEntity(side, source.entity) : null;
  return (entity === null ? null : story.entities[entity]?.name) ?? wordsOf(story, side, source.span);
}
