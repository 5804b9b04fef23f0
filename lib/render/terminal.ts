/** A comparison for the terminal, in one of several views. */
import type { Baseline, Comparison, Sides } from "../model.ts";
import { matrixOf } from "../presentation/matrix.ts";
import { noticesOf, warningsOf } from "../presentation/notices.ts";
import { presentationOf } from "../presentation/presentation.ts";
import type { FindingOrder, Wish } from "../presentation/selection.ts";
import { textsOf } from "../presentation/texts.ts";
import { hanging } from "./layout.ts";
import { visible } from "./visible.ts";
import { paletteOf, type Theme } from "./palette.ts";
import { aboutSection } from "./terminal/about.ts";
import { additionsSection } from "./terminal/additions.ts";
import { agreementsSection } from "./terminal/agreements.ts";
import { changesSection } from "./terminal/changes.ts";
import { contradictionsSection } from "./terminal/contradictions.ts";
import { detailsSection } from "./terminal/details.ts";
import { legend } from "./terminal/legend.ts";
import { matrixLines, matrixMeanings } from "./terminal/matrix.ts";
import { besideFrom, sideBySide } from "./terminal/side-by-side.ts";
import { stancesSection } from "./terminal/stances.ts";
import { stateMeanings } from "./terminal/states.ts";
import { statistics, summary } from "./terminal/summary.ts";
import { unified } from "./terminal/unified.ts";
import { isWanted, paragraph, viewOf, type View } from "./terminal/view.ts";
import { withinSections } from "./terminal/within.ts";

/**
 * How a comparison is laid out: its findings ranked, both texts beside each other or in one column, a table of facts by
 * report, all about one entity, or the counts alone.
 */
export type TerminalView = "findings" | "side-by-side" | "unified" | "matrix" | "about" | "stat";

export interface TerminalOptions {
  /** Columns to set prose in; 80 unless given. */
  readonly width?: number;
  /** Whether to write colours (SGR sequences); not unless asked for. */
  readonly color?: boolean;
  /** Which colours; `terminal` unless given. */
  readonly theme?: Theme;
  /** URLs of the reports' files, for the places shown to lead to when clicked on; `null` for no links. */
  readonly addresses?: Sides<string | null>;
  /** `findings` unless given, or `about` where an entity is. */
  readonly view?: TerminalView;
  /**
   * Neighbouring sentences shown round each contradiction, and five more additions and agreements for each; of the texts,
   * round whatever differs. `null` for none round a finding, and for the whole texts.
   */
  readonly context?: number | null;
  /** Kinds of finding and types of contradiction to show, then all of them; `null` for all, the longer lists shortened. */
  readonly only?: readonly Wish[] | null;
  /** Kinds and types to leave out. */
  readonly ignore?: readonly Wish[];
  /** Order of the contradictions; `weight` unless given. */
  readonly sort?: FindingOrder;
  /** Shows what each report says of this entity instead of the findings; `null` for the findings. */
  readonly about?: string | null;
  /** What is known already, to be marked; nothing unless given. */
  readonly baseline?: Baseline;
}

/**
 * Shows a comparison as text for a terminal. Each line ends with a line feed and holds no control character but those of
 * its colours; none is wider than `width` unless a single word is. Throws `bad-option` when `about` names no entity.
 */
export function renderTerminal(comparison: Comparison, options: TerminalOptions = {}): string {
  const { width = 80, color = false, theme = "terminal", context = null, about = null } = options;
  const { only = null, ignore = [], sort = "weight", addresses = { a: null, b: null }, baseline } = options;
  const shown = presentationOf(comparison, context ?? 0, { only, ignore, sort }, baseline);
  const view = viewOf(shown, paletteOf(color, theme), { width, context, addresses });
  const { lines: laid, meanings } = laidOut(view, options.view ?? (about === null ? "findings" : "about"), about);
  const lines = [
    ...warningsOf(comparison).flatMap((warning) => hanging("", view.palette.heading(visible(warning)), width)),
    ...noticesOf(comparison).flatMap((notice) => hanging("", visible(notice), width)),
    ...laid,
  ];
  return [...lines, ...legend(view, lines, meanings)].map((line) => `${line}\n`).join("");
}

/** The lines of a view, and what signs of its own mean. */
function laidOut(
  view: View,
  name: TerminalView,
  about: string | null,
): { readonly lines: readonly string[]; readonly meanings: readonly string[] } {
  switch (name) {
    case "findings":
      return { lines: findings(view), meanings: [] };
    case "side-by-side":
      if (view.width < besideFrom) {
        const note = `Too narrow for side-by-side, which needs ${besideFrom} columns: unified instead.`;
        const { lines, meanings } = laidOut(view, "unified", about);
        return { lines: [...paragraph(view, 0, view.palette.quiet(note)), ...lines], meanings };
      }
      return { lines: [...summary(view), ...sideBySide(view, textsOf(view.shown))], meanings: stateMeanings };
    case "unified":
      return { lines: [...summary(view), ...unified(view, textsOf(view.shown))], meanings: stateMeanings };
    case "matrix":
      return {
        lines: [...summary(view), "", ...matrixLines(view, matrixOf(view.shown))],
        meanings: matrixMeanings,
      };
    case "stat":
      return { lines: statistics(view), meanings: [...stateMeanings, "· left out"] };
    case "about":
      return { lines: aboutSection(view, about ?? ""), meanings: stateMeanings };
  }
}

function findings(view: View): string[] {
  const { only } = view.shown.selection;
  return [
    ...summary(view),
    ...(isWanted(view, "contradiction") ? [...contradictionsSection(view), ...withinSections(view)] : []),
    ...(only === null ? [...changesSection(view), ...stancesSection(view)] : []),
    ...(isWanted(view, "addition") ? view.shown.terms.order.flatMap((side) => additionsSection(view, side)) : []),
    ...(isWanted(view, "agreement") ? agreementsSection(view) : []),
    ...(only?.includes("detail") === true ? [...detailsSection(view, "a"), ...detailsSection(view, "b")] : []),
  ];
}
