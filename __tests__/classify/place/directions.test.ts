import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The car was heading north when it left the road.",
    "The car was travelling south when it left the road.",
    'place "heading north" / "travelling south"',
  ],
  [
    "The driver turned left at the lights and hit the crowd.",
    "The driver turned right at the lights and hit the crowd.",
    'place "turned left" / "turned right"',
  ],
  [
    "Rebels hold the west bank of the river.",
    "Rebels hold the eastern bank of the river.",
    'place "west bank" / "eastern bank"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "The car was heading north when it left the road.",
    "The car was travelling north-east when it left the road.",
    "the one may be told of the other",
  ],
  ["The driver turned left and then right at the lights.", "The driver turned right at the lights.", "A has both"],
  [
    "The army shelled the west bank of the river. The east bank was calm.",
    "The army held the east bank of the river.",
    "A tells of both banks",
  ],
  ["The car was heading north when it left the road.", "The north of the town is safe.", "no way"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
