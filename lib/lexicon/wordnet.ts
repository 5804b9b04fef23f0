/** Meanings that words share, by WordNet (Fellbaum 1998): a weaker tie than the hand-kept synonyms, for words of many senses. */
import { wordnetWords } from "./wordnet-words.ts";

let table: ReadonlyMap<string, string> | undefined;

/** The table is read at the first question: a command that compares nothing does not pay for it. */
function lines(): ReadonlyMap<string, string> {
  if (table === undefined) {
    const read = new Map<string, string>();
    for (const line of wordnetWords.trim().split("\n")) {
      const end = line.indexOf(" ");
      read.set(line.slice(0, end), line.slice(end + 1));
    }
    table = read;
  }
  return table;
}

/**
 * Keys of the meanings in which a lemma is commonly used and that another word has, too: "truce" and "armistice" share one,
 * and so do "flee" and "fugitive", one derived from the other. Empty for a word that shares none.
 */
export function meaningsOf(lemma: string): readonly string[] {
  return lines().get(lemma)?.split(" ") ?? [];
}
