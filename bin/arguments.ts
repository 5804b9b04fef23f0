/** The command line: its words in, a text to print or checked options out. */
import { cacheDeedOf, type CacheDeed } from "./cache.ts";
import { didYouMean, last, listed, quoted, refused, type Given } from "./checks.ts";
import { collateOptionsOf, type CollateOptions } from "./collate-options.ts";
import { commandAt, verbAt, type CommandWord } from "./command-words.ts";
import { completeFlag, completionScript, offered } from "./completion.ts";
import { baseOf, gitPairOf, guarded, type GitPair } from "./git.ts";
import { helpOf } from "./help.ts";
import { lspOptionsOf } from "./lsp-options.ts";
import { manualPage } from "./manual.ts";
import { mcpOptionsOf, type McpOptions } from "./mcp-options.ts";
import { compareOptionsOf, readOptionsOf, type CompareOptions, type ReadOptions } from "./options.ts";
import { isSessionCommand, verbOf, type Command } from "./option-table.ts";
import { parsed } from "./parser.ts";
import { reopenOptionsOf, type ReopenOptions } from "./reopen-options.ts";
import { sessionNames } from "./session-files.ts";
import { sessionRequestOf, type SessionRequest } from "./session-options.ts";
import { sessionVerbs } from "./session-table.ts";
import { fitted, settingsOf, shownSettings, withSettings } from "./settings.ts";
import type { Environment } from "./settings-files.ts";
import { ownVersion } from "./version.ts";

/** What the words ask for: a text (help, version, a script), a comparison of two, of more, of one that was saved or for git, the reading of one report, something of a session, or a server for assistants. */
type Request =
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "compare"; readonly options: CompareOptions }
  | { readonly kind: "collate"; readonly options: CollateOptions }
  | { readonly kind: "reopen"; readonly options: ReopenOptions }
  | { readonly kind: "git"; readonly pair: GitPair; readonly options: CompareOptions }
  | { readonly kind: "read"; readonly options: ReadOptions }
  | { readonly kind: "lsp"; readonly given: Given }
  | { readonly kind: "mcp"; readonly options: McpOptions }
  | { readonly kind: "session"; readonly request: SessionRequest }
  | { readonly kind: "cache"; readonly deed: CacheDeed };

/** Reads the words behind the command's name. Throws `bad-option` or `bad-format` for what it does not understand. */
export async function requestOf(words: readonly string[], columns: number, environment: Environment): Promise<Request> {
  const print = (text: string): Request => ({ kind: "print", text });
  if (words[0] === completeFlag) return print(offered(words.slice(1), () => sessionNames(environment)));
  const { word, command, own } = commandIn(words);
  const base = baseOf(environment);
  const { given, trouble } = parsed(command === "git" ? guarded(own, base) : own, command);
  if (last(given, "help") === "true") return print(await helpOf(command, "whole", columns));
  if (last(given, "h") === "true") return print(await helpOf(command, "short", columns));
  if (last(given, "version") === "true") return print(ownVersion());
  if (command === "session") throw verbMeant(given["_"] ?? []);
  if (trouble !== null) throw trouble;
  if (word === "completion") return print(completionScript(given["_"] ?? [], environment));
  if (word === "cache") return { kind: "cache", deed: cacheDeedOf(given["_"] ?? []) };
  if (word === "manual") return print(manualPage(ownVersion()));
  const showsSettings = last(given, "print-config") === "true";
  // What the settings come to can be asked without reports.
  const stand = standFor(command);
  const asked = showsSettings && (given["_"] ?? []).length < stand.length ? { ...given, _: stand } : given;
  // A slip on the command line is told before one in a settings file.
  const check = (tried: Given): Request => checked(tried, command, base);
  check(asked);
  // The server looks for them where each draft is, and tells the editor what is wrong with them.
  if (command === "lsp" && !showsSettings) return { kind: "lsp", given };
  const settings = await settingsOf(given, environment, process.cwd());
  const { fitting, unfit } = fitted(asked, settings, command, check);
  if (showsSettings) return print(shownSettings(given, { fitting, unfit }, command));
  return checked(withSettings(given, fitting), command, base, (paths) => {
    const several = { ...given, _: paths };
    return withSettings(several, fitted(several, settings, command, check).fitting);
  });
}

/** The command that the words name, and the words without it. */
function commandIn(words: readonly string[]): {
  readonly word: CommandWord | null;
  readonly command: Command;
  readonly own: readonly string[];
} {
  const { at, word } = commandAt(words);
  const behind = word === null ? words : words.toSpliced(at, 1);
  switch (word) {
    case "read":
    case "git":
    case "lsp":
    case "mcp":
      return { word, command: word, own: behind };
    case "session": {
      const { at: place, verb } = verbAt(behind, at);
      if (verb === null) return { word, command: "session", own: behind };
      return { word, command: `session ${verb}`, own: behind.toSpliced(place, 1) };
    }
    case "cache":
    case "completion":
    case "manual":
    case null:
      return { word, command: "compare", own: behind };
  }
}

/** What is said to a session without a word that tells what to do. */
function verbMeant([typed]: readonly string[]): Error {
  if (typed === undefined)
    return refused(`session needs to be told what: ${listed(sessionVerbs)}; storydiff session -h says more`);
  return refused(
    `session cannot ${quoted(typed)}${didYouMean(typed, sessionVerbs) || `: there are ${sessionVerbs.join(", ")}`}`,
  );
}

/** Names that stand for reports, or for a session, where none are needed. */
function standFor(command: Command): readonly string[] {
  switch (command) {
    case "read":
      return ["a"];
    case "lsp":
    case "mcp":
    case "session":
    case "session list":
      return [];
    case "compare":
    case "git":
    case "session new":
    case "session copy":
    case "session merge":
      return ["a", "b"];
    default:
      return ["a"];
  }
}

/** `among` gives what was given as it stands beside so many reports: a saved file tells only when it is read how many it holds. */
function checked(
  given: Given,
  command: Exclude<Command, "session">,
  base: string | null,
  among: (paths: readonly string[]) => Given = (paths) => ({ ...given, _: paths }),
): Request {
  const paths = given["_"] ?? [];
  if (isSessionCommand(command)) return { kind: "session", request: sessionRequestOf(verbOf(command), given) };
  switch (command) {
    case "read":
      return { kind: "read", options: readOptionsOf(given) };
    case "git":
      return { kind: "git", pair: gitPairOf(paths, base), options: compareOptionsOf({ ...given, _: ["a", "b"] }) };
    case "lsp":
      lspOptionsOf(given);
      return { kind: "lsp", given };
    case "mcp":
      return { kind: "mcp", options: mcpOptionsOf(given) };
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
