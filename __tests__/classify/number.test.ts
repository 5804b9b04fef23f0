import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("number", () => {
  test.each([
    [
      "The landslide at Varna killed 24 people on Monday.",
      "The landslide at Varna killed 21 people on Monday.",
      'number "24" / "21"',
    ],
    [
      "At least 24 people were killed when the ferry sank off Karo.",
      "Twelve people died when the ferry sank off Karo.",
      'number "At least 24" / "Twelve"',
    ],
    [
      "The bank lost $3.4bn in the fraud at its Oslo branch.",
      "The bank lost $2.1bn in the fraud at its Oslo branch.",
      'number "$3.4bn" / "$2.1bn"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The landslide at Varna killed 24 people on Monday.",
      "The landslide at Varna killed twenty-four people on Monday.",
      "the same number in words",
    ],
    [
      "The landslide at Varna killed at least 10 people on Monday.",
      "The landslide at Varna killed 12 people on Monday.",
      "12 lies within at least 10",
    ],
    [
      "The landslide at Varna killed 24 people on Monday.",
      "The landslide at Varna injured 21 people on Monday.",
      "another fate",
    ],
    [
      "Police seized 12 rifles in the raid at Varna.",
      "Police seized 31 magazines in the raid at Varna.",
      "another thing counted",
    ],
    [
      "Of the 24 people who died when the ferry sank, 12 people died at the pier.",
      "The 12 people died at the pier when the ferry sank.",
      "one of A's numbers is B's",
    ],
    [
      "The raid on the mine at Varna took ten minutes.",
      "The raid on the mine at Varna took nine hours of planning.",
      "durations",
    ],
    ["Holm has scored 1,500 points for Varna.", "Holm scored 12 points for Varna.", "numbers too far apart to be one"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
