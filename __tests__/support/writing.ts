/** A draft in a real editor on a terminal of its own: a writer's keys go in, and what the editor then holds and shows comes out. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf } from "./command.ts";
import { tmux, type Pane, type Tmux } from "./tmux.ts";

/** Words that the editor marks in its own text. */
export interface Mark {
  readonly words: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
}

export interface Writing {
  readonly pane: Pane;
  readonly text: () => Promise<string>;
  /** In the order of the text. */
  readonly marks: () => Promise<readonly Mark[]>;
  /** Puts the cursor on the first of these words. */
  readonly goTo: (words: string) => Promise<void>;
  /** Types words at the very beginning. */
  readonly begin: (words: string) => Promise<void>;
  readonly replace: (words: string, by: string) => Promise<void>;
  /** Asks what is known of the place of the cursor. */
  readonly hover: () => Promise<void>;
  /** Goes to where the other report tells what stands at the cursor. */
  readonly follow: () => Promise<void>;
  /** Does, out of the list of what may be done at the cursor, what is called so. */
  readonly act: (title: string) => Promise<void>;
  readonly quit: () => Promise<void>;
}

export interface WritingEditor {
  readonly name: string;
  /** Whether it is here, with all that the tests need of it. */
  readonly isHere: boolean;
  /** Opens a file of a desk. */
  readonly open: (desk: Desk, file: string) => Promise<Writing>;
}

/** Milliseconds to wait for an editor, or for the server behind it, on a machine that does much else. */
export const patience = 60_000;

/** The set-up that EDITORS.md gives in a language: the only block of it, and nothing beside it. */
export function setUpIn(language: "lua" | "elisp"): string {
  const page = readFileSync(fileURLToPath(new URL("../../EDITORS.md", import.meta.url)), "utf8");
  const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, name]) => name === language);
  const [[, , block] = [], ...others] = blocks;
  if (block === undefined || others.length > 0) throw new Error(`EDITORS.md has not one block of ${language}`);
  return block;
}

export function isProgram(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

/** A folder of reports in which editors work, with a home for their settings and a `storydiff` on the path. */
export interface Desk {
  /** Holds the reports alone. */
  readonly folder: string;
  readonly home: string;
  readonly terminals: Tmux;
  /** Puts a file into the home. */
  readonly settle: (path: string, text: string) => void;
  /** Process ids of the servers that were started. */
  readonly servers: () => readonly number[];
  readonly clear: () => Promise<void>;
}

export function deskOf(reports: Readonly<Record<string, string>>): Desk {
  const place = folderOf({});
  const home = place.path;
  const settle = (path: string, text: string): void => {
    mkdirSync(join(home, path, ".."), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  for (const [name, text] of Object.entries(reports)) settle(join("reports", name), text);
  const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));
  const [program, pids] = [join(home, "bin/storydiff"), join(home, "servers")];
  settle("servers", "");
  settle("bin/storydiff", `#!/bin/sh\necho $$ >> "${pids}"\nexec "${process.execPath}" "${command}" "$@"\n`);
  chmodSync(program, 0o755);
  const servers = (): number[] => readFileSync(pids, "utf8").split("\n").filter(Boolean).map(Number);
  const terminals = tmux(
    { HOME: home, PATH: `${home}/bin:${process.env["PATH"] ?? ""}`, ...xdgIn(home), TMPDIR: home },
    patience,
  );
  return {
    folder: join(home, "reports"),
    home,
    terminals,
    settle,
    servers,
    clear: async () => {
      await terminals.end();
      // A server ends when its editor is gone, and before its folder is.
      await eventually(() => {
        if (servers().some(isAtWork)) throw new Error("a server is still at work, and its editor gone");
      });
      place.remove();
    },
  };
}

/** Where programs keep what is theirs, so that they find and leave nothing of the user's. */
function xdgIn(home: string): Readonly<Record<string, string>> {
  const places = { CONFIG: ".config", DATA: ".local/share", STATE: ".local/state", CACHE: ".cache" };
  const named = Object.entries(places).map(([name, path]): [string, string] => [`XDG_${name}_HOME`, join(home, path)]);
  return Object.fromEntries([...named, ["XDG_RUNTIME_DIR", home]]);
}

/** Looks until what it sees does not throw, and gives that; throws what was thrown last where it takes too long. */
export async function eventually<Seen>(look: () => Promise<Seen> | Seen): Promise<Seen> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Whether a process is still at work; one that ended counts as such before its parent has noticed. */
export function isAtWork(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "";
  } catch {
    return false;
  }
}
