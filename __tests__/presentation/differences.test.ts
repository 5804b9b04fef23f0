import { expect, test } from "@jest/globals";
import { differences } from "../../lib/presentation/differences.ts";

/** The words in which two texts differ, as text. */
function words(a: string, b: string): [string[], string[]] {
  const spans = { a: { start: 0, end: a.length }, b: { start: 0, end: b.length } };
  const found = differences(a, b, spans);
  return [
    found.a.map((span) => a.slice(span.start, span.end).trim()),
    found.b.map((span) => b.slice(span.start, span.end).trim()),
  ];
}

test.each<[string, string, string[], string[]]>([
  ["Some 24 people died in the fire.", "Some 26 people died in the fire.", ["24"], ["26"]],
  ["The old mill by the river burnt down.", "The mill by the river burnt down on Friday.", ["old"], ["on Friday"]],
  ["The mill burnt down, they said.", "The mill burnt down they said", [], []],
  ["The mill by the\nriver burnt down.", "The mill by the river burnt down.", [], []],
  ["The mill burnt down.", "The mill burnt down.", [], []],
  ["The mill burnt down.", "Nobody saw who had set fire to it.", [], []],
  ["It cost $2.4 billion in all.", "It cost $3.4 billion in all.", ["2.4"], ["3.4"]],
  ["It sold 1,204 of them here.", "It sold 1,304 of them here.", ["1,204"], ["1,304"]],
  ["It began here at 3:15 p.m. today.", "It began here at 3:45 a.m. today.", ["3:15 p.m."], ["3:45 a.m."]],
  ["They found the man's car here.", "They found the men's car here.", ["man's"], ["men's"]],
  ["", "", [], []],
  ["?", "!", [], []],
])("%j / %j", (a, b, onlyA, onlyB) => {
  expect(words(a, b)).toEqual([onlyA, onlyB]);
});

test("only what the spans hold is compared", () => {
  const found = differences("Well. It rained hard here.", "It rained hard there.", {
    a: { start: 6, end: 26 },
    b: { start: 0, end: 21 },
  });
  expect(found).toEqual({ a: [{ start: 21, end: 25 }], b: [{ start: 15, end: 20 }] });
});

test("a text without full stops is not compared word by word", () => {
  const long = "word ".repeat(100_000);
  expect(words(`${long}one`, `${long}two`)).toEqual([[], []]);
});
