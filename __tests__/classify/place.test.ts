import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("place", () => {
  test.each([
    [
      "The navy stopped the trawler 150 miles east of Karo.",
      "The navy stopped the trawler 150 miles west of Karo.",
      'place "east of Karo" / "west of Karo"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The navy stopped the trawler east of Karo.",
      "The navy stopped the trawler east of Karo at dawn.",
      "the same bearing",
    ],
    ["The navy stopped the trawler east of Karo.", "The navy stopped the trawler west of Varna.", "another landmark"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
