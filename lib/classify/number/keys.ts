/**
 * What a number tells where its noun does not say it alone: the size of a crowd ("20,000 people marched", "60,000
 * demonstrators"), the result of a match ("won 3-1", "a 3-2 victory"), a ransom ("a ransom of $2 million").
 */
import type { AttributeRow } from "../../lexicon/attribute-row.ts";
import {
  attributeNames,
  attributeReach,
  manyAttributes,
  rowsByFollowing,
  rowsByLeading,
  strayWords,
} from "../../lexicon/attributes.ts";
import { attackers, crowdNouns, crowdWords, resultWords, voteWords } from "../../lexicon/scopes.ts";
import type { Quantity, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import type { SentenceReading } from "../story.ts";

/** What each of these keys stands for, for a reason. */
export const ownNames: ReadonlyMap<string, string> = new Map([
  ["attackers:", "The number of attackers"],
  ["crowd:", "The size of the crowd"],
  ["result:", "The result"],
  ["tally:", "The result of the vote"],
  ...attributeNames,
]);

/** Least number of people that is a crowd. */
const leastCrowd = 100;

/** Most attackers of whom a report gives the number: beyond, they are an army. */
const mostAttackers = 20;

/** Most tokens from a number to the word that says what it is. */
const reach = 8;

/** A key that is equal for numbers of one such kind, or `null`; `around` is what the report speaks of there. */
export function ownKey(
  sentence: SentenceReading,
  quantity: Quantity,
  around: readonly SentenceReading[] = [],
): string | null {
  switch (quantity.kind) {
    case "count":
      if (isAttackers(sentence, quantity)) return "attackers:";
      return attributeOf(sentence, quantity, around) ?? (isCrowd(sentence, quantity) ? "crowd:" : null);
    case "score":
      if (isAmongVotes(sentence)) return "tally:";
      return isNear(sentence, quantity, resultWords, reach, 3) ? "result:" : null;
    default:
      return attributeOf(sentence, quantity, around);
  }
}

/** What begins the key of a number that a word near it makes another than its attribute: the rate of the young alone. */
export const strayMark = "~";

/** The attribute whose word stands nearest to the number, unless another word near makes it stray. */
function attributeOf(sentence: SentenceReading, quantity: Quantity, around: readonly SentenceReading[]): string | null {
  const { tokens, quantities } = sentence;
  const first = tokenFrom(tokens, quantity.span.start);
  const after = tokenFrom(tokens, quantity.span.end);
  const least = Math.max(0, first - attributeReach, behindOthers(tokens, quantities, quantity));
  // "All 110 people aboard were saved" tells how many were aboard.
  const isAll = tokens[first - 1]?.norm === "all";
  let passed: string | null = null;
  let strayed: string | null = null;
  for (let distance = 1; distance <= attributeReach; distance += 1) {
    const leading = first - distance >= least ? tokens[first - distance] : undefined;
    const following = tokens[after + distance - 1];
    const rows = [
      ...rowsAt(rowsByLeading, leading).filter(({ before }) => distance <= before),
      ...rowsAt(rowsByFollowing, following).filter((row) => distance <= row.after),
    ];
    for (const row of rows) {
      if (row.key === passed || !fits(row, quantity) || !isInContext(row, sentence, around)) continue;
      const word = isAll ? null : strayWord(row.key, tokens, first, after + row.after);
      if (word === null) return row.key;
      passed = row.key;
      // A rate of the young is a rate of its own, and no number of which nothing is known.
      strayed ??= `${strayMark}${word} ${row.key}`;
    }
  }
  return strayed;
}

function rowsAt(rows: typeof rowsByLeading, token: Token | undefined): readonly AttributeRow[] {
  if (token === undefined) return [];
  // A tagger that takes the first word of a sentence for a name leaves it in the plural: "Gusts of 110 mph".
  const told = [...(rows.get(token.lemma) ?? []), ...(token.norm === token.lemma ? [] : (rows.get(token.norm) ?? []))];
  if (told.length > 0) return told;
  if (token.tag === "PROPN") return rows.get(token.norm.replace(/s$/, "")) ?? [];
  // It takes many a participle for an adjective: "9,000 acres have been scorched".
  return token.norm.endsWith("ed")
    ? (rows.get(token.norm.slice(0, -2)) ?? rows.get(token.norm.slice(0, -1)) ?? [])
    : [];
}

function isInContext(
  { context, scene }: AttributeRow,
  { tokens }: SentenceReading,
  around: readonly SentenceReading[],
): boolean {
  if (context !== null && !tokens.some((token) => isAmong(context, token))) return false;
  if (scene === null || tokens.some((token) => isAmong(scene, token))) return true;
  return around.some((one) => one.tokens.some((token) => isAmong(scene, token)));
}

/** Index of the token behind the last number of the same kind before this one: its words are its own. */
function behindOthers(tokens: readonly Token[], quantities: readonly Quantity[], { kind, span }: Quantity): number {
  const before = quantities.findLast((one) => one.kind === kind && one.span.end <= span.start);
  return before === undefined ? 0 : tokenFrom(tokens, before.span.end);
}

function isAmong(words: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token === undefined) return false;
  // A tagger that takes the first word of a sentence for a name leaves it in the plural: "Robbers".
  const isPlural = token.tag === "PROPN" && words.has(token.norm.replace(/s$/, ""));
  return isPlural || words.has(token.lemma) || words.has(token.norm);
}

