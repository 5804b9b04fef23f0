/** What a row of the table of options is, and the rows that several commands have. */
import {
  colorChoices,
  confidences,
  failChoices,
  formats,
  kindChoices,
  mostContext,
  plainFormats,
  similarities,
  sorts,
  themeChoices,
  typeChoices,
  views,
  widths,
} from "./options.ts";

/** What an option is given; `name` is what the help calls it: `--output FILE`. */
export type Takes =
  | { readonly kind: "nothing" }
  | { readonly kind: "choice"; readonly name: string; readonly of: readonly string[] }
  /** Several of the choices, with commas between them. */
  | { readonly kind: "list"; readonly name: string; readonly of: readonly string[] }
  | { readonly kind: "file"; readonly name: string }
  /** Any words. */
  | { readonly kind: "words"; readonly name: string };

export interface OptionRow {
  /** Of one letter only where there is no longer name. */
  readonly name: string;
  /** One letter. */
  readonly alias?: string;
  readonly takes: Takes;
  /** What it does, in a few words; the choices are put behind them. */
  readonly describe: string;
  /** The value that stands where none is given. */
  readonly otherwise?: string;
  /** Whole sentences for those who read on: the long help and the manual. */
  readonly detail?: string;
  /** Whether the short help has it. */
  readonly main?: true;
  /** Whether a settings file and a variable can set it. */
  readonly setting?: true;
  /** Whether a path in a settings file is one from where that file lies. */
  readonly besideSettings?: true;
}

/** Options under one heading of the help. */
export interface OptionGroup {
  readonly title: string;
  readonly rows: readonly OptionRow[];
}

export const nothing: Takes = { kind: "nothing" };
export const file: Takes = { kind: "file", name: "FILE" };
export const choice = (name: string, of: readonly string[]): Takes => ({ kind: "choice", name, of });
export const list = (name: string, of: readonly string[]): Takes => ({ kind: "list", name, of });
export const words = (name: string): Takes => ({ kind: "words", name });

export const view: OptionRow = {
  name: "view",
  takes: choice("VIEW", views),
  setting: true,
  main: true,
  describe: "How to lay it out",
  otherwise: "findings",
  detail: "A matrix has a row for each fact and a column for each report; about is of one entity, which --about names.",
};
export const sideBySide: OptionRow = {
  name: "side-by-side",
  alias: "s",
  takes: nothing,
  main: true,
  describe: "Both texts beside each other",
};
export const unified: OptionRow = { name: "unified", alias: "u", takes: nothing, describe: "Both texts in one column" };
export const stat: OptionRow = { name: "stat", takes: nothing, describe: "One line for each report, and no more" };
export const format: OptionRow = {
  name: "format",
  takes: choice("FORMAT", formats),
  setting: true,
  main: true,
  describe: "What to write",
  otherwise: "terminal",
  detail:
    "Html is one page to hand on, markdown is for an issue or a chat, text for a mail, and csv has a row for each finding. Sarif is for code scanning and editors, github for annotations of a change, junit for build servers, and jsonl has a line for each finding.",
};
export const plainFormat: OptionRow = {
  name: "format",
  takes: choice("FORMAT", plainFormats),
  setting: true,
  main: true,
  describe: "What to write",
  otherwise: "terminal",
};
export const output: OptionRow = {
  name: "output",
  alias: "o",
  takes: file,
  main: true,
  describe: "Write to a file",
  otherwise: "standard output",
};
export const stamp: OptionRow = {
  name: "stamp",
  takes: words("WORDS"),
  describe: "When it was made, named at the foot of html, markdown and text",
  otherwise: "no time",
};
export const color: OptionRow = {
  name: "color",
  takes: choice("WHEN", colorChoices),
  setting: true,
  describe: "Colours",
  otherwise: "auto",
  detail: "That is on a terminal, unless NO_COLOR is set; FORCE_COLOR and CLICOLOR_FORCE force them.",
};
export const theme: OptionRow = {
  name: "theme",
  takes: choice("THEME", themeChoices),
  setting: true,
  describe: "Which colours",
  otherwise: "terminal",
  detail: "Those are the terminal's own; dark and light are for such a background.",
};
export const hyperlinks: OptionRow = {
  name: "hyperlinks",
  takes: choice("WHEN", colorChoices),
  setting: true,
  describe: "Make places lead to their file when clicked on",
  otherwise: "auto",
  detail: "That is where the terminal is known to take it.",
};
export const paging: OptionRow = {
  name: "paging",
  takes: choice("WHEN", colorChoices),
  setting: true,
  describe: "Show it through STORYDIFF_PAGER, PAGER or less",
  otherwise: "auto",
  detail: "That is on a terminal.",
};
export const width: OptionRow = {
  name: "width",
  takes: words("COLUMNS"),
  setting: true,
  describe: `Columns, ${widths.least} to ${widths.most}`,
  otherwise: `the terminal's, else ${widths.fallback}`,
};

