/** Completion in a shell: the script that a shell takes, and the words that the command offers it. */
import { quoted, refused } from "./checks.ts";
import { commandAt, commandWords, verbAt } from "./command-words.ts";
import type { Takes } from "./option-rows.ts";
import { flagsOf, optionsOf, type Command } from "./option-table.ts";
import { sessionCommands, sessionVerbs } from "./session-table.ts";
import type { Environment } from "./settings-files.ts";

/** The first word of a shell that asks for completions; the words of the line follow, with the last as far as it is typed. */
export const completeFlag = "--complete";

const shells = ["bash", "zsh"] as const;

/** A word that fits where the line ends, with what it does. */
interface Fitting {
  readonly word: string;
  readonly meaning?: string;
}

interface Offer {
  readonly words: readonly Fitting[];
  /** Whether names of files fit as well. */
  readonly files: boolean;
}

const nothing: Offer = { words: [], files: false };
const files: Offer = { words: [], files: true };

/**
 * What fits in place of the last word: `files` or `words` on a line, then a word a line, with what it does behind a tab.
 * `sessions` gives the names of the sessions that there are, where one may stand.
 */
export function offered(typed: readonly string[], sessions: () => readonly string[] = () => []): string {
  const words = whole(typed);
  const current = words.pop() ?? "";
  const { words: fitting, files: takesFiles } = offer(words, current, sessions);
  // bash completes what stands behind a "=" of its own, zsh the whole word.
  const cut = typed.at(-1) === "=" || typed.at(-2) === "=" ? current.indexOf("=") + 1 : 0;
  const lines = fitting
    .filter(({ word }) => word.startsWith(current))
    .map(({ word, meaning }) => [word.slice(cut), meaning ?? []].flat().join("\t"));
  return [takesFiles ? "files" : "words", ...lines].join("\n");
}

/** The words of a line as they were typed: bash parts `--theme=dark` into three. */
function whole(typed: readonly string[]): string[] {
  const words: string[] = [];
  for (const [i, word] of typed.entries()) {
    const before = words.at(-1) ?? "";
    const belongs = word === "=" ? /^--[^=]+$/.test(before) : typed[i - 1] === "=" && /^--[^=]+=$/.test(before);
    if (belongs) words.splice(-1, 1, `${before}${word}`);
    else words.push(word);
  }
  return words;
}

function offer(words: readonly string[], current: string, sessions: () => readonly string[]): Offer {
  if (words.includes("--")) return files;
  const { at, word: first } = commandAt(words);
  if (first === "manual") return nothing;
  if (first === "cache") return { words: [{ word: "clear" }], files: false };
  if (first === "completion") return { words: shells.map((word) => ({ word })), files: false };
  const command: Command = first === "session" ? sessionCommandIn(words, at + 1) : (first ?? "compare");
  const rows = optionsOf(command);
  const inline = /^--[^=]+(?==)/.exec(current)?.[0] ?? null;
  const flag = inline ?? words.at(-1) ?? "";
  const row = rows.find((one) => one.takes.kind !== "nothing" && flagsOf(one).includes(flag));
  if (row !== undefined) return values(row.takes, current, inline === null ? "" : `${inline}=`);
  if (current.startsWith("-")) {
    return {
      words: rows.flatMap((one) => flagsOf(one).map((word) => ({ word, meaning: one.describe }))),
      files: false,
    };
  }
  if (command === "session") {
    return { words: sessionVerbs.map((word) => ({ word, meaning: sessionCommands[word].meaning })), files: false };
  }
  if (command === "session list") return nothing;
  if (first === "session" && command !== "session new") {
    return { words: sessions().map((word) => ({ word })), files: true };
  }
  return { words: at >= words.length ? commandWords.map((word) => ({ word })) : [], files: true };
}

function sessionCommandIn(words: readonly string[], from: number): Command {
  const { verb } = verbAt(words, from);
  return verb === null ? "session" : `session ${verb}`;
}

/** The values of an option; of a list those that are not in it yet, behind what is. */
function values(takes: Takes, current: string, before: string): Offer {
  switch (takes.kind) {
    case "choice":
      return { words: takes.of.map((one) => ({ word: before + one })), files: false };
    case "list": {
      const listed = current.slice(0, current.lastIndexOf(",") + 1) || before;
      const given = listed.slice(before.length).split(",");
      return {
        words: takes.of.filter((one) => !given.includes(one)).map((one) => ({ word: listed + one })),
        files: false,
      };
    }
    case "file":
      return files;
    case "words":
    case "nothing":
      return nothing;
  }
}

/** The script for a shell; where none is named, for the one that SHELL names, else bash. Throws `bad-option` for another. */
export function completionScript(named: readonly string[], environment: Environment): string {
  const meant = named[0] ?? (environment["SHELL"]?.endsWith("zsh") === true ? "zsh" : "bash");
  switch (meant) {
    case "bash":
      return bash;
    case "zsh":
      return zsh;
    default:
      throw refused(`completion is for ${shells.join(" and ")}, got ${quoted(meant)}`);
  }
}

const bash = `# storydiff completion for bash 4 and newer: source <(storydiff completion bash)
# To keep it: put that line into ~/.bashrc, or this text into ~/.local/share/bash-completion/completions/storydiff
_storydiff() {
  local lines
  mapfile -t lines < <(storydiff ${completeFlag} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  COMPREPLY=("\${lines[@]:1}")
  COMPREPLY=("\${COMPREPLY[@]%%$'\\t'*}")
  [[ \${lines[0]} == files ]] || return 0
  # bash itself names the files best; beside other words they are named here.
  compopt -o default -o filenames
  [[ \${#COMPREPLY[@]} -eq 0 ]] || mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$2")
}
complete -F _storydiff storydiff
`;

const zsh = `#compdef storydiff
# storydiff completion for zsh, behind compinit: source <(storydiff completion zsh)
# To keep it: put that line into ~/.zshrc, or this text into a file _storydiff in a folder of $fpath
_storydiff() {
  local -a lines offered
  lines=("\${(@f)$(storydiff ${completeFlag} "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  offered=("\${(@)\${(@)lines[2,-1]//:/\\\\:}/$'\\t'/:}")
  [[ $#offered -eq 0 ]] || _describe storydiff offered
  [[ $lines[1] == files ]] || return
  compset -P '--*='
  _files
}
if [[ $funcstack[1] == _storydiff ]]; then _storydiff "$@"; else compdef _storydiff storydiff; fi
`;
