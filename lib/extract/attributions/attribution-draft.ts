/** Attributions on their way to being made: data only. */
import type { Span } from "../../model.ts";
import type { Nominal } from "../clauses/nominals.ts";

/** A stretch of one sentence by token index, both inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** One attribution as it is found, before its spans are made. */
export interface Draft {
  readonly sentence: number;
  readonly cue: Stretch | null;
  readonly source: Nominal | null;
  readonly content: readonly Span[];
  readonly direct: boolean;
}
