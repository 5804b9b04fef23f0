/**
 * Opposite states or outcomes of the same thing.
 * a: "The talks are over." b: "The ongoing talks have reached a deadlock." -> antonym
 */
import { answersOf, type Answer } from "../../lexicon/opposites.ts";
import type { Claim, Phrase, Side, Span } from "../../model.ts";
import { contains, cover } from "../../text/span.ts";
import { subjectOf, wordsOfClaim, type ClaimPair } from "../claim-pairs.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement, Rule } from "../rule.ts";
import { referentOf, sameCompany, unresolved } from "../sameness.ts";
import { quoted, wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";

/** A thing with the state one report gives it. */
interface State {
  readonly sentence: number;
  readonly thing: Phrase;
  readonly words: Span;
  readonly answer: Answer;
}

/** Most pairs of states of one thing that are compared: more than that are told only of the story's whole theme. */
const mostPairs = 400;

export const antonym: Rule = {
  type: "antonym",
  judge: (story) => {
    const states = { a: statesByThing(story, "a"), b: statesByThing(story, "b") };
    const ofThings = [...states.a].flatMap(([key, own]) => {
      const others = states.b.get(key) ?? [];
      if (own.length * others.length > mostPairs) return [];
      return own.flatMap((a) => others.flatMap((b) => judge(story, a, b)));
    });
    const ofNouns = story.pairs.flatMap((pair) => (pair.closeness < sameNoun ? [] : judgeNouns(story, pair)));
    const ofActs = story.claimPairs.flatMap((pair) => judgeActs(story, pair));
    return [...ofThings, ...ofNouns, ...ofActs];
  },
};

function judge(story: Story, a: State, b: State): Judgement[] {
  if (a.answer.pole === b.answer.pole) return [];
  const things = { a: { phrase: a.thing, sentence: a.sentence }, b: { phrase: b.thing, sentence: b.sentence } };
  if (!sameCompany(story, things.a, things.b)) return [];
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence: { a: a.words, b: b.words },
      reason: `Opposite states of ${nameOf(story, a)}: ${quoted(story, "a", a.words)} in A, ${quoted(story, "b", b.words)} in B.`,
      developing: false,
    },
  ];
}

/** The thing as A calls it; "Talks" at the head of a sentence are talks. */
function nameOf(story: Story, { thing }: State): string {
  const words = wordsOf(story, "a", thing.span);
  return thing.entity === null ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Closeness from which an actor's opposite acts are held to be about one thing: when targets are told, when none is. */
const sameAct = 1;
const sameClause = 2;

/** a: "The union accepted the offer." b: "The union rejected the offer.": one actor, one target, opposite acts. */
function judgeActs(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b } = pair;
  if (!pair.sameActor || a.passive || (a.target === null) !== (b.target === null)) return [];
  // "denied that the ship was overloaded", "confirmed that ...": what was said is a clause, and likeness must vouch for it.
  const least = pair.sameTarget ? 0 : a.target === null ? sameClause : sameAct;
  if (pair.closeness < least) return [];
  const answers = { a: actOf(a), b: actOf(b) };
  const opposite = answers.a.some((x) => answers.b.some((y) => x.question === y.question && x.pole !== y.pole));
  if (!opposite) return [];
  const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
  const reason = `Opposite acts: ${quoted(story, "a", evidence.a)} in A, ${quoted(story, "b", evidence.b)} in B.`;
  const sentences = { a: a.sentence, b: b.sentence };
  return [{ relation: "conflict", confidence: "medium", sentences, evidence, reason, developing: false }];
}

/** What a clause answers by its verb, if it tells a fact. */
function actOf(claim: Claim): readonly Answer[] {
  if (claim.certainty !== "asserted" && claim.certainty !== "reported") return [];
  return answersOf(claim.verb).map((answer) => turned(answer, claim.polarity === "negated"));
}

function turned(answer: Answer, negated: boolean): Answer {
  if (!negated) return answer;
  return { question: answer.question, pole: answer.pole === "one" ? "other" : "one" };
}

/** Closeness from which one noun with opposite adjectives is held for one thing: "the older sister", "the younger sister". */
const sameNoun = 0.8;

function judgeNouns(story: Story, pair: StoryPair): Judgement[] {
  const nouns = { a: nounStates(pair.a), b: nounStates(pair.b) };
  return nouns.a.flatMap((a) => {
    // A sentence that names both, "the older and the younger sister", knows two.
    const rivals = nouns.b.filter((b) => b.thing.lemma === a.thing.lemma && b.answer.question === a.answer.question);
    return rivals.every((b) => b.answer.pole !== a.answer.pole) ? rivals.flatMap((b) => judge(story, a, b)) : [];
  });
}

/** Nouns with the adjective right before them that answers a question. */
function nounStates(sentence: SentenceReading): State[] {
  return sentence.tokens.flatMap((noun, i) => {
    const adjective = sentence.tokens[i - 1];
    if (noun.tag !== "NOUN" || adjective?.tag !== "ADJ") return [];
    const thing = { span: noun.span, head: noun.span, lemma: noun.lemma, entity: null };
    const words = cover(adjective.span, noun.span);
    return answersOf(adjective.lemma).map((answer) => ({ sentence: sentence.index, thing, words, answer }));
  });
}

/** States by thing and question: what can be compared stands under one key. */
function statesByThing(story: Story, side: Side): Map<string, State[]> {
  const asFact = story.claims[side].filter((claim) => claim.certainty === "asserted" || claim.certainty === "reported");
  const states = asFact.flatMap((claim) => statesOf(story, side, claim));
  return groupBy(states, (state) =>
    unresolved(story, side, state.thing) ? null : `${referentOf(story, side, state.thing)} ${state.answer.question}`,
  );
}

/** The states that a clause gives its subject: by its verb, its complement, and adjectives before the subject. */
function statesOf(story: Story, side: Side, claim: Claim): State[] {
  const thing = subjectOf(claim);
  if (thing === null) return [];
  const state = (lemma: string, words: Span, negated: boolean): State[] =>
    answersOf(lemma).map((answer) => ({
      sentence: claim.sentence,
      thing,
      words,
      answer: turned(answer, negated),
    }));
  const negated = claim.polarity === "negated";
  // A transitive verb acts on its target and gives the actor no state: "the army ended the siege".
  const byVerb = claim.target === null || claim.passive ? state(claim.verb, wordsOfClaim(claim), negated) : [];
  const byComplement = claim.complement === null ? [] : state(claim.complement.lemma, wordsOfClaim(claim), negated);
  const tokens = story.sentences[side][claim.sentence]?.tokens ?? [];
  const byAdjective = tokens.flatMap((token) =>
    contains(thing.span, token.span) && token.span.start < thing.head.start
      ? state(token.lemma, token.span, false)
      : [],
  );
  return [...byVerb, ...byComplement, ...byAdjective];
}
