/** Which pairs of sentences are worth measuring: those that share a telling word. */
import type { Sides } from "../model.ts";
import type { Terms } from "./terms.ts";

/**
 * Sentences a side in which a word may stand and still be looked up to find partners; commoner words are only weighed
 * once a rarer one has brought the pair together. It bounds the work that a sentence makes, so that time grows with
 * the number of sentences and not with its square. At 100 no match of the dev pairs is lost; in a report of a thousand
 * sentences and more, words that stand in 20 of them are common enough.
 */
const commonInShort = 100;
const commonInLong = 20;

/** Sentences of both reports together up to which a report is short. */
const shortReports = 1000;

/** How many sentences of both reports a word may stand in to be looked up. Falls slowly, so that no size is a cliff. */
function mostPostings(sentences: number): number {
  const share = Math.min(1, shortReports / sentences);
  return 2 * Math.max(commonInLong, commonInShort * share);
}

/** For each sentence of `a` the sentences of `b` that share a word or its kin with it, ascending. */
export function candidatesOf(terms: Sides<readonly Terms[]>): number[][] {
  const postings = { a: postingsOf(terms.a), b: postingsOf(terms.b) };
  const most = mostPostings(terms.a.length + terms.b.length);
  const isFound = new Uint8Array(terms.b.length);
  return terms.a.map((own) => {
    const found: number[] = [];
    for (const kin of kinOf(own)) {
      const inB = postings.b.get(kin);
      // A word is judged common by both reports together, so that swapping them changes nothing.
      if (inB === undefined || inB.length + (postings.a.get(kin)?.length ?? 0) > most) continue;
      for (const sentence of inB) {
        if (isFound[sentence] === 1) continue;
        isFound[sentence] = 1;
        found.push(sentence);
      }
    }
    for (const sentence of found) isFound[sentence] = 0;
    return found.sort((x, y) => x - y);
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
  const kin = new Set<string>();
  for (const term of terms.words.values()) kin.add(term.kin);
  return kin;
}
