/** The places that contradictions and agreements stand on. */
import type { Span } from "../model.ts";
import type { Matter } from "./pairs.ts";

/** A few words of one report that tell one value. */
export interface Spot {
  readonly report: number;
  readonly sentence: number;
  readonly span: Span;
  readonly matter: Matter;
  /** Whether a contradiction stands on it; else it only agrees with such a one. */
  readonly clashes: boolean;
}
