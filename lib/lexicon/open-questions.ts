/**
 * What a report leaves open about an event, and the words by which another answers it. Words as they stand in the text; an
 * entry of several words must stand so.
 */
import { wordSet } from "./word-set.ts";

/** Words that leave a question open, before or behind the word for what is asked. */
export const openings: readonly (readonly string[])[] = [
  ["are", "unknown"],
  ["ca", "n't", "say"],
  ["could", "n't", "say"],
  ["could", "not", "say"],
  ["did", "n't", "know"],
  ["did", "not", "know"],
  ["do", "n't", "know"],
  ["do", "not", "know"],
  ["does", "n't", "know"],
  ["does", "not", "know"],
  ["is", "n't", "clear"],
  ["is", "n't", "known"],
  ["is", "unclear"],
  ["is", "unknown"],
  ["'s", "unclear"],
  ["'s", "unknown"],
  ["no", "details"],
  ["no", "idea"],
  ["no", "immediate", "word"],
  ["no", "information"],
  ["no", "sign", "of"],
  ["no", "word"],
  ["not", "been", "determined"],
  ["not", "been", "released"],
  ["not", "clear"],
  ["not", "immediately", "available"],
  ["not", "immediately", "clear"],
  ["not", "immediately", "known"],
  ["not", "immediately", "say"],
  ["not", "known"],
  ["not", "release"],
  ["not", "released"],
  ["not", "yet", "clear"],
  ["not", "yet", "known"],
  ["n't", "immediately", "available"],
  ["n't", "immediately", "clear"],
  ["n't", "immediately", "known"],
  ["n't", "known"],
  ["n't", "yet", "known"],
  ["remain", "unclear"],
  ["remain", "unknown"],
  ["remained", "unclear"],
  ["remained", "unknown"],
  ["remains", "a", "mystery"],
  ["remains", "unclear"],
  ["remains", "unknown"],
  ["was", "unclear"],
  ["was", "unknown"],
  ["were", "unknown"],
];

/** What is asked, with the words that ask it and those that answer it. */
export interface Topic {
  readonly name: string;
  readonly asked: ReadonlySet<string>;
  readonly answered: readonly (readonly string[])[];
}

/** Answers as they are written down: parted by commas. */
function answers(words: string): readonly (readonly string[])[] {
  return words.split(",").map((phrase) => phrase.trim().split(/\s+/));
}

/** The cause of a thing is the rule of causes'. */
export const topics: readonly Topic[] = [
  {
    answered: answers(
      "critical condition, critically, dead, died, killed, killing, serious condition, stable condition",
    ),
    asked: wordSet("casualties condition conditions extent fatalities injuries"),
    name: "how the victims are",
  },
  {
    answered: answers(
      "have been identified, identified as, named as, was identified, was named, were identified, were named",
    ),
    asked: wordSet("identities identity name names"),
    name: "who the victims are",
  },
  {
    answered: answers("grudge, in revenge, jealous, motivated by, out of revenge, retaliation, the motive"),
    asked: wordSet("motive motives"),
    name: "the motive",
  },
  {
    answered: answers(
      "apprehended, apprehending, arrested, arresting, captured, in custody, into custody, surrendered to, turned himself in",
    ),
    asked: wordSet("whereabouts"),
    name: "where the suspect is",
  },
  {
    answered: answers("escaped, fled"),
    asked: wordSet("escape escaped fled"),
    name: "whether the suspect got away",
  },
];
