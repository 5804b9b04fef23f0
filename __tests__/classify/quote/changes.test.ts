import { expect, test } from "@jest/globals";
import {
  isHarmless,
  isLight,
  joinedPlaces,
  spansOf,
  tellsMore,
  turns,
  withNeighbours,
} from "../../../lib/classify/quote/changes.ts";
import { quotedWordsOf } from "../../../lib/classify/quote/quoted-words.ts";
import { commonStretch } from "../../../lib/classify/quote/wordings.ts";
import { readingsOf } from "../../support/notation.ts";

/** The changes between two quotations, each with what is true of it and the words shown. */
function changes(a: string, b: string): string[] {
  const [first, second] = [`“${a}.”`, `“${b}.”`];
  const readings = readingsOf(first, second);
  const [x, y] = [quotedWordsOf(readings.a)[0], quotedWordsOf(readings.b)[0]];
  const common = x === undefined || y === undefined ? null : commonStretch(x.words, y.words);
  if (x === undefined || y === undefined || common === null) return [];
  const pair = { a: x, b: y };
  return joinedPlaces(
    pair,
    common.blocks.filter(({ shared }) => !shared),
  ).map((block) => {
    const kinds = { harmless: isHarmless, light: isLight, turns, telling: tellsMore };
    const told = Object.entries(kinds).flatMap(([name, holds]) => (holds(pair, block) ? [name] : []));
    const shown = { a: withNeighbours(x, block.a, common.whole.a), b: withNeighbours(y, block.b, common.whole.b) };
    const words = [first.slice(shown.a.start, shown.a.end), second.slice(shown.b.start, shown.b.end)];
    return [...told, words.join(" / ")].join(", ");
  });
}

test.each([
  ["we row to the bay today", "we row in the bay today", ["row to the / row in the"]],
  ["we row to the bay today", "we swim to the bay today", ["telling, we row to / we swim to"]],
  ["we will row to the bay", "we may row to the bay", ["turns, we will row / we may row"]],
  ["we row 3 boats today", "we row 4 boats today", ["turns, telling, row 3 boats / row 4 boats"]],
  [
    "he used a boat that shouldn't sail now",
    "he used a boat I shouldn't sail now",
    ["boat that shouldn't / boat I shouldn't"],
  ],
  ["we just row to the bay", "we row to the bay", ["light, we just row / we row"]],
  ["we say good bye to the bay", "we say goodbye to the bay", ["harmless, telling, say good bye to / say goodbye to"]],
  ["we row ... to the bay", "we row home to the bay", ["harmless, row ... to / row home to"]],
  [
    "we row the cash home to you today",
    "we swim the money home to you today",
    ["telling, we row the cash home / we swim the money home"],
  ],
])("%s / %s: %j", (a, b, told) => {
  expect(changes(a, b)).toEqual(told);
});

test("of many words those that differ are shown alone", () => {
  const [a, b] = [
    "all of us love the extraordinarily magnificent architecture of the bay",
    "all of us love the old mill of the bay",
  ];
  expect(changes(a, b)).toEqual(["telling, extraordinarily magnificent architecture / the old mill of"]);
});

test("what an empty stretch spans are the words round it", () => {
  const text = "“we row home.”";
  const [quoted] = quotedWordsOf(readingsOf(text, "").a);
  if (quoted === undefined) throw new Error("no quotation");
  const { a } = spansOf({ a: quoted, b: quoted }, { a: { from: 1, to: 1 }, b: { from: 0, to: 2 } });
  expect(text.slice(a.start, a.end)).toBe("we row");
});
