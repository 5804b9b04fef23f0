/**
 * Another name in the same words. a: "flew from Varna to the summit" b: "flew from Tarn to the summit" -> Varna / Tarn.
 * Clauses need not be read for it, so it holds where a name hangs on a noun or the reading of the clause fails.
 */
import { kinOf } from "../align/terms.ts";
import { nameRelation } from "../extract/entities/name-match.ts";
import { nameWords } from "../extract/entities/fold-name.ts";
import { placeNamed, scaleOfPlace } from "../lexicon/places.ts";
import { grades, otherTimes } from "../lexicon/posts.ts";
import { honorifics, portfolios, roles } from "../lexicon/titles.ts";
import type { Side, Sides, Token } from "../model.ts";
import { cover } from "../text/span.ts";
import { shareNone } from "./share-none.ts";
import type { Words } from "./conflict.ts";
import { remembered } from "../text/remembered.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "./story.ts";
import { tellsName } from "./told-names.ts";
import { flatMap } from "../text/flat-map.ts";

/** Two names between the same words. */
export interface Substitution {
  readonly a: Words;
  readonly b: Words;
  /** Whether either is a place of the gazetteer or an entity read as a place. */
  readonly place: boolean;
}

/** Closeness from which a name between the same words is held for the same one's. */
const sameSentence = 0.6;

/** Longest sentence that is laid beside another, in words: the time grows with the product of both. */
const longest = 90;

/** Most words that stand in the place of a name: "New South Wales". */
const longestName = 3;

/** All names of close sentences that stand between the same words and of which neither report knows the other's. */
export const substitutions = remembered((story: Story): readonly Substitution[] =>
  flatMap(story.pairs, (pair) => (pair.closeness < sameSentence ? [] : substitutionsIn(story, pair))),
);

function substitutionsIn(story: Story, pair: StoryPair): Substitution[] {
  if (tellOtherMonths(pair)) return [];
  const [contentX, contentY] = [contentOf(pair.a), contentOf(pair.b)];
  const [x, y] = [contentX.tokens, contentY.tokens];
  if (!contentX.hasName || !contentY.hasName || x.length > longest || y.length > longest) return [];
  const shared = sharedTokens(story, pair);
  const [first] = shared;
  // "Varna beat Tarn" and "Holm beat Karo" are two events in the same words.
  if (first !== undefined && isOther(story, pair, x.slice(0, first[0]), y.slice(0, first[1]))) return [];
  const found = shared.flatMap(([startA, startB], i): Substitution[] => {
    const next = shared[i + 1];
    if (next === undefined) return [];
    const [a, b] = [nameIn(x.slice(startA + 1, next[0])), nameIn(y.slice(startB + 1, next[1]))];
    if (a === null || b === null || isListed(x, startA, next[0]) || isListed(y, startB, next[1])) return [];
    // Who speaks of a place, or about one, may be anywhere.
    if (x[startA]?.norm === "about" || (x[startA]?.norm === "of" && x[startA - 1]?.tag === "VERB")) return [];
    const at = { a: wordsAt(pair, "a", a), b: wordsAt(pair, "b", b) };
    if (titleOf(x, a) !== titleOf(y, b)) return [];
    return differ(story, at.a, at.b) ? [{ ...at, place: isPlace(story, "a", at.a) || isPlace(story, "b", at.b) }] : [];
  });
  return found.length > 1 ? [] : found;
}

/** "Three Filipinos were taken in March", "two Greeks were taken in January". */
function tellOtherMonths({ a, b }: StoryPair): boolean {
  const monthsOf = ({ times }: SentenceReading): number[] => flatMap(times, ({ month }) => month ?? []);
  return shareNone(monthsOf(a), monthsOf(b));
}

/** Whether the sentences begin with the names of two. */
function isOther(story: Story, pair: StoryPair, x: readonly Token[], y: readonly Token[]): boolean {
  const [a, b] = [nameIn(x), nameIn(y)];
  return a !== null && b !== null && differ(story, wordsAt(pair, "a", a), wordsAt(pair, "b", b));
}

/** The words of a sentence that are laid beside another's. */
interface Content {
  /** Words and commas; articles come and go. */
  readonly tokens: readonly Token[];
  /** Whether a word may be a name's: without one there is nothing to put another in place of. */
  readonly hasName: boolean;
}

const contentOf = remembered(({ tokens: all }: SentenceReading): Content => {
  const tokens = all.filter(({ tag, norm }) => tag !== "DET" && (tag !== "PUNCT" || norm === ","));
  return { tokens, hasName: tokens.some(({ tag }) => tag === "PROPN") };
});

