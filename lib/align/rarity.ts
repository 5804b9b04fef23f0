/** How much a word tells in any text, whatever the two reports are about. */
import { plainWords } from "../lexicon/plain-words.ts";
import type { Sides } from "../model.ts";
import type { Terms } from "./terms.ts";

/** Rarity that each band of common words has more than the next commoner one; the commonest have none. */
const bandRarity = 0.1;

const rarities: ReadonlyMap<string, number> = new Map(
  plainWords.flatMap((words, band) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, bandRarity * (plainWords.length - 1 - band)] as const),
  ),
);

/**
 * From 0 for the commonest words of English to 1 for a rare word, a name or a number. In two reports of one event the
 * words' own counts tell more; in two single sentences there is nothing to count. "woman" 0.3, "open" 0.2, "dhow" 1.
 */
export function rarityOf(lemma: string): number {
  return rarities.get(lemma) ?? 1;
}

/** Part of its rarity that a word keeps when only a word of its kin meets it. */
const kinShare = 0.5;

/**
 * Measures sentence `a` against sentence `b` by the rarity of the words that both have over that of all their words, from
 * 0 to 1. `typical` is added below: with it, two short sentences are not alike by one rare word.
 */
export function likenessByRarity(terms: Sides<readonly Terms[]>, typical: number): (a: number, b: number) => number {
  const rare = { a: terms.a.map(rareWords), b: terms.b.map(rareWords) };
  return (a, b) => {
    const x = rare.a[a];
    const y = rare.b[b];
    if (x === undefined || y === undefined) return 0;
    let shared = 0;
    for (const { lemma, rarity } of x.words) if (y.terms.has(lemma)) shared += (1 - kinShare) * rarity;
    for (const [kin, rarity] of x.kin) shared += kinShare * Math.min(rarity, y.rarityOfKin.get(kin) ?? 0);
    const own = Math.sqrt(x.sum * y.sum) + typical;
    return own === 0 ? 0 : shared / own;
  };
}

/** Rarity of a sentence's words, of the rarest word of each kin, and of all words together. */
interface RareWords {
  readonly terms: Terms["words"];
  /** Lists, for they are gone through once for each pair. */
  readonly words: readonly { readonly lemma: string; readonly rarity: number }[];
  readonly kin: readonly (readonly [kin: string, rarity: number])[];
  readonly rarityOfKin: ReadonlyMap<string, number>;
  readonly sum: number;
}

function rareWords({ words: terms }: Terms): RareWords {
  const words: { readonly lemma: string; readonly rarity: number }[] = [];
  const rarityOfKin = new Map<string, number>();
  let sum = 0;
  for (const [lemma, { kin }] of terms) {
    const rarity = rarityOf(lemma);
    words.push({ lemma, rarity });
    rarityOfKin.set(kin, Math.max(rarityOfKin.get(kin) ?? 0, rarity));
    sum += rarity;
  }
  return { terms, words, kin: [...rarityOfKin], rarityOfKin, sum };
}
