/** Meanings that words share, by WordNet (Fellbaum 1998): a weaker tie than the hand-kept synonyms, for words of many senses. */
import { wordnetWords } from "./wordnet-words.ts";

let table: Map<string, string | readonly string[]> | undefined;

/** The table is read at the first question: a command that compares nothing does not pay for it. */
function lines(): Map<string, string | readonly string[]> {
  if (table === undefined) {
    const read = new Map<string, string | readonly string[]>();
    for (const line of wordnetWords.trim().split("\n")) {
      const end = line.indexOf(" ");
      read.set(line.slice(0, end), line.slice(end + 1));
    }
    table = read;
  }
  return table;
}

const none: readonly string[] = [];

/**
 * Keys of the meanings in which a lemma is commonly used and that another word has, too: "truce" and "armistice" share one,
 * and so do "flee" and "fugitive", one derived from the other. Empty for a word that shares none.
 */
export function meaningsOf(lemma: string): readonly string[] {
  const line = lines().get(lemma);
  if (line === undefined) return none;
  if (typeof line !== "string") return line;
  // A line is parted when it is first asked for: of 20,000 a comparison needs some hundreds, and those again and again.
  const meanings = line.split(" ");
  lines().set(lemma, meanings);
  return meanings;
}