/** The kin of the words of all sentences, numbered: they are compared a hundred times a pair. */
const kinNumbers = remembered((story: Story): Sides<readonly Int32Array[]> => {
  const numbers = new Map<string, number>();
  const numberOf = ({ lemma }: Token): number => {
    const kin = kinOf(lemma);
    const known = numbers.get(kin);
    if (known !== undefined) return known;
    numbers.set(kin, numbers.size);
    return numbers.size - 1;
  };
  const of = (one: SentenceReading): Int32Array => Int32Array.from(contentOf(one).tokens, numberOf);
  return { a: story.sentences.a.map(of), b: story.sentences.b.map(of) };
});

const noNumbers = new Int32Array(0);

/** Indexes of a longest common run of words of both, in order. */
function sharedTokens(story: Story, pair: StoryPair): (readonly [number, number])[] {
  const keysX = kinNumbers(story).a[pair.a.index] ?? noNumbers;
  const keysY = kinNumbers(story).b[pair.b.index] ?? noNumbers;
  const [x, y] = [keysX, keysY];
  const width = y.length + 1;
  const lengths = new Uint16Array((x.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = x.length - 1; i >= 0; i -= 1) {
    const key = keysX[i];
    let behind = 0;
    for (let at = i * width + y.length - 1, j = y.length - 1; j >= 0; j -= 1, at -= 1) {
      const below = lengths[at + width] ?? 0;
      behind = key === keysY[j] ? (lengths[at + width + 1] ?? 0) + 1 : below > behind ? below : behind;
      lengths[at] = behind;
    }
  }
  const found: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < x.length && j < y.length) {
    if (keysX[i] === keysY[j]) {
      found.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) === lengthAt(i, j + 1)) {
      // Neither way is longer: unless one alone goes on at once both step on, so that swapping the reports changes nothing.
      const [skipX, skipY] = [keysX[i + 1] === keysY[j], keysX[i] === keysY[j + 1]];
      if (skipX && !skipY) i += 1;
      else if (skipY && !skipX) j += 1;
      else {
        i += 1;
        j += 1;
      }
    } else if (lengthAt(i + 1, j) > lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** Words round the name that do not make another clause of it: "early", "near", "the town of". */
const around = new Set(["ADJ", "ADP", "ADV", "NOUN", "NUM", "PART", "PROPN"]);

/** The name that ends a few words: "Varna" of "near Varna"; `null` when they end in none. */
function nameIn(tokens: readonly Token[]): readonly Token[] | null {
  if (tokens.length > longestName || !tokens.every(({ tag }) => around.has(tag))) return null;
  const first = tokens.findLastIndex(({ tag, norm }) => tag !== "PROPN" || roles.has(norm) || honorifics.has(norm)) + 1;
  return first < tokens.length ? tokens.slice(first) : null;
}

/** The words of the title in front of a name: a striker and a defender are two, and so are a former chief and a chief. */
function titleOf(tokens: readonly Token[], name: readonly Token[]): string {
  const start = name[0] === undefined ? 0 : tokens.indexOf(name[0]);
  let first = start;
  while (first > 0 && isOfTitle(tokens[first - 1]?.norm ?? "")) first -= 1;
  return tokens
    .slice(first, start)
    .map(({ lemma }) => kinOf(lemma))
    .join(" ");
}

function isOfTitle(norm: string): boolean {
  return roles.has(norm) || portfolios.has(norm) || grades.has(norm) || otherTimes.has(norm);
}

/** Of a list the other report may name another member; a comma with a name behind it makes one, too. */
function isListed(tokens: readonly Token[], before: number, behind: number): boolean {
  return [tokens[before], tokens[behind]].some((token) => token?.norm === "," || token?.norm === "and");
}

function wordsAt(pair: StoryPair, side: Side, tokens: readonly Token[]): Words {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const span = first === undefined || last === undefined ? { start: 0, end: 0 } : cover(first.span, last.span);
  return { sentence: pair[side].index, span };
}

/** Whether two names are two, of one country at most one place, and neither report has the other's. */
function differ(story: Story, a: Words, b: Words): boolean {
  const names = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
  const [x, y] = [placeNamed(names.a), placeNamed(names.b)];
  if (x !== null && y !== null && (scaleOfPlace(x) !== scaleOfPlace(y) || x.name === y.name)) return false;
  // A city may lie in what calls itself a county.
  if ((x !== null || y !== null) && [names.a, names.b].some((name) => wide.test(name))) return false;
  if (nameRelation(names.a, names.b) !== "different" || nameWords(names.a).join("") === nameWords(names.b).join(""))
    return false;
  return !tellsName(story, "b", names.a) && !tellsName(story, "a", names.b);
}

const wide = /(?:shire|county|district|island|islands|province|state|valley)$/i;

function isPlace(story: Story, side: Side, { sentence, span }: Words): boolean {
  if (placeNamed(wordsOf(story, side, span)) !== null) return true;
  const named = story
    .entitiesIn(side, sentence)
    .find((one) => one.span.start <= span.start && one.span.end >= span.end);
  return named !== undefined && story.entities[named.entity]?.kind === "place";
}
