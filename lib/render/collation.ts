/** A collation for the terminal: the reports, what they contradict each other in, what they share, what one alone tells. */
import type { Baseline, Collation, Fact } from "../model.ts";
import { collationPresentationOf, isFactSelected, type FactSelection } from "../presentation/facts.ts";
import { matrixOfCollation } from "../presentation/matrix.ts";
import { noticesOf, warningsOf } from "../presentation/notices.ts";
import { agreedSections } from "./collation/agreed.ts";
import { contradictedSection } from "./collation/contradicted.ts";
import { singleSection } from "./collation/single.ts";
import { collationStatistics, collationSummary } from "./collation/summary.ts";
import { collationSetting, type CollationSetting } from "./collation/setting.ts";
import { mostShown } from "./collation/words.ts";
import { hanging, inRows } from "./layout.ts";
import { visible } from "./visible.ts";
import { matrixLines, matrixMeanings } from "./terminal/matrix.ts";
import { paletteOf, type Theme } from "./palette.ts";
import { stateMeanings } from "./terminal/states.ts";

/** How a collation is laid out: fact by fact, as a table of facts by report, or the counts alone. */
export type CollationView = "findings" | "matrix" | "stat";

export interface CollationOptions {
  /** Columns to set prose in; 80 unless given. */
  readonly width?: number;
  /** Whether to write colours (SGR sequences); not unless asked for. */
  readonly color?: boolean;
  /** Which colours; `terminal` unless given. */
  readonly theme?: Theme;
  /** URLs of the reports' files, for the places shown to lead to when clicked on; empty for no links. */
  readonly addresses?: readonly (string | null)[];
  /** `findings` unless given. */
  readonly view?: CollationView;
  /** Kinds of fact to show, then all of them; `null` for every kind, the longer lists shortened. */
  readonly only?: readonly Fact["kind"][] | null;
  /** Kinds of fact to leave out. */
  readonly ignore?: readonly Fact["kind"][];
  /** Indexes of reports of which one at least tells the facts to show; `null` for any. */
  readonly toldBy?: readonly number[] | null;
  /** What is known already, to be marked; nothing unless given. */
  readonly baseline?: Baseline;
}

/**
 * Shows a collation as text for a terminal. Each line ends with a line feed and holds no control character but those of its
 * colours; none is wider than `width` unless a single word is.
 */
export function renderCollation(collation: Collation, options: CollationOptions = {}): string {
  const { width = 80, color = false, theme = "terminal", addresses = [], only = null, ignore = [], baseline } = options;
  const selection: FactSelection = { only, ignore, toldBy: options.toldBy ?? null };
  const shown = collationPresentationOf(collation, selection, mostShown, baseline);
  const setting = collationSetting(shown, paletteOf(color, theme), { width, only, addresses });
  const lines = [
    ...warningsOf(collation).flatMap((warning) => hanging("", setting.palette.heading(visible(warning)), width)),
    ...noticesOf(collation).flatMap((notice) => hanging("", visible(notice), width)),
    ...laidOut(setting, options.view ?? "findings", selection),
  ];
  const meanings = [
    ...(options.view === "matrix" ? matrixMeanings : []),
    ...(options.view === "stat" ? [...stateMeanings, "· left out"] : []),
    ...(lines.some((line) => line.includes("«")) ? ["« » the words it is about"] : []),
    ...(lines.some((line) => /[A-T]:\d/.test(line)) ? ["A:5 is line 5 of A"] : []),
  ];
  const legend = meanings.length === 0 ? [] : ["", ...inRows(meanings, width).map((row) => setting.palette.quiet(row))];
  return [...lines, ...legend].map((line) => `${line}\n`).join("");
}

function laidOut(setting: CollationSetting, view: CollationView, selection: FactSelection): readonly string[] {
  switch (view) {
    case "findings":
      return [
        ...collationSummary(setting),
        ...contradictedSection(setting),
        ...agreedSections(setting),
        ...singleSection(setting),
      ];
    case "matrix": {
      const matrix = matrixOfCollation(setting.shown);
      const selected = setting.shown.collation.facts.map((fact) => isFactSelected(fact, selection));
      const rows = matrix.rows.filter((_, i) => selected[i]);
      return [...collationSummary(setting), "", ...matrixLines(setting, { ...matrix, rows })];
    }
    case "stat":
      return collationStatistics(setting);
  }
}
