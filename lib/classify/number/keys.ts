/**
 * What a number tells where its noun does not say it alone: the size of a crowd ("20,000 people marched", "60,000
 * demonstrators"), the result of a match ("won 3-1", "a 3-2 victory"), a ransom ("a ransom of $2 million").
 */
import { attributes, strayWords, type Attribute } from "../../lexicon/attributes.ts";
import { attackers, crowdNouns, crowdWords, resultWords } from "../../lexicon/scopes.ts";
import type { Quantity, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import type { SentenceReading } from "../story.ts";

/** What each of these keys stands for, for a reason. */
export const ownNames: ReadonlyMap<string, string> = new Map([
  ["attackers:", "The number of attackers"],
  ["crowd:", "The size of the crowd"],
  ["result:", "The result"],
  ...[...attributes].map(([key, { name }]) => [key, name] as const),
]);

/** Least number of people that is a crowd. */
const leastCrowd = 100;

/** Most attackers of whom a report gives the number: beyond, they are an army. */
const mostAttackers = 20;

/** Most tokens from a number to the word that says what it is. */
const reach = 8;

/** A key that is equal for numbers of one such kind, or `null`. */
export function ownKey(sentence: SentenceReading, quantity: Quantity): string | null {
  switch (quantity.kind) {
    case "count":
      if (isAttackers(sentence, quantity)) return "attackers:";
      return attributeOf(sentence, quantity) ?? (isCrowd(sentence, quantity) ? "crowd:" : null);
    case "score":
      return isNear(sentence, quantity, resultWords, reach, 3) ? "result:" : null;
    default:
      return attributeOf(sentence, quantity);
  }
}

/** Most tokens from a number to a word that tells what it is of, and at which a word makes it another. */
const attributeReach = 8;

const allAttributes = [...attributes];

/** The attribute whose word stands nearest to the number, unless another word near makes it stray. */
function attributeOf({ tokens, quantities }: SentenceReading, quantity: Quantity): string | null {
  const first = tokenFrom(tokens, quantity.span.start);
  const after = tokenFrom(tokens, quantity.span.end);
  const least = Math.max(0, first - attributeReach, behindOthers(tokens, quantities, quantity));
  const fitting = allAttributes.filter(([, attribute]) => fits(attribute, quantity));
  for (let distance = 1; distance <= attributeReach; distance += 1) {
    const leading = first - distance >= least ? tokens[first - distance] : undefined;
    const following = tokens[after + distance - 1];
    for (const [key, attribute] of fitting) {
      const isTold =
        (distance <= attribute.before && isAmong(attribute.leading, leading)) ||
        (distance <= attribute.after && isAmong(attribute.following, following));
      if (isTold) return isStray(key, tokens, first, after + attribute.after) ? null : key;
    }
  }
  return null;
}

/** Index of the token behind the last number of the same kind before this one: its words are its own. */
function behindOthers(tokens: readonly Token[], quantities: readonly Quantity[], { kind, span }: Quantity): number {
  const before = quantities.findLast((one) => one.kind === kind && one.span.end <= span.start);
  return before === undefined ? 0 : tokenFrom(tokens, before.span.end);
}

function isAmong(words: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && (words.has(token.lemma) || words.has(token.norm));
}

function fits({ kind, units, nouns }: Attribute, quantity: Quantity): boolean {
  if (quantity.kind !== kind || (units !== null && !units.has(quantity.unit))) return false;
  const noun = quantity.counted?.lemma ?? null;
  return nouns === null || noun === null || nouns.has(noun);
}

function isStray(key: string, tokens: readonly Token[], first: number, end: number): boolean {
  const one = strayWords.get(key);
  if (one === undefined) return false;
  return tokens.slice(Math.max(0, first - one.reach), end).some((token) => isAmong(one.words, token));
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
  return (noun === null || noun === "people" || noun === "person") && isNear(sentence, quantity, crowdWords, 3, 5);
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
