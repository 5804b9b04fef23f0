/**
 * The same words given to two speakers.
 * a: "The dam will hold, police said." b: "The dam will hold, a witness said." -> attribution
 */
import { nameRelation } from "../../extract/entities/name-match.ts";
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Attribution, Phrase, Side } from "../../model.ts";
import type { Judgement, Rule } from "../rule.ts";
import { sameReferent, unresolved } from "../sameness.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";

/** Closeness from which two attributed sentences are held to hand over the same words. */
const sameContent = 3;

export const attribution: Rule = {
  type: "attribution",
  judge: (story) => story.pairs.flatMap((pair) => judgePair(story, pair)),
};

function judgePair(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameContent || numbersDiffer(pair)) return [];
  const a = onlySource(pair.a);
  const b = onlySource(pair.b);
  if (a === null || b === null || unresolved(story, "a", a) || unresolved(story, "b", b)) return [];
  const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
  const told = { a: { phrase: a, sentence: pair.a.index }, b: { phrase: b, sentence: pair.b.index } };
  if (sameReferent(story, told.a, told.b) || nameRelation(words.a, words.b) !== "different") return [];
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences: { a: pair.a.index, b: pair.b.index },
      evidence: { a: a.span, b: b.span },
      reason: `Who says so: ${nameOf(story, "a", a)} in A, ${nameOf(story, "b", b)} in B.`,
      developing: false,
    },
  ];
}

/** Whether the sentences tell other numbers: then their speakers say other things. */
function numbersDiffer(pair: StoryPair): boolean {
  return pair.a.quantities.some((a) => pair.b.quantities.some((b) => relateQuantities(a, b) === "conflict"));
}

/** The one source of a sentence; `null` when it has none or several. */
function onlySource(sentence: SentenceReading): Phrase | null {
  const sources = sentence.attributions.flatMap((one: Attribution) => (one.source === null ? [] : [one.source]));
  const [first] = sources;
  return first !== undefined && sources.every((source) => source.head.start === first.head.start) ? first : null;
}

/** The words of a source; of a pronoun whom it stands for. */
function nameOf(story: Story, side: Side, source: Phrase): string {
  const entity = pronouns.has(source.lemma) ? story.sharedEntity(side, source.entity) : null;
  return (entity === null ? null : story.entities[entity]?.name) ?? wordsOf(story, side, source.span);
}
