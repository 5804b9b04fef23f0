/** The command line: its words in, a text to print or checked options out. */
import { didYouMean, last, refused, type Given } from "./checks.ts";
import { collateOptionsOf, type CollateOptions } from "./collate-options.ts";
import { compareOptionsOf, readOptionsOf, type CompareOptions, type ReadOptions } from "./options.ts";
import { optionsOf, valueless, type Command } from "./option-table.ts";
import { settingsOf, shownSettings, withSettings, type Environment } from "./settings.ts";
import { compareParser, completionsFlag, isCompletion, readParser } from "./parsers.ts";

/** What the words ask for: a text (help, version, completion script), a comparison of two, of more, or the reading of one report. */
type Request =
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "compare"; readonly options: CompareOptions }
  | { readonly kind: "collate"; readonly options: CollateOptions }
  | { readonly kind: "read"; readonly options: ReadOptions };

/** Reads the words behind the command's name. Throws `bad-option` or `bad-format` for what it does not understand. */
export async function requestOf(words: readonly string[], columns: number, environment: Environment): Promise<Request> {
  const at = placeOfRead(words);
  const command = at < 0 ? "compare" : "read";
  const own = at < 0 ? words : words.toSpliced(at, 1);
  const check = (given: Given): Request => {
    if (command === "read") return { kind: "read", options: readOptionsOf(given) };
    if ((given["_"] ?? []).length > 2) return { kind: "collate", options: collateOptionsOf(given) };
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
    // What has no settings asked about needs none of the files that find them.
    const settings = await settingsOf(given, environment, process.cwd());
    if (last(given, "print-config") === "true") return { kind: "print", text: shownSettings(given, settings) };
    return check(withSettings(given, settings, command));
  } catch (error) {
    throw mended(error, own, command);
  }
}

/** Where the word `read` stands that asks for a reading, or -1: the first word that is neither option nor its value. */
function placeOfRead(words: readonly string[]): number {
  // A shell that asks for completions gives the whole line, with the command's own name first.
  let at = words[0] === completionsFlag ? 2 : 0;
  for (let word = words[at]; word?.startsWith("-") && word !== "--" && word !== "-"; word = words[at]) {
    const holdsValue = word.includes("=") || /^-[^-]./.test(word);
    at += holdsValue || valueless.includes(word.replace(/^--?/, "")) ? 1 : 2;
  }
  return words[at] === "read" ? at : -1;
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
    const help = command === "read" ? "storydiff read --help" : "storydiff --help";
    return refused(
      `unknown option ${name}${
        didYouMean(
          unknown,
          optionsOf(command).map(({ name }) => name),
          "--",
        ) || `: see ${help}`
      }`,
    );
  }
  const needy = /^Not enough arguments following: (.*)$/su.exec(message)?.[1];
  if (needy !== undefined) return refused(`${needy.length === 1 ? "-" : "--"}${needy} needs a value`);
  return error;
}
