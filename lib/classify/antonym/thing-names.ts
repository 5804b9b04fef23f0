/** What a thing is called inside a sentence of a reason. */
import type { Phrase, Side } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { wordsOf, type Story } from "../story.ts";

/**
 * A thing as its report calls it, without the capital that it has only because it begins a sentence there: "talks" of "Talks are
 * over", but "Istanbul talks" and "NATO".
 */
export function nameOfThing(
  story: Story,
  side: Side,
  { phrase, sentence }: { phrase: Phrase; sentence: number },
): string {
  const words = wordsOf(story, side, phrase.span);
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const first = tokens[tokenFrom(tokens, phrase.span.start)];
  // The tagger takes a lone noun with a capital for a name: "Shares" of which the report has "shares", too.
  const isName = first?.tag === "PROPN" || first?.norm === "i";
  const isShouted = /^\p{Lu}{2}/u.test(words);
  return isName || isShouted ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
