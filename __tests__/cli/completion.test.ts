import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { completionScript } from "../../bin/completion.ts";
import { manualPage } from "../../bin/manual.ts";
import { optionsOf } from "../../bin/option-table.ts";
import { folderOf, storydiff } from "../support/command.ts";

const folder = folderOf({ "report one.txt": "x", "second.txt": "x" });
const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));

afterAll(() => {
  folder.remove();
});

const isThere = (path: string): boolean => existsSync(path);
const [inBash, inZsh, withMan] = ["/usr/bin/bash", "/usr/bin/zsh", "/usr/bin/man"].map((path) => {
  if (!isThere(path)) process.stdout.write(`skipped: no ${path}\n`);
  return isThere(path) ? test : test.skip;
});

/** What a real bash offers behind some words, the last of them the one that is typed. */
function offered(...words: string[]): string[] {
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const script = `eval "$(storydiff completion bash)"
COMP_WORDS=(storydiff ${quoted}); COMP_CWORD=${words.length}; _storydiff_completions; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const setup = `storydiff() { "${process.execPath}" "${command}" "$@"; }`;
  const env = { PATH: process.env["PATH"], HOME: folder.path };
  const out = execFileSync("/usr/bin/bash", ["-c", `${setup}\n${script}`], { cwd: folder.path, env, encoding: "utf8" });
  return out.split("\n").filter((line) => line !== "");
}

inBash?.("bash offers options, their values, commands and files", () => {
  expect(offered("--vi")).toEqual(["--view"]);
  expect(offered("--view", "")).toEqual(["findings", "side-by-side", "unified", "matrix"]);
  expect(offered("--view", "m")).toEqual(["matrix"]);
  expect(offered("rea")).toEqual(["read"]);
  expect(offered("read", "--on")).toEqual(["--only"]);
  expect(offered("se")).toEqual(["second.txt"]);
  expect(offered("second.txt", "rep")).toEqual(["report one.txt"]);
});

inZsh?.("zsh takes the script", () => {
  const script = completionScript("zsh", {});
  const line = `autoload -U compinit && compinit -u -D && eval "$1" && whence -w _storydiff`;
  const out = execFileSync("/usr/bin/zsh", ["-fc", line, "zsh", script], { encoding: "utf8" });
  expect(out).toContain("_storydiff: function");
});

test("the shell is the one named, else the user's, and no other", async () => {
  expect(completionScript(null, { SHELL: "/bin/zsh" })).toMatch(/^#compdef storydiff/);
  expect(completionScript(null, {})).toMatch(/^# storydiff completion for bash/);
  expect(await storydiff(folder.path, ["completion", "fish"])).toMatchObject({
    status: 2,
    err: 'storydiff: completion is for bash and zsh, got "fish"\n',
  });
});

test("the manual names every option, and no line of it is taken for a command of roff's", () => {
  const page = manualPage("1.2.3");
  for (const { name } of [...optionsOf("compare"), ...optionsOf("read")]) {
    expect(page).toContain(`\\-\\-${name.replaceAll("-", "\\-")}\\fR`);
  }
  expect(page).toContain("storydiff 1.2.3");
  const commands = new Set(page.split("\n").flatMap((line) => /^[.'](\w+)/.exec(line)?.[1] ?? []));
  expect([...commands].sort()).toEqual(["B", "BR", "PP", "SH", "SS", "TH", "TP", "br"]);
});

withMan?.("man sets it without a complaint", async () => {
  const { out } = await storydiff(folder.path, ["manual"]);
  const env = { PATH: process.env["PATH"], MANWIDTH: "80", LC_ALL: "C.UTF-8" };
  const text = execFileSync("/usr/bin/man", ["--warnings", "-l", "-"], {
    input: out,
    env,
    encoding: "utf8",
    stdio: "pipe",
  });
  expect(text).toMatch(/--side-by-side/);
});
