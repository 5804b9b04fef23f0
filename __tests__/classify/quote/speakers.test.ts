import { expect, test } from "@jest/globals";
import { quotationPairs } from "../../../lib/classify/quote/pairs.ts";
import { otherPerson, otherSpeaker, shownSpeakers, speakersOf } from "../../../lib/classify/quote/speakers.ts";
import { quotedWordsOf } from "../../../lib/classify/quote/quoted-words.ts";
import { commonStretch } from "../../../lib/classify/quote/wordings.ts";
import { storyAt } from "../../support/notation.ts";

const words = '"The old dam will hold"';

/** Whether two tellings of one quotation name two speakers, and their sentences. */
function speakers(a: string, b: string): string | null {
  const story = storyAt(1, a, b);
  const [pair] = quotationPairs({ a: quotedWordsOf(story.readings.a), b: quotedWordsOf(story.readings.b) }, []);
  const common = pair === undefined ? null : commonStretch(pair.a.words, pair.b.words);
  const found = pair === undefined || common === null ? null : speakersOf(story, pair, common);
  if (pair === undefined || found === null) return null;
  const shown = shownSpeakers(story, pair, found);
  return `${otherSpeaker(story, pair, found) ? "two" : "one"} ${shown?.sentences.a}-${shown?.sentences.b}`;
}

test.each([
  [`${words}, Ana Holm said.`, `It rained. ${words}, Luis Marr said.`, "two 0-1"],
  [`${words}, Ana Holm said.`, `${words}, Holm said.`, "one 0-0"],
  [`${words}, Ana Holm said.`, `${words}, she said.`, "one 0-0"],
  [`${words}, Ana Holm said.`, `${words}, the company said.`, "one 0-0"],
  [`${words}, a nurse said.`, `${words}, said the mayor.`, "two 0-0"],
  [`${words}, a nurse said.`, `${words}, said hospital director Ana Holm.`, "two 0-0"],
  [`${words}, a nurse said.`, `${words}, said Ana Holm, a nurse.`, "one 0-0"],
  [`${words}, a policeman said.`, `${words}, said Inspector Ana Holm.`, "one 0-0"],
  [`Luis Marr came. ${words}, he said.`, `${words}, said Ana Holm.`, "two 1-0"],
  [`Ana Holm met Luis Marr. ${words}, he said.`, `${words}, said Ana Holm.`, "one 1-0"],
  [`${words}, Ana Holm said.`, "“The old dam will hold.”", null],
  [`"We won," Ana Holm said. ${words}`.replace(/"$/, '."'), `${words}, Luis Marr said.`, "two 0-0"],
])("%s / %s: %s", (a, b, told) => {
  expect(speakers(a, b)).toBe(told);
});

test("only two people by name say each what they say", () => {
  const two = (a: string, b: string): boolean => {
    const story = storyAt(1, a, b);
    const [pair] = quotationPairs({ a: quotedWordsOf(story.readings.a), b: quotedWordsOf(story.readings.b) }, []);
    const common = pair === undefined ? null : commonStretch(pair.a.words, pair.b.words);
    const found = pair === undefined || common === null ? null : speakersOf(story, pair, common);
    return found !== null && otherPerson(story, found);
  };
  expect(two(`${words}, Ana Holm said.`, `${words}, Luis Marr said.`)).toBe(true);
  expect(two(`${words}, Ana Holm said.`, `${words}, a nurse said.`)).toBe(false);
  expect(two(`Ana Holm came. ${words}, she said.`, `${words}, Luis Marr said.`)).toBe(false);
});

test("a long name is shown by its head", () => {
  const a = `${words}, said Ana Holm, the engineer who built the dam above the town of Varna.`;
  const story = storyAt(1, a, `${words}, Luis Marr said.`);
  const [pair] = quotationPairs({ a: quotedWordsOf(story.readings.a), b: quotedWordsOf(story.readings.b) }, []);
  const common = pair === undefined ? null : commonStretch(pair.a.words, pair.b.words);
  const found = pair === undefined || common === null ? null : speakersOf(story, pair, common);
  const shown = pair === undefined || found === null ? null : shownSpeakers(story, pair, found);
  expect(a.slice(shown?.evidence.a.start, shown?.evidence.a.end)).toBe("Holm");
});
