/** One way in which a text tells an attribute of the table of attributes: the words near its number. */
import type { QuantityKind } from "../model.ts";
import { wordSet } from "./word-set.ts";

export interface AttributeRow {
  /** What is told: equal for all rows that tell it. */
  readonly key: string;
  readonly kind: QuantityKind;
  /** The units it is told in; `null` where any will do. */
  readonly units: ReadonlySet<string> | null;
  /** Nouns it may count, where only some will do; a number without a noun will do always, unless one must be `named`. */
  readonly nouns: ReadonlySet<string> | null;
  readonly named: boolean;
  /** Only values with a fraction: "a 6.1 quake", not "two quakes". */
  readonly decimal: boolean;
  /** Words in front of the number, at most `before` tokens away. */
  readonly leading: ReadonlySet<string>;
  readonly before: number;
  /** Words behind it, at most `after` tokens away. */
  readonly following: ReadonlySet<string>;
  readonly after: number;
  /** Words of which the sentence must hold one, where the near words alone say too little; `null` where they do. */
  readonly context: ReadonlySet<string> | null;
  /** Words of which the sentence, one of the two before it or the head of the report must hold one: "he got four years" in a trial. */
  readonly scene: ReadonlySet<string> | null;
}

/** So many tokens away at most, one of these words: lemmas, or the words as they stand. */
export type Near = readonly [reach: number, words: string];

/** What else a row asks for. */
export interface Asked {
  readonly units?: ReadonlySet<string>;
  readonly nouns?: ReadonlySet<string>;
  readonly named?: boolean;
  readonly decimal?: boolean;
  readonly context?: string;
  readonly scene?: string;
}

export const nowhere: Near = [0, ""];

export function row(
  key: string,
  kind: QuantityKind,
  [before, leading]: Near = nowhere,
  [after, following]: Near = nowhere,
  { units, nouns, named = false, decimal = false, context, scene }: Asked = {},
): AttributeRow {
  return {
    key: `${key}:`,
    kind,
    units: units ?? null,
    nouns: nouns ?? null,
    named,
    decimal,
    leading: wordSet(leading),
    before,
    following: wordSet(following),
    after,
    context: context === undefined ? null : wordSet(context),
    scene: scene === undefined ? null : wordSet(scene),
  };
}

/** A sum of money that words on either side tell. */
export function sum(key: string, words: string, asked: Asked = {}): AttributeRow {
  return row(key, "money", [8, words], [6, words], asked);
}

/** A share or rate that words on either side tell. */
export function share(key: string, words: string, asked: Asked = {}): AttributeRow {
  return row(key, "percent", [8, words], [5, words], asked);
}

export const lengths = wordSet("foot kilometre metre mile yard");
export const terms = wordSet("day hour month week year");
export const longTerms = wordSet("month week year");
export const shortTerms = wordSet("day hour minute");
