import { expect, test } from "@jest/globals";
import { quotationPairs } from "../../../lib/classify/quote/pairs.ts";
import { quotedWordsOf } from "../../../lib/classify/quote/quoted-words.ts";
import { readingsOf } from "../../support/notation.ts";

/** Sentences of the quotations paired, as `0-1`. */
function paired(a: string, b: string): string[] {
  const readings = readingsOf(a, b);
  const quoted = { a: quotedWordsOf(readings.a), b: quotedWordsOf(readings.b) };
  return quotationPairs(quoted, []).map((pair) => `${pair.a.sentence}-${pair.b.sentence}`);
}

test("three words in a row make a pair, two do not", () => {
  expect(paired("“The dam will hold.”", "It rained. “The dam will leak.”")).toEqual(["0-1"]);
  expect(paired("“The dam will hold.”", "“The dam may hold.”")).toEqual([]);
});

test("words that many quotations hold tell nothing", () => {
  const many = (count: number): string =>
    ["Ana", "Ida", "Ole", "Eva", "Jan", "Kim", "Pia"]
      .slice(0, count)
      .map((name) => `“I think that ${name} won.”`)
      .join(" ");
  expect(paired("“I think that we lost.”", many(6))).toHaveLength(6);
  expect(paired("“I think that we lost.”", many(7))).toEqual([]);
});

test("in the order of the two reports, each pair once", () => {
  const [a, b] = [
    "“The old dam will hold.” “The new dam will leak now.”",
    "“The new dam will leak now.” “The old dam will hold.”",
  ];
  expect(paired(a, b)).toEqual(["0-1", "1-0"]);
});
