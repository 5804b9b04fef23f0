import { expect, test } from "@jest/globals";
import { isUntilThen } from "../../lib/classify/until-then.ts";
import { readingsOf } from "../support/notation.ts";

test.each([
  ["A truce had held since June.", "held", true],
  ["The truce had held for a year until shells fell.", "held", true],
  ["A truce has held since June.", "held", false],
  ["The truce had held, he said.", "held", false],
])("%s", (text, word, expected) => {
  const tokens = readingsOf(text, "x").a.tokens[0] ?? [];
  const at = tokens.findIndex(({ norm }) => norm === word);
  expect(isUntilThen(tokens, at, at)).toBe(expected);
});
