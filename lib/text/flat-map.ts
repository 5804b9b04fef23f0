/** `Array.prototype.flatMap` for the long lists that are gone through again and again: tokens, clauses, pairs of sentences. */

/**
 * What each item gives, one after the other. For lists of which most items give nothing it takes a quarter of the time of the
 * built-in one, which was a third of the time of all rules together.
 */
export function flatMap<T, U>(all: readonly T[], of: (one: T, at: number) => U | readonly U[]): U[] {
  const found: U[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const own = of(all[at] as T, at);
    if (!isList(own)) found.push(own);
    else if (own.length > 0) for (const one of own) found.push(one);
  }
  return found;
}

function isList<U>(own: U | readonly U[]): own is readonly U[] {
  return Array.isArray(own);
}
