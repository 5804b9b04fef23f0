/**
 * What one report leaves open and the other answers.
 * a: "The gunman's whereabouts are unknown." b: "The gunman was arrested in Ilo." -> the story has moved on
 */
import { openings, topics, type Topic } from "../../lexicon/open-questions.ts";
import type { Side, Sides, Span, Token } from "../../model.ts";
import { contains, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { indexesOf } from "../../text/word-places.ts";
import { groupBy } from "../group-by.ts";
import { otherSide, type SentenceReading, type Story } from "../story.ts";

/** A question that one report leaves open, with the words by which the other answers it. */
export interface AnsweredQuestion {
  readonly open: Side;
  readonly topic: string;
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

/** Words between the opening and the word for what is asked. */
const reach = 8;

/** All of them, those that A leaves open first. */
export function answeredQuestions(story: Story): AnsweredQuestion[] {
  const told = { a: tellingsOf(story, "a"), b: tellingsOf(story, "b") };
  return (["a", "b"] as const).flatMap((open) =>
    told[open].asked.flatMap(({ topic, sentence, words }) => {
      const other = otherSide(open);
      // What it answers itself, a sentence on, it does not leave open.
      const answer = told[other].answered.get(topic);
      if (told[open].answered.has(topic) || answer === undefined) return [];
      const [a, b] = open === "a" ? [sentence, answer.sentence] : [answer.sentence, sentence];
      const evidence = open === "a" ? { a: words, b: answer.words } : { a: answer.words, b: words };
      return [{ open, topic: topic.name, sentences: { a, b }, evidence }];
    }),
  );
}

/** What a report leaves open, and the first answer to each topic that it tells. */
interface Tellings {
  readonly asked: readonly { readonly topic: Topic; readonly sentence: number; readonly words: Span }[];
  readonly answered: ReadonlyMap<Topic, { readonly sentence: number; readonly words: Span }>;
}

function tellingsOf(story: Story, side: Side): Tellings {
  const { sentences } = story.readings[side];
  const asked: Tellings["asked"][number][] = [];
  const answered = new Map<Topic, { readonly sentence: number; readonly words: Span }>();
  const openings = indexesOf(story.sentences[side], openingsByWord);
  const answers = indexesOf(story.sentences[side], answersByWord);
  for (const reading of story.sentences[side]) {
    const sentence = sentences[reading.index];
    if (!isStory(sentence)) continue;
    const question = askedIn(reading.tokens, openings[reading.index] ?? []);
    if (question !== null) asked.push({ ...question, sentence: reading.index });
    else if (sentence?.class === "body") noteAnswers(reading, answers[reading.index] ?? [], answered);
  }
  return { asked, answered };
}

/** Openings and answers by their first word. */
const openingsByWord = groupBy(openings, (words) => words[0] ?? null);
const answersByWord = groupBy(
  topics.flatMap((topic) => topic.answered.map((words) => ({ topic, words }))),
  ({ words }) => words[0] ?? null,
);

function askedIn(
  tokens: readonly Token[],
  starts: readonly number[],
): { readonly topic: Topic; readonly words: Span } | null {
  for (const at of starts) {
    const opening = openingsByWord.get(tokens[at]?.norm ?? "")?.find((words) => standsAt(tokens, at, words));
    if (opening === undefined) continue;
    const last = at + opening.length - 1;
    const near = (index: number): boolean => index < at || index > last;
    const from = Math.max(0, at - reach);
    const around = tokens.slice(from, last + reach + 5);
    for (const topic of topics) {
      if (around.some((token, index) => topic.asked.has(token.norm) && near(from + index)))
        return { topic, words: tokenSpan(tokens, at, last) };
    }
  }
  return null;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => tokens[at + step]?.norm === word);
}

function noteAnswers(
  reading: SentenceReading,
  starts: readonly number[],
  answered: Map<Topic, { readonly sentence: number; readonly words: Span }>,
): void {
  for (const at of starts) {
    for (const { topic, words } of answersByWord.get(reading.tokens[at]?.norm ?? "") ?? []) {
      if (answered.has(topic) || !standsAt(reading.tokens, at, words)) continue;
      const span = tokenSpan(reading.tokens, at, at + words.length - 1);
      if (isFact(reading, span)) answered.set(topic, { sentence: reading.index, words: span });
    }
  }
}

const facts: ReadonlySet<string> = new Set(["asserted", "reported"]);

function isFact({ claims }: SentenceReading, words: Span): boolean {
  return claims
    .filter(({ span }) => contains(span, words))
    .every(({ polarity, certainty }) => polarity === "affirmed" && facts.has(certainty));
}
