import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

test("tells two opposite adjectives of one noun", () => {
  expect(
    clashes(
      "The reservoir project is a mandatory scheme for all farms of the valley.",
      "The reservoir project is a voluntary scheme for all farms of the valley.",
    ),
  ).toEqual(['antonym "mandatory" / "voluntary"']);
});

test.each([
  [
    "The reservoir project is a mandatory scheme for big farms of the valley.",
    "The reservoir project is a scheme for all farms of the valley, voluntary ones and mandatory ones.",
  ],
  ["A voluntary group runs the scheme for the valley.", "A mandatory scheme for the valley is run by a group."],
])("tells nothing where one report knows both, or they are of two things", (a, b) => {
  expect(clashes(a, b)).toEqual([]);
});
