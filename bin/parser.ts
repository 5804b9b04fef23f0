/** The words of the command line, set apart into options and paths. */
import parse from "yargs-parser";
import { didYouMean, refused, type Given } from "./checks.ts";
import { optionsOf, valueless, type Command } from "./option-table.ts";

/** What was given, and what of it is no option or lacks its value: an error to throw unless help was asked for. */
interface Parsed {
  readonly given: Given;
  readonly trouble: Error | null;
}

/**
 * Sets the words of a command apart, by yargs' parser alone: the whole of yargs takes as long to load as node to start, and
 * is needed only where help is shown.
 */
export function parsed(words: readonly string[], command: Command): Parsed {
  const rows = optionsOf(command);
  const valued = rows.filter(({ takes }) => takes.kind !== "nothing").map(({ name }) => name);
  const { argv, error } = parse.detailed(words.map(plainWord), {
    alias: Object.fromEntries(rows.map(({ name, alias }) => [name, alias ?? []])),
    boolean: rows.filter(({ takes }) => takes.kind === "nothing").map(({ name }) => name),
    string: valued,
    narg: Object.fromEntries(valued.map((name) => [name, 1])),
    configuration: {
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "populate--": true,
      "strip-aliased": true,
    },
  });
  const { _: paths, "--": behind = [], ...values } = argv;
  const given: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(values)) given[name] = [value].flat().map(String);
  const known = new Set(rows.map(({ name }) => name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  const trouble = unknown === undefined ? needy(error) : unknownOption(unknown, words, command);
  return { given: { ...given, _: [...paths, ...behind].map(String) }, trouble };
}

/** Rewrites `--no-color`, which other commands have too, and refuses a value for an option that has none. */
function plainWord(word: string): string {
  const valued = /^(--[a-z-]+)=(?!(?:true|false)$)/.exec(word)?.[1];
  if (valued !== undefined && valueless.includes(valued)) throw refused(`${valued} takes no value`);
  return word === "--no-color" ? "--color=never" : word;
}

/** The option as it was typed, and the one that was perhaps meant. */
function unknownOption(name: string, words: readonly string[], command: Command): Error {
  const typed = words.map((word) => word.replace(/=.*$/su, "")).find((word) => word.replace(/^--?/, "") === name);
  return refused(`unknown option ${typed ?? (name.length === 1 ? `-${name}` : `--${name}`)}${wayOutOf(name, command)}`);
}

/** The command that has an option of that name, the option of a name like it, or where all are listed. */
function wayOutOf(unknown: string, command: Command): string {
  const named = (of: Command): string[] => optionsOf(of).map(({ name }) => name);
  const isOfReports = command === "read" || command === "git";
  if (isOfReports && named("compare").includes(unknown)) return ": it is for two reports, storydiff A B";
  const help = command === "compare" ? "storydiff --help" : `storydiff ${command} --help`;
  return didYouMean(unknown, named(command), "--") || `: see ${help}`;
}

/** The parser's one complaint of its own, in our words. */
function needy(error: Error | null): Error | null {
  const name = /^Not enough arguments following: (.*)$/su.exec(error?.message ?? "")?.[1];
  return name === undefined ? error : refused(`${name.length === 1 ? "-" : "--"}${name} needs a value`);
}
