/** The first words of a result that time was up for: that it is partial, and what is left out of it. */
import type { Collation, Comparison, ContradictionType } from "../model.ts";
import { listedWords } from "./reasons.ts";

/** `Partial, for time was up. Not looked for: contradictions by place and role; clashes within A by time.`; `null` for a whole one. */
export function partialWords({ partial }: Pick<Comparison, "partial">): string | null {
  if (partial === null) return null;
  const parts: readonly (readonly [where: string, types: readonly ContradictionType[]])[] = [
    ["contradictions", partial.between],
    ["clashes within A", partial.within.a],
    ["clashes within B", partial.within.b],
  ];
  const left = parts.flatMap(([where, types]) => (types.length === 0 ? [] : [`${where} by ${listedWords(types)}`]));
  return noted(`Not looked for: ${left.join("; ")}.`);
}

/** Pairs named before the rest is counted: a line's worth. */
const mostPairs = 4;

/** `Partial, for time was up. Not compared to the end: A with C, B with C and 3 more pairs.`; `null` for a whole one. */
export function partialPairs({ partial, reports }: Pick<Collation, "partial" | "reports">): string | null {
  if (partial === null) return null;
  const named = partial.pairs.map((pair) => pair.map((index) => reports[index]?.letter ?? "").join(" with "));
  const rest = named.length - mostPairs;
  const listed = rest > 1 ? [...named.slice(0, mostPairs), `${rest} more pairs`] : named;
  return noted(`Not compared to the end: ${listedWords(listed)}.`);
}

function noted(left: string): string {
  return `Partial, for time was up. ${left}`;
}
