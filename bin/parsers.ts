/** The options of each command as yargs knows them, and the help that lists them. */
import { createRequire } from "node:module";
import yargs from "yargs";
import {
  colorChoices,
  confidences,
  formats,
  kindChoices,
  mostContext,
  partChoices,
  similarities,
  widths,
} from "./options.ts";

const compareGroups = {
  "Output:": ["format", "output", "color", "width"],
  "Findings:": ["only", "about", "context", "min-confidence", "within", "explain"],
  "Reading:": ["similarity", "date-a", "date-b", "date", "max-bytes"],
  "Other:": ["exit-code", "help", "version"],
} as const;

const readGroups = {
  "Output:": ["format", "output", "color", "width"],
  "Reading:": ["only", "about", "within", "min-confidence", "date", "max-bytes"],
  "Other:": ["help", "version"],
} as const;

/** Names of the options of each command. */
export const optionNames: Readonly<Record<"compare" | "read", readonly string[]>> = {
  compare: Object.values(compareGroups).flat(),
  read: Object.values(readGroups).flat(),
};

/** Options that take no value, by every name they have. */
export const valueless: readonly string[] = ["exit-code", "within", "help", "h", "version", "no-color"];

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
  const base = grouped(shared(words, columns), compareGroups)
    .usage(`storydiff A B\nstorydiff A B C ...\nstorydiff read FILE\n\n${comparePurpose}`)
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
    .option("min-confidence", {
      requiresArg: true,
      choices: confidences,
      describe: "Least confidence of a contradiction to show; low ones are worth no more than a look [medium]",
    })
    .option("within", { type: "boolean", describe: "Show where each report clashes with itself, too" })
    .option("explain", {
      requiresArg: true,
      describe: "Show the way to a finding, by its id or number, or why two lines have none: A:3,B:5",
    })
    .option("similarity", {
      requiresArg: true,
      choices: similarities,
      describe: "How sentences are measured against each other [words]",
    })
    .option("date-a", { requiresArg: true, describe: "Day that report A is from, YYYY-MM-DD: what its weekdays mean" })
    .option("date-b", { requiresArg: true, describe: "Day that report B is from" })
    .option("date", { requiresArg: true, describe: "Day that a report is from, C=YYYY-MM-DD; again for each" })
    .option("exit-code", { type: "boolean", describe: "End with status 1 when there are contradictions" })
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
  const base = grouped(shared(words, columns), readGroups)
    .usage(`storydiff read FILE\n\n${readPurpose}`)
    .option("only", {
      requiresArg: true,
      describe: `Show only these of what is read: ${partChoices.join(", ")}`,
    })
    .option("about", {
      requiresArg: true,
      describe: "Show only the sentences that speak of a person, place or group",
    })
    .option("within", { type: "boolean", describe: "Show where the report clashes with itself, and nothing else" })
    .option("min-confidence", {
      requiresArg: true,
      choices: confidences,
      describe: "With --within: least confidence of a clash to show [medium]",
    })
    .option("date", { requiresArg: true, describe: "Day that the report is from, YYYY-MM-DD: what its weekdays mean" })
    .example("storydiff read a.txt", "all of it, sentence by sentence")
    .example("storydiff read a.txt --only claims,stances", "who did what, who stands how")
    .example('storydiff read a.txt --about "the mayor"', "the sentences that speak of one person")
    .example("storydiff read a.txt --format json", "for other programs")
    .epilogue("Exit status: 0 done, 2 trouble.\nTo compare with a file called read, write ./read.");
  return isCompletion(words) ? base.completion("completion", false) : base;
}

/** What both commands have: the output, the limit, help and version. */
function shared(words: readonly string[], columns: number) {
  return yargs()
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
    .option("max-bytes", { requiresArg: true, describe: "Largest report to read, in bytes" })
    .help("help", "Show this help")
    .alias("help", "h")
    .version("version", "Show the version", words.includes("--version") ? ownVersion() : "")
    .strictOptions()
    .fail(false);
}

function grouped(parser: ReturnType<typeof shared>, groups: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(groups).reduce((so, [title, names]) => so.group([...names], title), parser);
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
