/**
 * What a particular is that a report tells of its story – who won, where the talks are, what the illness is – and how the
 * ways to tell it are written down: phrases parted by commas, each word of which is a lemma or stands as in the text; `a|b`
 * is either word, `*` a few words that are no verb, and `#` the place of the value.
 *
 *     win|capture the|an * election     "# win election"
 *     "He will be replaced by Lena Krog"  "be replace by #"
 */
import { alternatives } from "./phrasing.ts";
import { wordSet } from "./word-set.ts";

/**
 * What its value is: a person's name; a place's name; a kind of ground or building, or of room; a site with a name or without
 * ("Holm Hospital", "the university clinic"); or a word of some scales of kinds that exclude each other.
 */
export type ValueKind = "person" | "town" | "ground" | "room" | "site" | "kind";

/** One word of a phrase: words of which it is one, a gap, or the value. */
export type Step = ReadonlySet<string> | "gap" | "value";

export interface Particular {
  readonly name: string;
  /** The question in a reason: "Who won the election". */
  readonly question: string;
  readonly type: "identity" | "place";
  readonly values: ValueKind;
  /** Of a `kind` its scales; of a `site` the nouns that it may end in; empty for others. */
  readonly words: ReadonlySet<string>;
  /** Lemmas of which the report must have one, for phrases that could tell of anything; `null` where they say enough. */
  readonly about: ReadonlySet<string> | null;
  readonly phrases: readonly (readonly Step[])[];
}

interface Row {
  readonly name: string;
  readonly question: string;
  readonly values: ValueKind;
  readonly words?: string;
  readonly about?: string;
  readonly phrases: string;
}

/** Rows as they are written down, of one type. */
export function particulars(type: Particular["type"], rows: readonly Row[]): readonly Particular[] {
  return rows.map(({ name, question, values, words = "", about, phrases }) => ({
    name,
    question,
    type,
    values,
    words: wordSet(words),
    about: about === undefined ? null : wordSet(about),
    phrases: phrases
      .split(",")
      .flatMap((phrase) => (phrase.trim() === "" ? [] : [phrase.trim().split(/\s+/).map(stepOf)])),
  }));
}

function stepOf(word: string): Step {
  if (word === "*") return "gap";
  return word === "#" ? "value" : alternatives(word);
}
