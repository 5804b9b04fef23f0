import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The cook was shot on the stairs of the inn.",
    "The cook was shot in the kitchen of the inn.",
    'place "on the stairs" / "in the kitchen"',
  ],
  [
    "The bomb went off in a crowded market in Basra.",
    "The bomb exploded in a crowded mosque in Basra.",
    'place "in a crowded market" / "in a crowded mosque"',
  ],
  [
    "Seven guests hid in an office of the inn. A closet was burnt.",
    "Seven guests hid in a closet of the inn.",
    'place "in an office" / "in a closet"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "The cook was shot on the stairs of the inn.",
    "The cook was shot on the stairs; a maid hid in the kitchen.",
    "B knows both",
  ],
  ["The cook was shot in the kitchen.", "The cook was shot in the hotel.", "a room is in a building"],
  ["The fire began in the kitchen.", "The fire began in the kitchen and spread to the bedroom.", "the same room"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test.each([
  [
    "Rebels captured the town's police station after heavy fighting.",
    "After heavy fighting the rebels took the town's army barracks.",
    1,
  ],
  [
    "Rescuers pulled a man from the rubble of a hotel in Oru.",
    "A man was rescued from the ruins of a hospital in Oru.",
    1,
  ],
  ["The fire broke out in a shop in Oru.", "The fire broke out in a mall in Oru.", 0],
])("targets, ruins and what lies within: %s / %s", (a, b, count) => {
  expect(told(a, b)).toHaveLength(count);
});
