import { expect, test } from "@jest/globals";
import { attitudesIn } from "../../../lib/classify/stance/attitudes-in.ts";
import { storyAt } from "../../support/notation.ts";

/** Attitudes of a text as `side one: The board > bid`, each once. */
function told(text: string): string[] {
  const story = storyAt(1, text, "It rained.");
  const all = attitudesIn(story, "a").map(
    ({ question, pole, phrase, head }) =>
      `${question} ${pole}: ${text.slice(phrase.span.start, phrase.span.end)} > ${head ?? "-"}`,
  );
  return [...new Set(all)];
}

test.each([
  ["The board urged voters to reject the tunnel.", "side other: The board > tunnel"],
  ["The villagers want the tunnel built.", "side one: The villagers > tunnel"],
  ["The board did not back the tunnel.", "side other: The board > tunnel"],
  ["Neither side was ready for the tunnel.", "readiness other: Neither side > tunnel"],
  ["Neighbours said the tenant was violent.", "character other: Neighbours > tenant"],
])("%s -> %s", (text, said) => {
  expect(told(text)).toContain(said);
});

test.each([
  ["The board may back the tunnel.", "only thinkable"],
  ["The board sued the mayor.", "an act tells too little"],
  ["The tunnel is long.", "no judgement"],
])("%s: nothing, %s", (text) => {
  expect(told(text)).toEqual([]);
});
