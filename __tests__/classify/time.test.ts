import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("time", () => {
  test.each([
    [
      "The talks on the Tarn dam began on Tuesday in Oslo.",
      "The talks on the Tarn dam began on Wednesday in Oslo.",
      'time "Tuesday" / "Wednesday"',
    ],
    [
      "The fire at the Varna mill broke out at 8.40pm.",
      "The fire at the Varna mill broke out at 9.15pm.",
      'time "8.40pm" / "9.15pm"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The talks on the Tarn dam began on Tuesday in Oslo.",
      "The talks on the Tarn dam began on Tuesday morning in Oslo.",
      "the narrower time",
    ],
    ["The talks on the Tarn dam began on Tuesday.", "The mayor of Varna resigned on Wednesday.", "another event"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
