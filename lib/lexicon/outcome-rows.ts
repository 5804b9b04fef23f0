/** Opposite phrases as they are written down, and as they are looked for. */
import { byWord } from "./by-word.ts";
import { firstWords, phrasings, type Phrasing } from "./phrasing.ts";
import type { ThingClass } from "./things-by-class.ts";

/** A question of a class of things, with the phrases that answer it one way and the other. */
export interface OutcomeRow {
  readonly about: ThingClass;
  readonly name: string;
  /** What is not the one is the other: "not effective". */
  readonly exclusive?: boolean;
  /** Phrases parted by commas; "a|b" is either word, "*" up to five words between. */
  readonly one: string;
  readonly other: string;
}

export interface OutcomeQuestion {
  readonly name: string;
  /** Class and name: "fire control" is not "place control". */
  readonly key: string;
  readonly about: ThingClass;
  readonly exclusive: boolean;
}

/** A phrase that answers a question. */
export interface OutcomePhrase {
  readonly question: OutcomeQuestion;
  readonly pole: "one" | "other";
  readonly places: Phrasing;
}

/** Phrases by each word that may begin them. */
export type PhraseTable = ReadonlyMap<string, readonly OutcomePhrase[]>;

export function readOutcomes(rows: readonly OutcomeRow[]): PhraseTable {
  return byWord(rows.flatMap(phrasesOf), ({ places }) => firstWords(places));
}

function phrasesOf({ about, name, exclusive = false, ...poles }: OutcomeRow): OutcomePhrase[] {
  const question = { about, name, key: `${about} ${name}`, exclusive };
  return (["one", "other"] as const).flatMap((pole) =>
    phrasings(poles[pole]).map((places) => ({ question, pole, places })),
  );
}
