/** What two reports tell otherwise of one thing, where each tells it one way. */
import type { Sides } from "../model.ts";

export interface ToldOtherwise<Key, Telling> extends Sides<Telling> {
  readonly key: Key;
}

/**
 * The first telling of each side of what both tell, by key, where the values are two. A report that tells two values of its own,
 * of two flights, may mean either. Without `valueOf` each telling is a value, so that what is told twice is left out.
 */
export function toldOtherwise<Key, Telling>(
  told: Sides<ReadonlyMap<Key, readonly Telling[]>>,
  valueOf: (telling: Telling) => unknown = (telling) => telling,
): ToldOtherwise<Key, Telling>[] {
  return [...told.a].flatMap(([key, inA]) => {
    const a = onlyOf(inA, valueOf);
    const b = onlyOf(told.b.get(key) ?? [], valueOf);
    return a === null || b === null || valueOf(a) === valueOf(b) ? [] : [{ key, a, b }];
  });
}

/** The first telling where all have one value; `null` where there is none or another. */
export function onlyOf<Telling>(told: readonly Telling[], valueOf: (telling: Telling) => unknown): Telling | null {
  const [first] = told;
  return first !== undefined && told.every((one) => valueOf(one) === valueOf(first)) ? first : null;
}
