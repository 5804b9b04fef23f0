/** The few words of a clause that show whether it is told or denied. */
import { implicitNegatives, negativeAdjectives, negativeDeterminers, negativeOpeners } from "../../lexicon/negation.ts";
import type { Claim, Side, Span } from "../../model.ts";
import { contains, cover } from "../../text/span.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import type { Story } from "../story.ts";

/** Words before the verb among which the one that denies it stands: "failed again to sign", "No deal was reached". */
const reach = 6;

/** Longest evidence, in characters, that is still a few words. */
const fewWords = 60;

/** The clause's words, with the word before it that denies it: "failed to sign the deal", "without signing". */
export function deniedWords(story: Story, side: Side, claim: Claim): Span {
  const words = wordsOfClaim(claim);
  if (claim.polarity === "affirmed") return words;
  const tokens = story.readings[side].tokens[claim.sentence] ?? [];
  const isTold = tokens.some(({ span, norm }) => contains(words, span) && isDenying(norm));
  if (isTold) return words;
  const before = tokens.filter(({ span }) => span.end <= words.start).slice(-reach);
  const denying = before.findLast(({ norm, lemma }) => isDenying(norm) || implicitNegatives.has(lemma));
  if (denying === undefined) return words;
  const whole = cover(denying.span, words);
  const short = cover(denying.span, claim.predicate);
  return whole.end - whole.start <= fewWords ? whole : short.end - short.start <= fewWords ? short : words;
}

function isDenying(word: string): boolean {
  return (
    negativeOpeners.has(word) ||
    negativeDeterminers.has(word) ||
    negativeAdjectives.has(word) ||
    word === "yet" ||
    word === "not" ||
    word === "n't" ||
    word === "never" ||
    word === "nor"
  );
}
