/** The parser of each command and its help, made by yargs from the table of options. */
import { createRequire } from "node:module";
import yargs from "yargs";
import { optionGroups, optionsOf, type Command } from "./option-table.ts";

export const completionsFlag = "--get-yargs-completions";

/** Whether a shell's completions are asked for. yargs would take the word for it even as the second report's name. */
export function isCompletion(words: readonly string[]): boolean {
  return words[0] === "completion" || words.includes(completionsFlag);
}

const comparePurpose =
  "Reads two reports of one event against each other: what both tell, what only one tells, and where they contradict " +
  "each other; of three and more, who tells which value and who stands alone. One may be - for standard input.";

const readPurpose =
  "Shows one report as storydiff reads it, sentence by sentence: who is named, how many, when, who says so, who did " +
  "what to whom, and who stands how. FILE may be - for standard input.";

/** The parser of `storydiff A B`. */
export function compareParser(words: readonly string[], columns: number) {
  const base = withOptions("compare", words, columns)
    .usage(`storydiff A B\nstorydiff A B C ...\nstorydiff read FILE\n\n${comparePurpose}`)
    .example("storydiff a.txt b.txt", "where two reports agree and clash")
    .example("storydiff a.txt - < wire.txt", "the second from standard input")
    .example('storydiff a.txt b.txt --about "the mayor"', "what both say of one person")
    .example("storydiff a.txt b.txt --explain A:3,B:5", "why two lines clash, agree or neither")
    .example("storydiff a.txt b.txt c.txt", "who tells what, and who stands alone")
    .example("storydiff a.txt b.txt --exit-code", "a check: 1 on a contradiction")
    .example("storydiff a.txt b.txt --format json", "for other programs")
    .example("storydiff read a.txt", "one report as storydiff reads it")
    .example("storydiff ./read b.txt", "a report in a file called read")
    .epilogue(
      "Exit status: 0 done, 2 trouble; with --exit-code, 1 when contradictions were found.\n" +
        "Completion: storydiff completion >> ~/.bashrc",
    );
  return isCompletion(words) ? base.completion("completion", false, withReadCommand) : base;
}

/** The parser of `storydiff read FILE`, without the word `read`. */
export function readParser(words: readonly string[], columns: number) {
  const base = withOptions("read", words, columns)
    .usage(`storydiff read FILE\n\n${readPurpose}`)
    .example("storydiff read a.txt", "all of it, sentence by sentence")
    .example("storydiff read a.txt --only claims,stances", "who did what, who stands how")
    .example('storydiff read a.txt --about "the mayor"', "the sentences that speak of one person")
    .example("storydiff read a.txt --format json", "for other programs")
    .epilogue("Exit status: 0 done, 2 trouble.\nTo compare with a file called read, write ./read.");
  return isCompletion(words) ? base.completion("completion", false) : base;
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

/** Offers `read` beside the options once its first letter stands where the first report would. */
function withReadCommand(
  current: string,
  values: Readonly<Record<string, unknown>>,
  offerOptions: (done: (error: Error | null, offered: string[] | undefined) => void) => unknown,
  done: (offered: string[]) => unknown,
): void {
  const paths = [values["_"]].flat().filter((word) => word !== "storydiff");
  const starts = paths.length <= 1 && current !== "" && "read".startsWith(current);
  offerOptions((_error, offered = []) => done(starts ? ["read", ...offered] : offered));
}

function ownVersion(): string {
  const manifest = createRequire(import.meta.url)("storydiff/package.json") as { readonly version: string };
  return manifest.version;
}
