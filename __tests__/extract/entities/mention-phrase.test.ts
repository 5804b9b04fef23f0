import { expect, test } from "@jest/globals";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";

/** Phrases of all mentions of a text; `-` where there is none. */
function phrases(text: string): string[] {
  return read(textReport(text, "a.txt", "a.txt")).entities.flatMap(({ mentions }) =>
    mentions.map(({ phrase }) => (phrase === null ? "-" : text.slice(phrase.start, phrase.end))),
  );
}

test.each<readonly [string, readonly string[]]>([
  ["Voters met Trade Minister Ana Rojas.", ["Trade Minister Ana Rojas"]],
  ["Police met 12 Ana Rojas fans.", ["Ana Rojas"]],
  ["Voters met Ana Rojas, a baker from Tarn, here.", ["Ana Rojas, a baker from Tarn", "Tarn"]],
  ["Voters met Ana Rojas, 43, a baker from Oslo.", ["Ana Rojas, 43, a baker from Oslo", "Oslo"]],
  ["Voters met Ana Rojas, 43.", ["Ana Rojas, 43"]],
  ["Voters met Ana Rojas, 43, here.", ["Ana Rojas, 43"]],
  ["Voters met Ana Rojas, 43 percent said.", ["Ana Rojas"]],
  ["Voters met Ana Rojas, and the baker left.", ["Ana Rojas"]],
  ["Voters met Ana Rojas, the mayor was ill.", ["Ana Rojas"]],
  ["Voters met Ana Rojas, who slept.", ["Ana Rojas"]],
  ["Voters met the judge, Ana Rojas, here.", ["the judge, Ana Rojas"]],
  ["Voters met a dog, Ana Rojas, here.", ["Ana Rojas"]],
  ["Troops left Peruvian soil.", ["-"]],
  ["The Peru flag fell.", ["Peru"]],
  ["Peru's flag fell.", ["Peru's"]],
  ["The crowd left Tarn, Peru.", ["Peru"]],
  ["The crowd left Cusco for Oslo, Norway, and Lima.", ["Oslo, Norway", "Norway", "Lima"]],
  ["The Bank of Peru (BP) closed.", ["The Bank of Peru (BP)", "BP"]],
  ["The Peru Port Authority today closed.", ["The Peru Port Authority", "Peru"]],
  ["“I will go,” Ana Rojas said.", ["I", "Ana Rojas"]],
  ["Mediators of the region met the mediators of Norway.", ["Mediators of the region", "Norway"]],
])("%s", (text, expected) => {
  expect(phrases(text)).toEqual(expect.arrayContaining([...expected]));
});

test.each<readonly [string, string]>([
  ["A fire at the old mill near the river killed two. The fire burned.", "A fire at the old mill near the river"],
  ["Police saw a fire on Monday. The fire burned.", "a fire"],
  ["Police put out a fire that had burned for days. The fire died.", "a fire that had burned for days"],
  ["Police put out a fire, which had burned. The fire died.", "a fire, which had burned"],
  ["Police saw a fire started by a smoker. The fire died.", "a fire started by a smoker"],
  [
    "Police saw the fall of the house of the king of Norway. The fall came.",
    "the fall of the house of the king of Norway",
  ],
])("%s", (text, expected) => {
  expect(phrases(text)).toContain(expected);
});
