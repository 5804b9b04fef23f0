/** The first lines of a collation: how many facts of each kind, then where the sentences of each report went. */
import type { Confidence, Fact } from "../../model.ts";
import { countBars, countTable, type CountRow } from "../counts.ts";
import { counted, hanging } from "../layout.ts";
import { dayName } from "../reading/times.ts";
import type { CollationSetting } from "./setting.ts";

const confidences: readonly Confidence[] = ["high", "medium", "low"];

/**
 * What was found, then the reports:
 *
 *     3 reports: 2 contradicted facts (1 high, 1 medium), 4 facts that all tell, 2 that some tell, 5 that one alone tells
 *
 *                               sentences = contradict + agree + only here + left out
 *     A  first.txt  3 March 2026        19 =          4 +     6 +         7 +        2
 */
export function collationSummary(view: CollationSetting): string[] {
  return [...hanging("", headline(view), view.width), "", ...countTable(view, countRows(view))];
}

/** The counts alone, with a bar for each report. */
export function collationStatistics(view: CollationSetting): string[] {
  return [...countBars(view, countRows(view)), ...hanging("", headline(view), view.width)];
}

function headline({ collation: { reports, facts, partial }, palette }: CollationSetting): string {
  const contradicted = facts.filter(({ kind }) => kind === "contradicted");
  const agreed = facts.filter(({ kind }) => kind === "agreed");
  const all = agreed.filter((fact) => fact.reports.length === reports.length).length;
  const single = facts.filter(({ kind }) => kind === "single").length;
  const found = counted(contradicted.length, "contradicted fact") + byConfidence(contradicted);
  const parts = [
    contradicted.length > 0
      ? palette.contradiction(found)
      : palette.heading(`No contradictions found${partial === null ? "" : " so far"}`),
    `${counted(all, "fact")} that all tell`,
    `${agreed.length - all} that some tell`,
    `${single} that one alone tells`,
  ];
  return `${counted(reports.length, "report")}: ${parts.join(", ")}`;
}

function byConfidence(facts: readonly Fact[]): string {
  const parts = confidences.flatMap((confidence) => {
    const count = facts.filter((fact) => fact.confidence === confidence).length;
    return count === 0 ? [] : [`${count} ${confidence}`];
  });
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function countRows({ collation: { reports }, names, palette }: CollationSetting): CountRow[] {
  return reports.map(({ letter, date, counts }, i) => ({
    letter: palette.heading(letter),
    name: names[i] ?? "",
    // Without the weekday, which would take a third of the line.
    day: date === null ? "" : dayName(date).replace(/^\S+ /, ""),
    counts,
  }));
}
