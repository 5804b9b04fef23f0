/**
 * Every option of every command, told once: the parser, the help, the completions, the manual page and the settings files
 * are made from this table.
 */
import {
  colorChoices,
  confidences,
  formats,
  kindChoices,
  mostContext,
  partChoices,
  similarities,
  sorts,
  themeChoices,
  typeChoices,
  views,
  widths,
} from "./options.ts";

/** What an option is given. */
export type Takes =
  | { readonly kind: "nothing" }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  /** Several of the choices, with commas between them. */
  | { readonly kind: "list"; readonly of: readonly string[] }
  /** Any words; `name` is what the manual calls them: FILE. */
  | { readonly kind: "words"; readonly name: string };

export interface OptionRow {
  readonly name: string;
  /** One letter. */
  readonly alias?: string;
  readonly takes: Takes;
  /** What it does, with the value that stands where none is given in brackets. */
  readonly describe: string;
  /** Whether a settings file and a variable can set it. */
  readonly setting?: true;
}

/** Options under one heading of the help. */
export interface OptionGroup {
  readonly title: string;
  readonly rows: readonly OptionRow[];
}

export type Command = "compare" | "read";

const nothing: Takes = { kind: "nothing" };
const choice = (of: readonly string[]): Takes => ({ kind: "choice", of });
const list = (of: readonly string[]): Takes => ({ kind: "list", of });
const words = (name: string): Takes => ({ kind: "words", name });

const format: OptionRow = {
  name: "format",
  takes: choice(formats),
  setting: true,
  describe: "What to write [terminal]",
};
const output: OptionRow = {
  name: "output",
  alias: "o",
  takes: words("FILE"),
  describe: "File to write to instead of standard output",
};
const color: OptionRow = {
  name: "color",
  takes: choice(colorChoices),
  setting: true,
  describe: "Colours [auto: on a terminal, unless NO_COLOR is set; FORCE_COLOR and CLICOLOR_FORCE force them]",
};
const theme: OptionRow = {
  name: "theme",
  takes: choice(themeChoices),
  setting: true,
  describe: "Which colours: the terminal's own, or others for a dark or light background [terminal]",
};
const hyperlinks: OptionRow = {
  name: "hyperlinks",
  takes: choice(colorChoices),
  setting: true,
  describe: "Make places lead to their file when clicked on [auto: where the terminal takes it]",
};
const paging: OptionRow = {
  name: "paging",
  takes: choice(colorChoices),
  setting: true,
  describe: "Show it through STORYDIFF_PAGER, PAGER or less [auto: on a terminal]",
};
const width: OptionRow = {
  name: "width",
  takes: words("COLUMNS"),
  setting: true,
  describe: `Columns, ${widths.least} to ${widths.most} [the terminal's, else ${widths.fallback}]`,
};
const maxBytes: OptionRow = {
  name: "max-bytes",
  takes: words("BYTES"),
  setting: true,
  describe: "Largest report to read, in bytes",
};
const help: OptionRow = { name: "help", alias: "h", takes: nothing, describe: "Show this help" };
const version: OptionRow = { name: "version", takes: nothing, describe: "Show the version" };

