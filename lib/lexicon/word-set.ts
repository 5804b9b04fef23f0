/** Word lists as they are written down. */

/** The words of a text, parted by spaces and line breaks: "adm capt" is "adm" and "capt". */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words with the prepositions that go with each, a line a word: "accolade: for to". */
export function wordsWithPrepositions(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [word = "", prepositions = ""] = line.split(":");
        return [word.trim(), wordSet(prepositions)];
      }),
  );
}
