import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import { completionScript, offered } from "../../bin/completion.ts";
import { folderOf, storydiff } from "../support/command.ts";

const folder = folderOf({ "report one.txt": "x", "second.txt": "x" });
const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));
mkdirSync(join(folder.path, ".local/share/storydiff"), { recursive: true });
writeFileSync(join(folder.path, ".local/share/storydiff/harbour.storydiff"), "");
mkdirSync(join(folder.path, "desk"));
writeFileSync(join(folder.path, "desk/third.txt"), "x");

afterAll(() => {
  folder.remove();
});

/** Calls the real command for completions, and shows the words of any other call as the shell understands them. */
const shown = `storydiff() {
  if [ "$1" = --complete ]; then "${process.execPath}" "${command}" "$@"; else printf '<%s>' "$@"; echo; fi
}`;

interface Shell {
  readonly path: string;
  readonly words: readonly string[];
  /** The file that an interactive shell reads first. */
  readonly start: string;
  readonly setup: string;
}

const shells: readonly Shell[] = [
  { path: "/usr/bin/bash", words: ["--rcfile", "bashrc", "-i"], start: "bashrc", setup: "" },
  { path: "/usr/bin/zsh", words: ["-d", "-i"], start: ".zshrc", setup: "autoload -U compinit && compinit -u -D" },
];

/** What a shell on a terminal of its own makes of each line when the tab key is pressed behind it. */
function completed({ path, words, start, setup }: Shell, lines: readonly string[]): Promise<string[]> {
  const script = completionScript([path.endsWith("zsh") ? "zsh" : "bash"], {});
  writeFileSync(join(folder.path, start), `${setup}\n${script}\n${shown}\nPS1='$ '\n`);
  return new Promise((resolve, reject) => {
    const child = spawn("/usr/bin/script", ["-qec", `stty cols 120; ${[path, ...words].join(" ")}`, "/dev/null"], {
      cwd: folder.path,
      env: { PATH: process.env["PATH"], HOME: folder.path, ZDOTDIR: folder.path, TERM: "dumb" },
    });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.on("error", reject).on("close", () => {
      resolve(out.split(/\r*\n/).flatMap((line) => /(?:^|\r)(<.*>)$/.exec(line)?.[1] ?? []));
    });
    child.stdin.write([...lines.map((line) => `${line}\t\n`), "exit\n"].join(""));
  });
}

const cases: readonly (readonly [line: string, words: string])[] = [
  ["storydiff --vi", "<--view>"],
  ["storydiff --view ma", "<--view><matrix>"],
  ["storydiff --theme=da", "<--theme=dark>"],
  ["storydiff --only number,ti", "<--only><number,time>"],
  ["storydiff --only=number,ti", "<--only=number,time>"],
  ["storydiff second.txt rep", "<second.txt><report one.txt>"],
  ["storydiff desk/", "<desk/third.txt>"],
  ["storydiff -o sec", "<-o><second.txt>"],
  ["storydiff --config=sec", "<--config=second.txt>"],
  ["storydiff rea", "<read>"],
  ["storydiff comp", "<completion>"],
  ["storydiff read --on", "<read><--only>"],
  ["storydiff read --only claims,st", "<read><--only><claims,stances>"],
  ["storydiff completion z", "<completion><zsh>"],
  ["storydiff session stat", "<session><status>"],
  ["storydiff session open har", "<session><open><harbour>"],
  ["storydiff session open desk/", "<session><open><desk/third.txt>"],
  ["storydiff session export harbour --format cl", "<session><export><harbour><--format><claimreview>"],
  // A name is any words: nothing is offered, and no file.
  ["storydiff --about se", "<--about><se>"],
];

describe.each(shells)("in a real $path", (shell) => {
  const missing = [shell.path, "/usr/bin/script"].filter((path) => !existsSync(path));
  if (missing.length > 0) process.stdout.write(`skipped: no ${missing.join(", ")} to complete in\n`);
  const inShell = missing.length === 0 ? test : test.skip;

  inShell("the tab key completes options, their values, commands and files", async () => {
    const lines = cases.map(([line]) => line);
    expect(await completed(shell, lines)).toEqual(cases.map(([, words]) => words));
  });
});

test.each([
  [[""], ["files", "read", "session", "git", "lsp", "mcp", "cache", "completion", "manual"]],
  [["x"], ["files"]],
  [["a.txt", "r"], ["files"]],
  [
    ["--view", ""],
    ["words", "findings", "side-by-side", "unified", "matrix", "about"],
  ],
  [["--only", "number,time,n"], ["words"]],
  [["--sort=t"], ["words", "--sort=text", "--sort=type"]],
  [
    ["--sort", "=", "t"],
    ["words", "text", "type"],
  ],
  [
    ["--sort", "="],
    ["words", "weight", "text", "type"],
  ],
  [
    ["--theme", "dark", "read", "--within", "--da"],
    ["words", "--date\tDay that the report is from, YYYY-MM-DD: what its weekdays mean"],
  ],
  [["--", "--vi"], ["files"]],
  [
    ["session", "l"],
    ["words", "list\tthe sessions that there are, and what is left in each", "log\twho did what, and when"],
  ],
  [
    ["session", "--author", "Ana", "undo", "--au"],
    ["words", "--author\tWho does it"],
  ],
  [["session", "new", ""], ["files"]],
  [["session", "list", ""], ["words"]],
  [["manual", ""], ["words"]],
  [
    ["cache", ""],
    ["words", "clear"],
  ],
])("behind %j", (typed, lines) => {
  expect(offered(typed).split("\n")).toEqual(lines);
});

/** The least milliseconds of three runs: what the machine is busy with makes some longer and none shorter. */
async function least(words: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    await storydiff(folder.path, words);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

test("a shell is answered by the command, long before it could have compared anything", async () => {
  expect((await storydiff(folder.path, ["--complete", "--format", "j"])).out).toBe("words\njson\njunit\njsonl\n");
  expect(await least(["--complete", "--vi"])).toBeLessThan((await least(["second.txt", "second.txt"])) / 1.5);
});

test("the shell is the one named, else the user's, and no other", async () => {
  expect(completionScript([], { SHELL: "/bin/zsh" })).toMatch(/^#compdef storydiff/);
  expect(completionScript([], {})).toMatch(/^# storydiff completion for bash/);
  expect(await storydiff(folder.path, ["completion", "fish"])).toMatchObject({
    status: 2,
    err: 'storydiff: completion is for bash and zsh, got "fish"\n',
  });
});
