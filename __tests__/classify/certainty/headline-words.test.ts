import { expect, test } from "@jest/globals";
import { normAt, phraseAt } from "../../../lib/classify/certainty/headline-words.ts";
import { readingsOf } from "../../support/notation.ts";

test.each([
  ["Ilo rumours put to rest", 2, 3],
  ["Ilo rumours put to bed", 2, 0],
  ["Ilo rumours put", 2, 0],
])("%s from word %d: %d words", (headline, at, length) => {
  const tokens = readingsOf(headline, headline).a.tokens.flat();
  expect(phraseAt(tokens, at, [["put", "to", "rest"]])).toBe(length);
  expect(normAt(tokens, at)).toBe("put");
  expect(normAt(tokens, -1)).toBe("");
});
