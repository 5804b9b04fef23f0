/** What every section of a collation's terminal view needs, settled once. */
import type { Fact } from "../../model.ts";
import type { CollationPresentation, FactPassage } from "../../presentation/facts.ts";
import { linked } from "../hyperlink.ts";
import { padded } from "../layout.ts";
import type { Palette } from "../palette.ts";

export interface CollationSetting {
  readonly shown: CollationPresentation;
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** Kinds of fact asked for; `null` for all. */
  readonly only: readonly Fact["kind"][] | null;
  /** Addresses of the reports' files, for places to lead to; `null` or none for no link. */
  readonly addresses: readonly (string | null)[];
  /** Columns of the widest place: 4 for `A:12`. */
  readonly gutter: number;
}

export function collationSetting(
  shown: CollationPresentation,
  palette: Palette,
  { width, only, addresses }: Pick<CollationSetting, "width" | "only" | "addresses">,
): CollationSetting {
  const gutter = 2 + Math.max(...shown.lines.map((starts) => String(starts.length).length));
  return { shown, palette, width, only, addresses, gutter };
}

/** Where words stand, as report and line, filled up to the gutter's width: `C:12`. */
export function placeLabel(view: CollationSetting, { report, letter, line }: FactPassage): string {
  const text = `${letter}:${line}`;
  const shown = linked(view.palette.heading(text), view.addresses[report] ?? null, line);
  return shown + padded("", view.gutter - text.length);
}
