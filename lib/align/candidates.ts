/** Which pairs of sentences are worth measuring: those that share a telling word. */
import type { Sides } from "../model.ts";
import type { Terms } from "./terms.ts";

/**
 * Sentences of one report beyond which a word is no longer looked up to find partners; words so common are still
 * weighed once a rarer word has brought the pair together. It bounds the work a sentence makes, so that time grows
 * with the number of sentences and not with its square. Measured: at 100 no match of the dev pairs is lost.
 */
const commonAt = 100;

/** For each sentence of `a` the sentences of `b` that share a word or its kin with it, ascending. */
export function candidatesOf(terms: Sides<readonly Terms[]>): number[][] {
  const postings = { a: postingsOf(terms.a), b: postingsOf(terms.b) };
  return terms.a.map((own) => {
    const found = new Set<number>();
    for (const kin of kinOf(own)) {
      const inB = postings.b.get(kin);
      // A word is judged common by both reports together, so that swapping them changes nothing.
      if (inB === undefined || inB.length + (postings.a.get(kin)?.length ?? 0) > 2 * commonAt) continue;
      for (const sentence of inB) found.add(sentence);
    }
    return [...found].sort((x, y) => x - y);
  });
}

function postingsOf(terms: readonly Terms[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  terms.forEach((own, sentence) => {
    for (const kin of kinOf(own)) {
      const list = postings.get(kin);
      if (list === undefined) postings.set(kin, [sentence]);
      else list.push(sentence);
    }
  });
  return postings;
}

function kinOf(terms: Terms): Set<string> {
  return new Set([...terms.words.values()].map((term) => term.kin));
}
