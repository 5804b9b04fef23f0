/**
 * One noun with opposite adjectives in sentences that tell the same.
 * a: "the older sister of the boy" b: "the younger sister of the boy" -> antonym
 */
import { answersOf } from "../../lexicon/opposites.ts";
import { cover } from "../../text/span.ts";
import type { Judgement } from "../rule.ts";
import type { State } from "./states/state.ts";
import type { SentenceReading, Story, StoryPair } from "../story.ts";
import { judgeStates } from "./opposite-states.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness from which one noun with opposite adjectives is held for one thing. */
const sameNoun = 0.8;

export function oppositeNouns(story: Story): Judgement[] {
  return flatMap(story.pairs, (pair) => (pair.closeness < sameNoun ? [] : judge(story, pair)));
}

function judge(story: Story, pair: StoryPair): Judgement[] {
  const nouns = { a: nounStates(pair.a), b: nounStates(pair.b) };
  return nouns.a.flatMap((a) => {
    // A sentence that names both, "the older and the younger sister", knows two.
    const rivals = nouns.b.filter((b) => b.thing.lemma === a.thing.lemma && b.answer.question === a.answer.question);
    return rivals.every((b) => b.answer.pole !== a.answer.pole)
      ? rivals.flatMap((b) => judgeStates(story, a, b, null))
      : [];
  });
}

/** Nouns with the adjective right before them that answers a question. */
function nounStates(sentence: SentenceReading): State[] {
  return flatMap(sentence.tokens, (noun, i) => {
    const adjective = sentence.tokens[i - 1];
    // "a 34-year-old driver" is not old.
    if (noun.tag !== "NOUN" || adjective === undefined || adjective.norm.includes("-")) return [];
    if (adjective.tag !== "ADJ" && !hands.has(adjective.norm)) return [];
    if (sentence.tokens[i - 2]?.norm === "-") return [];
    const thing = { span: noun.span, head: noun.span, lemma: noun.lemma, entity: null };
    const words = cover(adjective.span, noun.span);
    const answers = answersOf(adjective.lemma);
    // The tagger takes "left" for a form of "leave" whatever it stands before.
    return (answers.length > 0 ? answers : answersOf(adjective.norm)).map((answer): State => ({
      sentence: sentence.index,
      thing,
      words,
      answer,
      extent: "all",
    }));
  });
}

/** Sides that the tagger takes for a noun or a verb: "his right leg". */
const hands = new Set(["left", "right"]);
