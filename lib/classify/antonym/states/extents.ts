/** How much of a thing a state holds for: "a large section of the store", "largely intact". */
import { mostWords, partNouns, someWords } from "../../../lexicon/extents.ts";
import type { Phrase, Span, Token } from "../../../model.ts";
import { tokenFrom } from "../../../text/search.ts";
import type { Extent } from "./state.ts";

/** Tokens behind "of" that are looked through for the whole: "of | the two main town bridges". */
const longestWhole = 6;

/** "the store" of "a large section of the store"; the phrase itself where it tells no part. */
export function wholeOf(phrase: Phrase, tokens: readonly Token[]): Phrase {
  if (!partNouns.has(phrase.lemma)) return phrase;
  const of = tokenFrom(tokens, phrase.span.end);
  if (tokens[of]?.norm !== "of") return phrase;
  let head: Token | undefined;
  for (let at = of + 1; at <= of + longestWhole; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(nominal.has(token.tag) || token.norm === "-")) break;
    if (token.tag === "NOUN" || token.tag === "PROPN") head = token;
  }
  if (head === undefined) return phrase;
  return {
    span: { start: tokens[of + 1]?.span.start ?? head.span.start, end: head.span.end },
    head: head.span,
    lemma: head.lemma,
    entity: null,
  };
}

const nominal = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN"]);

/** Tokens before the words of a state that may limit it: "were | partly destroyed". */
const reach = 1;

/** How much is meant, by the words in the phrase and beside the words that tell the state. */
export function extentOf(tokens: readonly Token[], telling: Span, thing: Phrase, isPart: boolean): Extent {
  const limits = [...within(tokens, telling, reach), ...within(tokens, thing.span, 0)];
  if (limits.some((token) => someWords.has(token.norm))) return "some";
  if (limits.some((token) => mostWords.has(token.norm))) return "most";
  // "part of the mill", read as the mill.
  const named = within(tokens, thing.span, 0).some(({ lemma }) => lemma !== thing.lemma && partNouns.has(lemma));
  return isPart || named ? "some" : "all";
}

function within(tokens: readonly Token[], { start, end }: Span, before: number): Token[] {
  const found: Token[] = [];
  const from = Math.max(0, tokenFrom(tokens, start) - before);
  for (let at = from; (tokens[at]?.span.start ?? Infinity) < end; at += 1) {
    const token = tokens[at];
    if (token !== undefined) found.push(token);
  }
  return found;
}
