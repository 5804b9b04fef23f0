/** The first lines of a collation: how many facts of each kind, then where the sentences of each report went. */
import stringWidth from "string-width";
import type { Confidence, Counts, Fact } from "../../model.ts";
import { counted, hanging, padded, padNumber } from "../layout.ts";
import { dayName } from "../reading/times.ts";
import type { CollationSetting } from "./setting.ts";

const confidences: readonly Confidence[] = ["high", "medium", "low"];

/**
 * What was found, then the reports:
 *
 *     3 reports: 2 contradicted facts (1 high, 1 medium), 4 facts that all tell, 2 that some tell, 5 that one alone tells
 *
 *     A  first.txt   Tuesday 3 March 2026  19 sentences = 4 contradict + 6 agree + 7 only here + 2 not part of the story
 */
export function collationSummary(view: CollationSetting): string[] {
  const { reports } = view.collation;
  return [...hanging("", headline(view), view.width), "", ...reports.flatMap((_, i) => countLine(view, i))];
}

function headline({ collation: { reports, facts }, palette }: CollationSetting): string {
  const contradicted = facts.filter(({ kind }) => kind === "contradicted");
  const agreed = facts.filter(({ kind }) => kind === "agreed");
  const all = agreed.filter((fact) => fact.reports.length === reports.length).length;
  const single = facts.filter(({ kind }) => kind === "single").length;
  const found = counted(contradicted.length, "contradicted fact") + byConfidence(contradicted);
  const parts = [
    contradicted.length > 0 ? palette.contradiction(found) : palette.heading("No contradictions found"),
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

/** The sentences of one report by what became of them; the figures of all reports stand under each other. */
function countLine({ collation: { reports }, names, palette, width }: CollationSetting, index: number): string[] {
  const own = reports[index];
  if (own === undefined) return [];
  const figure = (of: (counts: Counts) => number): string => {
    const digits = Math.max(...reports.map(({ counts }) => String(of(counts)).length));
    return padNumber(of(own.counts), digits);
  };
  const total = figure(({ contradicts, agrees, only, excluded }) => contradicts + agrees + only + excluded);
  const excluded = figure((counts) => counts.excluded);
  const states =
    `${total} sentence${total.trim() === "1" ? "" : "s"} = ${figure((counts) => counts.contradicts)} contradict + ` +
    `${figure((counts) => counts.agrees)} agree + ${figure((counts) => counts.only)} only here` +
    (own.counts.excluded === 0 ? "" : ` + ${excluded} not part of the story`);
  const day = ({ date }: typeof own): string => (date === null ? "" : dayName(date));
  const dayColumns = Math.max(...reports.map((report) => stringWidth(day(report))));
  const nameColumns = Math.min(Math.max(...names.map((name) => stringWidth(name))), width >> 2);
  const name = padded(names[index] ?? "", nameColumns);
  const dated = dayColumns === 0 ? "" : `  ${padded(day(own), dayColumns)}`;
  return hanging(`${palette.heading(own.letter)}  `, `${name}${dated}  ${states}`, width);
}
