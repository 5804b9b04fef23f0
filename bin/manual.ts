/** The manual page, man(7), made from the table of options, so that it says what the command does. */
import { optionGroups, type OptionRow } from "./option-table.ts";
import { comparePurpose, examples, exitStatus, readPurpose } from "./purposes.ts";

export function manualPage(version: string): string {
  return [
    `.TH STORYDIFF 1 "" "storydiff ${version}" "User Commands"`,
    ".SH NAME",
    "storydiff \\- where reports of one event agree, differ and contradict each other",
    ".SH SYNOPSIS",
    ...["A B", "A B C ...", "read FILE", "git ..."].flatMap((words) => [`.B storydiff`, escaped(words), ".br"]),
    ".SH DESCRIPTION",
    escaped(comparePurpose),
    ".PP",
    escaped(readPurpose),
    ".SH OPTIONS",
    ...groups("compare"),
    ".SH OPTIONS OF READ",
    ...groups("read"),
    ".SH GIT",
    "As an external diff of git for prose: put",
    ".B *.md diff=prose",
    "into .gitattributes and run",
    '.B git config diff.prose.command "storydiff git".',
    "Once: ",
    '.B GIT_EXTERNAL_DIFF="storydiff git" git diff,',
    "or",
    '.B git difftool \\-x "storydiff git".',
    ".SH FILES",
    "Settings are keys named as the options:",
    ".BR .storydiffrc.json ,",
    ".BR .storydiffrc.yaml ,",
    "or",
    ".B storydiff",
    "in",
    ".B package.json",
    "in the folder or one above it; then",
    ".B ~/.config/storydiff/config.json",
    "or",
    ".BR config.yaml .",
    ".SH ENVIRONMENT",
    ".TP",
    ".B STORYDIFF_NAME",
    "sets the option of that name, such as STORYDIFF_MIN_CONFIDENCE.",
    ".TP",
    ".BR STORYDIFF_PAGER ,\\  PAGER",
    "the pager; empty for none.",
    ".TP",
    ".BR NO_COLOR ,\\  FORCE_COLOR ,\\  CLICOLOR_FORCE",
    "no colours; colours even where the output is no terminal.",
    ".SH EXIT STATUS",
    escaped(exitStatus),
    ".SH EXAMPLES",
    ...examples.compare.flatMap(([line, meaning]) => [".TP", `.B ${escaped(line)}`, escaped(meaning)]),
    "",
  ].join("\n");
}

function groups(command: "compare" | "read"): string[] {
  return optionGroups[command].flatMap(({ title, rows }) => [
    `.SS ${escaped(title.replace(/:$/, ""))}`,
    ...rows.flatMap((row) => [".TP", ...flags(row), escaped(row.describe)]),
  ]);
}

function flags({ name, alias, takes }: OptionRow): string[] {
  const long = `\\fB\\-\\-${escaped(name)}\\fR${value(takes)}`;
  return [alias === undefined ? long : `\\fB\\-${alias}\\fR, ${long}`];
}

function value(takes: OptionRow["takes"]): string {
  switch (takes.kind) {
    case "nothing":
      return "";
    case "choice":
      return ` ${escaped(takes.of.join("|"))}`;
    case "list":
      return " \\fILIST\\fR";
    case "words":
      return ` \\fI${escaped(takes.name)}\\fR`;
  }
}

/** Words that roff takes as they are: hyphens stay hyphens, and no line begins with a command. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=['.])/gm, "\\&");
}
