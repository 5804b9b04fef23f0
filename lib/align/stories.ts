/** Whether two reports tell one story or two of the same kind: two floods share "flood", "rescuers" and "governor". */
import type { Sides } from "../model.ts";
import { rarityOf } from "./rarity.ts";
import type { Terms } from "./terms.ts";

/**
 * How alike two reports are as stories, from 0 to 1: the cosine of their words, each weighed by its rarity and by how
 * often it stands. Two reports of one event share its names and its own words; two floods share "flood" and "rescue".
 */
export function likenessOfStories(terms: Sides<readonly Terms[]>): number {
  const weights = { a: storyWeights(terms.a), b: storyWeights(terms.b) };
  let shared = 0;
  for (const [lemma, weight] of weights.a) shared += weight * (weights.b.get(lemma) ?? 0);
  const all = Math.sqrt(sumOfSquares(weights.a) * sumOfSquares(weights.b));
  return all === 0 ? 0 : shared / all;
}

function storyWeights(terms: readonly Terms[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of terms) for (const lemma of words.keys()) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return new Map([...counts].map(([lemma, count]) => [lemma, rarityOf(lemma) * Math.log(1 + count)]));
}

function sumOfSquares(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight ** 2;
  return sum;
}

/** Names a report must have for it to tell anything that the other has none of them. */
const fewNames = 2;

/**
 * Whether both reports name people, places or organisations and not one of them is the same.
 * a: "... in Aro, said governor Lund." b: "... in Kemba, said mayor Okello.": two stories.
 */
export function haveOtherNames(terms: Sides<readonly Terms[]>): boolean {
  const named = { a: namedIn(terms.a), b: namedIn(terms.b) };
  return named.a.size >= fewNames && named.b.size >= fewNames && ![...named.a].some((name) => named.b.has(name));
}

/** Shared entities by whose names words stand in the sentences. */
function namedIn(terms: readonly Terms[]): Set<string> {
  const kin = terms.flatMap(({ words }) => [...words.values()].map((term) => term.kin));
  return new Set(kin.filter((key) => key.startsWith("@")));
}
