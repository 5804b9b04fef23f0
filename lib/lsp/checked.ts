/** One version of a draft, held against its references. */
import type { Baseline, Reading, Span } from "../model.ts";
import type { Clash, Held } from "./clashes.ts";
import type { PlacedText } from "./placed-text.ts";
import type { Reference } from "./references.ts";

/** What stands in the way. */
export interface Trouble {
  readonly message: string;
  /** The line that asks for it; `null` where it was asked for elsewhere. */
  readonly span: Span | null;
}

export interface Checked {
  /** Tells this result from any other of this server. */
  readonly id: string;
  readonly version: number;
  readonly placed: PlacedText;
  /** `null` for a draft that is held against nothing, holds no sentence, or is in a format that nobody writes. */
  readonly reading: Reading | null;
  readonly references: readonly Reference[];
  /** By reference; of those that could be read. */
  readonly held: readonly Held[];
  /** Without what is known. */
  readonly clashes: readonly Clash[];
  /** What is known of all that was found: what somebody has dismissed, mostly. */
  readonly known: Baseline["findings"];
  readonly troubles: readonly Trouble[];
}
