/** What the tagger makes of a word, wherever it may stand. */
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";

const places = [
  (word: string): string => `They ${word} it.`,
  (word: string): string => `The ${word} was big.`,
  (word: string): string => `The man was ${word}.`,
  (word: string): string => `They will ${word} it.`,
  (word: string): string => `Two ${word} men came.`,
];

/** All lemmas of a word's sentences, with the word as verb, noun, complement and adjective. */
export function lemmasOf(word: string): string[] {
  const { tokens } = read(textReport(places.map((place) => place(word)).join("\n"), "a", "a"));
  return tokens.flat().map((token) => token.lemma);
}
