/** What lets a check fail: any contradiction, or what was named, and never one that is known. */
import type { Baseline, Collation, Comparison, Confidence, ContradictionType, Fact, Finding } from "../model.ts";
import { emptyBaseline, isKnown } from "./known.ts";

/**
 * Something that lets a check fail: any contradiction, one of a type, one as sure as that or surer, or a kind of finding. Of
 * several one is enough, as of what is shown alone.
 */
export type Failing = "any" | Confidence | ContradictionType | Finding["kind"];

/** What a finding or a fact is, as far as it decides. */
export interface Judged {
  readonly kind: Finding["kind"];
  readonly type: string | null;
  readonly confidence: Confidence;
  readonly isKnown: boolean;
}

const steps: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

export const anyContradiction: readonly Failing[] = ["any"];

export function isFailing({ kind, type, confidence, isKnown }: Judged, failing: readonly Failing[]): boolean {
  if (kind !== "contradiction") return failing.includes(kind);
  if (isKnown) return false;
  return failing.some((wish) => {
    if (wish === "any" || wish === kind || wish === type) return true;
    return (wish === "high" || wish === "medium" || wish === "low") && steps[confidence] <= steps[wish];
  });
}

/** Whether what was found lets a check fail; clashes of a report with itself are contradictions, too. */
export function fails(
  found: Comparison | Collation,
  failing: readonly Failing[] = anyContradiction,
  baseline: Baseline = emptyBaseline,
): boolean {
  if ("facts" in found) return found.facts.some((fact) => isFactFailing(fact, failing, baseline));
  const { findings, within } = found;
  const inner = [...(within?.a ?? []), ...(within?.b ?? [])].map((clash) => ({
    ...clash,
    kind: "contradiction" as const,
  }));
  return [...findings, ...inner].some((one) => {
    const type = "type" in one ? one.type : null;
    return isFailing({ ...one, type, isKnown: isKnown(baseline, one.id) }, failing);
  });
}

/** Each contradiction of a fact counts by itself: one may be known where another is not. */
export function isFactFailing(fact: Fact, failing: readonly Failing[], baseline: Baseline): boolean {
  if (fact.kind !== "contradicted") {
    const kind = fact.kind === "agreed" ? "agreement" : "addition";
    return isFailing({ kind, type: null, confidence: fact.confidence, isKnown: false }, failing);
  }
  return fact.contradictions.some((one) =>
    isFailing({ ...one, kind: "contradiction", isKnown: isKnown(baseline, one.id) }, failing),
  );
}
