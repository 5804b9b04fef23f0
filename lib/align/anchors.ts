/** Words that hold two sentences together because they stand nowhere else. */
import type { Reading, Sides } from "../model.ts";
import { rarityOf } from "./rarity.ts";
import type { Terms, Vocabulary } from "./terms.ts";

/** Part of its worth that the commonest word of English keeps as an anchor. */
const leastWorth = 0.3;

/**
 * Measures by how many words sentence `a` and sentence `b` are held together: a word that stands in one sentence of each
 * report counts 1, one that stands in two sentences of A and three of B a sixth; common words of English count for less.
 * a: "He threw a grenade." b: "Two grenades were found." and no other grenades: 1.
 */
export function anchorsOf({ terms }: Vocabulary): (a: number, b: number) => number {
  const shares = { a: anchorsBySentence(terms.a), b: anchorsBySentence(terms.b) };
  return (a, b) => {
    const x = shares.a[a];
    const y = shares.b[b];
    if (x === undefined || y === undefined) return 0;
    let sum = 0;
    for (const [lemma, share] of x) {
      const other = y.get(lemma);
      if (other !== undefined) sum += share * other;
    }
    return sum;
  };
}

/** For each sentence its words, each with its share: the root of its worth over the sentences of its report that have it. */
function anchorsBySentence(terms: readonly Terms[]): ReadonlyMap<string, number>[] {
  const counts = new Map<string, number>();
  for (const { words } of terms) for (const lemma of words.keys()) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const shares = new Map(
    [...counts].map(([lemma, count]) => {
      const worth = leastWorth + (1 - leastWorth) * rarityOf(lemma);
      return [lemma, Math.sqrt(worth) / count] as const;
    }),
  );
  return terms.map(({ words }) => new Map([...words.keys()].map((lemma) => [lemma, shares.get(lemma) ?? 0])));
}

/** Whether two sentences give the same number of the same kind ("95 years", "aged 95"). Ordinals prove nothing. */
export function sameNumbers(readings: Sides<Reading>): (a: number, b: number) => boolean {
  const numbers = { a: numbersOf(readings.a), b: numbersOf(readings.b) };
  return (a, b) => {
    const others = numbers.b[b];
    if (others === undefined || others.size === 0) return false;
    for (const number of numbers.a[a] ?? []) if (others.has(number)) return true;
    return false;
  };
}

function numbersOf({ sentences, quantities }: Reading): Set<string>[] {
  const numbers = sentences.map(() => new Set<string>());
  for (const { sentence, kind, value } of quantities) {
    if (kind !== "ordinal") numbers[sentence]?.add(`${kind} ${value}`);
  }
  return numbers;
}
