/**
 * Every option of every command, told once: the parser, the help, the completions, the manual page and the settings files
 * are made from this table.
 */
import { listed } from "./checks.ts";
import {
  about,
  allowPrivate,
  baseline,
  choice,
  color,
  context,
  dates,
  everywhere,
  exitCode,
  explain,
  failOn,
  file,
  format,
  hyperlinks,
  ignore,
  list,
  links,
  maxBytes,
  maxSentences,
  minConfidence,
  nothing,
  only,
  output,
  paging,
  plainFormat,
  quiet,
  sideBySide,
  similarity,
  sort,
  stamp,
  stat,
  theme,
  timeout,
  toldBy,
  unified,
  updateBaseline,
  view,
  width,
  versions,
  within,
  words,
  type OptionGroup,
  type OptionRow,
} from "./option-rows.ts";
import { confidences, partChoices } from "./options.ts";
import { author, sessionCommands, sessions, sessionVerbs, type SessionVerb } from "./session-table.ts";

/** What has options of its own: `storydiff A B` and the words that stand before others. */
export type Command = "compare" | "read" | "git" | "lsp" | "mcp" | "session" | SessionCommand;

/** What is done with sessions, named as it is typed. */
export type SessionCommand = `session ${SessionVerb}`;

export const commands: readonly Command[] = [
  "compare",
  "read",
  "git",
  "lsp",
  "mcp",
  "session",
  ...sessionVerbs.map((verb): SessionCommand => `session ${verb}`),
];

export function isSessionCommand(command: Command): command is SessionCommand {
  return command.startsWith("session ");
}

const comparing: readonly OptionGroup[] = [
  {
    title: "Output",
    rows: [view, sideBySide, unified, stat, format, output, stamp, color, theme, width, hyperlinks, paging],
  },
  { title: "Findings", rows: [only, ignore, toldBy, about, context, minConfidence, sort, within, explain] },
  { title: "Reading", rows: [versions, similarity, ...dates, maxBytes, maxSentences, timeout] },
  links,
  { title: "Checks", rows: [exitCode, failOn, baseline, updateBaseline] },
  { title: "Other", rows: [quiet, ...everywhere] },
];

const reading: readonly OptionGroup[] = [
  { title: "Output", rows: [plainFormat, output, color, theme, width, paging] },
  {
    title: "Reading",
    rows: [
      {
        name: "only",
        takes: list("LIST", partChoices),
        main: true,
        describe: "Show only these parts of what is read",
        detail: `LIST is of ${partChoices.join(", ")}.`,
      },
      { ...about, describe: "Show only the sentences that speak of a person, place or group" },
      {
        name: "within",
        takes: nothing,
        main: true,
        describe: "Show where the report clashes with itself, and nothing else",
      },
      {
        name: "min-confidence",
        takes: choice("LEVEL", confidences),
        describe: "With --within: least confidence of a clash to show",
        otherwise: "medium",
      },
      {
        name: "date",
        takes: words("DAY"),
        main: true,
        describe: "Day that the report is from, YYYY-MM-DD: what its weekdays mean",
      },
      maxBytes,
      maxSentences,
    ],
  },
  links,
  { title: "Other", rows: everywhere },
];

/** git says what is compared, pages by itself and takes status 1 for a breakdown. */
const underGit: readonly OptionGroup[] = [
  { title: "Output", rows: [view, sideBySide, unified, stat, color, theme, width] },
  { title: "Findings", rows: [only, ignore, about, context, minConfidence, sort, within] },
  { title: "Reading", rows: [similarity, maxBytes, maxSentences, timeout] },
  { title: "Other", rows: everywhere },
];

const serving: readonly OptionGroup[] = [
  {
    title: "Drafts",
    rows: [
      {
        name: "compare-with",
        takes: file,
        setting: true,
        besideSettings: true,
        main: true,
        describe: "Report that drafts are held against, a path or an address; again for each",
        detail: "An editor can name more, and a draft its own, on a line such as storydiff: compare with wire.txt.",
      },
      {
        ...baseline,
        describe: "Where what is dismissed is kept, with the reasons",
        otherwise: ".storydiff-baseline.json in the workspace",
      },
      only,
      ignore,
      minConfidence,
      similarity,
      maxBytes,
      maxSentences,
    ],
  },
  {
    title: links.title,
    rows: [
      { name: "allow-fetch", takes: nothing, main: true, describe: "Fetch references that are addresses" },
      ...links.rows,
    ],
  },
  {
    title: "Other",
    rows: [
      { name: "stdio", takes: nothing, describe: "Speak on standard input and output, as it does anyway" },
      ...everywhere,
    ],
  },
];

/** A server says what it may be asked for; the rest each call says. */
const forAssistants: readonly OptionGroup[] = [
  {
    title: "Reading",
    rows: [
      {
        name: "root",
        takes: { kind: "file", name: "FOLDER" },
        main: true,
        describe: "Folder below which files may be read, and no others",
        otherwise: "the current one, unless it is the home or that of all files",
      },
      {
        name: "allow-fetch",
        takes: nothing,
        main: true,
        describe: "Let addresses be fetched, but none of this machine or a private network",
      },
      { ...maxBytes, otherwise: "1 MB" },
      maxSentences,
      { ...timeout, describe: "Compare no longer than this, and say that it is partial", otherwise: "30" },
    ],
  },
  { ...links, rows: links.rows.filter((row) => row !== allowPrivate) },
  {
    title: "Sessions",
    rows: [{ ...author, describe: "Whose assistant it is: named in what it decides" }, sessions],
  },
  { title: "Other", rows: everywhere },
];

/** The options of a command under the headings of its help. */
export function optionGroupsOf(command: Command): readonly OptionGroup[] {
  switch (command) {
    case "compare":
      return comparing;
    case "read":
      return reading;
    case "git":
      return underGit;
    case "lsp":
      return serving;
    case "mcp":
      return forAssistants;
    case "session":
      return [{ title: "Options", rows: everywhere }];
    default:
      return sessionCommands[verbOf(command)].groups;
  }
}

/** The options of a command in the order of its help. */
export function optionsOf(command: Command): OptionRow[] {
  return optionGroupsOf(command).flatMap(({ rows }) => rows);
}

/** What a session is told to do: `new` of `session new`. */
export function verbOf(command: SessionCommand): SessionVerb {
  return command.slice("session ".length) as SessionVerb;
}

/** What stands for an option on the command line, the shortest first: `-o`, `--output`. */
export function flagsOf({ name, alias }: OptionRow): string[] {
  return [...(alias === undefined ? [] : [alias]), name].map((one) => (one.length === 1 ? `-${one}` : `--${one}`));
}

/** What an option is given, as the help writes it: `FILE`; `null` where it takes nothing. */
export function valueOf({ takes }: OptionRow): string | null {
  return takes.kind === "nothing" ? null : takes.name;
}

/** What an option does, its choices and what stands where none is given: `Which colours: dark or light [dark]`. */
export function described({ describe, takes, otherwise }: OptionRow): string {
  const choices = takes.kind === "choice" ? `: ${listed(takes.of)}` : "";
  return `${describe}${choices}${otherwise === undefined ? "" : ` [${otherwise}]`}`;
}

/** Flags of any command that take no value after them. */
export const valueless: readonly string[] = [
  ...new Set(
    commands.flatMap((command) =>
      optionsOf(command)
        .filter(({ takes }) => takes.kind === "nothing")
        .flatMap(flagsOf),
    ),
  ),
  "--no-color",
];
