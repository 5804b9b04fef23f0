/** Tags as tests write them: "backs/VERB/back". */
import { tokensOf } from "../../lib/text/tokens.ts";

/** The tokens of a text with the given words, with tag and lemma. */
export function tagged(text: string, ...norms: readonly string[]): string {
  return tokensOf(text, { start: 0, end: text.length })
    .filter(({ norm }) => norms.includes(norm))
    .map(({ norm, tag, lemma }) => `${norm}/${tag}/${lemma}`)
    .join(" ");
}
