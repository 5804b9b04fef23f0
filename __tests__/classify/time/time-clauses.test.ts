import { expect, test } from "@jest/globals";
import { clauseAround } from "../../../lib/classify/time/time-clauses.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["He fled after the suspect was held on Monday.", "the suspect was held on", "held"],
  ["On Monday, a blast tore the roof off.", "on a blast tore the roof off", "tore"],
  ["Monday's deadly crash killed six.", "'s deadly crash", null],
  ["The attack, on Monday, lasted hours.", "the attack , on", null],
  ["It was 3 p.m. when the mill blew up.", "it was the mill blew up", "blew"],
  ["They gave out food and water on Monday.", "water on", "gave"],
  ["Men hurt in a fire in Lund on Monday, he said, are well.", "men hurt in a fire in lund on", "hurt"],
])("%s -> %s", (text, words, governor) => {
  const [sentence] = storyAt(0, text, "Nothing.").sentences.a;
  const [time] = sentence?.times ?? [];
  if (sentence === undefined || time === undefined) throw new Error("no time");
  const spans = sentence.times.map(({ span }) => span);
  const clause = clauseAround(sentence.tokens, time.span, spans, "narrow");
  expect(clause?.tokens.map(({ norm }) => norm).join(" ")).toBe(words);
  expect(clause?.governor?.norm ?? null).toBe(governor);
});

test("a wide clause runs on over what follows", () => {
  const [sentence] = storyAt(0, "He came in on Monday and opened fire.", "Nothing.").sentences.a;
  const [time] = sentence?.times ?? [];
  if (sentence === undefined || time === undefined) throw new Error("no time");
  const wordsIn = (reach: "narrow" | "wide"): string[] =>
    clauseAround(sentence.tokens, time.span, [], reach)?.tokens.map(({ norm }) => norm) ?? [];
  expect([wordsIn("narrow").includes("fire"), wordsIn("wide").includes("fire")]).toEqual([false, true]);
});
