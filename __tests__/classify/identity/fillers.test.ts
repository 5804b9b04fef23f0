import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "A night watchman raised the alarm.",
    "A passing taxi driver called the fire brigade.",
    'identity "A night watchman" / "A passing taxi driver"',
  ],
  [
    "A student was hit by a car and died in hospital.",
    "A retired teacher who was struck by a car died later.",
    'identity "student" / "teacher"',
  ],
  [
    "A nurse pulled the boy from the lake.",
    "A lifeguard rescued the boy from the lake.",
    'identity "nurse" / "lifeguard"',
  ],
  [
    "Two hikers found the body on Sunday.",
    "The remains were discovered by a gamekeeper on Sunday.",
    'identity "Two hikers" / "a gamekeeper"',
  ],
  [
    "A Danish climber died in an avalanche.",
    "An avalanche killed a Swiss mountaineer.",
    'identity "A Danish climber" / "a Swiss mountaineer"',
  ],
  [
    "A tram hit the ambulance at a crossing in Holm.",
    "The ambulance collided with a bus at a crossing in Holm.",
    'identity "A tram" / "a bus"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["A man was hit by a car.", "A teacher was struck by a car.", "a man may be a teacher"],
  ["A student was hit by a car.", "A teacher was struck by a car. A student was hurt, too.", "B tells of both"],
  ["A student and a friend were hit by a car.", "A teacher was struck by a tram.", "another deed"],
  ["A nurse rescued the boy.", "A lifeguard rescued the girl.", "no one in common"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
