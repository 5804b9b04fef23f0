/** What the command can be told, and what of it makes sense. */
import type { Failing, FindingOrder, ReadingPart, TerminalView, Theme, Wish } from "../lib/index.ts";
import type { CalendarDate, Confidence, ContradictionType, Finding, Sides, SimilarityMeasure } from "../lib/model.ts";
import { choice, day, last, listed, listOf, quoted, refused, seconds, wholeNumber, type Given } from "./checks.ts";
import { datesOf } from "./dates.ts";
import { linkOptionsOf, type LinkOptions } from "./links.ts";

export const formats = [
  "terminal",
  "json",
  "html",
  "markdown",
  "csv",
  "text",
  "sarif",
  "github",
  "junit",
  "jsonl",
] as const;
export type Format = (typeof formats)[number];

/** Formats of one report, and of the way to one finding. */
export const plainFormats = ["terminal", "json"] as const satisfies readonly Format[];

/** Formats that name at their foot when they were made. */
const stampedFormats: readonly Format[] = ["html", "markdown", "text"];

/** Formats that have no place for the sentences round a contradiction, and why. */
const withoutContext: Readonly<Partial<Record<Format, string>>> = {
  html: "--format html holds both texts whole",
  csv: "--format csv has a row for each finding",
  sarif: "--format sarif has the sentence of each finding",
  github: "--format github has a line for each finding",
  junit: "--format junit has the sentences of each finding",
  jsonl: "--format jsonl has a line for each finding",
};
export const themeChoices = [
  "terminal",
  "dark",
  "light",
  "high-contrast",
  "color-blind",
] as const satisfies readonly Theme[];
export const colorChoices = ["auto", "always", "never"] as const;
export const similarities: readonly SimilarityMeasure[] = ["words", "tfidf", "dice"];
export const confidences: readonly Confidence[] = ["high", "medium", "low"];
export const kindChoices = ["contradictions", "additions", "agreements", "details"] as const;

/** How a comparison can be laid out; what `--stat` shows, it asks for itself. */
export const views = [
  "findings",
  "side-by-side",
  "unified",
  "matrix",
  "about",
] as const satisfies readonly TerminalView[];

/** Orders of the contradictions. */
export const sorts: readonly FindingOrder[] = ["weight", "text", "type"];

/** Types of contradiction that can be asked for or left out. */
export const typeChoices: readonly ContradictionType[] = [
  "number",
  "time",
  "place",
  "identity",
  "polarity",
  "antonym",
  "role",
  "stance",
  "attribution",
  "quote",
  "certainty",
  "cause",
];

/** What can let a check fail. */
export const failChoices = ["any", ...confidences, ...kindChoices, ...typeChoices] as const;

type KindChoice = (typeof kindChoices)[number];

const kinds: Readonly<Record<KindChoice, Finding["kind"]>> = {
  contradictions: "contradiction",
  additions: "addition",
  agreements: "agreement",
  details: "detail",
};

/** Columns: in fewer no sentence can be read, in more no eye finds the next line. */
export const widths = { least: 40, most: 240, fallback: 80 } as const;

/** Neighbouring sentences: more than a screen of them is the report itself. */
export const mostContext = 100;

/** Longest time that can be asked for, in seconds: a day. */
const longestTimeout = 86_400;

/** Largest size limit that can be asked for, in bytes: 1 GiB, about the longest text that JavaScript can hold. */
export const largestLimit = 2 ** 30;

/** What both commands can be told of their output and input, checked; `null` where nothing was. */
export interface OutputOptions {
  readonly format: Format;
  readonly color: (typeof colorChoices)[number];
  readonly theme: Theme;
  /** Whether places lead to their files: `auto` where the terminal takes links. */
  readonly hyperlinks: (typeof colorChoices)[number];
  /** Whether to show the output through a pager: `auto` on a terminal. */
  readonly paging: (typeof colorChoices)[number];
  readonly width: number | null;
  readonly output: string | null;
  /** When it was made, in words for the reader. */
  readonly stamp: string | null;
  /** Bytes. */
  readonly maxBytes: number | null;
  readonly maxSentences: number | null;
  readonly links: LinkOptions;
}

/** What a check is told: what is known, what lets it fail, and whether it says so. */
export interface CheckOptions {
  /** Path of the baseline. */
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  /** Whether the status tells of what was found. */
  readonly exitCode: boolean;
  /** What the status tells of. */
  readonly failOn: readonly Failing[];
  /** Whether nothing is written. */
  readonly quiet: boolean;
}

