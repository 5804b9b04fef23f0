/** The command line: its words in, a text to print or checked options out. */
import { last, type Given } from "./checks.ts";
import { collateOptionsOf, type CollateOptions } from "./collate-options.ts";
import { commandAt } from "./command-words.ts";
import { completeFlag, completionScript, offered } from "./completion.ts";
import { baseOf, gitPairOf, guarded, type GitPair } from "./git.ts";
import { helpOf } from "./help.ts";
import { manualPage } from "./manual.ts";
import { compareOptionsOf, readOptionsOf, type CompareOptions, type ReadOptions } from "./options.ts";
import type { Command } from "./option-table.ts";
import { parsed } from "./parser.ts";
import { reopenOptionsOf, type ReopenOptions } from "./reopen-options.ts";
import { fitted, settingsOf, shownSettings, withSettings } from "./settings.ts";
import type { Environment } from "./settings-files.ts";
import { ownVersion } from "./version.ts";

/** What the words ask for: a text (help, version, a script), a comparison of two, of more, of one that was saved or for git, or the reading of one report. */
type Request =
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "compare"; readonly options: CompareOptions }
  | { readonly kind: "collate"; readonly options: CollateOptions }
  | { readonly kind: "reopen"; readonly options: ReopenOptions }
  | { readonly kind: "git"; readonly pair: GitPair; readonly options: CompareOptions }
  | { readonly kind: "read"; readonly options: ReadOptions };

/** Reads the words behind the command's name. Throws `bad-option` or `bad-format` for what it does not understand. */
export async function requestOf(words: readonly string[], columns: number, environment: Environment): Promise<Request> {
  const print = (text: string): Request => ({ kind: "print", text });
  if (words[0] === completeFlag) return print(offered(words.slice(1)));
  const { at, word } = commandAt(words);
  const own = word === null ? words : words.toSpliced(at, 1);
  const command = word === "read" || word === "git" ? word : "compare";
  const base = baseOf(environment);
  const { given, trouble } = parsed(command === "git" ? guarded(own, base) : own, command);
  if (last(given, "help") === "true") return print(await helpOf(command, "whole", columns));
  if (last(given, "h") === "true") return print(await helpOf(command, "short", columns));
  if (last(given, "version") === "true") return print(ownVersion());
  if (trouble !== null) throw trouble;
  if (word === "completion") return print(completionScript(given["_"] ?? [], environment));
  if (word === "manual") return print(manualPage(ownVersion()));
  const showsSettings = last(given, "print-config") === "true";
  // What the settings come to can be asked without reports.
  const asked =
    showsSettings && (given["_"] ?? []).length < stand[command].length ? { ...given, _: stand[command] } : given;
  // A slip on the command line is told before one in a settings file.
  const check = (tried: Given): Request => checked(tried, command, base);
  check(asked);
  const settings = await settingsOf(given, environment, process.cwd());
  const { fitting, unfit } = fitted(asked, settings, command, check);
  if (showsSettings) return print(shownSettings(given, { fitting, unfit }, command));
  return checked(withSettings(given, fitting), command, base, (paths) => {
    const several = { ...given, _: paths };
    return withSettings(several, fitted(several, settings, command, check).fitting);
  });
}

/** Names that stand for reports where none are needed. */
const stand: Readonly<Record<Command, readonly string[]>> = { compare: ["a", "b"], read: ["a"], git: ["a", "b"] };

/** `among` gives what was given as it stands beside so many reports: a saved file tells only when it is read how many it holds. */
function checked(
  given: Given,
  command: Command,
  base: string | null,
  among: (paths: readonly string[]) => Given = (paths) => ({ ...given, _: paths }),
): Request {
  const paths = given["_"] ?? [];
  switch (command) {
    case "read":
      return { kind: "read", options: readOptionsOf(given) };
    case "git":
      return { kind: "git", pair: gitPairOf(paths, base), options: compareOptionsOf({ ...given, _: ["a", "b"] }) };
    case "compare": {
      const [path] = paths;
      if (path !== undefined && paths.length === 1)
        return { kind: "reopen", options: reopenOptionsOf(path, given, among) };
      return paths.length > 2
        ? { kind: "collate", options: collateOptionsOf(given) }
        : { kind: "compare", options: compareOptionsOf(given) };
    }
  }
}
