/** What of a comparison or a collation is known, as its JSON tells beside it: no part of what was found. */
import type { Baseline } from "../model.ts";
import type { Known } from "../presentation/known.ts";

export interface KnownSetting {
  /** What is known already, which `known` then lists; `null` stands there without it. */
  readonly baseline?: Baseline;
}

/** A contradiction that is known, or a fact, by its id. */
export interface ToldKnown extends Known {
  readonly id: string;
}

/** Beside what was found: `null` where nobody asked what is known. */
export interface WithKnown {
  readonly known: readonly ToldKnown[] | null;
}

/** Those of what was found that are known, in their order. */
export function toldKnown<T extends { readonly id: string }>(
  found: readonly T[],
  known: (one: T) => Known | null,
): ToldKnown[] {
  return found.flatMap((one) => {
    const own = known(one);
    return own === null ? [] : [{ id: one.id, reason: own.reason }];
  });
}
