/**
 * Quotations of two reports that may be one: those that share three words in a row, wherever they stand. Found by an
 * index of these, for one speech is quoted in the lead of one report and at the end of the other.
 */
import type { Sides } from "../../model.ts";
import type { QuotedWords } from "./quoted-words.ts";

/** Words in a row that two tellings of one quotation share at least once; with two, common phrases pair everything. */
const run = 3;

/** Most quotations of one report that hold the same three words: beyond, the words are a phrase that tells nothing. */
const mostHolders = 6;

/**
 * Pairs of quotations that share three words in a row or stand in sentences that are alike, in the order of `a`, then `b`.
 * `close` tells which are, as pairs of indexes.
 */
export function quotationPairs(
  quoted: Sides<readonly QuotedWords[]>,
  close: readonly Sides<number>[],
): Sides<QuotedWords>[] {
  const holders = { a: holdersOfRuns(quoted.a), b: holdersOfRuns(quoted.b) };
  const partners = new Map<QuotedWords, Set<QuotedWords>>();
  for (const [words, first] of holders.a) {
    const second = holders.b.get(words);
    if (second === undefined || first.size > mostHolders || second.size > mostHolders) continue;
    for (const a of first) {
      const known = partners.get(a) ?? new Set();
      for (const b of second) known.add(b);
      partners.set(a, known);
    }
  }
  const bySentence = {
    a: new Map(quoted.a.map((one) => [one.sentence, one])),
    b: new Map(quoted.b.map((one) => [one.sentence, one])),
  };
  for (const pair of close) {
    const [a, b] = [bySentence.a.get(pair.a), bySentence.b.get(pair.b)];
    if (a !== undefined && b !== undefined) partners.set(a, (partners.get(a) ?? new Set()).add(b));
  }
  return quoted.a.flatMap((a) =>
    [...(partners.get(a) ?? [])].sort((x, y) => x.sentence - y.sentence).map((b) => ({ a, b })),
  );
}

function holdersOfRuns(all: readonly QuotedWords[]): Map<string, Set<QuotedWords>> {
  const holders = new Map<string, Set<QuotedWords>>();
  for (const one of all) {
    for (let at = 0; at + run <= one.words.length; at += 1) {
      const key = one.words
        .slice(at, at + run)
        .map(({ form }) => form)
        .join(" ");
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([one]));
      else known.add(one);
    }
  }
  return holders;
}
