/** Quotations cut so that the sense turns: the condition or the denial is left out. */
import { conditionOpeners } from "../../lexicon/quotation-words.ts";
import type { Sides, Side, Span, Token } from "../../model.ts";
import { spanOf, tellingOf, type QuotedWord, type QuotedWords } from "./quoted-words.ts";
import { otherSide, type Story } from "../story.ts";
import { lengthOf, type CommonStretch } from "./wordings.ts";

/**
 * The condition or denial that one report leaves out: "... if they lay down their arms", "It is not true that ...".
 * Not cut is what the other tells outside its quotation marks.
 */
export function cutOf(
  story: Story,
  pair: Sides<QuotedWords>,
  common: CommonStretch,
): { readonly side: Side; readonly span: Span } | null {
  for (const side of ["a", "b"] as const) {
    const other = otherSide(side);
    const { words } = pair[side];
    const { from, to } = common.whole[side];
    const others = pair[other].words.length - lengthOf(common.whole[other]);
    if (others > 0) continue;
    const rest = story.sentences[other][pair[other].sentence]?.tokens ?? [];
    const behind = words.slice(to);
    const opens = conditionOpeners.has(behind[0]?.form ?? "");
    if (opens && behind.length > 1 && !isTold(rest, behind)) return { side, span: spanOf(behind) };
    const before = words.slice(0, from);
    const denies = before.some(({ form }) => form === "not" || form === "never");
    const joins = before.some(({ form }) => form === "and" || form === "but");
    if (denies && !joins && !isTold(rest, before)) return { side, span: spanOf(before) };
  }
  return null;
}

/** Whether most of the words of weight stand in a sentence, in marks or not. */
function isTold(tokens: readonly Token[], words: readonly QuotedWord[]): boolean {
  const telling = tellingOf(words);
  const told = telling.filter(({ token }) => tokens.some(({ lemma }) => lemma === token.lemma));
  return telling.length > 0 && 2 * told.length >= telling.length;
}
