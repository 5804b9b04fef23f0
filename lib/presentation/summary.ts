/** How many sentences of each report came to what, and what was found. */
import type { Confidence, Counts, Sides } from "../model.ts";
import type { Frame } from "./frame.ts";

export interface Summary {
  readonly contradictions: Readonly<Record<Confidence, number>>;
  readonly agreements: number;
  readonly additions: Sides<number>;
  readonly details: number;
  readonly sentences: Sides<Counts>;
  readonly totals: Sides<number>;
  readonly sameEvent: boolean;
}

export function summaryOf({ comparison }: Frame): Summary {
  const { findings, counts, sameEvent } = comparison;
  const contradictions = { high: 0, medium: 0, low: 0 };
  const additions = { a: 0, b: 0 };
  let agreements = 0;
  let details = 0;
  for (const finding of findings) {
    switch (finding.kind) {
      case "contradiction":
        contradictions[finding.confidence] += 1;
        break;
      case "addition":
        additions[finding.side] += 1;
        break;
      case "agreement":
        agreements += 1;
        break;
      case "detail":
        details += 1;
    }
  }
  const total = (of: Counts): number => Object.values(of).reduce((sum, count) => sum + count, 0);
  return {
    contradictions,
    agreements,
    additions,
    details,
    sentences: counts,
    totals: { a: total(counts.a), b: total(counts.b) },
    sameEvent,
  };
}
