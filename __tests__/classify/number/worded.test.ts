import { expect, test } from "@jest/globals";
import { wordedNumbers } from "../../../lib/classify/number/worded.ts";
import { number } from "../../../lib/classify/rules/number.ts";
import { judged, storyAt } from "../../support/notation.ts";

function worded(text: string): string[] {
  const sentence = storyAt(1, text, "Rain fell.").sentences.a[0];
  if (sentence === undefined) throw new Error("no sentence");
  return wordedNumbers(sentence).map(({ kind, value, span }) => `${kind} ${value} ${text.slice(span.start, span.end)}`);
}

test.each([
  ["Both women slept.", ["count 2 Both"]],
  ["The pair were arrested.", ["count 2 pair"]],
  ["The trio were found guilty.", ["count 3 trio"]],
  ["The pair sang.", []],
  ["Holm scored twice.", ["count 2 twice"]],
  ["Holm called twice.", []],
  ["Holm scored a brace.", ["count 2 brace"]],
  ["Lawmakers voted 112 to 86.", ["score 112 112 to 86"]],
  ["Senators passed it by 52 votes to 47.", ["score 52 52 votes to 47"]],
  ["Holm walked 112 to 86.", []],
  ["Holm won the prize three times.", ["ordinal 3 three"]],
  ["Holm called three times.", []],
])("%s %j", (text, expected) => {
  expect(worded(text)).toEqual(expected);
});

test.each([
  [
    "Lawmakers passed the bill by 52 votes to 47.",
    "Senators passed the bill 54-45 in Varna.",
    'conflict "52 votes to 47" / "54-45"',
  ],
  ["Holm won the prize three times.", "It was Holm's fifth win.", 'conflict "three" / "fifth"'],
])("%s / %s -> %s", (a, b, said) => {
  expect(judged(number, 2, a, b)).toContain(said);
});
