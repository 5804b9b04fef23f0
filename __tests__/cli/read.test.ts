import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { folderOf, storydiff } from "../support/command.ts";

const text = "The ferry Alma sank off Lorne.\nAt least 24 people died on Friday, Mayor Ada Quill said.\n";
const folder = folderOf({ "a.txt": text, read: text, "empty.txt": "" });
const run = (...words: string[]) => storydiff(folder.path, words);

afterAll(() => {
  folder.remove();
});

describe("storydiff read", () => {
  test("shows one report as it is read", async () => {
    const { status, out, err } = await run("read", "a.txt", "--date", "2025-11-08", "--width", "60");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^a\.txt {2}2 sentences: /);
    expect(out).toContain("\nThe report is of Saturday 8 November 2025.\n");
    expect(out).toMatch(/\n {2}.*‹At least 24›.* people died/);
    expect(out).toMatch(/\n {4}quantity {2}At least 24 = at least 24, count of people\n/);
    expect(out.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });

  test("from standard input, to a file, as JSON", async () => {
    const words = ["read", "-", "--format=json", "-o", "read.json"];
    expect(await storydiff(folder.path, words, { input: text })).toEqual({ status: 0, out: "", err: "" });
    const written = JSON.parse(readFileSync(join(folder.path, "read.json"), "utf8")) as Record<string, unknown>;
    expect(written).toMatchObject({ version: 2, report: { name: "standard input", text }, date: null });
    expect(written["tokens"]).toHaveLength(2);
  });

  test("only what is asked for, in colour", async () => {
    const { out } = await run("read", "a.txt", "--only", "quantities,times", "--color", "always", "--about", "quill");
    expect(out).toContain("\u001b[33m‹At least 24›");
    expect(out).not.toMatch(/claim {2}|entity {2}|\n1 {2}/);
  });

  test("options may come before it", async () => {
    expect((await run("--width", "60", "--color=never", "read", "a.txt")).out).toBe(
      (await run("read", "a.txt", "--width", "60")).out,
    );
  });

  test("a report called read is compared as ./read, or behind --", async () => {
    expect((await run("./read", "a.txt")).out).toMatch(/^No contradictions found, 2 agreements/);
    expect((await run("--", "read", "a.txt")).out).toMatch(/^No contradictions found, 2 agreements/);
    expect((await run("a.txt", "read")).out).toMatch(/^No contradictions found, 2 agreements/);
    expect((await run("read", "read")).out).toMatch(/^read {2}2 sentences/);
  });
});

describe("what can be mended is said in one line", () => {
  test.each<[string[], string]>([
    [["read"], "read takes one report, got 0: give a path or -"],
    [
      ["read", "a.txt", "b.txt"],
      "read takes one report, got 2: give one path or -; for a report in a file called read, write ./read",
    ],
    [["read", ""], "the path of the report is empty"],
    [["read", "none.txt"], "cannot read none.txt: there is no such file; check the path, or use - for standard input"],
    [["read", "empty.txt"], "cannot read empty.txt: it is empty; name a file that holds a report"],
    [["read", "a.txt", "--dat", "x"], "unknown option --dat; did you mean --date?"],
    [["read", "a.txt", "--qqq"], "unknown option --qqq: see storydiff read --help"],
    [["read", "a.txt", "--context", "1"], "unknown option --context: it is for two reports, storydiff A B"],
    [
      ["read", "a.txt", "--date", "2026-02-30"],
      '--date takes a day as YYYY-MM-DD, got "2026-02-30": no calendar has that day',
    ],
    [
      ["read", "a.txt", "--only", "claim"],
      '--only takes entities, quantities, times, attributions, claims or stances, got "claim"; did you mean claims?',
    ],
    ...["contradictions", "additions", "agreements"].map((kind): [string[], string] => [
      ["read", "a.txt", "--only", `claims,${kind}`],
      `--only takes entities, quantities, times, attributions, claims or stances, got "${kind}"; ` +
        `${kind} belong to comparing two reports: storydiff A B --only ${kind}`,
    ]),
    [["read", "a.txt", "-o", "a.txt"], "--output a.txt would overwrite a report: name another file"],
    [
      ["read", "a.txt", "--max-bytes", "10"],
      "cannot read a.txt: it is larger than 10 bytes, the most that is read; name a smaller file",
    ],
  ])("%j", async (words, message) => {
    expect(await run(...words)).toEqual({ status: 2, out: "", err: `storydiff: ${message}\n` });
  });

  test.each([
    ["raed", true],
    ["READ", true],
    ["red", true],
    ["reads", true],
    ["rend", true],
    ["raids", false],
    ["dear", false],
    ["real.txt", false],
  ])("storydiff %s FILE: perhaps read was meant %j", async (word, meant) => {
    const message = `cannot read ${word}: there is no such file; check the path, or use - for standard input`;
    const err = `storydiff: ${message}${meant ? "; did you mean storydiff read?" : ""}\n`;
    expect(await run(word, "a.txt")).toEqual({ status: 2, out: "", err });
  });

  test("a second report that is not there is no slip for read", async () => {
    expect((await run("a.txt", "raed")).err).toMatch(/^storydiff: cannot read raed: .*standard input\n$/);
  });

  test.each<[string[], string]>([
    [
      ["read", "a.txt", "--format", "json", "--only", "claims"],
      "--only is a view for the terminal; --format json always holds the whole reading",
    ],
    [
      ["read", "a.txt", "--format", "json", "--about", "Quill"],
      "--about is a view for the terminal; with --format json leave it out and read `entities`",
    ],
  ])("as JSON: %j", async (words, message) => {
    const { status, err } = await run(...words);
    expect(status).toBe(2);
    expect(JSON.parse(err)).toEqual({ error: { code: "bad-option", message } });
  });
});
