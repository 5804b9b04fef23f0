/** The formats of the command, and what was saved in them opened again. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { folderOf, storydiff } from "../support/command.ts";

const toll = (count: string): string =>
  `The ferry Alma sank off Lorne.\nAt least ${count} people died when the ferry Alma sank on Tuesday.\n`;
const folder = folderOf({ "a.txt": toll("24"), "b.txt": toll("40"), "c.txt": toll("24") });
const run = (...words: string[]) => storydiff(folder.path, words);
const two = ["a.txt", "b.txt"];
const three = [...two, "c.txt"];

beforeAll(async () => {
  for (const [words, name] of [
    [two, "two"],
    [three, "three"],
  ] as const) {
    await run(...words, "--format", "html", "-o", `${name}.html`);
    await run(...words, "--format", "json", "-o", `${name}.json`);
  }
  const json = readFileSync(join(folder.path, "two.json"), "utf8");
  writeFileSync(join(folder.path, "old.json"), json.replace('"version": 4', '"version": 3'));
  writeFileSync(join(folder.path, "damaged.json"), json.replace('"state": "contradicts"', '"state": "lost"'));
});

afterAll(() => {
  folder.remove();
});

test.each([
  ["html", /^<!doctype html>\n[^]*<title>1 contradiction: a\.txt and b\.txt<\/title>/],
  ["markdown", /^## 1 contradiction: a\.txt and b\.txt\n/],
  ["text", /^1 contradiction: a\.txt and b\.txt\n=+\n/],
  ["sarif", /^\{\n {2}"\$schema": [^]*"helpUri": "file:[^"]*\/CONTRADICTIONS\.md#number"[^]*"uri": "a\.txt"/],
  ["github", /^::error file=a\.txt,line=2,endLine=2,col=\d+,endColumn=\d+,title=number%3A [^\n]*\n$/],
  ["junit", /^<\?xml [^]*<testsuites name="storydiff" tests="1" failures="1" /],
  ["jsonl", /^\{"version":1,"id":"[^\n]*\n/],
  ["csv", /^"id","kind","type",.*\r\n".*","contradiction","number",/],
])("%s is written whole and the same each time", async (format, beginning) => {
  const { status, out, err } = await run(...two, "--format", format);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(beginning);
  expect((await run(...two, "--format", format)).out).toBe(out);
  expect((await run(...three, "--format", format)).status).toBe(0);
});

test("a page names the version, and the time that was given", async () => {
  const { out } = await run(...two, "--format", "html", "--stamp", "Tuesday, <noon>");
  expect(out).toMatch(/Made by storydiff \d+\.\d+\.\d+, Tuesday, &lt;noon&gt;\. /);
});

describe("what was saved", () => {
  test.each(["two", "three"])("%s reports: the page gives the JSON of the reports, byte for byte", async (name) => {
    const json = readFileSync(join(folder.path, `${name}.json`), "utf8");
    expect((await run(`${name}.html`, "--format", "json")).out).toBe(json);
    expect((await run(`${name}.json`, "--format", "json")).out).toBe(json);
  });

  test.each([
    [two, "two.html", []],
    [two, "two.html", ["-s", "--width", "120"]],
    [two, "two.json", ["--about", "Alma"]],
    [two, "two.html", ["--only", "agreements", "--format", "markdown"]],
    [two, "two.json", ["--format", "html"]],
    [three, "three.html", ["--view", "matrix"]],
    [three, "three.json", ["--format", "text", "--width", "60"]],
    [two, "two.html", ["--exit-code", "--format", "csv"]],
  ])("%j as %s %j: as from the reports", async (reports, saved, words) => {
    expect(await run(saved, ...words)).toEqual(await run(...reports, ...words));
  });

  test("may come from standard input, and is known by what it holds", async () => {
    const input = readFileSync(join(folder.path, "two.html"), "utf8");
    const { out } = await storydiff(folder.path, ["-", "--stat"], { input });
    expect(out).toBe((await run(...two, "--stat")).out);
  });

  test("settings that say how to compare are left aside", async () => {
    const env = { STORYDIFF_MIN_CONFIDENCE: "high", STORYDIFF_SORT: "text", STORYDIFF_VIEW: "unified" };
    const { status, err } = await storydiff(folder.path, ["three.html", "--format", "csv"], { env });
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});

test.each<[string[], string]>([
  [["a.txt"], "expected two reports, got 1, and a.txt holds no saved comparison: give two paths, or - for one of them"],
  [["two.html", "--within"], "--within decides what is found, and what is saved was found already: give two reports"],
  [
    ["two.html", "--max-bytes", "99"],
    "cannot read two.html: it is larger than 99 bytes, the most that is read; name a smaller file",
  ],
  [["two.html", "-o", "two.html"], "--output two.html would overwrite a report: name another file"],
  [
    ["old.json"],
    "cannot open old.json: not a comparison made by storydiff: its version is 3, and this storydiff reads version 4",
  ],
  [
    ["damaged.json"],
    'cannot open damaged.json: not a comparison made by storydiff: its "sentences" is missing or of another shape',
  ],
  [["three.html", "--sort", "text"], "--sort is for two reports, got 3: leave it out, or name the two"],
  [[...two, "--format", "html", "-u"], "--unified is a view for the terminal: leave --format html out"],
  [[...two, "--format", "csv", "--about", "Alma"], "--about is a view for the terminal: leave --format csv out"],
  [[...two, "--format", "html", "--context", "2"], "--format html holds both texts whole: leave --context out"],
  [[...two, "--format", "csv", "--context", "2"], "--format csv has a row for each finding: leave --context out"],
  [
    [...two, "--format", "text", "--explain", "1"],
    "--explain is shown on the terminal or as JSON: leave --format text out",
  ],
  [[...two, "--stamp", "now"], "--stamp is named at the foot of a page: it goes with --format html, markdown or text"],
  [["read", "a.txt", "--format", "html"], '--format takes terminal or json, got "html"'],
])("%j is refused in one line", async (words, message) => {
  expect(await run(...words)).toEqual({ status: 2, out: "", err: `storydiff: ${message}\n` });
});
