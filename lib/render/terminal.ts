/** A comparison for the terminal: the summary, then contradictions, additions and agreements; or all about one entity. */
import type { Comparison, Finding } from "../model.ts";
import { presentationOf } from "../presentation/presentation.ts";
import { paletteOf } from "./palette.ts";
import { aboutSection, stateSigns } from "./terminal/about.ts";
import { additionsSection } from "./terminal/additions.ts";
import { agreementsSection } from "./terminal/agreements.ts";
import { contradictionsSection } from "./terminal/contradictions.ts";
import { detailsSection } from "./terminal/details.ts";
import { legend } from "./terminal/legend.ts";
import { stancesSection } from "./terminal/stances.ts";
import { summary } from "./terminal/summary.ts";
import { isWanted, viewOf } from "./terminal/view.ts";
import { withinSections } from "./terminal/within.ts";

export interface TerminalOptions {
  /** Columns to set prose in; 80 unless given. */
  readonly width?: number;
  /** Whether to write colours (SGR sequences); not unless asked for. */
  readonly color?: boolean;
  /** Neighbouring sentences shown round each contradiction; also five more additions and agreements for each. 0. */
  readonly context?: number;
  /** Kinds of finding to show, then all of them; `null` for every kind, the longer lists shortened. */
  readonly only?: readonly Finding["kind"][] | null;
  /** Shows what each report says of this entity instead of the findings; `null` for the findings. */
  readonly about?: string | null;
}

/**
 * Shows a comparison as text for a terminal. Each line ends with a line feed and holds no control character but those of
 * its colours; none is wider than `width` unless a single word is. Throws `bad-option` when `about` names no entity.
 */
export function renderTerminal(comparison: Comparison, options: TerminalOptions = {}): string {
  const { width = 80, color = false, context = 0, only = null, about = null } = options;
  const view = viewOf(presentationOf(comparison, context), paletteOf(color), { width, context, only });
  const sections =
    about === null
      ? [
          ...summary(view),
          ...(isWanted(view, "contradiction") ? [...contradictionsSection(view), ...withinSections(view)] : []),
          ...(only === null ? stancesSection(view) : []),
          ...(isWanted(view, "addition") ? [...additionsSection(view, "a"), ...additionsSection(view, "b")] : []),
          ...(isWanted(view, "agreement") ? agreementsSection(view) : []),
          ...(only?.includes("detail") === true ? [...detailsSection(view, "a"), ...detailsSection(view, "b")] : []),
        ]
      : aboutSection(view, about);
  return [...sections, ...legend(view, sections, about === null ? [] : stateSigns)].map((line) => `${line}\n`).join("");
}
