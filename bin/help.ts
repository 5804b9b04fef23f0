/** The help of each command, laid out by yargs from the table of options. */
import type { OptionRow } from "./option-rows.ts";
import {
  described,
  isSessionCommand,
  optionGroupsOf,
  optionsOf,
  valueOf,
  verbOf,
  type Command,
} from "./option-table.ts";
import { commandWordsOf, synopsis } from "./purposes.ts";
import { sessionCommands, sessionSynopsis } from "./session-table.ts";

/** Columns beyond which lines are no longer easy to read. */
const widest = 100;

/** What `-h` shows, the options that matter most, or what `--help` shows, everything. */
export async function helpOf(command: Command, extent: "short" | "whole", columns: number): Promise<string> {
  const { default: yargs } = await import("yargs");
  const { purpose, exitStatus, examples } = commandWordsOf(command);
  const page = yargs([])
    .locale("en")
    .help(false)
    .version(false)
    .wrap(Math.min(columns, widest))
    .parserConfiguration({ "camel-case-expansion": false })
    .usage(`${usage(command)}\n\n${purpose}`);
  const groups =
    extent === "whole"
      ? optionGroupsOf(command)
      : [{ title: "Options", rows: optionsOf(command).filter(({ main }) => main === true) }];
  for (const { title, rows } of groups) {
    for (const row of rows) page.option(shown(row), { alias: row.alias ?? [], describe: text(row, extent) });
    page.group(rows.map(shown), `${title}:`);
  }
  const help = command === "compare" ? "storydiff --help" : `storydiff ${command} --help`;
  if (extent === "short") {
    const way = command === "session" ? "The options of each: storydiff session WORD --help\n" : "";
    return page.epilogue(`${way}Everything, with examples: ${help}`).getHelp();
  }
  for (const [line, meaning] of examples) page.example(`# ${meaning}`, "").example(line, "");
  return page.epilogue(`Exit status: ${exitStatus}\n\n${more}`).getHelp();
}

function usage(command: Command): string {
  if (command === "compare") return inColumns(synopsis);
  if (command === "session") return `storydiff session WORD ...\n\n${inColumns(sessionSynopsis)}`;
  if (isSessionCommand(command)) return `storydiff ${command} ${sessionCommands[verbOf(command)].takes}`.trimEnd();
  const takes = { read: "FILE", git: "...", lsp: "", mcp: "" }[command];
  return `storydiff ${command} ${takes}`.trimEnd();
}

function inColumns(lines: readonly (readonly [line: string, meaning: string])[]): string {
  const columns = Math.max(...lines.map(([line]) => line.length));
  return lines.map(([line, meaning]) => `${line.padEnd(columns)}  ${meaning}`).join("\n");
}

/** The option's name with what it takes behind it, which yargs then lists as one: `-o, --output FILE`. */
function shown(row: OptionRow): string {
  return [row.name, valueOf(row) ?? []].flat().join(" ");
}

function text(row: OptionRow, extent: "short" | "whole"): string {
  return extent === "whole" && row.detail !== undefined ? `${described(row)}. ${row.detail}` : described(row);
}

const more = `Settings: .storydiffrc.json or .yaml here or above, such as {"theme": "dark"}; ~/.config/storydiff/config.json; \
STORYDIFF_THEME=dark. --print-config shows what holds.
The manual: man storydiff, or storydiff manual | man -l -
Completion: source <(storydiff completion bash), or zsh`;
