/** First words that are commands and no report. */
import { valueless } from "./option-table.ts";
import { sessionVerbs, type SessionVerb } from "./session-table.ts";

export const commandWords = ["read", "session", "git", "lsp", "mcp", "cache", "completion", "manual"] as const;
export type CommandWord = (typeof commandWords)[number];

/** Where the word stands that is a command, if there is one: the first that is neither option nor its value. */
export function commandAt(words: readonly string[]): { readonly at: number; readonly word: CommandWord | null } {
  const at = plainFrom(words, 0);
  return { at, word: commandWords.find((command) => command === words[at]) ?? null };
}

/** Where the word stands that says what to do with a session, if it is one: the next plain word. */
export function verbAt(
  words: readonly string[],
  from: number,
): { readonly at: number; readonly verb: SessionVerb | null } {
  const at = plainFrom(words, from);
  return { at, verb: sessionVerbs.find((verb) => verb === words[at]) ?? null };
}

function plainFrom(words: readonly string[], from: number): number {
  let at = from;
  for (let word = words[at]; word?.startsWith("-") && word !== "--" && word !== "-"; word = words[at]) {
    const holdsValue = word.includes("=") || /^-[^-]./.test(word);
    at += holdsValue || valueless.includes(word) ? 1 : 2;
  }
  return at;
}
