import { expect, test } from "@jest/globals";
import { isHedged, isNegated, matchesIn } from "../../../lib/classify/antonym/phrases.ts";
import { readOutcomes } from "../../../lib/lexicon/outcome-rows.ts";
import { readingsOf } from "../../support/notation.ts";

const table = readOutcomes([
  { about: "doer", name: "leaving", one: "resign, step down", other: "refused to step down" },
  { about: "person", name: "guilt", one: "found * guilty, convict", other: "cleared of" },
  { about: "fire", name: "control", exclusive: true, one: "under control", other: "out of control" },
]);

/** The phrases found in a sentence, marked where they are denied or only thinkable. */
function found(sentence: string): string[] {
  const tokens = readingsOf(sentence, "Rain.").a.tokens[0] ?? [];
  return matchesIn(table, tokens).map(({ from, to }) => {
    const words = tokens.slice(from, to + 1).map(({ norm }) => norm);
    return [isNegated(tokens, from) ? "not" : "", isHedged(tokens, from) ? "perhaps" : "", ...words].join(" ").trim();
  });
}

test.each([
  ["The mayor refused to step down.", ["refused to step down"]],
  ["The mayor resigned on Monday.", ["resigned"]],
  ["The jury found the former coach guilty.", ["found the former coach guilty"]],
  ["The jury found a note, and guilty men ran.", []],
  ["The jury found that the old and very tired former coach was guilty.", []],
  ["The fire is not under control.", ["not  under control"]],
  ["The fire may be under control.", ["perhaps under control"]],
  ["The opposition urged the old prime minister to resign.", ["perhaps resign"]],
  ["The fire was under control at first.", ["perhaps under control"]],
  ["They did not wait, and the fire was under control.", ["under control"]],
])("%s -> %j", (sentence, expected) => {
  expect(found(sentence)).toEqual(expected);
});
