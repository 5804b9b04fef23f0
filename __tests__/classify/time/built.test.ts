import { expect, test } from "@jest/globals";
import { builtAt } from "../../../lib/classify/time/built.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["The 1950s bridge fell.", "building #bridge"],
  ["The 1930s stone church burned.", ""],
  ["The 1950s film ran.", ""],
  ["The May bridge fair opened in 1950.", ""],
])("%s -> %s", (text, told) => {
  const [sentence] = storyAt(0, text, "Nothing.").sentences.a;
  const found = sentence?.times.flatMap((time) => builtAt(sentence, time) ?? []) ?? [];
  expect(found.map(({ kind, heads }) => `${kind} ${[...heads].join()}`).join()).toBe(told);
});