/** What was asked for of a comparison, checked; `null` where nothing was. */
export interface CompareOptions extends OutputOptions, CheckOptions {
  readonly paths: readonly [a: string, b: string];
  /** The days that the reports are from. */
  readonly dates: Sides<CalendarDate | null>;
  readonly view: TerminalView;
  readonly context: number | null;
  readonly only: readonly Wish[] | null;
  readonly ignore: readonly Wish[];
  readonly sort: FindingOrder;
  readonly about: string | null;
  readonly similarity: SimilarityMeasure;
  readonly minConfidence: Confidence;
  /** Whether to look for clashes of each report with itself. */
  readonly within: boolean;
  /** Whether the reports are versions of one, whatever they tell of themselves. */
  readonly versions: boolean;
  /** A finding or places to explain instead of showing the findings. */
  readonly explain: string | null;
  /** Milliseconds that the comparing may take. */
  readonly timeout: number | null;
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
  /** Least confidence of the clashes of the report with itself to show instead; `null` where they were not asked for. */
  readonly within: Confidence | null;
}

/** Checks what was given to compare two reports. Throws `bad-option` or `bad-format` naming the value and what is allowed. */
export function compareOptionsOf(given: Given): CompareOptions {
  const output = outputOptionsOf(given);
  const paths = twoOf(given["_"] ?? []);
  if (last(given, "told-by") !== null) {
    throw refused("--told-by is for three and more reports: of two, --only additions shows what one of them tells");
  }
  const [a, b] = datesOf(given, paths);
  return {
    ...output,
    paths,
    dates: { a: a ?? null, b: b ?? null },
    view: viewOf(given, ["side-by-side", "unified", "stat"]),
    context: contextOf(given),
    only: wishesOf(given, "only"),
    ignore: wishesOf(given, "ignore") ?? [],
    sort: choice(given, "sort", sorts) ?? "weight",
    about: aboutOf(given),
    similarity: choice(given, "similarity", similarities) ?? "words",
    minConfidence: choice(given, "min-confidence", confidences) ?? "medium",
    within: last(given, "within") === "true",
    versions: last(given, "versions") === "true",
    explain: explainOf(given),
    timeout: timeoutOf(given),
    ...checkOptionsOf(given),
  };
}

export function timeoutOf(given: Given): number | null {
  return seconds(given, "timeout", longestTimeout);
}

/** The status and no words is all that `--quiet` leaves. To say what lets a check fail is to ask for one. */
export function checkOptionsOf(given: Given, elsewhere?: (value: string) => string | null): CheckOptions {
  const quiet = last(given, "quiet") === "true";
  const output = last(given, "output");
  if (quiet && output !== null) throw refused("--quiet writes nothing: leave --output out");
  const baseline = last(given, "baseline");
  if (baseline === "" || baseline === "-") throw refused(`--baseline needs a file, got ${quoted(baseline)}`);
  if (baseline !== null && baseline === output)
    throw refused("--output would overwrite the baseline: name another file");
  const failOn = listOf(given, "fail-on", failChoices, elsewhere);
  return {
    baseline,
    updateBaseline: last(given, "update-baseline") === "true",
    exitCode: quiet || failOn !== null || last(given, "exit-code") === "true",
    failOn: failOn?.map((wish) => (isKindChoice(wish) ? kinds[wish] : wish)) ?? ["any"],
    quiet,
  };
}

/** The layout asked for: by `--view`, by the flag of its name, or by `--about`. Two that differ are refused. */
export function viewOf(given: Given, flags: readonly ("side-by-side" | "unified" | "stat")[]): TerminalView {
  const named = choice(given, "view", views);
  const asked: readonly { readonly option: string; readonly view: TerminalView }[] = [
    ...(named === null ? [] : [{ option: `--view ${named}`, view: named }]),
    ...flags.filter((flag) => last(given, flag) === "true").map((flag) => ({ option: `--${flag}`, view: flag })),
    ...(last(given, "about") === null ? [] : [{ option: "--about", view: "about" as const }]),
  ];
  const [first, second] = asked;
  if (named === "about" && last(given, "about") === null) {
    throw refused("--view about is of one person, place or group: name it with --about NAME");
  }
  if (second !== undefined && second.view !== first?.view) {
    throw refused(`${first?.option} and ${second.option} are two layouts: ask for one`);
  }
  const format = last(given, "format") ?? "terminal";
  if (first !== undefined && format !== "terminal") {
    if (format !== "json") throw refused(`${first.option} is a view for the terminal: leave --format ${format} out`);
    const instead = first.view === "about" ? "; leave it out and read `entities`" : "";
    throw refused(`${first.option} is a view for the terminal; --format json holds all of them${instead}`);
  }
  return first?.view ?? "findings";
}

export function wishesOf(given: Given, name: "only" | "ignore"): Wish[] | null {
  const named = listOf<KindChoice | ContradictionType>(given, name, [...kindChoices, ...typeChoices]);
  return named?.map((wish) => (isKindChoice(wish) ? kinds[wish] : wish)) ?? null;
}

