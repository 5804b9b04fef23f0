/**
 * How much weight the words of two sentences share. It is asked for every pair of sentences that share a word, so words, kin
 * and meanings are numbered once, and the sentence of `a` is laid out once for all its partners.
 */
import type { Sides } from "../model.ts";
import type { Term, Terms } from "./terms.ts";

/** Parts of its weight that a word keeps when another stands for it. */
export interface Shares {
  /** Its kin: "assurance", "assured", "guarantee". */
  readonly kin: number;
  /** A word that has one of its meanings in common: "flee", "escape". */
  readonly meaning: number;
}

/** The words of one sentence in their order, by number. */
interface Numbered {
  readonly words: Int32Array;
  readonly kin: Int32Array;
  readonly weights: Float64Array;
  readonly meanings: readonly (readonly number[])[];
}

/**
 * Measures sentence `a` against sentence `b`: the weight of the words that both have, and part of the weight of those that
 * share their kin or a meaning only. Symmetric: where one word meets two relatives the lesser of the two sides counts.
 */
export function sharedWeights(
  terms: Sides<readonly Terms[]>,
  weightOf: (term: Term) => number,
  parts: Shares,
): (a: number, b: number) => number {
  const numbers = {
    words: new Map<string, number>(),
    kin: new Map<string, number>(),
    meanings: new Map<string, number>(),
  };
  const numbered = (own: Terms): Numbered => {
    const [words, kin] = [new Int32Array(own.words.size), new Int32Array(own.words.size)];
    const weights = new Float64Array(own.words.size);
    const meanings: (readonly number[])[] = [];
    for (const [word, term] of own.words) {
      const at = meanings.length;
      words[at] = numberOf(numbers.words, word);
      kin[at] = numberOf(numbers.kin, term.kin);
      weights[at] = weightOf(term);
      meanings.push(
        term.meanings.length === 0 ? none : term.meanings.map((meaning) => numberOf(numbers.meanings, meaning)),
      );
    }
    return { words, kin, weights, meanings };
  };
  const sentences = { a: terms.a.map(numbered), b: terms.b.map(numbered) };
  const longest = sentences.a.reduce((most, { words }) => Math.max(most, words.length), 0);
  // Of the sentence of A that is laid out: where each word stands in it, from 1 on, and which kin and meanings it has.
  const placeOf = new Int32Array(numbers.words.size);
  const hasKin = new Uint8Array(numbers.kin.size);
  const hasMeaning = new Uint8Array(numbers.meanings.size);
  const isShared = new Uint8Array(longest);
  const withRelatives = relativesOf(numbers.kin.size, parts);
  let laidOut = -1;
  const clear = (): void => {
    const old = sentences.a[laidOut];
    if (old === undefined) return;
    for (const word of old.words) placeOf[word] = 0;
    for (const kin of old.kin) hasKin[kin] = 0;
    for (const own of old.meanings) for (const meaning of own) hasMeaning[meaning] = 0;
  };
  const layOut = (a: number, x: Numbered): void => {
    clear();
    laidOut = a;
    x.words.forEach((word, i) => (placeOf[word] = i + 1));
    for (const kin of x.kin) hasKin[kin] = 1;
    for (const own of x.meanings) for (const meaning of own) hasMeaning[meaning] = 1;
  };
  return (a, b) => {
    const [x, y] = [sentences.a[a], sentences.b[b]];
    if (x === undefined || y === undefined) return 0;
    if (laidOut !== a) layOut(a, x);
    isShared.fill(0, 0, x.words.length);
    let shared = 0;
    let isRelated = false;
    for (let j = 0; j < y.words.length; j += 1) {
      const place = placeOf[y.words[j] ?? 0] ?? 0;
      if (place > 0) {
        isShared[place - 1] = 1;
        shared += 1;
      } else if (hasKin[y.kin[j] ?? 0] === 1 || meets(y.meanings[j] ?? none, hasMeaning)) {
        isRelated = true;
      }
    }
    let whole = 0;
    if (shared > 0) for (let i = 0; i < x.words.length; i += 1) if (isShared[i] === 1) whole += x.weights[i] ?? 0;
    if (!isRelated || parts.kin === 0 || shared === x.words.length) return whole;
    const rest = { a: [] as number[], b: [] as number[] };
    for (let i = 0; i < x.words.length; i += 1) if (isShared[i] === 0) rest.a.push(i);
    for (let j = 0; j < y.words.length; j += 1) if (placeOf[y.words[j] ?? 0] === 0) rest.b.push(j);
    return withRelatives(whole, x, y, rest);
  };
}

const none: readonly number[] = [];

function meets(meanings: readonly number[], known: Uint8Array): boolean {
  for (const meaning of meanings) if (known[meaning] === 1) return true;
  return false;
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/**
 * Adds to the weight of the words that both have part of the weight of those that are related only. `rest` are the words of
 * each sentence that the other does not have.
 */
function relativesOf(
  kinCount: number,
  parts: Shares,
): (whole: number, x: Numbered, y: Numbered, rest: Sides<readonly number[]>) => number {
  // Weights of each kin in the two sentences; all 0 between two pairs.
  const inX = new Float64Array(kinCount);
  const inY = new Float64Array(kinCount);
  return (whole, x, y, rest) => {
    for (const i of rest.a) inX[x.kin[i] ?? 0] = (inX[x.kin[i] ?? 0] ?? 0) + (x.weights[i] ?? 0);
    const met: number[] = [];
    const unmet: number[] = [];
    for (const j of rest.b) {
      const kin = y.kin[j] ?? 0;
      if ((inX[kin] ?? 0) > 0) {
        if (inY[kin] === 0) met.push(kin);
        inY[kin] = (inY[kin] ?? 0) + (y.weights[j] ?? 0);
      } else if (hasMeanings(y, j)) unmet.push(j);
    }
    let sum = whole;
    for (const kin of met) sum += parts.kin * Math.min(inY[kin] ?? 0, inX[kin] ?? 0);
    const others = unmet.length === 0 ? none : rest.a.filter((i) => hasMeanings(x, i) && inY[x.kin[i] ?? 0] === 0);
    for (const i of rest.a) inX[x.kin[i] ?? 0] = 0;
    for (const kin of met) inY[kin] = 0;
    if (others.length === 0) return sum;
    return sum + parts.meaning * Math.min(weightMet(x, others, y, unmet), weightMet(y, unmet, x, others));
  };
}

function hasMeanings({ meanings }: Numbered, word: number): boolean {
  return (meanings[word]?.length ?? 0) > 0;
}

/** Weight of those words of one sentence that have a meaning in common with one of those of the other. */
function weightMet(own: Numbered, words: readonly number[], other: Numbered, others: readonly number[]): number {
  let sum = 0;
  for (const word of words) {
    const meanings = own.meanings[word] ?? none;
    if (others.some((one) => (other.meanings[one] ?? none).some((meaning) => meanings.includes(meaning)))) {
      sum += own.weights[word] ?? 0;
    }
  }
  return sum;
}
