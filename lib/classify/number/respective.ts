/**
 * Numbers dealt out to names in order. a: "Horak and Novy were jailed for 12 years and nine years, respectively." b: "Novy
 * was jailed for 12 years." -> number: B gives to one what A gives to the other.
 */
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import { namesOf, respectivePairs, type RespectivePair } from "../../extract/relations/respective.ts";
import type { Quantity, Side, Span } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { known } from "../identity/relations/told.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, otherSide, wordsOf, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

export function respectiveNumbers(story: Story): Judgement[] {
  return (["a", "b"] as const).flatMap((side) =>
    flatMap(story.sentences[side], (sentence) => {
      const pairs = respectivePairs(sentence.tokens, sentence.quantities);
      return pairs.length === 0 ? [] : flatMap(pairs, (pair) => mixedUp(story, side, sentence, pair, pairs));
    }),
  );
}

/** Where the other report gives one of the names another's number, and nowhere its own. */
function mixedUp(
  story: Story,
  side: Side,
  sentence: SentenceReading,
  own: RespectivePair,
  all: readonly RespectivePair[],
): Judgement[] {
  const other = otherSide(side);
  const who = keyAt(story, side, sentence.index, own.name);
  const others = all.filter((one) => one !== own);
  if (who === null || others.some(({ quantity }) => isSame(quantity, own.quantity))) return [];
  const strangers = new Set(others.map(({ name }) => keyAt(story, side, sentence.index, name)));
  const told = story.sentences[other].filter(({ index, tokens, quantities }) => {
    if (quantities.length === 0) return false;
    const named = namesOf(tokens).map((name) => keyAt(story, other, index, name));
    return named.includes(who) && !named.some((key) => strangers.has(key));
  });
  if (told.some(({ quantities }) => quantities.some((one) => isSame(one, own.quantity)))) return [];
  return told.slice(0, 1).flatMap(({ index, quantities }): Judgement[] => {
    const wrong = quantities.find((one) => others.some(({ quantity }) => isSame(one, quantity)));
    if (wrong === undefined) return [];
    const mine = { sentence: sentence.index, span: own.quantity.span };
    const theirs = { sentence: index, span: wrong.span };
    const [a, b] = side === "a" ? [mine, theirs] : [theirs, mine];
    const words = inBoth(story, a.span, b.span);
    return [conflictOf(a, b, "medium", `The number of ${wordsOf(story, side, own.name)}: ${words}.`)];
  });
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && relateQuantities(a, b) === "same";
}

function keyAt(story: Story, side: Side, sentence: number, span: Span): string | null {
  return known(story, side, sentence, { span, lemma: "" })?.key ?? null;
}