const comparing: readonly OptionGroup[] = [
  {
    title: "Output:",
    rows: [
      {
        name: "view",
        takes: choice(views),
        setting: true,
        describe: "How to lay it out: findings ranked, both texts, a table of facts, one entity [findings]",
      },
      { name: "side-by-side", alias: "s", takes: nothing, describe: "Both texts beside each other" },
      { name: "unified", alias: "u", takes: nothing, describe: "Both texts in one column" },
      { name: "stat", takes: nothing, describe: "One line for each report, and no more" },
      format,
      output,
      color,
      theme,
      width,
      hyperlinks,
      paging,
    ],
  },
  {
    title: "Findings:",
    rows: [
      {
        name: "only",
        takes: list([...kindChoices, ...typeChoices]),
        setting: true,
        describe: `Show only these findings, and all of them: ${kindChoices.join(", ")}, or a type of clash: ${typeChoices.join(", ")}`,
      },
      {
        name: "ignore",
        takes: list([...kindChoices, ...typeChoices]),
        setting: true,
        describe: "Leave these findings out, named as for --only",
      },
      { name: "about", takes: words("NAME"), describe: "Show what each report says of a person, place or group" },
      {
        name: "context",
        alias: "U",
        takes: words("SENTENCES"),
        setting: true,
        describe: `Sentences round each contradiction, 0 to ${mostContext}; each also lengthens the other lists by five [0]`,
      },
      {
        name: "min-confidence",
        takes: choice(confidences),
        setting: true,
        describe: "Least confidence of a contradiction to show; low ones are worth no more than a look [medium]",
      },
      {
        name: "sort",
        takes: choice(sorts),
        setting: true,
        describe: "Contradictions by weight, by their place in A, or by type [weight]",
      },
      { name: "within", takes: nothing, setting: true, describe: "Show where each report clashes with itself, too" },
      {
        name: "explain",
        takes: words("FINDING"),
        describe: "Show the way to a finding, by its id or number, or why two lines have none: A:3,B:5",
      },
    ],
  },
  {
    title: "Reading:",
    rows: [
      {
        name: "similarity",
        takes: choice(similarities),
        setting: true,
        describe: "How sentences are measured against each other [words]",
      },
      {
        name: "date-a",
        takes: words("DAY"),
        describe: "Day that report A is from, YYYY-MM-DD: what its weekdays mean",
      },
      { name: "date-b", takes: words("DAY"), describe: "Day that report B is from" },
      {
        name: "date",
        takes: words("LETTER=DAY"),
        describe: "Day that a report is from, C=YYYY-MM-DD; again for each",
      },
      maxBytes,
      {
        name: "timeout",
        takes: words("SECONDS"),
        setting: true,
        describe: "Compare no longer than this, show what was found by then and say that it is partial",
      },
    ],
  },
  {
    title: "Other:",
    rows: [
      { name: "exit-code", takes: nothing, setting: true, describe: "End with status 1 when there are contradictions" },
      { name: "config", takes: words("FILE"), describe: "Settings file to use instead of those that are found" },
      { name: "no-config", takes: nothing, describe: "Use no settings file" },
      { name: "print-config", takes: nothing, describe: "Show each setting with where it came from" },
      { name: "quiet", alias: "q", takes: nothing, describe: "Write nothing: --exit-code tells" },
      help,
      version,
    ],
  },
];

const reading: readonly OptionGroup[] = [
  { title: "Output:", rows: [format, output, color, theme, width, paging] },
  {
    title: "Reading:",
    rows: [
      {
        name: "only",
        takes: list(partChoices),
        describe: `Show only these of what is read: ${partChoices.join(", ")}`,
      },
      {
        name: "about",
        takes: words("NAME"),
        describe: "Show only the sentences that speak of a person, place or group",
      },
      {
        name: "within",
        takes: nothing,
        describe: "Show where the report clashes with itself, and nothing else",
      },
      {
        name: "min-confidence",
        takes: choice(confidences),
        describe: "With --within: least confidence of a clash to show [medium]",
      },
      {
        name: "date",
        takes: words("DAY"),
        describe: "Day that the report is from, YYYY-MM-DD: what its weekdays mean",
      },
      maxBytes,
    ],
  },
  {
    title: "Other:",
    rows: [
      { name: "config", takes: words("FILE"), describe: "Settings file to use instead of those that are found" },
      { name: "no-config", takes: nothing, describe: "Use no settings file" },
      help,
      version,
    ],
  },
];

/** The options of each command under the headings of its help. */
export const optionGroups: Readonly<Record<Command, readonly OptionGroup[]>> = { compare: comparing, read: reading };

/** The options of a command in the order of its help. */
export function optionsOf(command: Command): OptionRow[] {
  return optionGroups[command].flatMap(({ rows }) => rows);
}

/** Words that stand for themselves and take no value after them, by every name they have. */
export const valueless: readonly string[] = [
  ...new Set(
    (["compare", "read"] as const)
      .flatMap(optionsOf)
      .filter(({ takes }) => takes.kind === "nothing")
      .flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias])),
  ),
  "no-color",
];
