/** An explanation for the terminal: what was read in the sentences asked for, then their way through the comparison. */
import type { Explanation, Finding, Side } from "../model.ts";
import type { Mark } from "../presentation/pieces.ts";
import { counted, ended } from "../presentation/reasons.ts";
import { lineAt, lineStarts } from "../presentation/positions.ts";
import { excerpt } from "./excerpt.ts";
import { hanging, inRows } from "./layout.ts";
import { paletteOf, type Theme } from "./palette.ts";
import { pairLines, type ExplanationView } from "./explanation/pair.ts";
import { readingViewOf } from "./reading/view.ts";
import { thingsRead } from "./reading.ts";
import { visible } from "./visible.ts";

export interface ExplanationOptions {
  /** Columns to set prose in; 80 unless given. */
  readonly width?: number;
  /** Whether to write colours (SGR sequences); not unless asked for. */
  readonly color?: boolean;
  /** Which colours; `terminal` unless given. */
  readonly theme?: Theme;
}

/**
 * Shows an explanation as text for a terminal: each sentence with all that was read in it, then pair by pair the words they
 * share, whether they were aligned, and what each rule said. Each line ends with a line feed and holds no control character
 * but those of its colours; none is wider than `width` unless a single word is.
 */
export function renderExplanation(explanation: Explanation, options: ExplanationOptions = {}): string {
  const { width = 80, color = false, theme = "terminal" } = options;
  const palette = paletteOf(color, theme);
  const wishes = { width, only: null, about: null };
  const view: ExplanationView = {
    explanation,
    palette,
    width,
    readings: {
      a: readingViewOf(explanation.readings.a, palette, wishes),
      b: readingViewOf(explanation.readings.b, palette, wishes),
    },
    places: { a: placesOf(explanation, "a"), b: placesOf(explanation, "b") },
  };
  const { pairs, left } = explanation;
  const lines = [
    ...title(view),
    ...sentences(view, "a"),
    ...sentences(view, "b"),
    ...pairs.flatMap((pair) => pairLines(view, pair)),
    ...(left > 0
      ? [
          "",
          ...hanging(
            "",
            palette.quiet(`… ${counted(left, "less like pair")} left out: A:3.2 is the second sentence of line 3`),
            width,
          ),
        ]
      : []),
    "",
    ...inRows(meanings, width).map((row) => palette.quiet(row)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const meanings = ["≠ clash", "= same", "≈ both hold", "? not shown to be of one thing", "A:5 is line 5 of A"];

function placesOf({ readings }: Explanation, side: Side): string[] {
  const { report, sentences: all } = readings[side];
  const starts = lineStarts(report.text);
  const lines = all.map(({ span }) => lineAt(starts, span.start));
  return lines.map((line, index) => {
    const first = lines.indexOf(line);
    const several = lines.lastIndexOf(line) > first;
    return `${side.toUpperCase()}:${line}${several ? `.${index - first + 1}` : ""}`;
  });
}

/** What was asked for: `Contradiction 5f0c9a77be: number, high confidence`, with its reason; or the places. */
function title(view: ExplanationView): string[] {
  const { explanation, palette, width } = view;
  const { finding, target } = explanation;
  if (finding === null) return hanging("", palette.heading(`Why ${visible(target)}`), width);
  const heading = palette.heading(`${capital(finding.kind)} ${finding.id}`);
  return [
    ...hanging("", heading + palette.quiet(`: ${typeOf(finding)}, ${finding.confidence} confidence`), width),
    ...hanging("  ", ended(visible(finding.reason)), width),
  ];
}

function typeOf(finding: Finding): string {
  switch (finding.kind) {
    case "agreement":
      return `${finding.type}, ${finding.relation}`;
    case "contradiction":
      return finding.developing ? `${finding.type}, developing` : finding.type;
    case "addition":
    case "detail":
      return `only ${finding.side.toUpperCase()}`;
  }
}

/** Each sentence of one report that stands in a pair, once, with all that was read in it. */
function sentences(view: ExplanationView, side: Side): string[] {
  const { explanation, palette, width } = view;
  const { report, sentences: all } = explanation.readings[side];
  const asked = [...new Set(explanation.pairs.map((pair) => pair.sentences[side]))].sort((x, y) => x - y);
  return asked.flatMap((index) => {
    const sentence = all[index];
    if (sentence === undefined) return [];
    const place = palette[side](view.places[side][index] ?? "");
    const text = excerpt(report, sentence.span, marksOf(explanation, side, index), palette);
    return ["", ...hanging(`${place}  `, text, width), ...thingsRead(view.readings[side], index)];
  });
}

/** The words that the finding asked for is about. */
function marksOf({ finding }: Explanation, side: Side, sentence: number): Mark[] {
  if (finding === null) return [];
  if (finding.kind === "addition" || finding.kind === "detail") {
    const isWhole = finding.kind === "addition";
    return isWhole || finding.side !== side || finding.sentence !== sentence
      ? []
      : [{ span: finding.evidence, kind: "matched" }];
  }
  const kind =
    finding.kind === "contradiction"
      ? "clash"
      : finding.type === "paraphrase" || finding.type === "verbatim"
        ? null
        : "matched";
  return kind === null || finding.sentences[side] !== sentence ? [] : [{ span: finding.evidence[side], kind }];
}

function capital(word: string): string {
  return word.replace(/^./, (letter) => letter.toUpperCase());
}
