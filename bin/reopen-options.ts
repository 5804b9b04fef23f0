/** What the command can be told of a comparison that was saved, and what of it makes sense. */
import { last, refused, type Given } from "./checks.ts";
import { collateOptionsOf, type CollateOptions } from "./collate-options.ts";
import { letterOf } from "./dates.ts";
import { compareOptionsOf, type CompareOptions } from "./options.ts";
import type { ReadingLimits } from "./reading.ts";

/** What was asked for of the one file that was named; what it holds is known when it is read. */
export interface ReopenOptions {
  readonly path: string;
  /** How it is read; bytes are `null` where nothing was asked for. */
  readonly reading: ReadingLimits;
  /** For two reports compared; throws `bad-option` for what is asked of several alone. */
  readonly compared: () => CompareOptions;
  /** For several; throws `bad-option` for what is asked of two alone. */
  readonly collated: (reports: number) => CollateOptions;
}

/** Options that decide what is found, which in a saved comparison is settled. */
const ofComparing = [
  "similarity",
  "min-confidence",
  "within",
  "versions",
  "explain",
  "date",
  "date-a",
  "date-b",
  "timeout",
];

/** Checks what was given beside one path; `among` gives it as it stands beside several. */
export function reopenOptionsOf(path: string, given: Given, among: (paths: readonly string[]) => Given): ReopenOptions {
  const beside = ofComparing.find((name) => last(given, name) !== null);
  if (beside !== undefined) {
    throw refused(`--${beside} decides what is found, and what is saved was found already: give two reports`);
  }
  const ofTwo = { ...given, _: ["a", "b"] };
  // Asked at once, so that what is wrong in any case is said before the file is read.
  const reading = compareOptionsOf({ ...ofTwo, "told-by": [] });
  return {
    path,
    reading,
    compared: () => ({ ...compareOptionsOf(ofTwo), paths: [path, path] }),
    collated: (reports) => {
      // Of two reports gathered as several no more can be asked than of three.
      const letters = Array.from({ length: Math.max(reports, 3) }, (_, i) => letterOf(i));
      return { ...collateOptionsOf(among(letters)), paths: [path] };
    },
  };
}
