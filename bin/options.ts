/** What the command can be told, and what of it makes sense. */
import { findBestMatch } from "string-similarity";
import { StorydiffError } from "../lib/errors.ts";
import type { Finding, SimilarityMeasure } from "../lib/model.ts";

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

/** What was asked for, checked; `null` where nothing was. */
export interface Options {
  readonly paths: readonly [a: string, b: string];
  readonly format: (typeof formats)[number];
  readonly color: (typeof colorChoices)[number];
  readonly width: number | null;
  readonly context: number;
  readonly only: readonly Finding["kind"][] | null;
  readonly about: string | null;
  readonly similarity: SimilarityMeasure;
  readonly exitCode: boolean;
  readonly output: string | null;
  /** Bytes. */
  readonly maxBytes: number | null;
}

/** The words given for each option, in order; paths under `_`. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Checks what was given. Throws `bad-option` or `bad-format` naming the value and what is allowed. */
export function optionsOf(given: Given): Options {
  const format = choice(given, "format", formats) ?? "terminal";
  const about = last(given, "about");
  if (about !== null && format === "json") {
    throw refused("--about is a view for the terminal; with --format json leave it out and read `entities`");
  }
  if (about?.trim() === "") throw refused("--about needs a name");
  const output = last(given, "output");
  if (output === "") throw refused("--output needs a file");
  return {
    paths: twoOf(given["_"] ?? []),
    format,
    color: choice(given, "color", colorChoices) ?? "auto",
    width: wholeNumber(given, "width", widths.least, widths.most),
    context: wholeNumber(given, "context", 0, mostContext) ?? 0,
    only: kindsOf(given),
    about,
    similarity: choice(given, "similarity", similarities) ?? "words",
    exitCode: last(given, "exit-code") === "true",
    output: output === "-" ? null : output,
    maxBytes: wholeNumber(given, "max-bytes", 1, largestLimit),
  };
}

export function refused(message: string): StorydiffError {
  return new StorydiffError("bad-option", message);
}

/** A known name much like the one given, as a question behind a message; nothing when none is near. */
export function didYouMean(name: string, known: readonly string[], prefix = ""): string {
  const { bestMatch } = findBestMatch(name.toLowerCase(), [...known]);
  return bestMatch.rating >= nearEnough ? `; did you mean ${prefix}${bestMatch.target}?` : "";
}

/** Least likeness (Dice over letter pairs) of a slip of the finger: "colour" and "color" have 0.67, "jsno" and "json" 0.33. */
const nearEnough = 0.3;

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

/** The last value given of an option; `null` when it was not given. */
function last(given: Given, name: string): string | null {
  return given[name]?.at(-1) ?? null;
}

function choice<T extends string>(given: Given, name: string, allowed: readonly T[]): T | null {
  return given[name]?.map((value) => oneOf(value, name, allowed)).at(-1) ?? null;
}

function oneOf<T extends string>(value: string, name: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const message = `--${name} takes ${listed(allowed)}, got ${JSON.stringify(value)}${didYouMean(value, allowed)}`;
  throw new StorydiffError(name === "format" ? "bad-format" : "bad-option", message);
}

function kindsOf(given: Given): Finding["kind"][] | null {
  const named = given["only"]?.flatMap((list) => list.split(",")) ?? null;
  return named && [...new Set(named.map((name) => kinds[oneOf(name.trim(), "only", kindChoices)]))];
}

function wholeNumber(given: Given, name: string, least: number, most: number): number | null {
  const value = last(given, name);
  if (value === null) return null;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw refused(`--${name} takes a whole number from ${least} to ${most}, got ${JSON.stringify(value)}`);
}

function listed(values: readonly string[]): string {
  return `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;
}
