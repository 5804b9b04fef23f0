import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { folderOf, storydiff } from "../support/command.ts";

const a = "The ferry Alma sank off Lorne.\nAt least 24 people died when the ferry Alma sank on Tuesday.\n";
const b = "The ferry Alma sank off Lorne.\nOnly one person died when the ferry Alma sank on Tuesday.\n";
const folder = folderOf({ "a.txt": a, "b.txt": b, "same.txt": a });
const run = (...words: string[]) => storydiff(folder.path, words);

afterAll(() => {
  folder.remove();
});

describe("two reports", () => {
  test("are compared, and the contradiction is shown first", async () => {
    const { status, out, err } = await run("a.txt", "b.txt");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^1 contradiction .*\n\n.*contradict \+ .*\nA {2}a\.txt +2 = +1 \+/);
    expect(out).toMatch(/\n≠ 1 {2}number, .*\n.*\n {2}A:2 .*24.*\n {2}B:2 .*one/);
  });

  test("may come from standard input", async () => {
    const { out } = await storydiff(folder.path, ["a.txt", "-"], { input: b });
    expect(out).toMatch(/^1 contradiction/);
    expect(out).toContain("\nB  standard input");
  });

  test("give the same bytes twice", async () => {
    const words = ["a.txt", "b.txt", "--format", "json"];
    expect((await run(...words)).out).toBe((await run(...words)).out);
  });

  test("as JSON", async () => {
    const { status, out } = await run("a.txt", "b.txt", "--format", "json");
    const comparison = JSON.parse(out) as { version: number; reports: { a: { text: string } } };
    expect(status).toBe(0);
    expect(comparison.version).toBe(4);
    expect(comparison.reports.a.text).toBe(a);
  });

  test("only some findings, in both formats", async () => {
    const { out } = await run(
      "a.txt",
      "b.txt",
      "--only",
      "contradictions",
      "--only",
      "additions,additions",
      "--format=json",
    );
    const { findings } = JSON.parse(out) as { findings: { kind: string }[] };
    expect(new Set(findings.map(({ kind }) => kind))).not.toContain("agreement");
    expect((await run("a.txt", "b.txt", "--only", "agreements")).out).not.toContain("≠ 1");
  });

  test.each(["words", "tfidf", "dice"])("measured by %s", async (measure) => {
    const { out } = await run("a.txt", "b.txt", "--similarity", measure, "--format", "json");
    expect((JSON.parse(out) as { similarity: string }).similarity).toBe(measure);
  });

  test("to a file", async () => {
    const { status, out } = await run("a.txt", "b.txt", "-o", "found.txt", "--color", "auto");
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(readFileSync(join(folder.path, "found.txt"), "utf8")).toBe((await run("a.txt", "b.txt", "-o", "-")).out);
  });

  test("to a reader that has gone away", async () => {
    const { status, err } = await storydiff(folder.path, ["a.txt", "b.txt", "--format", "json"], { deaf: true });
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});

describe("the days of the reports", () => {
  test("are kept with them", async () => {
    const { out } = await run("a.txt", "b.txt", "--date-a", "2025-11-08", "--format", "json");
    const { reports } = JSON.parse(out) as { reports: Record<string, { date: string | null }> };
    expect([reports["a"]?.date, reports["b"]?.date]).toEqual(["2025-11-08", null]);
    const { out: other } = await run("a.txt", "b.txt", "--date-b", "2025-11-09", "--format", "json");
    expect(other).toContain('"date": "2025-11-09"');
  });
});

test.each<[string[], number]>([
  [["a.txt", "b.txt"], 0],
  [["a.txt", "b.txt", "--exit-code"], 1],
  [["a.txt", "same.txt", "--exit-code"], 0],
  [["a.txt", "b.txt", "--exit-code", "--only", "additions"], 1],
  [["a.txt", "--exit-code"], 2],
])("%j ends with status %d", async (words, status) => {
  expect((await run(...words)).status).toBe(status);
});

describe("colour", () => {
  const colored = async (words: string[], env: Record<string, string> = {}): Promise<boolean> => {
    return (await storydiff(folder.path, ["a.txt", "b.txt", ...words], { env })).out.includes("\u001b[");
  };

  test.each<[string[], Record<string, string>, boolean]>([
    [[], {}, false],
    [["--color", "always"], {}, true],
    [["--color=always"], { NO_COLOR: "1" }, true],
    [["--color", "never"], { FORCE_COLOR: "1" }, false],
    [["--no-color"], { FORCE_COLOR: "1" }, false],
    [[], { FORCE_COLOR: "1" }, true],
    [[], { FORCE_COLOR: "" }, true],
    [[], { FORCE_COLOR: "0" }, false],
    [[], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    [[], { FORCE_COLOR: "1", NO_COLOR: "" }, true],
  ])("%j %j: %p", async (words, env, expected) => {
    expect(await colored(words, env)).toBe(expected);
  });
});

describe("what can be mended is said in one line, with status 2 and nothing on standard output", () => {
  test.each<[string[], string]>([
    [[], "expected two reports, got 0: give two paths, or - for one of them; storydiff -h says more"],
    [["-", "-"], "both reports are -, but standard input holds one: give a path for the other"],
    [["a.txt", ""], "the path of report B is empty"],
    [["a.txt", "b.txt", "--colour", "always"], "unknown option --colour; did you mean --color?"],
    [["a.txt", "b.txt", "--qqq=1", "-z"], "unknown option --qqq: see storydiff --help"],
    [["a.txt", "b.txt", "-z"], "unknown option -z: see storydiff --help"],
    [["a.txt", "b.txt", "--no-width"], "unknown option --no-width; did you mean --width?"],
    [
      ["a.txt", "b.txt", "--format", "jsno"],
      '--format takes terminal, json, html, markdown, csv, text, sarif, github, junit or jsonl, got "jsno"; did you mean json?',
    ],
    [
      ["a.txt", "b.txt", "--format", "pdf", "--format", "terminal"],
      '--format takes terminal, json, html, markdown, csv, text, sarif, github, junit or jsonl, got "pdf"',
    ],
    [["a.txt", "b.txt", "--color", "maybe"], '--color takes auto, always or never, got "maybe"'],
    [["a.txt", "b.txt", "--similarity", "cosine"], '--similarity takes words, tfidf or dice, got "cosine"'],
    [["a.txt", "b.txt", "--width"], "--width needs a value"],
    [["a.txt", "b.txt", "-o"], "-o needs a value"],
    [["a.txt", "b.txt", "--output="], "--output needs a file"],
    [["a.txt", "b.txt", "--about", " "], "--about needs a name"],
    [["a.txt", "b.txt", "--view", "about"], "--view about is of one person, place or group: name it with --about NAME"],
    [["a.txt", "b.txt", "--width", "39"], '--width takes a whole number from 40 to 240, got "39"'],
    [["a.txt", "b.txt", "--width", "241"], '--width takes a whole number from 40 to 240, got "241"'],
    [["a.txt", "b.txt", "--width=-80"], '--width takes a whole number from 40 to 240, got "-80"'],
    [["a.txt", "b.txt", "--width", "8e1"], '--width takes a whole number from 40 to 240, got "8e1"'],
    [["a.txt", "b.txt", "--context", "1.5"], '--context takes a whole number from 0 to 100, got "1.5"'],
    [["a.txt", "b.txt", "--max-bytes", "0"], '--max-bytes takes a whole number from 1 to 1073741824, got "0"'],
    [
      ["a.txt", "b.txt", "--max-sentences", "few"],
      '--max-sentences takes a whole number from 1 to 1073741824, got "few"',
    ],
    [["a.txt", "b.txt", "--timeout", "0"], '--timeout takes seconds above 0, up to 86400, got "0"'],
    [["a.txt", "b.txt", "--timeout=soon"], '--timeout takes seconds above 0, up to 86400, got "soon"'],
    [
      ["a.txt", "b.txt", "--timeout", "1", "--explain", "1"],
      "--explain shows the way to one finding: leave --timeout out",
    ],
    [["a.txt", "b.txt", "--exit-code=perhaps"], "--exit-code takes no value"],
    [
      ["a.txt", "b.txt", "--date-a", "2026-02-30"],
      '--date-a takes a day as YYYY-MM-DD, got "2026-02-30": no calendar has that day',
    ],
    [
      ["a.txt", "b.txt", "--date-b=8 May"],
      '--date-b takes a day as YYYY-MM-DD, got "8 May": write for example 2024-01-06',
    ],
    [
      ["a.txt", "b.txt", "--date", "2024-01-06"],
      '--date takes a report and its day, such as A=2024-01-06, got "2024-01-06"',
    ],
    [
      ["a.txt", "b.txt", "--only", "agreements,additons"],
      '--only takes contradictions, additions, agreements, details, number, time, place, identity, polarity, antonym, role, stance, attribution, quote, certainty or cause, got "additons"; did you mean additions?',
    ],
    [["a.txt", "b.txt", "-o", "a.txt"], "--output a.txt would overwrite a report: name another file"],
    [["a.txt", "b.txt", "-o", "none/found.txt"], "cannot write none/found.txt: its folder does not exist"],
    [["a.txt", "b.txt", "-o", "."], "cannot write .: it is a folder"],
  ])("%j", async (words, message) => {
    expect(await run(...words)).toEqual({ status: 2, out: "", err: `storydiff: ${message}\n` });
  });

  test.each([
    ["a path that is not there", ["a.txt", "none.txt"], /^storydiff: .*none\.txt.*\n$/],
    ["a folder", ["a.txt", "."], /^storydiff: .*\n$/],
    ["a path with an escape sequence", ["a.txt", "\u001b[31m\nred"], /^storydiff: [^\p{Cc}]*red[^\p{Cc}]*\n$/u],
    ["too large a report", ["a.txt", "b.txt", "--max-bytes", "10"], /^storydiff: .*10.*\n$/],
    ["too long a report", ["a.txt", "b.txt", "--max-sentences", "1"], /^storydiff: .*, more than the 1 .*\n$/],
    [
      "a name in neither report",
      ["a.txt", "b.txt", "--about", "Zanzibar"],
      /^storydiff: neither report names "Zanzibar": .*\n$/,
    ],
  ])("%s", async (_, words, message) => {
    const { status, out, err } = await run(...words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
  });

  test.each<[string[], string]>([
    [["--format", "json", "a.txt"], "bad-option"],
    [["--format=json", "a.txt", "b.txt", "--colour"], "bad-option"],
    [["a.txt", "b.txt", "--format", "jsno", "--format", "json"], "bad-format"],
    [["a.txt", "none.txt", "--format", "json"], "not-found"],
    [["a.txt", "b.txt", "--format", "json", "--about", "Lorne"], "bad-option"],
  ])("as JSON when JSON was asked for: %j", async (words, code) => {
    const { status, out, err } = await run(...words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err.split("\n")).toHaveLength(2);
    expect(JSON.parse(err)).toEqual({ error: { code, message: expect.any(String) as unknown } });
  });
});

test("the version is the package's", async () => {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  expect(await run("--version")).toEqual({ status: 0, out: `${version}\n`, err: "" });
});

test("a report may have a name that looks like an option, or like a command", async () => {
  const odd = folderOf({ "--width": a, completion: b });
  const { status, out } = await storydiff(odd.path, ["--only", "contradictions", "--", "--width", "completion"]);
  odd.remove();
  expect(status).toBe(0);
  expect(out).toContain("\nB  completion");
});
