/** What every part of the review needs to set a session in the lines of a terminal, settled once. */
import { hanging } from "../../render/layout.ts";
import { paletteOf, type Palette, type Theme } from "../../render/palette.ts";
import { visible } from "../../render/visible.ts";

export interface ReviewSetting {
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** The zone of the clock that times are shown by: `Europe/Lisbon`. */
  readonly timeZone: string;
}

/** How a session is to look, as it is known at the edge. */
export interface SessionLook extends Pick<ReviewSetting, "width" | "timeZone"> {
  /** Whether to write colours (SGR sequences). */
  readonly color: boolean;
  readonly theme: Theme;
}

export function reviewSetting({ width, color, theme, timeZone }: SessionLook): ReviewSetting {
  return { palette: paletteOf(color, theme), width, timeZone };
}

/** Columns by which what belongs to a line stands in from it. */
export const indent = 2;

/** A paragraph, `columns` in. */
export function paragraph({ width }: Pick<ReviewSetting, "width">, columns: number, text: string): string[] {
  return hanging(" ".repeat(columns), text, width);
}

/** A text that somebody wrote, line by line, each made safe to show. */
export function writtenLines(setting: Pick<ReviewSetting, "width">, label: string, text: string): string[] {
  const [first = "", ...others] = text.split(/\r\n|\r|\n/u).map(visible);
  const below = " ".repeat(label.length);
  return [...hanging(label, first, setting.width), ...others.flatMap((line) => hanging(below, line, setting.width))];
}

/** A letter in its report's colour: the first two have colours of their own. */
export function painted({ palette }: Pick<ReviewSetting, "palette">, report: number, text: string): string {
  return ([palette.a, palette.b][report] ?? palette.heading)(text);
}

/** A time of the log as a calendar and a clock on the wall show it: "21 Nov 2026, 18:40". */
export function clockTime({ timeZone }: Pick<ReviewSetting, "timeZone">, time: string): string {
  const moment = new Date(time);
  // Of a log that another program wrote.
  if (Number.isNaN(moment.valueOf())) return visible(time);
  const format = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return format.format(moment);
}
