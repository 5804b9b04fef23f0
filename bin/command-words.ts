/** First words that are commands and no report. */
import { valueless } from "./option-table.ts";

export const commandWords = ["read", "git", "completion", "manual"] as const;
export type CommandWord = (typeof commandWords)[number];

/** Where the word stands that is a command, if there is one: the first that is neither option nor its value. */
export function commandAt(words: readonly string[]): { readonly at: number; readonly word: CommandWord | null } {
  let at = 0;
  for (let word = words[at]; word?.startsWith("-") && word !== "--" && word !== "-"; word = words[at]) {
    const holdsValue = word.includes("=") || /^-[^-]./.test(word);
    at += holdsValue || valueless.includes(word) ? 1 : 2;
  }
  return { at, word: commandWords.find((command) => command === words[at]) ?? null };
}
