/** Looks for words and turns of phrase in the tokens of a headline. */
import type { Token } from "../../model.ts";

/** Whether a word is one that the other sentence has too. */
export type IsShared = (token: Token) => boolean;

/** Words behind a negation or an auxiliary that it may take. */
export const scope = 8;

/** Length of the phrase that begins at a token, in words; 0 when none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((phrase) => phrase.every((word, index) => normAt(tokens, at + index) === word));
  return found?.length ?? 0;
}

/** A token's word; empty beyond the ends. */
export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? "";
}
