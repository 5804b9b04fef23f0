/** What every section of the terminal view needs: the comparison with names, places and paints settled once. */
import type { Comparison, Finding, Report, Side, Sides } from "../../model.ts";
import { hanging, padded } from "../layout.ts";
import type { Palette } from "../palette.ts";
import { lineAt, lineStarts } from "../positions.ts";
import { visible } from "../visible.ts";

export interface View {
  readonly comparison: Comparison;
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** Neighbouring sentences shown on each side of a contradiction's sentence. */
  readonly context: number;
  /** Kinds of finding asked for; `null` for all. */
  readonly only: readonly Finding["kind"][] | null;
  readonly names: Sides<string>;
  readonly lines: Sides<readonly number[]>;
  /** Columns of the widest place: 4 for `A:12`. */
  readonly gutter: number;
}

export function viewOf(
  comparison: Comparison,
  palette: Palette,
  options: Pick<View, "width" | "context" | "only">,
): View {
  const { a, b } = comparison.reports;
  const lines = { a: lineStarts(a.text), b: lineStarts(b.text) };
  const gutter = 2 + String(Math.max(lines.a.length, lines.b.length)).length;
  return { comparison, palette, ...options, names: namesOf(a, b), lines, gutter };
}

/** What the two reports are called: by name, or by where they came from when both have the same name. */
function namesOf(a: Report, b: Report): Sides<string> {
  return a.name === b.name
    ? { a: visible(a.source), b: visible(b.source) }
    : { a: visible(a.name), b: visible(b.name) };
}

/** `A` or `B`, in the report's colour. */
export function letter(view: View, side: Side): string {
  return view.palette[side](side.toUpperCase());
}

/** Where a text stands, as report and line: `A:12`, filled up to the gutter's width; in the report's colour unless told. */
export function place(view: View, side: Side, offset: number, paint = view.palette[side]): string {
  const text = `${side.toUpperCase()}:${lineAt(view.lines[side], offset)}`;
  return paint(text) + padded("", view.gutter - text.length);
}

/**
 * Names who says it, behind the words shown: ` (according to the police)`; nothing for the reporter's own words, and nothing
 * where the words themselves name the speaker by the last word of the name.
 */
export function accordingTo(view: Pick<View, "palette">, speaker: string | null, shown: string): string {
  if (speaker === null) return "";
  const lastWord = wordsOf(speaker).at(-1);
  if (lastWord !== undefined && wordsOf(shown).includes(lastWord)) return "";
  return view.palette.quiet(` (according to ${visible(speaker.replace(opening, (word) => word.toLowerCase()))})`);
}

/** A determiner or possessive that has its capital from the beginning of a sentence only: "Her lawyer, Peter Gade". */
const opening =
  /^(?:A|All|An|Another|Both|Each|Every|Her|His|Its|Many|My|One|Our|Several|Some|That|The|Their|These|This|Those|Two|Your)(?= )/;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A paragraph of the view, `indent` columns in. */
export function paragraph(view: View, indent: number, text: string): string[] {
  return hanging(" ".repeat(indent), text, view.width);
}

/** Whether a section is to be shown. */
export function isWanted(view: View, kind: Finding["kind"]): boolean {
  return view.only === null || view.only.includes(kind);
}

/** Findings of additions and agreements shown without asking for more: a screen's worth of both together. */
const listed = 5;

/** How many items of a list are shown: all when only they were asked for, else more with more context. */
export function limitOf(view: View): number {
  return view.only === null ? listed * (view.context + 1) : Infinity;
}
