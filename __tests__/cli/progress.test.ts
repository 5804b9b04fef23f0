/** Long work, by real processes on reports of some hundred sentences: what the terminal shows meanwhile, and what time limits give. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import type { Comparison } from "../../lib/model.ts";
import { folderOf, storydiff } from "../support/command.ts";

/** Reports of many small events, each told by both, every other with another number. */
function longReport(more: number): string {
  const names = ["Alma", "Berta", "Clara", "Dora", "Elsa", "Frida", "Greta"];
  const events = Array.from({ length: 900 }, (_, i) => {
    const name = `${names[i % names.length] ?? ""} ${i}`;
    const count = 10 + ((i * 37) % 800) + (i % 2) * more;
    const town = `Port ${names[(i * 5 + 3) % names.length] ?? ""}`;
    return [
      `The ferry ${name} sank off ${town} and ${count} people were rescued.`,
      `Police in ${town} said ${count} houses burned near the mill of ${name}.`,
      `A court in ${town} sentenced the owner of ${name} to ${count} months in prison.`,
    ][i % 3];
  });
  return `${events.join("\n\n")}\n`;
}

const folder = folderOf({ "a.txt": longReport(0), "b.txt": longReport(7), "c.txt": "The ferry Alma sank.\n" });
const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));
/** Milliseconds for several runs of some seconds each on a busy machine. */
const patience = 180_000;

afterAll(() => {
  folder.remove();
});

/** Runs a line of a shell where `$storydiff` is the command, and gives what came of it, with CR LF as LF. */
function shell(program: string, words: readonly string[], whenSeen?: { readonly sign: RegExp; readonly keys: string }) {
  return new Promise<{ readonly status: number | null; readonly out: string }>((resolve, reject) => {
    const env = {
      PATH: process.env["PATH"],
      HOME: folder.path,
      TERM: "xterm",
      storydiff: `${process.execPath} ${command}`,
    };
    const child = spawn(program, words, { cwd: folder.path, env });
    let out = "";
    let keys = whenSeen?.keys ?? "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (keys === "" || whenSeen?.sign.test(out) !== true) return;
      child.stdin.write(keys);
      keys = "";
    });
    child.on("error", reject).on("close", (status) => {
      resolve({ status, out: out.replaceAll("\r\n", "\n") });
    });
  });
}

const terminal = "/usr/bin/script";
if (!existsSync(terminal)) process.stdout.write(`skipped: no ${terminal} for progress on a terminal\n`);
const onTerminal = existsSync(terminal) ? test : test.skip;
const inTerminal = (line: string): [string, string[]] => [terminal, ["-qec", `stty cols 100; ${line}`, "/dev/null"]];

/** What stands on the screen in the end: each line that was taken back is gone. */
function left(out: string): string {
  return out.replace(/[^\n]*\n\x1b\[A\r\x1b\[K/g, "");
}

onTerminal(
  "a line tells how far it is, and is gone before the output and after an error",
  async () => {
    const { out } = await shell(
      ...inTerminal(
        "$storydiff a.txt b.txt --stat --paging never; $storydiff a.txt b.txt --timeout 0.01 > none; echo status $?",
      ),
    );
    expect(out).toMatch(/comparing A with B: [a-z]+ \(\d+ of 12\)\n\x1b\[A\r\x1b\[K/);
    const plain = left(out).replace(/\x1b\[\d+m/g, "");
    expect(plain).toMatch(
      /^A and B carry one text[^]*\nA  a\.txt [^]*\nstorydiff: time was up before a\.txt was read, [^\n]*\nstatus 2\n$/,
    );
    expect(plain).not.toContain("comparing");
  },
  patience,
);

onTerminal(
  "none for --quiet, for a terminal that cannot take a line back, and for short work",
  async () => {
    const lines = [
      "$storydiff a.txt b.txt -q",
      "TERM=dumb $storydiff a.txt b.txt > none",
      "$storydiff c.txt c.txt > none",
    ];
    expect(await shell(...inTerminal(lines.join("; ")))).toEqual({ status: 0, out: "" });
  },
  patience,
);

onTerminal(
  "an interrupt ends it at once with a whole line above the prompt",
  async () => {
    const seen = { sign: /of 12\)/, keys: "\x03" };
    const { status, out } = await shell(...inTerminal("exec $storydiff a.txt b.txt"), seen);
    expect(left(out)).toMatch(/^comparing A with B: [a-z]+ \(\d+ of 12\)\n\^C$/);
    expect(status).toBe(130);
  },
  patience,
);

test(
  "a reader that takes one line ends it quietly, with status 0",
  async () => {
    const { out } = await shell("bash", [
      "-c",
      "$storydiff a.txt b.txt --only contradictions 2>&1 | head -1; echo ${PIPESTATUS[0]}",
    ]);
    expect(out).toMatch(/^A and B carry one text[^\n]*\n0\n$/);
  },
  patience,
);

test(
  "--timeout gives what was found by then, and says that it is partial",
  async () => {
    const words = ["a.txt", "b.txt", "--within", "--format", "json"];
    const started = performance.now();
    const whole = await storydiff(folder.path, words);
    const seconds = (performance.now() - started) / 1000;
    expect((JSON.parse(whole.out) as Comparison).partial).toBeNull();
    // Other work on the machine may make the next run faster or slower: of so many one meets the time between.
    for (const share of [0.6, 0.4, 0.8, 0.3]) {
      const limited = [...words, "--exit-code", "--timeout", (share * seconds).toFixed(2)];
      const { status, out, err } = await storydiff(folder.path, limited);
      if (status === 2) continue;
      expect({ status, err }).toEqual({ status: 1, err: "" });
      const { partial } = JSON.parse(out) as Comparison;
      if (partial === null) continue;
      expect(partial.within.b).toContain("attribution");
      return;
    }
    throw new Error("no limit was met between reading and the end");
  },
  patience,
);
