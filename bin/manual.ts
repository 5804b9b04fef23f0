/** The manual page, man(7), made from the table of options, so that it says what the command does. */
import { described, flagsOf, optionGroups, valueOf, type Command, type OptionRow } from "./option-table.ts";
import { examples, exitStatus, purposes, synopsis } from "./purposes.ts";
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
    roff(purposes.compare),
    ".PP",
    roff(purposes.read),
    ".PP",
    roff(purposes.git),
    ".SH OPTIONS",
    ...options("compare"),
    ".SH OPTIONS OF READ",
    ...options("read"),
    ".SH OPTIONS OF GIT",
    "Those of two reports that go with what git does:",
    roff(`${optionGroups.git.flatMap(({ rows }) => rows.map((row) => flagsOf(row).join(", "))).join(", ")}.`),
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
    roff(exitStatus.compare),
    roff(`Of read: ${exitStatus.read}`),
    roff(`Of git: ${exitStatus.git}`),
    ".SH EXAMPLES",
    ...(["compare", "read", "git"] as const).flatMap((command) =>
      examples[command].flatMap(([line, meaning]) => item(line, meaning)),
    ),
    "",
  ].join("\n");
}

function options(command: Command): string[] {
  return optionGroups[command].flatMap(({ title, rows }) => [
    `.SS ${roff(title)}`,
    ...rows.flatMap((row) => [
      ".TP",
      tagOf(row),
      roff(`${described(row)}.`),
      ...(row.detail === undefined ? [] : [roff(row.detail)]),
    ]),
  ]);
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
