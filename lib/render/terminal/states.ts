/** The sign and the paint of what became of a sentence, and the kind of finding that goes with it. */
import type { Finding, SentenceState } from "../../model.ts";
import type { Palette } from "../palette.ts";

export const stateSigns: Readonly<Record<SentenceState, { readonly sign: string; readonly paint: keyof Palette }>> = {
  contradicts: { sign: "≠", paint: "contradiction" },
  agrees: { sign: "=", paint: "agreement" },
  only: { sign: "+", paint: "addition" },
  excluded: { sign: " ", paint: "quiet" },
};

export const kindOf: Readonly<Record<SentenceState, Exclude<Finding["kind"], "detail"> | null>> = {
  contradicts: "contradiction",
  agrees: "agreement",
  only: "addition",
  excluded: null,
};

/** What the signs mean, for the legend. */
export const stateMeanings: readonly string[] = ["≠ contradicts", "= agrees", "+ only here"];
