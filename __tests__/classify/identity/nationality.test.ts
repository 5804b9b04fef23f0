import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "An Australian climber died below the Karo summit.",
    "A New Zealand climber died below the Karo summit.",
    'identity "Australian climber" / "New Zealand climber"',
  ],
  [
    "A Peruvian ferry sank off Karo on Monday.",
    "A Bolivian ferry sank off Karo on Monday.",
    'identity "Peruvian ferry" / "Bolivian ferry"',
  ],
  [
    "A Peruvian merchant ship sank off Karo.",
    "A Bolivian merchant ship sank off Karo.",
    'identity "Peruvian merchant ship" / "Bolivian merchant ship"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "A Peruvian ferry sank off Karo on Monday.",
    "A Bolivian ferry sank off Karo on Monday. It had left Peru.",
    "B knows Peru",
  ],
  [
    "Gunmen seized a French engineer in Karo.",
    "A Belgian oil worker was seized by gunmen in Karo. France has asked for his release.",
    "B knows France",
  ],
  ["The Australian minister flew to Karo.", "The Peruvian minister flew to Karo.", "each country has a minister"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test("a ship by its flag", () => {
  const [a, b] = [
    "The tanker, which flies the Liberian flag, was hit by a drone.",
    "A drone hit a Panama-flagged oil tanker.",
  ];
  expect(clashes(a, b)).toContain('identity "the Liberian flag" / "Panama-flagged oil tanker"');
});
