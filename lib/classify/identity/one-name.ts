/** When two names are one person's. */
import { nameWords } from "../../extract/entities/fold-name.ts";
import type { SharedEntity } from "../../model.ts";

/** Whether two names are one person's, a suffix aside: one has all words of the other. */
export function areOneName(a: SharedEntity, b: SharedEntity): boolean {
  const [x, y] = [withoutSuffix(nameWords(a.name)), withoutSuffix(nameWords(b.name))];
  return a === b || x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** A name without the "Jr." or "III" that a report may well leave out. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}
