/** A real terminal for a command, driven by keys: a pane of a tmux server of its own. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const path = "/usr/bin/tmux";
export const hasTmux = existsSync(path);
if (!hasTmux) process.stdout.write(`skipped: no ${path} for a command on a terminal\n`);

export interface Pane {
  /** Presses keys, as tmux names them: `j`, `Enter`, `C-c`. */
  readonly press: (...keys: string[]) => Promise<void>;
  /** Types words as they are, all at once. */
  readonly type: (words: string) => Promise<void>;
  /** Pastes words, as a terminal does that tells programs so. */
  readonly paste: (words: string) => Promise<void>;
  /** The screen, once it holds this; with `colored`, with its escape codes. Throws it where that takes too long. */
  readonly until: (pattern: RegExp, colored?: boolean) => Promise<string>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** Process id of the shell in the pane. */
  readonly pid: () => Promise<number>;
}

export interface Tmux {
  /** Runs a line of a shell in a pane, which is gone when the line ends. */
  readonly pane: (line: string, size?: readonly [columns: number, rows: number]) => Promise<Pane>;
  readonly end: () => Promise<void>;
}

/** Milliseconds between two looks at a screen. */
const pace = 40;

let servers = 0;

/** `patience` is how many milliseconds to wait for a screen, on a machine that does much else. */
export function tmux(environment: Readonly<Record<string, string>>, patience = 10_000): Tmux {
  const socket = `storydiff-${process.pid}-${(servers += 1)}`;
  // Where the socket lies, which tmux leaves behind.
  const place = mkdtempSync(join(tmpdir(), "storydiff-tmux-"));
  const run = async (...words: string[]): Promise<string> => {
    const own = { LC_ALL: "C.UTF-8", TERM: "xterm-256color", TMUX_TMPDIR: place };
    const env = { PATH: process.env["PATH"], ...own, ...environment };
    return (await promisify(execFile)(path, ["-L", socket, "-f", "/dev/null", ...words], { env })).stdout;
  };
  let panes = 0;
  return {
    pane: async (line, [columns, rows] = [80, 30]) => {
      const name = `pane${(panes += 1)}`;
      await run("new-session", "-d", "-s", name, "-x", String(columns), "-y", String(rows), line);
      return {
        press: async (...keys) => {
          await run("send-keys", "-t", name, ...keys);
        },
        type: async (words) => {
          await run("send-keys", "-t", name, "-l", words);
        },
        paste: async (words) => {
          await run("set-buffer", words);
          await run("paste-buffer", "-p", "-t", name);
        },
        until: async (pattern, colored = false) => {
          const end = performance.now() + patience;
          for (;;) {
            const screen = await run("capture-pane", "-p", ...(colored ? ["-e"] : []), "-t", name);
            if (pattern.test(screen)) return screen;
            if (performance.now() > end) throw new Error(`no ${String(pattern)} on the screen:\n${screen}`);
            await new Promise((resolve) => setTimeout(resolve, pace));
          }
        },
        resize: async (x, y) => {
          await run("resize-window", "-t", name, "-x", String(x), "-y", String(y));
        },
        pid: async () => Number(await run("display-message", "-p", "-t", name, "#{pane_pid}")),
      };
    },
    // Where nothing was run, there is no server.
    end: async () => {
      await run("kill-server").catch(() => "");
      rmSync(place, { recursive: true, force: true });
    },
  };
}
