/**
 * One quotation that the reports give to two speakers.
 * a: "The dam will hold," said Ana Holm. b: "The dam will hold," a fisherman said. -> attribution
 */
import type { Sides } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type Story } from "../story.ts";
import { quotationPairs } from "../quote/pairs.ts";
import { quotedWordsOf, tellingOf, type QuotedWords } from "../quote/quoted-words.ts";
import { otherSpeaker, shownSpeakers, speakersOf } from "../quote/speakers.ts";
import { commonStretch } from "../quote/wordings.ts";

/** Share and number of shared words from which two speakers have been given the same words and do not just agree. */
const sameWords = 0.9;
const fewestGiven = 5;

/** The same, and words of weight among them, where neither quotation has any others. */
const fewestWhole = 3;
const fewestTelling = 1;

export function givenWords(story: Story): Judgement[] {
  const all = { a: quotedWordsOf(story.readings.a), b: quotedWordsOf(story.readings.b) };
  return flatMap(quotationPairs(all, []), (pair) => judge(story, pair));
}

function judge(story: Story, pair: Sides<QuotedWords>): Judgement[] {
  const { a, b } = pair;
  const common = commonStretch(a.words, b.words);
  if (common === null || common.shared < fewestWhole) return [];
  const isWhole = common.shared === Math.max(a.words.length, b.words.length);
  const isEnough = isWhole
    ? tellingOf(a.words).length >= fewestTelling
    : common.shared >= fewestGiven && common.shared >= sameWords * common.length;
  if (!isEnough) return [];
  const speakers = speakersOf(story, pair, common);
  if (speakers === null || !otherSpeaker(story, pair, speakers)) return [];
  const shown = shownSpeakers(story, pair, speakers);
  if (shown === null) return [];
  return [
    {
      ...shown,
      relation: "conflict",
      confidence: "medium",
      reason: `The same words from two speakers: ${wordsOf(story, "a", speakers.a.span)} in A, ${wordsOf(story, "b", speakers.b.span)} in B.`,
      developing: false,
    },
  ];
}
