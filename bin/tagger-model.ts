/**
 * Reads the tagger's model; the build sets it in the place of the package's own `read-core-model.js`. That one parses the model,
 * writes it and parses it again, and makes an object of its 87,593 words: a fifth of the time of a short comparison.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Values of one feature, numbered by their place, and the number of each value. */
interface Feature {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

/** What the package makes of its file, by its own names; the rest is as it is stored. */
interface Model {
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly features: { readonly lexeme: Feature; readonly posClusters: { readonly list: readonly Set<number>[] } };
}

interface StoredModel {
  readonly lexicon: string;
  readonly xpansions: string;
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly pos: Feature;
  readonly features: Readonly<Record<string, Feature>> & { readonly lexeme: Feature; readonly posClusters: Feature };
}

const path = createRequire(import.meta.url).resolve(
  "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json",
);

export function readModel(): Model {
  const stored = JSON.parse(readFileSync(path, "utf8")) as StoredModel;
  const { features, packing, pos } = stored;
  const listed = Object.keys(packing.layout).filter((name) => packing.layout[name]?.[3] === 0);
  return {
    ...stored,
    lexicon: numbersOf(stored.lexicon),
    xpansions: numbersOf(stored.xpansions),
    features: {
      ...features,
      ...Object.fromEntries(
        listed.map((name) => [name, { ...features[name], hash: hashOf(features[name]?.list ?? []) }]),
      ),
      lexeme: { ...features.lexeme, hash: sortedHashOf(features.lexeme.list) },
      posClusters: {
        ...features.posClusters,
        list: features.posClusters.list.map((tags) => new Set(tags.split("_").map((tag) => pos.hash[tag] ?? 0))),
      },
    },
  };
}

function numbersOf(base64: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(base64, "base64")).buffer);
}

function hashOf(list: readonly string[]): Record<string, number> {
  const hash = empty();
  for (const [at, value] of list.entries()) hash[value] = at;
  return hash;
}

/**
 * The places of a list that is sorted without regard to capitals, but for its first: each is looked for when it is asked for.
 * What the tagger sets itself, words that it has not met before, stays as in any object.
 */
function sortedHashOf(list: readonly string[]): Record<string, number> {
  const size = list.length;
  return new Proxy(empty(), {
    get(known, word: string) {
      const place = known[word] ?? placeIn(list, size, word);
      if (place !== undefined) Reflect.set(known, word, place);
      return place;
    },
  });
}

function placeIn(list: readonly string[], size: number, word: string): number | undefined {
  if (word === list[0]) return 0;
  const small = word.toLowerCase();
  const smallAt = (at: number): string => (list[at] ?? "").toLowerCase();
  let low = 1;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (smallAt(middle) < small) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < size && smallAt(at) === small; at += 1) if (list[at] === word) return at;
  return undefined;
}

function empty(): Record<string, number> {
  return Object.create(null) as Record<string, number>;
}
