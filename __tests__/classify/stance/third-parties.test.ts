import { expect, test } from "@jest/globals";
import { compareTexts } from "../../support/notation.ts";

const thirdParties = (a: string, b: string): string[] => {
  const { stances } = compareTexts(a, b);
  return [...stances.a, ...stances.b].flatMap(({ thirdParty, holder, attitude }) =>
    thirdParty ? [`${holder} ${attitude}`] : [],
  );
};

test.each([
  [
    "The talks were mediated by Norway.",
    "Norway backed Peru's position.",
    ["Norway neutral", "Norway supports"],
    "told to mediate in the other report",
  ],
  ["Rain fell.", "The mediators backed Peru's position.", ["The mediators supports"], "called so"],
  ["Rain fell.", "Norway backed Peru's position.", [], "a country like others"],
])("%s / %s: %s, %s", (a, b, expected) => {
  expect(thirdParties(a, b)).toEqual(expected);
});

test("a third party is shown by its office where a report tells it", () => {
  const [a, b] = [
    "The mediators from Norway and Kenya left.",
    "Mediators from Norway and Kenya met. Both countries backed Peru's position.",
  ];
  expect(compareTexts(a, b).stances.b.map(({ holder }) => holder.toLowerCase())).toEqual([
    expect.stringMatching(/mediators$/),
  ]);
});
