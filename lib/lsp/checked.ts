/** One version of a draft, held against its references. */
import type { Reading } from "../model.ts";
import type { Clash, Held } from "./clashes.ts";
import type { PlacedText } from "./placed-text.ts";
import type { Reference } from "./references.ts";

/** What stands in the way, told at the top of the draft or at the line that asks for it. */
export interface Trouble {
  readonly message: string;
}

export interface Checked {
  /** Tells this result from any other of this server. */
  readonly id: string;
  readonly version: number;
  readonly placed: PlacedText;
  /** `null` for a draft that holds no sentence, or is in a format that is not written in an editor. */
  readonly reading: Reading | null;
  readonly references: readonly Reference[];
  readonly held: readonly Held[];
  readonly clashes: readonly Clash[];
  readonly troubles: readonly Trouble[];
}
