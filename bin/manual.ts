/** The manual page, man(7), made from the table of options, so that it says what the command does. */
import type { OptionRow } from "./option-rows.ts";
import { described, flagsOf, optionGroupsOf, optionsOf, valueOf } from "./option-table.ts";
import { commandWordsOf, synopsis } from "./purposes.ts";
import { sessionCommands, sessionVerbs, type SessionVerb } from "./session-table.ts";
import { projectFiles, userFiles } from "./settings-files.ts";

export function manualPage(version: string): string {
  return [
    `.TH STORYDIFF 1 "" "storydiff ${version}" "User Commands"`,
    ".SH NAME",
    "storydiff \\- where reports of one event agree, differ and contradict each other",
    ".SH SYNOPSIS",
    ".nf",
    ...synopsis.map(([line]) => line.replace(/^storydiff/, ".B storydiff")),
    ".fi",
    ".SH DESCRIPTION",
    ...(["compare", "read", "session", "git", "lsp", "mcp"] as const).flatMap((command, i) => [
      ...(i === 0 ? [] : [".PP"]),
      roff(commandWordsOf(command).purpose),
    ]),
    ".SH OPTIONS",
    ...options("compare"),
    ".SH OPTIONS OF READ",
    ...options("read"),
    ".SH OPTIONS OF GIT",
    "Those of two reports that go with what git does:",
    roff(`${flagsIn(optionsOf("git"))}.`),
    ".SH OPTIONS OF LSP",
    ...options("lsp"),
    ".SH OPTIONS OF MCP",
    ...options("mcp"),
    ".SH SESSIONS",
    ...sessionVerbs.flatMap(session),
    ".SH SETTINGS",
    "An option that can be set has a key of its name in a settings file and a variable. A flag stands over the variable, that",
    "over the file of the project, and that over the file of the user.",
    ...item(
      projectFiles.join(", "),
      "In the folder or the nearest one above it; package.json under the key storydiff.",
    ),
    ...item(userFiles.map((name) => `~/.config/storydiff/${name}`).join(", "), "Or where XDG_CONFIG_HOME says."),
    ".SH ENVIRONMENT",
    ...item("STORYDIFF_NAME", "Sets the option of that name, such as STORYDIFF_MIN_CONFIDENCE."),
    ...item("STORYDIFF_PAGER, PAGER", "The pager; empty for none."),
    ...item("NO_COLOR", "No colours."),
    ...item("FORCE_COLOR, CLICOLOR_FORCE", "Colours even where the output is no terminal."),
    ".SH EXIT STATUS",
    roff(commandWordsOf("compare").exitStatus),
    ...(["read", "session", "git", "lsp", "mcp"] as const).map((command) =>
      roff(`Of ${command}: ${commandWordsOf(command).exitStatus}`),
    ),
    ".SH EXAMPLES",
    ...(["compare", "read", "session", "git", "lsp", "mcp"] as const).flatMap((command) =>
      commandWordsOf(command).examples.flatMap(([line, meaning]) => item(line, meaning)),
    ),
    "",
  ].join("\n");
}

function options(command: "compare" | "read" | "lsp" | "mcp"): string[] {
  return optionGroupsOf(command).flatMap(({ title, rows }) => [`.SS ${roff(title)}`, ...rows.flatMap(option)]);
}

function option(row: OptionRow): string[] {
  const detail = row.detail === undefined ? [] : [roff(row.detail)];
  return [".TP", tagOf(row), roff(`${described(row)}.`), ...detail];
}

/** What can be done with sessions by one word: the options of its own in full, of those that comparing has the names. */
function session(verb: SessionVerb): string[] {
  const { takes, purpose } = sessionCommands[verb];
  const rows = optionsOf(`session ${verb}`);
  const known = optionsOf("compare").map(({ name }) => name);
  const comparing = rows.filter(({ name }) => known.includes(name));
  return [
    `.SS ${roff(`session ${verb} ${takes}`.trimEnd())}`,
    roff(purpose),
    ...rows.filter((row) => !comparing.includes(row)).flatMap(option),
    ".PP",
    roff(`Also ${flagsIn(comparing)}.`),
  ];
}

function flagsIn(rows: readonly OptionRow[]): string {
  return rows.map((row) => flagsOf(row).join(", ")).join(", ");
}

/** `-o, --output FILE`, with the flags bold and what is put in their place in italics. */
function tagOf(row: OptionRow): string {
  const value = valueOf(row);
  const flags = flagsOf(row).map((flag) => `\\fB${roff(flag)}\\fR`);
  return `${flags.join(", ")}${value === null ? "" : ` \\fI${roff(value)}\\fR`}`;
}

function item(tag: string, meaning: string): string[] {
  return [".TP", `\\fB${roff(tag)}\\fR`, roff(meaning)];
}

/** Words that roff takes as they are: hyphens stay hyphens, and no line begins with a command. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=['.])/gm, "\\&");
}
