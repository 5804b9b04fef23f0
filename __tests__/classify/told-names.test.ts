import { expect, test } from "@jest/globals";
import { tellsName } from "../../lib/classify/told-names.ts";
import { storyAt } from "../support/notation.ts";

const story = storyAt(1, "They drove to NEW ORU (Lorne).", "They drove to Bellorune.");

test.each([
  ["a", "Oru", true],
  ["a", "new oru", true],
  ["a", "Oru (Lorne)", true],
  ["a", "Kellin", false],
  ["b", "Oru", false],
] as const)("%s tells %s: %s", (side, name, told) => {
  expect(tellsName(story, side, name)).toBe(told);
});
