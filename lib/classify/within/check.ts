/** What a check is: one way in which a report can clash with itself, one file, one line in `checks.ts`. */
import type { Confidence, ContradictionType, Reading, Span } from "../../model.ts";

/** Two stretches of one report that cannot both be right, in text order. */
export interface InnerJudgement {
  readonly type: ContradictionType;
  readonly confidence: Confidence;
  readonly sentences: readonly [first: number, second: number];
  readonly evidence: readonly [first: Span, second: Span];
  /** In plain words, naming the values. */
  readonly reason: string;
  /** The story moving on explains it. */
  readonly developing: boolean;
}

/** Finds what does not fit within one report. */
export interface Check {
  readonly name: string;
  readonly judge: (reading: Reading) => readonly InnerJudgement[];
}
