/** One report for the terminal as storydiff reads it: each sentence with all that is read in it, then who is named. */
import type { InnerContradiction, Reading } from "../model.ts";
import { innerClashesOf } from "../presentation/inner-clashes.ts";
import { noticesOfReading } from "../presentation/notices.ts";
import { paletteOf, type Theme } from "./palette.ts";
import { attributionLines } from "./reading/attributions.ts";
import { castSection, entityLines } from "./reading/entities.ts";
import { claimLines } from "./reading/claims.ts";
import { quantityLines } from "./reading/quantities.ts";
import { sentenceLines } from "./reading/sentence.ts";
import { stanceLines } from "./reading/stances.ts";
import { summaryLines } from "./reading/summary.ts";
import { timeLines } from "./reading/times.ts";
import { aboutWhat, readingViewOf, type ReadingPart, type ReadingView } from "./reading/view.ts";
import { innerClashes } from "./inner-clashes.ts";
import { hanging, inRows, padded, padNumber } from "./layout.ts";
import { visible } from "./visible.ts";

export type { ReadingPart };

export interface ReadingOptions {
  /** Columns to set prose in; 80 unless given. */
  readonly width?: number;
  /** Whether to write colours (SGR sequences); not unless asked for. */
  readonly color?: boolean;
  /** Which colours; `terminal` unless given. */
  readonly theme?: Theme;
  /** Parts to show; `null` for all. */
  readonly only?: readonly ReadingPart[] | null;
  /** Shows only the sentences that speak of this entity; `null` for every sentence. */
  readonly about?: string | null;
  /** Shows these clashes of the report with itself instead of what is read in it; `null` for what is read. */
  readonly within?: readonly InnerContradiction[] | null;
}

/** What each part is called before its lines, and the lines it has for one sentence. */
const parts: readonly (readonly [ReadingPart, label: string, (view: ReadingView, sentence: number) => string[]])[] = [
  ["entities", "entity", entityLines],
  ["quantities", "quantity", quantityLines],
  ["times", "time", timeLines],
  ["attributions", "said", attributionLines],
  ["claims", "claim", claimLines],
  ["stances", "stance", stanceLines],
];

/** Columns by which what is read stands in from its sentence's number. */
const indent = 4;

/** Columns of the widest label and the gap behind it. */
const labelColumns = Math.max(...parts.map(([, label]) => label.length)) + 2;

/**
 * Shows a reading as text for a terminal: each sentence of the report with its line and class, the words that name, count
 * or date something between signs, then one line for each thing read in it. Every line ends with a line feed and holds no
 * control character but those of its colours; none is wider than `width` unless a single word is. Throws `bad-option` when
 * `about` names no entity.
 */
export function renderReading(reading: Reading, options: ReadingOptions = {}): string {
  const { width = 80, color = false, theme = "terminal", only = null, about = null, within = null } = options;
  const view = readingViewOf(reading, paletteOf(color, theme), { width, only, about: aboutWhat(reading, about) });
  if (within !== null) return [...summaryLines(view), "", ...clashes(view, within)].map((line) => `${line}\n`).join("");
  const sentences = reading.sentences.flatMap((_, index) => {
    return view.about?.sentences.has(index) === false
      ? []
      : ["", ...sentenceLines(view, index), ...thingsRead(view, index)];
  });
  const notices = noticesOfReading(reading).flatMap((notice) => hanging("", visible(notice), width));
  const lines = [...summaryLines(view), ...notices, ...sentences, ...(view.wants("entities") ? castSection(view) : [])];
  return [...lines, ...legend(view, sentences)].map((line) => `${line}\n`).join("");
}

/** Where the report clashes with itself, by line. */
function clashes(view: ReadingView, within: readonly InnerContradiction[]): string[] {
  const { reading, palette, width, lines } = view;
  const columns = String(lines.length).length;
  const place = (line: number): string => palette.heading(padNumber(line, columns));
  const shown = innerClashesOf({ ...reading, lines }, within);
  return innerClashes({ palette, width, place }, palette.heading(visible(reading.report.name)), shown);
}

/** What is read in one sentence, part by part, each part's label before its first line. */
export function thingsRead(view: ReadingView, sentence: number): string[] {
  return parts.flatMap(([part, label, linesOf]) => {
    if (!view.wants(part)) return [];
    return linesOf(view, sentence).flatMap((line, i) => {
      const text = padded(i === 0 ? label : "", labelColumns);
      return hanging(" ".repeat(indent) + view.palette.quiet(text), line, view.width);
    });
  });
}

/** A last line on the signs in use. */
function legend(view: ReadingView, lines: readonly string[]): string[] {
  const used = [
    ...(lines.some((line) => line.includes("«")) ? ["« » named"] : []),
    ...(lines.some((line) => line.includes("‹")) ? ["‹ › a number or a time"] : []),
  ];
  return used.length === 0 ? [] : ["", ...inRows(used, view.width).map((row) => view.palette.quiet(row))];
}
