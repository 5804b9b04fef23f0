/** How many sentences of each report came to what, and what was found. */
import type { Confidence, Counts, SentenceState, Sides } from "../model.ts";
import type { Frame } from "./frame.ts";
import { isKnown } from "./known.ts";

/** How many of what was found are how sure. */
export type ByConfidence = Readonly<Record<Confidence, number>>;

export interface Summary {
  readonly contradictions: ByConfidence;
  /** How many of the contradictions are known. */
  readonly known: number;
  readonly agreements: number;
  readonly additions: Sides<number>;
  readonly details: number;
  readonly sentences: Sides<Counts>;
}

export function summaryOf({ comparison, baseline }: Frame): Summary {
  const { findings, counts } = comparison;
  const contradictions = { high: 0, medium: 0, low: 0 };
  const additions = { a: 0, b: 0 };
  let known = 0;
  let agreements = 0;
  let details = 0;
  for (const finding of findings) {
    switch (finding.kind) {
      case "contradiction":
        contradictions[finding.confidence] += 1;
        if (isKnown(baseline, finding.id)) known += 1;
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
  return { contradictions, known, agreements, additions, details, sentences: counts };
}

/** What became of sentences, in the order in which they are counted, and what stands over the counts. */
export const countedStates: readonly { readonly state: SentenceState; readonly title: string }[] = [
  { state: "contradicts", title: "contradict" },
  { state: "agrees", title: "agree" },
  { state: "only", title: "only here" },
  { state: "excluded", title: "left out" },
];

/** All sentences of a report, or all that was found, however sure. */
export function totalOf(counts: Counts | ByConfidence): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

const confidences: readonly Confidence[] = ["high", "medium", "low"];

/** `2 high, 1 low`, the surest first; empty where nothing was found. */
export function byConfidence(found: ByConfidence, named = (confidence: Confidence): string => confidence): string {
  return confidences
    .filter((confidence) => found[confidence] > 0)
    .map((confidence) => `${found[confidence]} ${named(confidence)}`)
    .join(", ");
}

/** `, 2 of them known`; nothing where none is. */
export function ofThemKnown(known: number, all: ByConfidence): string {
  if (known === 0) return "";
  return totalOf(all) === 1 ? ", known" : `, ${known} of them known`;
}
