/**
 * Entries of a table by each of their words, in their order; an entry without words is left out.
 * "attacker killer", "killer whale" -> killer: both
 */
export function byWord<Entry>(
  entries: Iterable<Entry>,
  wordsOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const word of wordsOf(entry)) {
      const own = found.get(word);
      if (own === undefined) found.set(word, [entry]);
      else own.push(entry);
    }
  return found;
}
