/** A collation for the terminal: the reports, what they contradict each other in, what they share, what one alone tells. */
import type { Collation, Fact } from "../model.ts";
import { agreedSections } from "./collation/agreed.ts";
import { contradictedSection } from "./collation/contradicted.ts";
import { singleSection } from "./collation/single.ts";
import { collationSummary } from "./collation/summary.ts";
import { collationView } from "./collation/view.ts";
import { hanging } from "./layout.ts";
import { paletteOf } from "./palette.ts";

export interface CollationOptions {
  /** Columns to set prose in; 80 unless given. */
  readonly width?: number;
  /** Whether to write colours (SGR sequences); not unless asked for. */
  readonly color?: boolean;
  /** Kinds of fact to show, then all of them; `null` for every kind, the longer lists shortened. */
  readonly only?: readonly Fact["kind"][] | null;
}

/**
 * Shows a collation as text for a terminal. Each line ends with a line feed and holds no control character but those of its
 * colours; none is wider than `width` unless a single word is.
 */
export function renderCollation(collation: Collation, options: CollationOptions = {}): string {
  const { width = 80, color = false, only = null } = options;
  const view = collationView(collation, paletteOf(color), { width, only });
  const isWanted = (kind: Fact["kind"]): boolean => only === null || only.includes(kind);
  const lines = [
    ...collationSummary(view),
    ...(isWanted("contradicted") ? contradictedSection(view) : []),
    ...(isWanted("agreed") ? agreedSections(view) : []),
    ...(isWanted("single") ? singleSection(view) : []),
  ];
  const meanings = [
    ...(lines.some((line) => line.includes("«")) ? ["« » the words it is about"] : []),
    ...(lines.some((line) => /[A-T]:\d/.test(line)) ? ["A:5 is line 5 of A"] : []),
  ];
  const legend = meanings.length === 0 ? [] : ["", ...hanging("", view.palette.quiet(meanings.join("   ")), width)];
  return [...lines, ...legend].map((line) => `${line}\n`).join("");
}
