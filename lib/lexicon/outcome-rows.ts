/** Reads rows of opposite phrases: "class name: phrase, phrase / phrase, phrase". */
import type { ThingClass } from "./things-by-class.ts";

export interface OutcomeQuestion {
  readonly name: string;
  /** Class and name: "fire control" is not "place control". */
  readonly key: string;
  readonly about: ThingClass;
  /** What is not the one is the other: "not effective". */
  readonly exclusive: boolean;
}

/** A phrase that answers a question; each place is a set of words that may stand there, `null` a gap of a few words. */
export interface OutcomePhrase {
  readonly question: OutcomeQuestion;
  readonly pole: "one" | "other";
  readonly places: readonly (ReadonlySet<string> | null)[];
}

/** Phrases by each word that may begin them. */
export type PhraseTable = ReadonlyMap<string, readonly OutcomePhrase[]>;

export function readOutcomes(tables: readonly string[]): PhraseTable {
  const all = new Map<string, OutcomePhrase[]>();
  for (const line of tables.flatMap((table) => table.trim().split("\n"))) {
    const [head = "", answers = ""] = line.split(": ");
    const [one = "", other = ""] = answers.split(" / ");
    const question = questionOf(head);
    for (const phrase of [...phrasesOf(question, "one", one), ...phrasesOf(question, "other", other)]) {
      for (const word of phrase.places[0] ?? []) all.set(word, [...(all.get(word) ?? []), phrase]);
    }
  }
  return all;
}

/** "person guilt !": the class, then the name. */
function questionOf(head: string): OutcomeQuestion {
  const exclusive = head.endsWith("!");
  const [about = "", ...name] = head.replace(/ !$/, "").split(" ");
  return { about: about as ThingClass, name: name.join(" "), key: [about, ...name].join(" "), exclusive };
}

function phrasesOf(question: OutcomeQuestion, pole: OutcomePhrase["pole"], list: string): OutcomePhrase[] {
  return list.split(",").map((phrase) => ({
    question,
    pole,
    places: phrase
      .trim()
      .split(" ")
      .map((place) => (place === "*" ? null : new Set(place.split("|")))),
  }));
}
