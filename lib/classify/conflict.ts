/** The shape most rules give a conflict: the words of both sides, how sure, and why. */
import type { Confidence, Span } from "../model.ts";
import type { Judgement } from "./rule.ts";

/** Words of one sentence of one report. */
export interface Words {
  readonly sentence: number;
  readonly span: Span;
}

/** A conflict between words of A and words of B that no later news explains. */
export function conflictOf(a: Words, b: Words, confidence: Confidence, reason: string): Judgement {
  return {
    relation: "conflict",
    confidence,
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.span, b: b.span },
    reason,
    developing: false,
  };
}
