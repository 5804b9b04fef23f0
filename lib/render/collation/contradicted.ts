/** Contradicted facts for the terminal: the values with the reports that tell them, and the words of each. */
import type { Fact, FactValue } from "../../model.ts";
import { ended } from "../../presentation/reasons.ts";
import { hanging, listedWords, padNumber, padded } from "../layout.ts";
import { dayName } from "../reading/times.ts";
import { visible } from "../visible.ts";
import { lettersOf, type CollationSetting } from "./setting.ts";
import { oneSource, placesOf } from "./words.ts";

/** The contradicted facts, the weightiest first. */
export function contradictedSection(view: CollationSetting): string[] {
  const found = view.collation.facts.filter(({ kind }) => kind === "contradicted");
  const columns = String(found.length).length;
  return found.flatMap((fact, i) => ["", ...contradicted(view, fact, padNumber(i + 1, columns))]);
}

/**
 * One contradicted fact, value by value:
 *
 *     ≠ 1  number: A alone against B and C, high confidence
 *       The number of dead: 14 in A, 9 in B.
 *       B, C  "9", first in B, Wednesday 4 March 2026
 *         B:1  Police said «9» had died.
 *         C:3  «9» people died. (according to police)
 *       A     "14", Tuesday 3 March 2026
 *         A:5  «14» are feared dead.
 */
function contradicted(view: CollationSetting, fact: Fact, ordinal: string): string[] {
  const { palette, collation } = view;
  const developing = fact.developing ? ", developing: the story has moved on" : "";
  const sign = palette.contradiction(`≠ ${ordinal}  ${fact.types.join(", ")}`);
  const silent = collation.reports.flatMap((_, i) => (fact.reports.includes(i) ? [] : [i]));
  const heading = `${sign}: ${verdict(view, fact)}${palette.quiet(`, ${fact.confidence} confidence${developing}`)}`;
  const [surest] = fact.contradictions;
  const widest = Math.max(...fact.values.map(({ reports }) => lettersIn(view, reports).length));
  const columns = Math.min(widest, view.width >> 2);
  return [
    ...hanging("", heading, view.width),
    ...(surest === undefined ? [] : hanging("  ", ended(visible(surest.reason)), view.width)),
    ...fact.values.flatMap((value) => [
      ...valueLine(view, fact, value, columns),
      ...placesOf(view, value, "clash", "    "),
    ]),
    ...(silent.length === 0 || collation.reports.length < 3
      ? []
      : hanging("  ", palette.quiet(`${lettersOf(view, silent)} ${tells(silent)} nothing of it.`), view.width)),
  ];
}

/** `B, C  "9", first in B`: who tells the value before it, or over it where more tell it than fit in the columns. */
function valueLine(view: CollationSetting, fact: Fact, value: FactValue, columns: number): string[] {
  const letters = lettersIn(view, value.reports);
  const words = valueWords(view, fact, value);
  return letters.length > columns
    ? [...hanging("  ", letters, view.width), ...hanging(" ".repeat(columns + 4), words, view.width)]
    : hanging(`  ${padded(letters, columns)}  `, words, view.width);
}

function lettersIn({ collation }: CollationSetting, reports: readonly number[]): string {
  return reports.map((i) => collation.reports[i]?.letter ?? "").join(", ");
}

function tells(reports: readonly number[]): string {
  return reports.length === 1 ? "tells" : "tell";
}

/** Who stands against whom: `A alone against B and C`, `2 against 2`. */
function verdict(view: CollationSetting, { values, majority, outliers, reports }: Fact): string {
  const most = majority === null ? undefined : values[majority];
  if (most !== undefined && outliers.length > 0) {
    const alone = outliers.length === 1 ? " alone" : "";
    return `${lettersOf(view, outliers)}${alone} against ${lettersOf(view, most.reports)}`;
  }
  if (most !== undefined) {
    const several = reports.filter((report) => values.filter((value) => value.reports.includes(report)).length > 1);
    if (several.length > 0) return `${lettersOf(view, several)} ${tells(several)} more than one value`;
  }
  const [a, b, ...more] = values;
  if (a !== undefined && b !== undefined && more.length === 0)
    return [a, b]
      .map((value) => lettersOf(view, value.reports))
      .sort()
      .join(" against ");
  const sizes = values.map((value) => value.reports.length).join(" against ");
  return `no majority, ${sizes}`;
}

/** The value in quotation marks, what it fits, since when it is told, and whether all who tell it are one source. */
function valueWords(view: CollationSetting, fact: Fact, value: FactValue): string {
  const words = `"${visible(value.words).replace(/["“”]/g, "")}"`;
  const fitting = value.fits.map((i) => `"${visible(fact.values[i]?.words ?? "")}"`);
  const told = [
    ...(fitting.length === 0 ? [] : [`which fits ${listedWords(fitting)}`]),
    ...since(view, fact, value),
    ...oneSource(view, value),
  ];
  return words + view.palette.quiet(told.map((note) => `, ${note}`).join(""));
}

/** `first in B, Wednesday 4 March 2026`; nothing where the days are not known or tell no order. */
function since(view: CollationSetting, fact: Fact, { reports, first }: FactValue): string[] {
  if (fact.first.length === 0) return [];
  const [report] = first.length > 0 ? first : reports;
  const date = view.collation.reports[report ?? -1]?.date ?? null;
  if (date === null) return [];
  return [`${first.length === 0 ? "" : `first in ${lettersOf(view, first)}, `}${dayName(date)}`];
}
