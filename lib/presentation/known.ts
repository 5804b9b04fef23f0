/** Which contradictions are known: those that stand in a baseline. */
import type { Baseline, Fact } from "../model.ts";

/** A baseline that knows nothing. */
export const emptyBaseline: Baseline = { version: 1, findings: [] };

/** That a contradiction is known, and why it stays, where that was told. */
export interface Known {
  readonly reason: string | null;
}

/** What the baseline knows of a contradiction, by its id; `null` where it is new. */
export function knownOf({ findings }: Baseline, id: string): Known | null {
  return findings.find((known) => known.id === id) ?? null;
}

export function isKnown(baseline: Baseline, id: string): boolean {
  return knownOf(baseline, id) !== null;
}

/** What it knows of a fact; `null` unless all its contradictions are known, so that a further report makes it new again. */
export function knownOfFact(baseline: Baseline, { contradictions }: Pick<Fact, "contradictions">): Known | null {
  const known = contradictions.map(({ id }) => knownOf(baseline, id));
  const reasons = [...new Set(known.flatMap((one) => one?.reason ?? []))];
  const isKnown = known.length > 0 && known.every((one) => one !== null);
  return isKnown ? { reason: reasons.length === 0 ? null : reasons.join("; ") } : null;
}

/** `known: the wire was wrong`; nothing of what is new. */
export function knownWords(known: Known | null): string | null {
  return known && (known.reason === null ? "known" : `known: ${known.reason}`);
}
