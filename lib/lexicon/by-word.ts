/** Rows of a table under each of their words. */

/** Every row under each word that it has, in order: "strike|walkout begin" stands under "strike" and under "walkout". */
export function byWord<T>(rows: Iterable<T>, wordsOf: (row: T) => Iterable<string>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    for (const word of wordsOf(row)) {
      const own = found.get(word);
      if (own === undefined) found.set(word, [row]);
      else own.push(row);
    }
  }
  return found;
}
