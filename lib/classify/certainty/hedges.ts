/** The words by which a headline leaves what it tells to others, or open. */
import { hedgePhrases, hedgeWords, openAuxiliaries, sayings, sources } from "../../lexicon/credence.ts";
import type { Span, Token } from "../../model.ts";
import { tokenSpan } from "../../text/span.ts";
import type { Credence } from "./credence.ts";
import { normAt, phraseAt, scope, type IsShared } from "./headline-words.ts";

const questionWords: ReadonlySet<string> = new Set(["how", "what", "when", "where", "which", "who", "why"]);

/** The words by which a sentence leaves what both tell to others, or open: "reportedly", "Police:", "may", "?". */
export function hedgeOf(tokens: readonly Token[], isShared: IsShared): Credence | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const word = normAt(tokens, at);
    const length = phraseAt(tokens, at, hedgePhrases);
    if (length > 0) return { way: "reported", words: tokenSpan(tokens, at, at + length - 1) };
    if (hedgeWords.has(word) || sayings.has(word)) return { way: "reported", words: tokenSpan(tokens, at, at) };
    // "could be the largest ever" leaves something else open.
    if (openAuxiliaries.has(word) && tokens.slice(at + 1, at + 1 + scope).some(isShared))
      return { way: "reported", words: tokenSpan(tokens, at, at) };
  }
  const source = sourceOf(tokens);
  if (source !== null) return { way: "reported", words: source };
  const question = tokens.findIndex(({ norm }) => norm.startsWith("?"));
  if (question < 0 || questionWords.has(normAt(tokens, 0))) return null;
  return tokens.slice(0, question).some(isShared)
    ? { way: "reported", words: tokenSpan(tokens, question, question) }
    : null;
}

/** Most words of a source that stands before a colon or behind a dash. */
const sourceWords = 5;

/** "Police: two dead", "Two dead - police sources". */
function sourceOf(tokens: readonly Token[]): Span | null {
  const colon = tokens.slice(0, sourceWords + 1).findIndex(({ norm }) => norm === ":");
  if (colon > 0 && tokens.slice(0, colon).some(({ norm }) => sources.has(norm))) return tokenSpan(tokens, 0, colon - 1);
  const tail = tokens.findLastIndex(({ norm }) => /^(?:[-–—]+|:)$/.test(norm));
  if (tail < 1 || tail < tokens.length - 1 - sourceWords) return null;
  return tokens.slice(tail + 1).some(({ norm }) => sources.has(norm))
    ? tokenSpan(tokens, tail + 1, tokens.length - 1)
    : null;
}
