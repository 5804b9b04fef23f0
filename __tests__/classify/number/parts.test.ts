import { expect, test } from "@jest/globals";
import { includesOne, isFormer, isMoving, isPart } from "../../../lib/classify/number/parts.ts";
import { storyAt } from "../../support/notation.ts";
import type { SentenceReading } from "../../../lib/classify/story.ts";

function sentenceOf(text: string): SentenceReading {
  const [sentence] = storyAt(1, text, "Rain fell.").sentences.a;
  if (sentence === undefined) throw new Error("no sentence");
  return sentence;
}

/** Numbers of a sentence of which something holds. */
function those(holds: typeof isPart, text: string): string[] {
  const sentence = sentenceOf(text);
  const held = sentence.quantities.filter((quantity) => holds(sentence, quantity));
  return held.map(({ span }) => text.slice(span.start, span.end));
}

test.each([
  ["Nine people died, including 4 children.", ["4"]],
  ["Nine people died, of which 4 were children.", ["4"]],
  ["Harlan paid $281m in cash.", ["$281m"]],
  ["Harlan paid $281m in shares and $40m later.", ["$281m"]],
  ["Among the dead were 4 children.", ["4"]],
  ["The dead were 4 children.", []],
  ["Some 4 children were among the dead.", ["Some 4"]],
  ["Nine people died, 4 of them children.", ["4"]],
  ["One painting, which alone was valued at $5m, is safe.", ["$5m"]],
  ["Five of those arrested are free.", ["Five"]],
  ["Five of the boats sank.", []],
  ["Harlan paid $281m in May.", []],
  ["He said which 4 he meant.", []],
  ["Nine people died.", []],
])("parts: %s %j", (text, expected) => {
  expect(those(isPart, text)).toEqual(expected);
});

test.each([
  ["44 people aboard, including the driver, were hurt.", true],
  ["44 people aboard, including drivers, were hurt.", false],
  ["44 people aboard were hurt, including two drivers.", false],
])("one of those counted is told of: %s %s", (text, expected) => {
  const sentence = sentenceOf(text);
  const [quantity] = sentence.quantities;
  expect(quantity !== undefined && includesOne({ sentence, quantity })).toBe(expected);
});

test.each([
  ["The toll has risen to 31, from 12.", ["12"]],
  ["The toll rose from 12 to 31.", ["12"]],
  ["The ferry came from 12 villages.", []],
  ["Holm fell from two punches.", []],
  ["The toll has risen to 31.", []],
])("former values: %s %j", (text, expected) => {
  expect(those(isFormer, text)).toEqual(expected);
});

test.each([
  ["The toll rose to 31.", true],
  ["The toll climbed to 31.", true],
  ["31 have died so far.", true],
  ["31 died in a village far off.", false],
  ["So many died.", false],
])("moving: %s %s", (text, moving) => {
  expect(isMoving(sentenceOf(text))).toBe(moving);
});
