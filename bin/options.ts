/** What the command can be told, and what of it makes sense. */
import type { ReadingPart } from "../lib/index.ts";
import type { CalendarDate, Finding, Sides, SimilarityMeasure } from "../lib/model.ts";
import { choice, day, last, listOf, refused, wholeNumber, type Given } from "./checks.ts";

export const formats = ["terminal", "json"] as const;
export const colorChoices = ["auto", "always", "never"] as const;
export const similarities: readonly SimilarityMeasure[] = ["words", "tfidf", "dice"];
export const kindChoices = ["contradictions", "additions", "agreements"] as const;

const kinds: Readonly<Record<(typeof kindChoices)[number], Finding["kind"]>> = {
  contradictions: "contradiction",
  additions: "addition",
  agreements: "agreement",
};

/** Columns: in fewer no sentence can be read, in more no eye finds the next line. */
export const widths = { least: 40, most: 240, fallback: 80 } as const;

/** Neighbouring sentences: more than a screen of them is the report itself. */
export const mostContext = 100;

/** Largest size limit that can be asked for, in bytes: 1 GiB, about the longest text that JavaScript can hold. */
const largestLimit = 2 ** 30;

/** What both commands can be told of their output and input, checked; `null` where nothing was. */
export interface OutputOptions {
  readonly format: (typeof formats)[number];
  readonly color: (typeof colorChoices)[number];
  readonly width: number | null;
  readonly output: string | null;
  /** Bytes. */
  readonly maxBytes: number | null;
}

/** What was asked for of a comparison, checked; `null` where nothing was. */
export interface CompareOptions extends OutputOptions {
  readonly paths: readonly [a: string, b: string];
  /** The days that the reports are from. */
  readonly dates: Sides<CalendarDate | null>;
  readonly context: number;
  readonly only: readonly Finding["kind"][] | null;
  readonly about: string | null;
  readonly similarity: SimilarityMeasure;
  readonly exitCode: boolean;
}

/** Parts of a reading that can be asked for. */
export const partChoices: readonly ReadingPart[] = [
  "entities",
  "quantities",
  "times",
  "attributions",
  "claims",
  "stances",
];

/** What was asked for of one report, checked; `null` where nothing was. */
export interface ReadOptions extends OutputOptions {
  readonly path: string;
  readonly date: CalendarDate | null;
  readonly only: readonly ReadingPart[] | null;
  readonly about: string | null;
}

/** Checks what was given to compare two reports. Throws `bad-option` or `bad-format` naming the value and what is allowed. */
export function compareOptionsOf(given: Given): CompareOptions {
  return {
    ...outputOptionsOf(given),
    paths: twoOf(given["_"] ?? []),
    dates: { a: day(given, "date-a"), b: day(given, "date-b") },
    context: wholeNumber(given, "context", 0, mostContext) ?? 0,
    only: listOf(given, "only", kindChoices)?.map((kind) => kinds[kind]) ?? null,
    about: aboutOf(given),
    similarity: choice(given, "similarity", similarities) ?? "words",
    exitCode: last(given, "exit-code") === "true",
  };
}

/** Checks what was given to read one report. Throws `bad-option` or `bad-format` naming the value and what is allowed. */
export function readOptionsOf(given: Given): ReadOptions {
  const output = outputOptionsOf(given);
  const about = aboutOf(given);
  const only = listOf(given, "only", partChoices, partOfComparison);
  if (only !== null && output.format === "json") {
    throw refused("--only is a view for the terminal; --format json always holds the whole reading");
  }
  return { ...output, path: oneOfPaths(given["_"] ?? []), date: day(given, "date"), only, about };
}

/** A kind of finding is asked of two reports. */
function partOfComparison(value: string): string | null {
  const isKind = kindChoices.some((kind) => kind === value);
  return isKind ? `; ${value} belong to comparing two reports: storydiff A B --only ${value}` : null;
}

function outputOptionsOf(given: Given): OutputOptions {
  const format = choice(given, "format", formats) ?? "terminal";
  const output = last(given, "output");
  if (output === "") throw refused("--output needs a file");
  return {
    format,
    color: choice(given, "color", colorChoices) ?? "auto",
    width: wholeNumber(given, "width", widths.least, widths.most),
    output: output === "-" ? null : output,
    maxBytes: wholeNumber(given, "max-bytes", 1, largestLimit),
  };
}

function aboutOf(given: Given): string | null {
  const about = last(given, "about");
  if (about !== null && last(given, "format") === "json") {
    throw refused("--about is a view for the terminal; with --format json leave it out and read `entities`");
  }
  if (about?.trim() === "") throw refused("--about needs a name");
  return about;
}

function twoOf(paths: readonly string[]): readonly [string, string] {
  const [a, b, ...more] = paths;
  if (a === undefined || b === undefined || more.length > 0) {
    throw refused(`expected two reports, got ${paths.length}: give two paths, or - for one of them`);
  }
  if (a === "-" && b === "-")
    throw refused("both reports are -, but standard input holds one: give a path for the other");
  const empty = [a, b].indexOf("");
  if (empty >= 0) throw refused(`the path of report ${empty === 0 ? "A" : "B"} is empty`);
  return [a, b];
}

/** The one report that is read. */
function oneOfPaths(paths: readonly string[]): string {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) {
    const way =
      path === undefined ? "give a path or -" : "give one path or -; for a report in a file called read, write ./read";
    throw refused(`read takes one report, got ${paths.length}: ${way}`);
  }
  if (path === "") throw refused("the path of the report is empty");
  return path;
}
