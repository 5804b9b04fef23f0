import { expect, test } from "@jest/globals";
import { otherInstance } from "../../../lib/classify/number/instances.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["The first round ended.", "The second round ended.", true],
  ["The first round ended.", "The first round was long.", false],
  ["The first round ended.", "The second day was long.", false],
  ["The first round ended.", "The round ended.", false],
  ["The first round ended.", "The first round and the second round ended.", false],
  ["The round had 2 days.", "The round had 3 days.", false],
])("%s / %s: %s", (a, b, other) => {
  expect(storyAt(1, a, b).pairs.map(otherInstance)).toEqual([other]);
  expect(storyAt(1, b, a).pairs.map(otherInstance)).toEqual([other]);
});
