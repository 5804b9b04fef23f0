import { expect, test } from "@jest/globals";
import { quantitiesIn } from "../../support/sentence.ts";

test.each([
  ["nearly half of the voters", { kind: "percent", bound: "about", value: 50, max: 50 }],
  ["a couple of men", { kind: "count", bound: "about", value: 2 }],
  ["more than 10-15 men", { kind: "count", bound: "more than", min: 10, max: null }],
  ["led 24-21 or more", { kind: "score", min: 21, max: 24 }],
  ["nearly 34 years old", { kind: "age", bound: "about", max: 34 }],
  ["about the third man", { kind: "ordinal", bound: "exactly", min: 3, max: 3 }],
])("%s", (text, quantity) => {
  expect(quantitiesIn(text)).toMatchObject([quantity]);
});
