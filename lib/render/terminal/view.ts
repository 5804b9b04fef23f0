/** What every section of the terminal view needs: what is shown, with paints and columns settled once. */
import type { Finding, Side, Sides } from "../../model.ts";
import type { Passage, ShownSentence } from "../../presentation/frame.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import { isKindSelected } from "../../presentation/selection.ts";
import { painted } from "../excerpt.ts";
import { linked } from "../hyperlink.ts";
import { hanging, padded } from "../layout.ts";
import type { Palette, Paint } from "../palette.ts";
import { visible } from "../visible.ts";

export interface View {
  readonly shown: Presentation;
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** Neighbouring sentences shown on each side of what is asked for; `null` where none were counted. */
  readonly context: number | null;
  /** Addresses of the reports' files, for places to lead to; `null` for none. */
  readonly addresses: Sides<string | null>;
  /** Columns of the widest place: 4 for `A:12`. */
  readonly gutter: number;
}

export function viewOf(
  shown: Presentation,
  palette: Palette,
  options: Pick<View, "width" | "context" | "addresses">,
): View {
  const gutter = 2 + String(Math.max(shown.lines.a.length, shown.lines.b.length)).length;
  return { shown, palette, ...options, gutter };
}

/** `A` or `B`, in the report's colour. */
export function letter(view: View, side: Side): string {
  return view.palette[side](side.toUpperCase());
}

/** Where words stand, as report and line: `A:12`, filled up to the gutter's width; in the report's colour unless told. */
export function place(view: View, { side, line }: Pick<ShownSentence, "side" | "line">, paint?: Paint): string {
  const text = `${side.toUpperCase()}:${line}`;
  const shown = linked((paint ?? view.palette[side])(text), view.addresses[side], line);
  return shown + padded("", view.gutter - text.length);
}

/** A passage in full: its words, and ` (according to the police)` where they do not say so. */
export function told(
  { palette }: Pick<View, "palette">,
  { pieces, speaker }: Pick<Passage, "pieces" | "speaker">,
): string {
  return painted(pieces, palette) + accordingTo(palette, speaker);
}

/** ` (according to the police)`; nothing for no one. */
export function accordingTo(palette: Palette, speaker: string | null): string {
  return speaker === null ? "" : palette.quiet(` (according to ${visible(speaker)})`);
}

/** A sentence behind its place: `= A:2  The fire broke out`. */
export function sentenceLines(view: View, sign: string, sentence: ShownSentence): string[] {
  return hanging(`${sign}${place(view, sentence)}  `, told(view, sentence), view.width);
}

/** A paragraph of the view, `indent` columns in. */
export function paragraph(view: View, indent: number, text: string): string[] {
  return hanging(" ".repeat(indent), text, view.width);
}

/** Whether a section is to be shown. */
export function isWanted({ shown }: View, kind: Finding["kind"]): boolean {
  return isKindSelected(kind, shown.selection);
}

/** Findings of additions and agreements shown without asking for more: a screen's worth of both together. */
const listed = 5;

/** How many items of a list are shown: all when only they were asked for, else more with more context. */
export function limitOf(view: View): number {
  return view.shown.selection.only === null ? listed * ((view.context ?? 0) + 1) : Infinity;
}
