/** The sentences of one report at two times: what stayed is told by its words, and what is left is new, gone or changed. */
import type { Alignment, Match, Reading, Sides } from "../model.ts";
import { addGaps } from "./align.ts";
import type { Links } from "./corrections.ts";

/**
 * Before: a sentence is matched with all that tell the same. After: one that stands in both versions with itself alone, so
 * that a sentence which only told it again, and was taken out, is seen to be gone; unless an editor has linked the two.
 */
export function alignVersions(
  alignments: readonly Alignment[],
  readings: Sides<Reading>,
  verbatim: Sides<readonly (number | null)[]>,
  { isLinked }: Links,
): Alignment[] {
  const matches = alignments.filter((one): one is Match => {
    if (one.kind === "gap") return false;
    const own = { a: verbatim.a[one.a] ?? null, b: verbatim.b[one.b] ?? null };
    return (own.a === null && own.b === null) || own.a === one.b || own.b === one.a || isLinked(one);
  });
  return addGaps(matches, readings);
}
