/** Meanings that words share, by WordNet (Fellbaum 1998): a weaker tie than the hand-kept synonyms, for words of many senses. */
import { wordnetWords } from "./wordnet-words.ts";

/** Meanings of the words that were asked for: of 20,000 a comparison needs some hundreds, and those again and again. */
const known = new Map<string, readonly string[]>();

const none: readonly string[] = [];

/**
 * Keys of the meanings in which a lemma is commonly used and that another word has, too: "truce" and "armistice" share one,
 * and so do "flee" and "fugitive", one derived from the other. Empty for a word that shares none.
 */
export function meaningsOf(lemma: string): readonly string[] {
  const found = known.get(lemma);
  if (found !== undefined) return found;
  const line = lineOf(lemma);
  if (line === null) return none;
  const meanings = line.split(" ").slice(1);
  known.set(lemma, meanings);
  return meanings;
}

/**
 * The line of a word. The table is searched as it is written, by halves: to part it into its lines took as long as to read a
 * short report.
 */
function lineOf(word: string): string | null {
  // Both stand at the beginning of a line, or at the end of all.
  let from = 1;
  let to = wordnetWords.length;
  while (from < to) {
    const start = wordnetWords.lastIndexOf("\n", Math.floor((from + to) / 2) - 1) + 1;
    const end = wordnetWords.indexOf("\n", start);
    const found = wordnetWords.slice(start, wordnetWords.indexOf(" ", start));
    if (found === word) return wordnetWords.slice(start, end);
    if (found < word) from = end + 1;
    else to = start;
  }
  return null;
}
