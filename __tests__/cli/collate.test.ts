import { afterAll, describe, expect, test } from "@jest/globals";
import { folderOf, storydiff } from "../support/command.ts";

const toll = (count: string): string =>
  `The ferry Alma sank off Lorne.\nAt least ${count} people died when the ferry Alma sank on Tuesday.\n`;
const folder = folderOf({ "a.txt": toll("24"), "b.txt": toll("40"), "c.txt": toll("24"), "d.txt": toll("24") });
const run = (...words: string[]) => storydiff(folder.path, words);

afterAll(() => {
  folder.remove();
});

interface Parsed {
  readonly reports: readonly { readonly letter: string; readonly date: string | null }[];
  readonly facts: readonly { readonly kind: string; readonly outliers: readonly number[] }[];
}

describe("three reports", () => {
  test("are gathered into facts, and who stands alone is said first", async () => {
    const { status, out, err } = await run("a.txt", "b.txt", "c.txt");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^3 reports: 1 contradicted fact .*\n[^]*\nC {2}c\.txt {2}/);
    expect(out).toMatch(/\n≠ 1 {2}number: B alone against A and C, /);
  });

  test("may come from standard input", async () => {
    const { out } = await storydiff(folder.path, ["a.txt", "-", "c.txt"], { input: toll("40") });
    expect(out).toContain("\nB  standard input");
  });

  test("as JSON, the same bytes twice", async () => {
    const words = ["a.txt", "b.txt", "c.txt", "d.txt", "--format", "json"];
    const { status, out } = await run(...words);
    const { reports, facts } = JSON.parse(out) as Parsed;
    expect(status).toBe(0);
    expect(reports.map(({ letter }) => letter)).toEqual(["A", "B", "C", "D"]);
    expect(facts[0]).toMatchObject({ kind: "contradicted", outliers: [1] });
    expect((await run(...words)).out).toBe(out);
  });

  test("only some facts, in both formats", async () => {
    const { out } = await run("a.txt", "b.txt", "c.txt", "--only", "agreements", "--format", "json");
    expect(new Set((JSON.parse(out) as Parsed).facts.map(({ kind }) => kind))).toEqual(new Set(["agreed"]));
    expect((await run("a.txt", "b.txt", "c.txt", "--only", "agreements")).out).not.toContain("≠ 1");
  });

  test("only what some reports tell, in every format, numbered as among all", async () => {
    const own = folderOf({
      "a.txt": "The dam broke. It killed 12 people. Boats came.",
      "b.txt": "The dam broke. It killed 21 people. Tents came.",
      "c.txt": "The dam broke on Monday.",
    });
    const told = async (...words: string[]) =>
      (await storydiff(own.path, ["a.txt", "b.txt", "c.txt", "--told-by", ...words])).out;
    const facts = (JSON.parse(await told("A,c.txt", "--format", "json")) as { facts: { reports: number[] }[] }).facts;
    expect(facts.length).toBeGreaterThan(1);
    expect(facts.every(({ reports }) => reports.includes(0) || reports.includes(2))).toBe(true);
    for (const format of ["terminal", "markdown", "text", "html"]) {
      const out = await told("C", "--format", format);
      expect(out).toContain("Only what C tells.");
      expect(out.replace(/<details class="whole"[^]*$/, "")).not.toContain("Tents");
    }
    expect(await told("C", "--format", "csv")).not.toContain("Tents");
    own.remove();
  });

  test("with the days they are from, by letter or path", async () => {
    const dates = ["--date", "C=2026-03-04", "--date", "b.txt=2026-03-05", "--date-a", "2026-03-03"];
    const { out } = await run("a.txt", "b.txt", "c.txt", ...dates, "--format", "json");
    expect((JSON.parse(out) as Parsed).reports.map(({ date }) => date)).toEqual([
      "2026-03-03",
      "2026-03-05",
      "2026-03-04",
    ]);
  });

  test.each<[string[], number]>([
    [["a.txt", "b.txt", "c.txt"], 0],
    [["a.txt", "b.txt", "c.txt", "--exit-code"], 1],
    [["a.txt", "c.txt", "d.txt", "--exit-code"], 0],
  ])("%j ends with status %d", async (words, status) => {
    expect((await run(...words)).status).toBe(status);
  });
});

test("two reports take their days by letter, too", async () => {
  const { out } = await run("a.txt", "b.txt", "--date", "b=2026-03-05", "--format", "json");
  expect((JSON.parse(out) as { reports: { b: { date: string } } }).reports.b.date).toBe("2026-03-05");
});

const three = ["a.txt", "b.txt", "c.txt"];

test.each<[string[], string]>([
  [Array.from({ length: 21 }, () => "a.txt"), "expected at most 20 reports, got 21: compare them in parts"],
  [["a.txt", "-", "-"], "two reports are -, but standard input holds one: give a path for the other"],
  [["a.txt", "b.txt", ""], "the path of report C is empty"],
  [[...three, "--told-by", "D"], '--told-by names "D", which is none of the reports: name it by letter, A to C'],
  [
    ["a.txt", "b.txt", "--told-by", "A"],
    "--told-by is for three and more reports: of two, --only additions shows what one of them tells",
  ],
  [[...three, "--about", "Lorne"], "--about is for two reports, got 3: leave it out, or name the two"],
  [[...three, "--context", "1"], "--context is for two reports, got 3: leave it out, or name the two"],
  [[...three, "--within"], "--within is for two reports, got 3: leave it out, or name the two"],
  [[...three, "--explain", "1"], "--explain is for two reports, got 3: leave it out, or name the two"],
  [
    [...three, "--only", "details"],
    '--only takes contradictions, additions or agreements, got "details"; details are for two reports: storydiff A B --only details',
  ],
  [[...three, "--date", "2026-03-03"], '--date takes a report and its day, such as A=2024-01-06, got "2026-03-03"'],
  [[...three, "--date", "A=2026-02-30"], '--date takes a report and its day, such as A=2024-01-06, got "A=2026-02-30"'],
  [[...three, "--date", "D=2026-03-03"], '--date names "D", which is none of the reports: name it by letter, A to C'],
  [
    [...three, "--date", "A=2026-03-03", "--date-a", "2026-03-04"],
    "report A has two days, 2026-03-04 and 2026-03-03: give one",
  ],
  [[...three, "-o", "c.txt"], "--output c.txt would overwrite a report: name another file"],
])("%j", async (words, message) => {
  expect(await run(...words)).toEqual({ status: 2, out: "", err: `storydiff: ${message}\n` });
});
