import { expect, test } from "@jest/globals";
import { kindsOfSource } from "../../../lib/classify/attribution/source-kinds.ts";
import { storyAt } from "../../support/notation.ts";

/** Kinds of the source of the last sentence that has one. */
function kinds(text: string): string[] {
  const story = storyAt(1, text, "It rained.");
  const { attributions } = story.readings.a;
  const told = attributions.at(-1);
  const sentence = story.sentences.a[told?.sentence ?? -1];
  if (told?.source === null || told === undefined || sentence === undefined) return [];
  return [...kindsOfSource(story.readings.a, told.source, sentence)];
}

test.each([
  ["The gang had help, police said.", ["police"]],
  ["The gang had help, bank employees said.", ["firm", "witnesses"]],
  ["The gang had help, Inspector Dana Price said.", ["police"]],
  ["Inspector Dana Price came. Price said the gang had help.", ["police"]],
  ["Dana Price, a farmer, came. Price said the gang had help.", ["witnesses"]],
  ["Dana Price came. Price said the gang had help.", []],
])("%s %j", (text, told) => {
  expect(kinds(text)).toEqual(told);
});
