/** A place of a phrase of a table: words that may stand there, or a gap. */

/** Words that may stand at a place; `null` for a gap of a few words. */
export type PhrasePlace = ReadonlySet<string> | null;

const known = new Map<string, ReadonlySet<string>>();

/** A place as it is written: "open|closed", "*" for a gap. One set for the same words: "be" has a place in a thousand phrases. */
export function phrasePlace(written: string): PhrasePlace {
  if (written === "*") return null;
  const found = known.get(written);
  if (found !== undefined) return found;
  const words = new Set(written.split("|"));
  known.set(written, words);
  return words;
}
