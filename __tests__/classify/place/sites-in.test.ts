import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The bodies were taken to a hospital in Kellin.",
    "Relatives gathered outside the hospital in Oru, where the bodies had been taken.",
    'place "hospital in Kellin" / "hospital in Oru"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "The bodies were taken to a hospital in Lagos.",
    "The bodies were taken to a hospital in Nigeria.",
    "a town and its country",
  ],
  [
    "The bodies were taken to a hospital in Kellin.",
    "The bodies were taken to a hospital in Oru or a hospital in Kellin.",
    "B has both",
  ],
  [
    "The bodies were taken to a hospital in Kellin. Relatives came from Oru.",
    "Relatives drove from Kellin to the hospital in Oru, where the bodies were taken.",
    "both have both towns",
  ],
  ["The bodies were taken to a hospital in Kellin.", "Mourners prayed at a church in Oru.", "two kinds"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
