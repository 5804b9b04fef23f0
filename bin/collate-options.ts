/** What the command can be told of three and more reports, and what of it makes sense. */
import { mostReports } from "../lib/collate/most-reports.ts";
import type { CollationView } from "../lib/index.ts";
import type { CalendarDate, Confidence, Fact, SimilarityMeasure } from "../lib/model.ts";
import { choice, last, listOf, refused, type Given } from "./checks.ts";
import { datesOf, letterOf, reportNamed } from "./dates.ts";
import {
  checkOptionsOf,
  confidences,
  outputOptionsOf,
  similarities,
  timeoutOf,
  typeChoices,
  viewOf,
  type CheckOptions,
  type OutputOptions,
} from "./options.ts";

const kindChoices = ["contradictions", "additions", "agreements"] as const;

const kinds: Readonly<Record<(typeof kindChoices)[number], Fact["kind"]>> = {
  contradictions: "contradicted",
  additions: "single",
  agreements: "agreed",
};

/** What was asked for of several reports, checked; `null` where nothing was. */
export interface CollateOptions extends OutputOptions, CheckOptions {
  readonly paths: readonly string[];
  /** The day that each report is from. */
  readonly dates: readonly (CalendarDate | null)[];
  readonly view: CollationView;
  readonly only: readonly Fact["kind"][] | null;
  readonly ignore: readonly Fact["kind"][];
  /** Indexes of the reports of which one at least tells what is shown; `null` for any. */
  readonly toldBy: readonly number[] | null;
  readonly similarity: SimilarityMeasure;
  readonly minConfidence: Confidence;
  /** Whether the reports are versions of one, whatever they tell of themselves. */
  readonly versions: boolean;
  /** Milliseconds that the comparing may take. */
  readonly timeout: number | null;
}

/** Options of two reports that say nothing of three. */
const ofTwo = ["about", "context", "within", "explain", "side-by-side", "unified", "sort"];

/** Checks what was given to collate several reports. Throws `bad-option` or `bad-format` naming the value and what is allowed. */
export function collateOptionsOf(given: Given): CollateOptions {
  const paths = severalOf(given["_"] ?? []);
  const beside = ofTwo.find((name) => last(given, name) !== null);
  if (beside !== undefined) {
    throw refused(`--${beside} is for two reports, got ${paths.length}: leave it out, or name the two`);
  }
  return {
    ...outputOptionsOf(given),
    paths,
    dates: datesOf(given, paths),
    view: collationViewOf(given),
    only: kindsOf(given, "only"),
    ignore: kindsOf(given, "ignore") ?? [],
    toldBy: toldByOf(given, paths),
    similarity: choice(given, "similarity", similarities) ?? "words",
    minConfidence: choice(given, "min-confidence", confidences) ?? "medium",
    versions: last(given, "versions") === "true",
    timeout: timeoutOf(given),
    ...checkOptionsOf(given),
  };
}

function collationViewOf(given: Given): CollationView {
  const view = viewOf(given, ["stat"]);
  if (view === "findings" || view === "matrix" || view === "stat") return view;
  throw refused(`--view ${view} is for two reports: of more there are findings and matrix`);
}

function kindsOf(given: Given, name: "only" | "ignore"): Fact["kind"][] | null {
  return listOf(given, name, kindChoices, (value) => ofTwoAlone(name, value))?.map((kind) => kinds[kind]) ?? null;
}

function toldByOf(given: Given, paths: readonly string[]): number[] | null {
  const named = given["told-by"]?.flatMap((list) => list.split(",")) ?? null;
  return named && [...new Set(named.map((name) => reportNamed("told-by", name.trim(), paths)))].sort((x, y) => x - y);
}

/** Findings that are told of two reports and gathered into no fact of several. */
function ofTwoAlone(option: string, value: string): string | null {
  const isOfTwo = value === "details" || typeChoices.some((type) => type === value);
  if (!isOfTwo) return null;
  return `; ${value} ${value.endsWith("s") ? "are" : "is"} for two reports: storydiff A B --${option} ${value}`;
}

export function severalOf(paths: readonly string[]): readonly string[] {
  if (paths.length > mostReports) {
    throw refused(`expected at most ${mostReports} reports, got ${paths.length}: compare them in parts`);
  }
  if (paths.filter((path) => path === "-").length > 1) {
    throw refused("two reports are -, but standard input holds one: give a path for the other");
  }
  const empty = paths.indexOf("");
  if (empty >= 0) throw refused(`the path of report ${letterOf(empty)} is empty`);
  return paths;
}
