/** The command line: its words in, a text to print or checked options out. */
import { didYouMean, last, refused, type Given } from "./checks.ts";
import { collateOptionsOf, type CollateOptions } from "./collate-options.ts";
import { compareOptionsOf, readOptionsOf, type CompareOptions, type ReadOptions } from "./options.ts";
import { optionsOf, valueless, type Command } from "./option-table.ts";
import { settingsOf, shownSettings, withSettings, type Environment } from "./settings.ts";
import { completionScript } from "./completion.ts";
import { gitPairOf, type GitPair } from "./git.ts";
import { manualPage } from "./manual.ts";
import {
  commandWords,
  compareParser,
  completionsFlag,
  isCompletion,
  ownVersion,
  readParser,
  type CommandWord,
} from "./parsers.ts";

/** What the words ask for: a text (help, version, a script), a comparison of two, of more or for git, or the reading of one report. */
type Request =
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "compare"; readonly options: CompareOptions }
  | { readonly kind: "collate"; readonly options: CollateOptions }
  | { readonly kind: "git"; readonly pair: GitPair; readonly options: CompareOptions }
  | { readonly kind: "read"; readonly options: ReadOptions };

/** Reads the words behind the command's name. Throws `bad-option` or `bad-format` for what it does not understand. */
export async function requestOf(words: readonly string[], columns: number, environment: Environment): Promise<Request> {
  const { at, word } = commandAt(words);
  const own = word === null ? words : words.toSpliced(at, 1);
  if (word === "completion") return { kind: "print", text: completionScript(own[0] ?? null, environment) };
  if (word === "manual") return { kind: "print", text: manualPage(ownVersion()) };
  const command: Command = word === "read" ? "read" : "compare";
  const check = (given: Given): Request => {
    const paths = given["_"] ?? [];
    if (word === "read") return { kind: "read", options: readOptionsOf(given) };
    if (word === "git") {
      return { kind: "git", pair: gitPairOf(paths), options: compareOptionsOf({ ...given, _: ["a", "b"] }) };
    }
    if (paths.length > 2) return { kind: "collate", options: collateOptionsOf(given) };
    return { kind: "compare", options: compareOptionsOf(given) };
  };
  let text = "";
  try {
    const parser = command === "read" ? readParser(own, columns) : compareParser(own, columns);
    const values = await parser
      // Checked before yargs' own checks, for messages that name the value and the way out.
      .middleware((unchecked: Readonly<Record<string, unknown>>) => {
        if (!isCompletion(own) && unchecked["print-config"] !== true) check(givenOf(unchecked));
      }, true)
      .parseAsync(own.map(plainWord), {}, (_error, _values, output) => {
        text = output;
      });
    if (text !== "" || isCompletion(own)) return { kind: "print", text };
    const given = givenOf(values);
    const settings = await settingsOf(given, environment, process.cwd());
    if (last(given, "print-config") === "true") return { kind: "print", text: shownSettings(given, settings) };
    return check(withSettings(given, settings, command));
  } catch (error) {
    throw mended(error, own, command);
  }
}

/** Where the word stands that is a command, if there is one: the first that is neither option nor its value. */
function commandAt(words: readonly string[]): { readonly at: number; readonly word: CommandWord | null } {
  // A shell that asks for completions gives the whole line, with the command's own name first.
  let at = words[0] === completionsFlag ? 2 : 0;
  for (let word = words[at]; word?.startsWith("-") && word !== "--" && word !== "-"; word = words[at]) {
    const holdsValue = word.includes("=") || /^-[^-]./.test(word);
    at += holdsValue || valueless.includes(word.replace(/^--?/, "")) ? 1 : 2;
  }
  return { at, word: commandWords.find((command) => command === words[at]) ?? null };
}

/** Rewrites `--no-color`, which other commands have too, and refuses a value for an option that has none. */
function plainWord(word: string): string {
  const valued = /^--([a-z-]+)=(?!(?:true|false)$)/.exec(word)?.[1];
  if (valued !== undefined && valueless.includes(valued)) throw refused(`--${valued} takes no value`);
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

/** yargs' complaints in our own words, with the option as it was typed and the one that was perhaps meant. */
function mended(error: unknown, words: readonly string[], command: Command): unknown {
  const message = error instanceof Error ? error.message : "";
  const unknown = /^Unknown arguments?: (.*)$/su.exec(message)?.[1]?.split(", ")[0];
  if (unknown !== undefined) {
    const typed = words.find((word) => word.replace(/=.*$/su, "").replace(/^--?/, "") === unknown);
    const name = typed?.replace(/=.*$/su, "") ?? unknown;
    return refused(`unknown option ${name}${wayOutOf(unknown, command)}`);
  }
  const needy = /^Not enough arguments following: (.*)$/su.exec(message)?.[1];
  if (needy !== undefined) return refused(`${needy.length === 1 ? "-" : "--"}${needy} needs a value`);
  return error;
}

/** The command that has an option of that name, the option of a name like it, or where all are listed. */
function wayOutOf(unknown: string, command: Command): string {
  const named = (of: Command): string[] => optionsOf(of).map(({ name }) => name);
  if (command === "read" && named("compare").includes(unknown)) return ": it is for two reports, storydiff A B";
  const help = command === "read" ? "storydiff read --help" : "storydiff --help";
  return didYouMean(unknown, named(command), "--") || `: see ${help}`;
}
