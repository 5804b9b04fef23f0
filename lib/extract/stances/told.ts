/** What a clause tells of a stance, before negation. */
import type { Phrase, Span, StanceBasis } from "../../model.ts";

/** What a claim tells of its actor's stance, before negation. */
export interface Told {
  /** Who holds it, where that is not the claim's actor. */
  readonly holder?: Phrase;
  readonly attitude: "supports" | "opposes";
  readonly target: Phrase | null;
  readonly span: Span;
  readonly basis?: StanceBasis;
}