function isKindChoice(wish: string): wish is KindChoice {
  return kindChoices.some((kind) => kind === wish);
}

/** Checks what was given to read one report. Throws `bad-option` or `bad-format` naming the value and what is allowed. */
export function readOptionsOf(given: Given): ReadOptions {
  const output = outputOptionsOf(given, plainFormats);
  const about = aboutOf(given);
  const only = listOf(given, "only", partChoices, partOfComparison);
  if (only !== null && output.format === "json") {
    throw refused("--only is a view for the terminal; --format json always holds the whole reading");
  }
  const within = withinOf(given, output.format);
  return { ...output, path: oneOfPaths(given["_"] ?? []), date: day(given, "date"), only, about, within };
}

/** The clashes of one report with itself are a view of it. */
function withinOf(given: Given, format: OutputOptions["format"]): Confidence | null {
  const least = choice(given, "min-confidence", confidences);
  if (last(given, "within") !== "true") {
    if (least !== null) throw refused("--min-confidence is for contradictions: read has them with --within");
    return null;
  }
  const beside = ["only", "about"].find((name) => last(given, name) !== null);
  if (beside !== undefined) throw refused(`--within shows clashes instead of what is read: leave --${beside} out`);
  if (format === "json") {
    throw refused("read --within is a view for the terminal; for JSON: storydiff FILE FILE --within --format json");
  }
  return least ?? "medium";
}

/** A kind of finding is asked of two reports. */
function partOfComparison(value: string): string | null {
  const isKind = kindChoices.some((kind) => kind === value);
  return isKind ? `; ${value} belong to comparing two reports: storydiff A B --only ${value}` : null;
}

/** Checks what was given of output and input, which all commands have. */
export function outputOptionsOf(given: Given, allowed: readonly Format[] = formats): OutputOptions {
  const format = choice(given, "format", allowed) ?? "terminal";
  const output = last(given, "output");
  if (output === "") throw refused("--output needs a file");
  return {
    format,
    color: choice(given, "color", colorChoices) ?? "auto",
    theme: choice(given, "theme", themeChoices) ?? "terminal",
    hyperlinks: choice(given, "hyperlinks", colorChoices) ?? "auto",
    paging: choice(given, "paging", colorChoices) ?? "auto",
    width: wholeNumber(given, "width", widths.least, widths.most),
    output: output === "-" ? null : output,
    stamp: stampOf(given, format),
    maxBytes: wholeNumber(given, "max-bytes", 1, largestLimit),
    maxSentences: wholeNumber(given, "max-sentences", 1, largestLimit),
    links: linkOptionsOf(given),
  };
}

function stampOf(given: Given, format: Format): string | null {
  const stamp = last(given, "stamp");
  if (stamp === null || stampedFormats.includes(format)) return stamp;
  throw refused(`--stamp is named at the foot of a page: it goes with --format ${listed(stampedFormats)}`);
}

function contextOf(given: Given): number | null {
  const context = wholeNumber(given, "context", 0, mostContext);
  const why = formats.flatMap((format) => (format === last(given, "format") ? (withoutContext[format] ?? []) : []))[0];
  if (context !== null && why !== undefined) throw refused(`${why}: leave --context out`);
  return context;
}

function aboutOf(given: Given): string | null {
  const about = last(given, "about");
  if (about !== null && last(given, "format") === "json") {
    throw refused("--about is a view for the terminal; with --format json leave it out and read `entities`");
  }
  if (about?.trim() === "") throw refused("--about needs a name");
  return about;
}

/** Views of the findings, of which an explanation shows none. */
const viewsOfFindings = [
  "only",
  "ignore",
  "sort",
  "about",
  "context",
  "within",
  "view",
  "side-by-side",
  "unified",
  "stat",
  "timeout",
  "exit-code",
  "fail-on",
  "baseline",
  "update-baseline",
  "quiet",
];

function explainOf(given: Given): string | null {
  const target = last(given, "explain");
  if (target === null) return null;
  const format = last(given, "format");
  if (format !== null && !plainFormats.some((plain) => plain === format)) {
    throw refused(`--explain is shown on the terminal or as JSON: leave --format ${format} out`);
  }
  if (target.trim() === "") throw refused("--explain needs a finding's id or number, or two lines such as A:3,B:5");
  const beside = viewsOfFindings.find((name) => last(given, name) !== null);
  if (beside !== undefined) throw refused(`--explain shows the way to one finding: leave --${beside} out`);
  return target;
}

export function twoOf(paths: readonly string[]): readonly [string, string] {
  const [a, b] = paths;
  if (a === undefined || b === undefined) {
    const more = a === undefined ? "; storydiff -h says more" : "";
    throw refused(`expected two reports, got ${paths.length}: give two paths, or - for one of them${more}`);
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
