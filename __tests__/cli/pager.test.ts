import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Io } from "../../bin/io.ts";
import { pagerFor } from "../../bin/pager.ts";
import { folderOf } from "../support/command.ts";

const report = "The ferry Alma sank off Lorne.\nAt least 24 people died when the ferry Alma sank on Tuesday.\n";
const folder = folderOf({ "a.txt": report, "b.txt": report.replace("24", "31") });

afterAll(() => {
  folder.remove();
});

const auto = { paging: "auto", output: null, format: "terminal" } as const;
const onTerminal = (env: Io["env"], isTTY = true): Pick<Io, "env" | "stdout"> =>
  ({ env, stdout: { isTTY } }) as unknown as Pick<Io, "env" | "stdout">;

describe("which pager", () => {
  test.each<[string, string | null, Io["env"], boolean, object]>([
    ["a terminal", "less", {}, true, {}],
    ["a pipe", null, {}, false, {}],
    ["asked for", "less", {}, false, { paging: "always" }],
    ["not wanted", null, {}, true, { paging: "never" }],
    ["a file", null, {}, true, { output: "found.txt" }],
    ["JSON", null, {}, true, { format: "json" }],
    ["a dumb terminal", null, { TERM: "dumb" }, true, {}],
    ["PAGER", "more", { PAGER: "more" }, true, {}],
    ["STORYDIFF_PAGER first", "bat", { PAGER: "more", STORYDIFF_PAGER: "bat" }, true, {}],
    ["none", null, { PAGER: "more", STORYDIFF_PAGER: "" }, true, {}],
    ["cat is none", null, { PAGER: "cat" }, true, {}],
  ])("%s: %p", (_, expected, env, isTTY, options) => {
    expect(pagerFor({ ...auto, ...options }, onTerminal(env, isTTY))).toBe(expected);
  });
});

const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));
const tools = ["/usr/bin/script", "/usr/bin/less"];
const missing = tools.filter((path) => !existsSync(path));
if (missing.length > 0) process.stdout.write(`skipped: no ${missing.join(", ")} for the pager on a terminal\n`);
const onRealTerminal = missing.length === 0 ? test : test.skip;

/** Runs the command on a terminal of its own (script, of util-linux), with keys typed to it; what the terminal got. */
function typed(words: readonly string[], keys: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const line = ["stty rows 8 cols 70;", process.execPath, command, ...words, "; echo status $?"].join(" ");
    const child = spawn("/usr/bin/script", ["-qec", line, "/dev/null"], {
      cwd: folder.path,
      env: { PATH: process.env["PATH"], HOME: folder.path, TERM: "xterm", ...env },
    });
    let out = "";
    let isTyped = keys === "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      // less shows a colon or the end when a screen is full and it waits for a key.
      if (/:\x1b\[K$|\(END\)/.test(out) && !isTyped) {
        child.stdin.write(keys);
        isTyped = true;
      }
    });
    child.on("error", reject).on("close", () => {
      resolve(out);
    });
  });
}

onRealTerminal("a text of more than a screen waits in less, and leaves with q", async () => {
  const out = await typed(["a.txt", "b.txt"], "q");
  expect(out).toMatch(/1 contradiction/);
  expect(out).toMatch(/status 0/);
  expect(out).not.toContain("Both tell");
});

onRealTerminal("a text of one screen is left standing", async () => {
  expect(await typed(["a.txt", "b.txt", "--stat"], "")).toMatch(/1 contradiction[^]*status 0/);
});

onRealTerminal("a pager that is not there is done without", async () => {
  const out = await typed(["a.txt", "b.txt", "--stat"], "", { STORYDIFF_PAGER: "no-such-pager" });
  expect(out).toMatch(/1 contradiction[^]*status 0/);
});

onRealTerminal("any command of a shell can be the pager", async () => {
  const kept = join(folder.path, "kept.txt");
  writeFileSync(kept, "");
  await typed(["a.txt", "b.txt", "--color", "never"], "", { PAGER: `cat > ${kept}` });
  expect(readFileSync(kept, "utf8")).toMatch(/^1 contradiction/);
});
