/** The command line: its words in, a text to print or checked options out. */
import { createRequire } from "node:module";
import yargs from "yargs";
import {
  colorChoices,
  didYouMean,
  formats,
  kindChoices,
  mostContext,
  optionsOf,
  refused,
  similarities,
  widths,
  type Given,
  type Options,
} from "./options.ts";

/** What the words ask for: a text (help, version, completion script), or a comparison. */
export type Request =
  { readonly kind: "print"; readonly text: string } | { readonly kind: "compare"; readonly options: Options };

/** Reads the words behind the command's name. Throws `bad-option` or `bad-format` for what it does not understand. */
export async function requestOf(words: readonly string[], columns: number): Promise<Request> {
  let text = "";
  try {
    const values = await parser(words, columns)
      // Checked before yargs' own checks, for messages that name the value and the way out.
      .middleware((unchecked) => {
        if (!isCompletion(words)) optionsOf(givenOf(unchecked));
      }, true)
      .parseAsync(words.map(plainWord), {}, (_error, _values, output) => {
        text = output;
      });
    return text !== "" || isCompletion(words)
      ? { kind: "print", text }
      : { kind: "compare", options: optionsOf(givenOf(values)) };
  } catch (error) {
    throw mended(error, words);
  }
}

/** Rewrites `--no-color`, which other commands have too, and refuses a value for an option that has none. */
function plainWord(word: string): string {
  if (/^--exit-code=(?!(?:true|false)$)/.test(word)) throw refused("--exit-code takes no value");
  return word === "--no-color" ? "--color=never" : word;
}

/** The values of each option as words, in the order given; paths under `_`, those behind `--` too. */
function givenOf(values: Readonly<Record<string, unknown>>): Given {
  const given: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(values)) given[name] = [value].flat().map(wordOf);
  return { ...given, _: [...(given["_"] ?? []), ...(given["--"] ?? [])] };
}

function wordOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

const optionNames = {
  output: ["format", "output", "color", "width"],
  findings: ["only", "about", "context"],
  reading: ["similarity", "max-bytes"],
  status: ["exit-code", "help", "version"],
} as const;

const purpose =
  "Reads two reports of one event against each other: what both tell, what only one tells, and where they contradict " +
  "each other. A or B may be - for standard input.";

function parser(words: readonly string[], columns: number) {
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
    .usage("storydiff A B\n\n" + purpose)
    .option("format", { requiresArg: true, choices: formats, describe: "What to write [terminal]" })
    .option("output", {
      requiresArg: true,
      alias: "o",
      describe: "File to write to instead of standard output",
    })
    .option("color", {
      requiresArg: true,
      choices: colorChoices,
      describe: "Colours [auto: on a terminal, unless NO_COLOR is set; FORCE_COLOR forces them]",
    })
    .option("width", {
      requiresArg: true,
      describe: `Columns, ${widths.least} to ${widths.most} [the terminal's, else ${widths.fallback}]`,
    })
    .option("only", {
      requiresArg: true,
      describe: `Show only these findings, and all of them: ${kindChoices.join(", ")}`,
    })
    .option("about", {
      requiresArg: true,
      describe: "Show what each report says of a person, place or group",
    })
    .option("context", {
      requiresArg: true,
      describe: `Sentences round each contradiction, 0 to ${mostContext}; each also lengthens the other lists by five [0]`,
    })
    .option("similarity", {
      requiresArg: true,
      choices: similarities,
      describe: "How sentences are measured against each other [words]",
    })
    .option("max-bytes", { requiresArg: true, describe: "Largest report to read, in bytes" })
    .option("exit-code", { type: "boolean", describe: "End with status 1 when there are contradictions" })
    .help("help", "Show this help")
    .alias("help", "h")
    .version("version", "Show the version", words.includes("--version") ? ownVersion() : "")
    .group([...optionNames.output], "Output:")
    .group([...optionNames.findings], "Findings:")
    .group([...optionNames.reading], "Reading:")
    .group([...optionNames.status], "Other:")
    .example("storydiff a.txt b.txt", "where two reports agree and clash")
    .example("storydiff a.txt - < wire.txt", "the second from standard input")
    .example('storydiff a.txt b.txt --about "the mayor"', "what both say of one person")
    .example("storydiff a.txt b.txt --exit-code", "a check: 1 on a contradiction")
    .example("storydiff a.txt b.txt --format json", "for other programs")
    .epilogue(
      "Exit status: 0 done, 2 trouble; with --exit-code, 1 when contradictions were found.\nCompletion: storydiff completion >> ~/.bashrc",
    )
    .strictOptions()
    .fail(false);
  return isCompletion(words) ? base.completion("completion", false) : base;
}

/** Whether a shell's completions are asked for. yargs would take the word for it even as the second report's name. */
function isCompletion(words: readonly string[]): boolean {
  return words[0] === "completion" || words.includes("--get-yargs-completions");
}

/** yargs' complaints in our own words, with the option as it was typed and the one that was perhaps meant. */
function mended(error: unknown, words: readonly string[]): unknown {
  const message = error instanceof Error ? error.message : "";
  const unknown = /^Unknown arguments?: (.*)$/su.exec(message)?.[1]?.split(", ")[0];
  if (unknown !== undefined) {
    const typed = words.find((word) => word.replace(/=.*$/su, "").replace(/^--?/, "") === unknown);
    const known = Object.values(optionNames).flat();
    const name = typed?.replace(/=.*$/su, "") ?? unknown;
    return refused(`unknown option ${name}${didYouMean(unknown, known, "--") || ": see storydiff --help"}`);
  }
  const valueless = /^Not enough arguments following: (.*)$/su.exec(message)?.[1];
  if (valueless !== undefined) return refused(`${valueless.length === 1 ? "-" : "--"}${valueless} needs a value`);
  return error;
}

function ownVersion(): string {
  const manifest = createRequire(import.meta.url)("storydiff/package.json") as { readonly version: string };
  return manifest.version;
}
