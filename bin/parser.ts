/** The parser of each command and its help, made by yargs from the table of options. */
import { createRequire } from "node:module";
import yargs from "yargs";
import { comparePurpose, examples, exitStatus, readPurpose } from "./purposes.ts";
import { optionGroups, optionsOf, type Command } from "./option-table.ts";

export const completionsFlag = "--get-yargs-completions";

/** Whether a shell asks for completions. yargs would take the word for it even as the second report's name. */
export function isCompletion(words: readonly string[]): boolean {
  return words.includes(completionsFlag);
}

/** The parser of `storydiff A B`. */
export function compareParser(words: readonly string[], columns: number) {
  const base = withExamples(withOptions("compare", words, columns), "compare")
    .usage(`storydiff A B\nstorydiff A B C ...\nstorydiff read FILE\nstorydiff git ...\n\n${comparePurpose}`)
    .epilogue(
      `${exitStatus}\nThe manual: storydiff manual | man -l -\nCompletion: storydiff completion bash >> ~/.bashrc, or zsh`,
    );
  return isCompletion(words) ? base.completion("completion", false, withCommands) : base;
}

/** The parser of `storydiff read FILE`, without the word `read`. */
export function readParser(words: readonly string[], columns: number) {
  const base = withExamples(withOptions("read", words, columns), "read")
    .usage(`storydiff read FILE\n\n${readPurpose}`)
    .epilogue("Exit status: 0 done, 2 trouble.\nTo compare with a file called read, write ./read.");
  return isCompletion(words) ? base.completion("completion", false) : base;
}

function withExamples(base: ReturnType<typeof withOptions>, command: Command) {
  for (const [line, meaning] of examples[command]) base.example(line, meaning);
  return base;
}

function withOptions(command: Command, words: readonly string[], columns: number) {
  const base = yargs()
    .scriptName("storydiff")
    .locale("en")
    .exitProcess(false)
    .wrap(Math.min(columns, 100))
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .help("help", "Show this help")
    .version("version", "Show the version", words.includes("--version") ? ownVersion() : "")
    .strictOptions()
    .fail(false);
  for (const { name, alias, takes, describe } of optionsOf(command)) {
    if (alias !== undefined) base.alias(name, alias);
    // Help and version are yargs' own.
    if (name === "help" || name === "version") continue;
    base.option(name, {
      describe,
      ...(takes.kind === "nothing" ? { type: "boolean" } : { requiresArg: true }),
      ...(takes.kind === "choice" ? { choices: takes.of } : {}),
    });
  }
  for (const { title, rows } of optionGroups[command]) {
    base.group(
      rows.map(({ name }) => name),
      title,
    );
  }
  return base;
}

/** Offers the commands beside the options once the first letter of one stands where the first report would. */
function withCommands(
  current: string,
  values: Readonly<Record<string, unknown>>,
  offerOptions: (done: (error: Error | null, offered: string[] | undefined) => void) => unknown,
  done: (offered: string[]) => unknown,
): void {
  const paths = [values["_"]].flat().filter((word) => word !== "storydiff");
  const isFirst = current !== "" && paths.length === 1 && paths[0] === current;
  const own = isFirst ? commandWords.filter((word) => word.startsWith(current)) : [];
  offerOptions((_error, offered = []) => done([...own, ...offered]));
}

/** First words that are commands and no report. */
export const commandWords = ["read", "git", "completion", "manual"] as const;
export type CommandWord = (typeof commandWords)[number];

export function ownVersion(): string {
  const manifest = createRequire(import.meta.url)("storydiff/package.json") as { readonly version: string };
  return manifest.version;
}
