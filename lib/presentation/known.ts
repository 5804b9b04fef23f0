/** Which contradictions are known: those that stand in a baseline. */
import type { Baseline, Fact } from "../model.ts";

/** Whether a contradiction stands in the baseline, by its id. */
export function isKnown({ findings }: Baseline, id: string): boolean {
  return findings.some((known) => known.id === id);
}

/** Whether all contradictions of a fact are known: one that a further report brings makes it new again. */
export function isFactKnown(baseline: Baseline, { contradictions }: Pick<Fact, "contradictions">): boolean {
  return contradictions.length > 0 && contradictions.every(({ id }) => isKnown(baseline, id));
}
