import { expect, test } from "@jest/globals";
import { claimsOf } from "../../../lib/extract/clauses/claims.ts";
import { passageOf } from "../../support/passage-of.ts";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  [
    "Chile and Peru backed the mayor and the port.",
    ["Chile > back > the mayor", "Peru > back > the mayor", "Chile > back > the port"],
  ],
  [
    "The plan was backed by Chile, Peru and Brazil.",
    ["Chile > back* > The plan", "Peru > back* > The plan", "Brazil > back* > The plan"],
  ],
  ["The envoy and the mayor were killed.", ["- > kill* > The envoy", "- > kill* > the mayor"]],
  ["The round of talks ended.", ["The round of talks > end > -"]],
  ["It hit the town and the mayor of Lima was hurt.", ["It > hit > the town", "- > hurt* > the mayor"]],
  ["This is no joke, Berg, and you know it.", ["This > not be = no joke", "you > know > it"]],
  ["The mayor ruled out talks.", ["The mayor > rule > talks"]],
  ["The mayor walked out of the talks.", ["The mayor > walk > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});

test("a round of talks is known by the talks, and joined actors have a claim each", () => {
  const told = (sentence: string) => claimsOf(passageOf([[sentence]]), () => null, []);
  expect(told("The third round of talks ended.").map(({ actor }) => actor?.lemma)).toEqual(["talk"]);
  expect(told("Chile and Peru left.").map(({ actor, finite }) => [actor?.lemma, finite])).toEqual([
    ["chile", true],
    ["peru", true],
  ]);
});
