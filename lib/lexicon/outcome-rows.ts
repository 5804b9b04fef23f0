/** Reads rows of opposite phrases: "class name: phrase, phrase / phrase, phrase". */
import { byWord } from "./by-word.ts";
import { phrasePlace, type PhrasePlace } from "./phrase-place.ts";
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
  readonly places: readonly PhrasePlace[];
}

/** Phrases by each word that may begin them. */
export type PhraseTable = ReadonlyMap<string, readonly OutcomePhrase[]>;

export function readOutcomes(tables: readonly string[]): PhraseTable {
  const phrases = tables
    .flatMap((table) => table.trim().split("\n"))
    .flatMap((line) => {
      const [head = "", answers = ""] = line.split(": ");
      const [one = "", other = ""] = answers.split(" / ");
      const question = questionOf(head);
      const phrasesOf = (pole: OutcomePhrase["pole"], list: string): OutcomePhrase[] =>
        list.split(",").map((phrase) => ({ question, pole, places: phrase.trim().split(" ").map(phrasePlace) }));
      return [...phrasesOf("one", one), ...phrasesOf("other", other)];
    });
  return byWord(phrases, ({ places: [first] }) => first ?? []);
}

/** "person guilt !": the class, then the name. */
function questionOf(head: string): OutcomeQuestion {
  const exclusive = head.endsWith("!");
  const [about = "", ...name] = head.replace(/ !$/, "").split(" ");
  return { about: about as ThingClass, name: name.join(" "), key: [about, ...name].join(" "), exclusive };
}
