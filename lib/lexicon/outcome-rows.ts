/** Reads rows of opposite phrases: "class name: phrase, phrase / phrase, phrase". */
import { byWord } from "./by-word.ts";
import { firstWords, phrasing, type Phrasing } from "./phrasing.ts";
import type { ThingClass } from "./things-by-class.ts";

export interface OutcomeQuestion {
  readonly name: string;
  /** Class and name: "fire control" is not "place control". */
  readonly key: string;
  readonly about: ThingClass;
  /** What is not the one is the other: "not effective". */
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

export function readOutcomes(tables: readonly string[]): PhraseTable {
  const lines = tables.flatMap((table) => table.trim().split("\n"));
  const all = lines.flatMap((line) => {
    const [head = "", answers = ""] = line.split(": ");
    const [one = "", other = ""] = answers.split(" / ");
    const question = questionOf(head);
    return [...phrasesOf(question, "one", one), ...phrasesOf(question, "other", other)];
  });
  return byWord(all, ({ places }) => firstWords(places));
}

/** "person guilt !": the class, then the name. */
function questionOf(head: string): OutcomeQuestion {
  const exclusive = head.endsWith("!");
  const [about = "", ...name] = head.replace(/ !$/, "").split(" ");
  return { about: about as ThingClass, name: name.join(" "), key: [about, ...name].join(" "), exclusive };
}

function phrasesOf(question: OutcomeQuestion, pole: OutcomePhrase["pole"], list: string): OutcomePhrase[] {
  return list.split(",").map((phrase) => ({ question, pole, places: phrasing(phrase) }));
}