function fits({ kind, units, nouns, named, decimal }: AttributeRow, quantity: Quantity): boolean {
  if (quantity.kind !== kind || (units !== null && !units.has(quantity.unit))) return false;
  if (decimal && Number.isInteger(quantity.value)) return false;
  const noun = quantity.counted?.lemma ?? null;
  return nouns === null || (noun === null ? !named : nouns.has(noun));
}

function strayWord(key: string, tokens: readonly Token[], first: number, end: number): string | null {
  const one = strayWords.get(key);
  if (one === undefined) return null;
  return tokens.slice(Math.max(0, first - one.reach), end).find((token) => isAmong(one.words, token))?.lemma ?? null;
}

/** Whether both tell what a story has mostly one of: its ransom, its crowd, the crew of its ship. */
export function isMainKey(key: string | null): boolean {
  return key !== null && ownNames.has(key) && !manyAttributes.has(key);
}

/** Whether a sentence speaks of a vote of a parliament or the like. */
export function isAmongVotes({ tokens }: SentenceReading): boolean {
  return tokens.some((token) => isAmong(voteWords, token));
}

/** "Two gunmen", "three armed men". */
function isAttackers({ tokens }: SentenceReading, { counted, span, value }: Quantity): boolean {
  if (value > mostAttackers || value < 1) return false;
  if (counted !== null && attackers.has(counted.lemma)) return true;
  const behind = tokens[tokenFrom(tokens, span.end)];
  return behind !== undefined && armed.has(behind.norm) && counted !== null;
}

const armed: ReadonlySet<string> = new Set(["armed", "hooded", "masked"]);

function isCrowd(sentence: SentenceReading, quantity: Quantity): boolean {
  const noun = quantity.counted?.lemma ?? null;
  if (quantity.value < leastCrowd || quantity.unit !== "" || quantity.per !== null) return false;
  if (noun !== null && crowdNouns.has(noun)) return true;
  return (noun === null || noun === "people" || noun === "person") && isNear(sentence, quantity, crowdWords, 4, 5);
}

function isNear(
  { tokens }: SentenceReading,
  { span }: Quantity,
  words: ReadonlySet<string>,
  before: number,
  behind: number,
): boolean {
  const first = tokenFrom(tokens, span.start);
  const after = tokenFrom(tokens, span.end);
  const isOne = (token: Token): boolean => isAmong(words, token);
  return (
    tokens.slice(Math.max(0, first - before), first).some(isOne) || tokens.slice(after, after + behind).some(isOne)
  );
}
