/** The first lines of a collation: how many facts of each kind, then where the sentences of each report went. */
import { countBars, countTable, type CountRow } from "../counts.ts";
import { hanging } from "../layout.ts";
import { dayName } from "../../presentation/days.ts";
import { counted } from "../../presentation/reasons.ts";
import { byConfidence, ofThemKnown, totalOf } from "../../presentation/summary.ts";
import { visible } from "../visible.ts";
import type { CollationSetting } from "./setting.ts";

/**
 * What was found, then the reports:
 *
 *     3 reports: 2 contradicted facts (1 high, 1 medium), 4 facts that all tell, 2 that some tell, 5 that one alone tells
 *
 *                               sentences = contradict + agree + only here + left out
 *     A  first.txt  3 March 2026        19 =          4 +     6 +         7 +        2
 */
export function collationSummary(view: CollationSetting): string[] {
  const { narrowed } = view.shown;
  return [
    ...hanging("", headline(view), view.width),
    ...(narrowed === null ? [] : hanging("", narrowed, view.width)),
    "",
    ...countTable(view, countRows(view)),
  ];
}

/** The counts alone, with a bar for each report. */
export function collationStatistics(view: CollationSetting): string[] {
  return [...countBars(view, countRows(view)), ...hanging("", headline(view), view.width)];
}

function headline({ shown: { collation, summary }, palette }: CollationSetting): string {
  const { contradicted, byAll, bySome, single } = summary;
  const count = totalOf(contradicted);
  const parts = [
    count > 0
      ? palette.contradiction(`${counted(count, "contradicted fact")} (${byConfidence(contradicted)})`) +
        ofThemKnown(summary.known, summary.contradicted)
      : palette.heading(`no contradictions found${collation.partial === null ? "" : " so far"}`),
    `${counted(byAll, "fact")} that all tell`,
    `${bySome} that some tell`,
    `${single} that one alone tells`,
  ];
  return `${counted(collation.reports.length, "report")}: ${parts.join(", ")}`;
}

function countRows({ shown: { collation, names }, palette }: CollationSetting): CountRow[] {
  return collation.reports.map(({ letter, date, counts }, i) => ({
    letter: palette.heading(letter),
    name: visible(names[i] ?? ""),
    // Without the weekday, which would take a third of the line.
    day: date === null ? "" : dayName(date).replace(/^\S+ /, ""),
    counts,
  }));
}
