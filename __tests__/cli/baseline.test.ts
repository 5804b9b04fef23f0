/** What is known, what is new, and what a check makes of it. */
import { lstatSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import type { Baseline } from "../../lib/model.ts";
import { folderOf, storydiff } from "../support/command.ts";

const toll = (count: string, day = "Tuesday"): string =>
  `The ferry Alma sank off Lorne.\nAt least ${count} people died when the ferry Alma sank on ${day}.\n`;
const folder = folderOf({ "a.txt": toll("24"), "b.txt": toll("40", "Monday"), "c.txt": toll("31") });
const run = (...words: string[]) => storydiff(folder.path, words);
const path = join(folder.path, "known.json");
const baseline = (): Baseline => JSON.parse(readFileSync(path, "utf8")) as Baseline;
const update = (...words: string[]) => run(...words, "--baseline", "known.json", "--update-baseline", "--stat");

beforeEach(async () => {
  await update("a.txt", "b.txt");
});

afterAll(() => {
  folder.remove();
});

test("what is found becomes known, and no file is left beside it", async () => {
  expect(
    baseline()
      .findings.map(({ type }) => type)
      .sort(),
  ).toEqual(["number", "time"]);
  const { status, out, err } = await run("a.txt", "b.txt", "--baseline", "known.json", "--exit-code");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/^2 contradictions \(2 high\), 2 of them known,/);
  expect(readdirSync(folder.path).filter((name) => name.startsWith("known"))).toEqual(["known.json"]);
});

test("what is new counts, beside what is known", async () => {
  expect(await run("a.txt", "c.txt", "--baseline", "known.json", "-q")).toEqual({ status: 1, out: "", err: "" });
  expect((await run("c.txt", "b.txt", "a.txt", "--baseline", "known.json", "--fail-on", "time", "-q")).status).toBe(1);
});

test("an update keeps reasons, and says what is gone", async () => {
  const before = baseline();
  const findings = before.findings.map((known) => ({ ...known, reason: `seen ${known.type}` }));
  writeFileSync(path, JSON.stringify({ ...before, findings }));
  writeFileSync(join(folder.path, "d.txt"), toll("40"));
  const { err } = await update("a.txt", "d.txt");
  expect(err).toMatch(
    /^known\.json: 1 known, 1 of them new, 2 gone\n {2}gone: number, "At least 24" \/ "At least 40" /,
  );
  expect(err).toContain('  gone: time, "Tuesday" / "Monday" (seen time)\n');
  writeFileSync(path, JSON.stringify({ ...before, findings }));
  await update("a.txt", "b.txt");
  expect(baseline().findings).toEqual(findings);
});

test("a link to a baseline stays one", async () => {
  symlinkSync("known.json", join(folder.path, "link.json"));
  await run("a.txt", "c.txt", "--baseline", "link.json", "--update-baseline", "-q");
  expect(lstatSync(join(folder.path, "link.json")).isSymbolicLink()).toBe(true);
  expect(baseline().findings).toHaveLength(1);
});

test("settings name it by where they lie, and what was saved is held against it, too", async () => {
  writeFileSync(join(folder.path, ".storydiffrc.json"), '{"baseline": "known.json", "fail-on": ["high"]}');
  await run("a.txt", "b.txt", "--format", "json", "-o", "saved.json");
  expect(JSON.parse(readFileSync(join(folder.path, "saved.json"), "utf8"))).toMatchObject({ known: [{}, {}] });
  expect((await run("saved.json")).status).toBe(0);
  expect((await run("saved.json", "--no-config", "--fail-on", "high")).status).toBe(1);
  expect((await run("a.txt", "c.txt")).status).toBe(1);
  expect((await storydiff("/", [join(folder.path, "a.txt"), join(folder.path, "b.txt"), "--config", join(folder.path, ".storydiffrc.json")])).status).toBe(0); // prettier-ignore
  writeFileSync(join(folder.path, ".storydiffrc.json"), "{}");
});

test.each<[string[], string]>([
  [["--baseline", "none.json"], "there is no baseline none.json: --update-baseline makes one of what is found"],
  [["--baseline", "."], "cannot read the baseline .: it is no file"],
  [["--baseline", "a.txt"], "cannot read the baseline a.txt: not a baseline made by storydiff: Unexpected token "],
  [["--update-baseline"], "--update-baseline needs to be told which: --baseline FILE"],
  [["--update-baseline", "--baseline", "no/k.json"], "cannot write the baseline no/k.json: its folder does not exist"],
  [["--baseline", "k.json", "-o", "k.json"], "--output would overwrite the baseline: name another file"],
  [["--fail-on", "hihg"], "--fail-on takes any, high, medium, low, contradictions"],
  [["--explain", "1", "--baseline", "k.json"], "--explain shows the way to one finding: leave --baseline out"],
])("%j is refused in one line", async (words, message) => {
  const { status, out, err } = await run("a.txt", "b.txt", ...words);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err.startsWith(`storydiff: ${message}`) ? message : err).toBe(message);
});