export const findings = `LIST is kinds (${kindChoices.join(", ")}) and types of contradiction (${typeChoices.join(", ")}).`;
export const only: OptionRow = {
  name: "only",
  takes: list("LIST", [...kindChoices, ...typeChoices]),
  setting: true,
  main: true,
  describe: "Show only these findings, and all of them",
  detail: findings,
};
export const ignore: OptionRow = {
  name: "ignore",
  takes: list("LIST", [...kindChoices, ...typeChoices]),
  setting: true,
  describe: "Leave these findings out, named as for --only",
};
export const about: OptionRow = {
  name: "about",
  takes: words("NAME"),
  main: true,
  describe: "Show what each report says of a person, place or group",
};
export const toldBy: OptionRow = {
  name: "told-by",
  takes: words("REPORTS"),
  describe: "Of several reports show only what one of these tells, by letter or path: A,C",
};
export const context: OptionRow = {
  name: "context",
  alias: "U",
  takes: words("SENTENCES"),
  setting: true,
  main: true,
  describe: `Sentences round each contradiction, 0 to ${mostContext}`,
  otherwise: "0",
  detail: "Each also lengthens the other lists by five.",
};
export const minConfidence: OptionRow = {
  name: "min-confidence",
  takes: choice("LEVEL", confidences),
  setting: true,
  describe: "Least confidence of a contradiction to show",
  otherwise: "medium",
  detail: "Low ones are worth no more than a look.",
};
export const sort: OptionRow = {
  name: "sort",
  takes: choice("ORDER", sorts),
  setting: true,
  describe: "Order of the contradictions",
  otherwise: "weight",
  detail: "By text is by their place in A.",
};
export const within: OptionRow = {
  name: "within",
  takes: nothing,
  setting: true,
  main: true,
  describe: "Show where each report clashes with itself, too",
};
export const versions: OptionRow = {
  name: "versions",
  takes: nothing,
  describe: "Take the reports for versions of one: show what was changed, added and withdrawn",
  detail:
    "Reports of one address, and of one site with much the same words, are taken so without it. The earliest comes first by the times that they tell, else by their order here.",
};
export const explain: OptionRow = {
  name: "explain",
  takes: words("FINDING"),
  main: true,
  describe: "Show the way to a finding, by its number or id, or why two lines have none: A:3,B:5",
};

export const similarity: OptionRow = {
  name: "similarity",
  takes: choice("MEASURE", similarities),
  setting: true,
  describe: "How sentences are measured against each other",
  otherwise: "words",
};
export const dates: readonly OptionRow[] = [
  { name: "date-a", takes: words("DAY"), describe: "Day that report A is from, YYYY-MM-DD: what its weekdays mean" },
  { name: "date-b", takes: words("DAY"), describe: "Day that report B is from" },
  {
    name: "date",
    takes: words("REPORT=DAY"),
    describe: "Day that a report is from, by its letter or path, C=YYYY-MM-DD; again for each",
  },
];
export const maxBytes: OptionRow = {
  name: "max-bytes",
  takes: words("BYTES"),
  setting: true,
  describe: "Largest report to read, in bytes",
  otherwise: "10 MB",
};
export const maxSentences: OptionRow = {
  name: "max-sentences",
  takes: words("COUNT"),
  setting: true,
  describe: "Longest report to read, in sentences",
  otherwise: "20000",
};
/** Rows of what is fetched; what may be reached is never set by a file that lies in a folder. */
export const allowPrivate: OptionRow = {
  name: "allow-private",
  takes: nothing,
  describe: "Fetch addresses of this machine and of private networks, too",
};
export const fetchTimeout: OptionRow = {
  name: "fetch-timeout",
  takes: words("SECONDS"),
  setting: true,
  describe: "Give an address no longer than this",
  otherwise: "30",
};
export const links: OptionGroup = {
  title: "Addresses",
  rows: [
    {
      name: "offline",
      takes: nothing,
      setting: true,
      describe: "Fetch nothing: read what is kept of an address, however old it is",
    },
    {
      name: "refresh",
      takes: nothing,
      describe: "Fetch anew what is kept, too",
      detail: "Without it a page that was fetched within the hour is not fetched again.",
    },
    {
      name: "no-cache",
      takes: nothing,
      setting: true,
      describe: "Keep nothing of what is fetched, and use nothing that is kept",
      detail:
        "Pages are kept in $XDG_CACHE_HOME/storydiff, else ~/.cache/storydiff, readable by you alone; storydiff cache clear empties it.",
    },
    fetchTimeout,
    allowPrivate,
  ],
};
export const timeout: OptionRow = {
  name: "timeout",
  takes: words("SECONDS"),
  setting: true,
  describe: "Compare no longer than this, show what was found by then and say that it is partial",
};

export const exitCode: OptionRow = {
  name: "exit-code",
  takes: nothing,
  setting: true,
  main: true,
  describe: "End with status 1 when there are contradictions",
};
export const failOn: OptionRow = {
  name: "fail-on",
  takes: list("LIST", failChoices),
  setting: true,
  describe: "End with status 1 for these alone",
  otherwise: "any",
  detail: `LIST is any (every contradiction), confidences (that one and surer ones), and what --only takes. Known findings never count.`,
};
export const baseline: OptionRow = {
  name: "baseline",
  takes: file,
  setting: true,
  besideSettings: true,
  describe: "Mark the contradictions in this file as known: they let no check fail",
};
export const updateBaseline: OptionRow = {
  name: "update-baseline",
  takes: nothing,
  describe: "Write the baseline anew: what is found becomes known, what is gone goes",
  detail: "Reasons stay. What the other options keep from being found goes as well, so give the same ones each time.",
};
export const quiet: OptionRow = {
  name: "quiet",
  alias: "q",
  takes: nothing,
  describe: "Write nothing: the status tells, as with --exit-code",
};

/** Where settings come from, and help. */
export const everywhere: readonly OptionRow[] = [
  { name: "config", takes: file, describe: "Settings file to use instead of those that are found" },
  { name: "no-config", takes: nothing, describe: "Use no settings file" },
  { name: "print-config", takes: nothing, describe: "Show each setting with where it came from" },
  { name: "h", takes: nothing, describe: "Show those that matter most" },
  { name: "help", takes: nothing, describe: "Show all options, with examples" },
  { name: "version", takes: nothing, describe: "Show the version" },
];
