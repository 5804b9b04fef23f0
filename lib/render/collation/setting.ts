/** What every section of a collation's terminal view needs, settled once. */
import type { CollatedReport, Collation, Fact, FactPlace } from "../../model.ts";
import { linked } from "../hyperlink.ts";
import { listedWords, padded } from "../layout.ts";
import type { Palette } from "../palette.ts";
import { lineAt, lineStarts } from "../../presentation/positions.ts";
import { visible } from "../visible.ts";

export interface CollationSetting {
  readonly collation: Collation;
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** Kinds of fact asked for; `null` for all. */
  readonly only: readonly Fact["kind"][] | null;
  /** What each report is called: by name, or by where they came from when two have the same name. */
  readonly names: readonly string[];
  readonly lines: readonly (readonly number[])[];
  /** Addresses of the reports' files, for places to lead to; `null` or none for no link. */
  readonly addresses: readonly (string | null)[];
  /** Columns of the widest place: 4 for `A:12`. */
  readonly gutter: number;
}

export function collationSetting(
  collation: Collation,
  palette: Palette,
  { width, only, addresses }: Pick<CollationSetting, "width" | "only" | "addresses">,
): CollationSetting {
  const { reports } = collation;
  const lines = reports.map(({ report }) => lineStarts(report.text));
  const gutter = 2 + Math.max(...lines.map((starts) => String(starts.length).length));
  const isTwice = new Set(reports.map(({ report }) => report.name)).size < reports.length;
  const names = reports.map(({ report }) => visible(isTwice ? report.source : report.name));
  return { collation, palette, width, only, addresses, names, lines, gutter };
}

/** Where words stand, as report and line: `C:12`. */
export function factPlace({ collation, lines }: CollationSetting, { report, evidence }: FactPlace): string {
  return `${letterOf(collation.reports, report)}:${lineAt(lines[report] ?? [], evidence.start)}`;
}

/** The place filled up to the gutter's width, as a label. */
export function placeLabel(view: CollationSetting, place: FactPlace): string {
  const text = factPlace(view, place);
  const line = lineAt(view.lines[place.report] ?? [], place.evidence.start);
  const shown = linked(view.palette.heading(text), view.addresses[place.report] ?? null, line);
  return shown + padded("", view.gutter - text.length);
}

export function letterOf(reports: readonly CollatedReport[], index: number): string {
  return reports[index]?.letter ?? "";
}

/** `A, B and D` */
export function lettersOf({ collation }: CollationSetting, indexes: readonly number[]): string {
  return listedWords(indexes.map((index) => letterOf(collation.reports, index)));
}
