import { expect, test } from "@jest/globals";
import { causeOf, effectOf, isReasoned, mostWords, phraseIn, tokensIn } from "../../../lib/classify/cause/cause.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import type { Claim, Token } from "../../../lib/model.ts";

function firstClaim(text: string): { claim: Claim; tokens: readonly Token[] } {
  const { claims, tokens } = read(textReport(text, "a", "a"));
  const [claim] = claims;
  if (claim === undefined) throw new Error(`no claim in "${text}"`);
  return { claim, tokens: tokens[0] ?? [] };
}

test.each([
  ["Police arrested Ana Holm.", "Ana Holm"],
  ["Ana Holm was arrested.", "Ana Holm"],
  ["Ana Holm quit the club.", "Ana Holm"],
  ["Ana Holm did not quit the club.", null],
  ["Ana Holm has a club.", null],
])("whom it befell: %s %s", (text, who) => {
  const { claim, tokens } = firstClaim(text);
  const participant = effectOf(claim, tokens)?.participant;
  expect(
    participant === undefined || participant === null ? null : text.slice(participant.span.start, participant.span.end),
  ).toBe(who);
});

test("acts that news gives a reason for", () => {
  expect(["arrest", "quit", "sing"].map(isReasoned)).toEqual([true, true, false]);
});

test("a cause is shown by its first words", () => {
  const text = "Ana Holm quit one two three four five six seven eight nine ten.";
  const { claim, tokens } = firstClaim(text);
  const effect = { lemma: "quit", participant: null };
  const { words, span } = causeOf(claim, effect, "reason", null, tokens.slice(3));
  expect(words).toHaveLength(mostWords);
  expect(text.slice(span.start, span.end)).toBe("one two three four five six seven eight");
});

test("the words of a phrase, up to its head, and of a span, without its marks", () => {
  const text = "A slide of mud, in Varna, hit Ana Holm.";
  const { tokens } = firstClaim(text);
  const phrase = { span: { start: 0, end: 14 }, head: { start: 2, end: 7 }, lemma: "slide", entity: null };
  expect(phraseIn(tokens, phrase).map(({ norm }) => norm)).toEqual(["a", "slide"]);
  expect(tokensIn(tokens, { start: 8, end: 24 }).map(({ norm }) => norm)).toEqual(["of", "mud", "in", "varna"]);
});
