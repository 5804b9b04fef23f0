import { expect, test } from "@jest/globals";
import { read } from "../../../lib/extract/read.ts";
import { relationsOf } from "../../../lib/extract/relations/relations.ts";
import { textReport } from "../../../lib/input/text.ts";
import { textOf } from "../../../lib/text/span.ts";

/** What a text tells, as `relation: holder / thing`. */
function relations(text: string): string[] {
  return relationsOf(read(textReport(text, "a.txt", "a.txt"))).map(
    ({ relation, holder, thing }) => `${relation.name}: ${textOf(text, holder.span)} / ${textOf(text, thing.span)}`,
  );
}

test.each([
  ["The telescope was invented by Hans Lipp.", "invent: Hans Lipp / The telescope"],
  ["Hans Lipp invented the telescope.", "invent: Hans Lipp / the telescope"],
  ["Alpina belongs to the Danish group Helmstad.", "own: the Danish group Helmstad / Alpina"],
  ["Ana Rojas was born in Lima.", "born: Lima / Ana Rojas"],
])("reads a relation in a verb: %s", (text, told) => {
  expect(relations(text)).toEqual([told]);
});

test.each([
  [
    "Lena Marsh, president of the Tarvo Chamber of Commerce, left.",
    "post president: Lena Marsh / the Tarvo Chamber of Commerce",
  ],
  ["The president of the Tarvo Chamber, Lena Marsh, left.", "post president: Lena Marsh / the Tarvo Chamber"],
  ["Norvik's founder, Peter Lang, left.", "found: Peter Lang / Norvik"],
  ["Norvik founder Peter Lang left.", "found: Peter Lang / Norvik"],
  ["Peter Lang is the founder of Norvik.", "found: Peter Lang / Norvik"],
  ["Norvik, a subsidiary of Bergmann AG of Germany, is cutting jobs.", "own: Bergmann AG / Norvik"],
])("reads a relation in a noun: %s", (text, told) => {
  expect(relations(text)).toContain(told);
});

test("reads a marriage from both ends", () => {
  expect(relations("Otto Brandt is married to Ilse Kramer.")).toEqual([
    "marry: Ilse Kramer / Otto Brandt",
    "marry: Otto Brandt / Ilse Kramer",
  ]);
});

test("reads who came after whom in how the one went", () => {
  expect(relations("After the death of Olga Brandt, Tomas Reyl was elected leader.")).toContain(
    "succeed: Tomas Reyl / Olga Brandt",
  );
});

test.each([
  ["another time", "Lena Marsh, the former president of the Tarvo Chamber, left."],
  ["a lower post", "The deputy head of Norvik, Lena Marsh, left."],
  ["a post beside it", "Norvik General Manager Lena Marsh left."],
  ["a list", "The owners and founder of Norvik, Lang and Vogt, left."],
  ["a denial", "Hans Lipp did not invent the telescope."],
  ["a plan", "Helmstad will own Alpina."],
])("reads none in %s", (_, text) => {
  expect(relations(text)).toEqual([]);
});
