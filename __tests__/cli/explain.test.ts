import { afterAll, describe, expect, test } from "@jest/globals";
import { folderOf, storydiff } from "../support/command.ts";

const a =
  "The ferry Alma sank off Lorne.\nAt least 24 people died when the ferry Alma sank on Tuesday.\n" +
  "The fire killed 12 people: seven men and four women.\n";
const b = "The ferry Alma sank off Lorne.\nOnly one person died when the ferry Alma sank on Tuesday.\n";
const folder = folderOf({ "a.txt": a, "b.txt": b, "c.txt": b });
const run = (...words: string[]) => storydiff(folder.path, words);

afterAll(() => {
  folder.remove();
});

describe("--explain", () => {
  test("a finding by its number, and by the id that JSON gives it", async () => {
    const { status, out, err } = await run("a.txt", "b.txt", "--explain", "1");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^Contradiction [0-9a-f]{10}: number, /);
    const id = /^Contradiction (\S+):/.exec(out)?.[1] ?? "";
    expect((await run("a.txt", "b.txt", "--explain", id)).out).toBe(out);
  });

  test("two lines, in the width asked for", async () => {
    const { status, out } = await run("a.txt", "b.txt", "--explain=A:1,B:2", "--width", "60");
    expect(status).toBe(0);
    expect(out).toMatch(/^Why A:1,B:2\n[^]*\nA:1 against B:2\n/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("as JSON", async () => {
    const { out } = await run("a.txt", "b.txt", "--explain", "A:1,B:2", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ version: 2, target: "A:1,B:2", pairs: [{ sentences: { a: 0, b: 1 } }] });
  });

  test.each([
    [["--explain", "99"], /^storydiff: there is no contradiction 99: there is one, number 1\n$/],
    [["--explain", "A:9,B:1"], /^storydiff: line 9 of A holds no sentence: the nearest is on A:3\n$/],
    [["--explain", " "], /^storydiff: --explain needs a finding's id or number, or two lines such as A:3,B:5\n$/],
    [["--explain"], /^storydiff: --explain needs a value\n$/],
    [["--explain", "1", "--within"], /^storydiff: --explain shows the way to one finding: leave --within out\n$/],
    [["--explain", "1", "--about", "Alma"], /leave --about out\n$/],
    [["--explain", "1", "--exit-code"], /leave --exit-code out\n$/],
  ])("%j is refused", async (words, message) => {
    const { status, out, err } = await run("a.txt", "b.txt", ...words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
  });
});

describe("--within", () => {
  test("shows where each report clashes with itself", async () => {
    const { status, out } = await run("a.txt", "b.txt", "--within");
    expect(status).toBe(0);
    expect(out).toMatch(
      /\nA against itself: 1 contradiction\n≠ 1 {2}number, high confidence\n {2}The parts do not add up/,
    );
    expect(out).toContain("\nB against itself: no contradiction found\n");
    expect((await run("a.txt", "b.txt")).out).not.toContain("against itself");
  });

  test("in JSON, `null` unless asked for", async () => {
    const within = async (...words: string[]): Promise<unknown> => {
      const { out } = await run("a.txt", "b.txt", "--format", "json", ...words);
      return (JSON.parse(out) as { within: unknown }).within;
    };
    expect(await within()).toBeNull();
    expect(await within("--within")).toMatchObject({ a: [{ type: "number", sentences: [2, 2] }], b: [] });
  });

  test("counts for --exit-code", async () => {
    const inner = "The fire killed 12 people: seven men and four women.\n";
    const own = folderOf({ "one.txt": inner, "two.txt": inner });
    const status = async (...words: string[]) =>
      (await storydiff(own.path, ["one.txt", "two.txt", "--exit-code", ...words])).status;
    expect([await status(), await status("--within")]).toEqual([0, 1]);
    own.remove();
  });

  test("takes no value", async () => {
    const { err } = await run("a.txt", "b.txt", "--within=yes");
    expect(err).toBe("storydiff: --within takes no value\n");
  });
});

describe("read --within", () => {
  test("shows one report's clashes with itself, by line, and nothing else", async () => {
    const { status, out } = await run("read", "a.txt", "--within");
    expect(status).toBe(0);
    expect(out).toMatch(/\na\.txt against itself: 1 contradiction\n≠ 1 {2}number, high confidence\n/);
    expect(out).toContain("\n  3  The fire killed «12» people: «seven men and four» women.\n");
    expect(out).not.toContain("quantity");
    expect((await run("read", "b.txt", "--within")).out).toContain("b.txt against itself: no contradiction found\n");
  });

  test.each([
    [["--within", "--format", "json"], /for JSON: storydiff FILE FILE --within --format json/],
    [["--within", "--only", "claims"], /leave --only out\n$/],
    [["--within", "--about", "Alma"], /leave --about out\n$/],
    [["--min-confidence", "high"], /read has them with --within\n$/],
  ])("%j is refused", async (words, message) => {
    const { status, err } = await run("read", "a.txt", ...words);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  test("no less sure ones than asked for", async () => {
    const { out } = await storydiff(folder.path, ["read", "-", "--within", "--min-confidence", "high"], {
      input: "Peter Gade won.\n\nThe mayor waved.\n\nPeter Gaade wept.\n",
    });
    expect(out).toContain("standard input against itself: no contradiction found");
  });
});

describe("--min-confidence", () => {
  const confidences = async (...words: string[]): Promise<Set<string>> => {
    const { out } = await run("a.txt", "b.txt", "--format", "json", "--only", "contradictions", ...words);
    const { findings } = JSON.parse(out) as { findings: { confidence: string }[] };
    return new Set(findings.map(({ confidence }) => confidence));
  };

  test("shows no low ones unless asked", async () => {
    expect(await confidences()).not.toContain("low");
    const all = await confidences("--min-confidence", "low");
    const sure = await confidences("--min-confidence", "high");
    expect(all.size).toBeGreaterThanOrEqual(sure.size);
    expect([...sure].filter((confidence) => confidence !== "high")).toEqual([]);
  });

  test("a low one is in no format unless it is asked for", async () => {
    const own = folderOf({
      "one.txt": "The bridge collapsed because of heavy rain.\n",
      "two.txt": "The bridge collapsed after a lorry hit a pillar.\n",
    });
    const shown = async (...words: string[]) => (await storydiff(own.path, ["one.txt", "two.txt", ...words])).out;
    for (const format of ["terminal", "json"]) {
      expect(await shown("--format", format)).not.toMatch(/low confidence|"confidence": "low"/);
      expect(await shown("--format", format, "--min-confidence", "low")).toMatch(/low confidence|"confidence": "low"/);
    }
    const explained = await shown("--explain", "A:1,B:1");
    expect(explained).toContain("Its confidence is below medium: --min-confidence low shows it.");
    own.remove();
  });

  test("takes one of three steps", async () => {
    const { status, err } = await run("a.txt", "b.txt", "--min-confidence", "sure");
    expect(status).toBe(2);
    expect(err).toMatch(/^storydiff: --min-confidence takes high, medium or low, got "sure"/);
  });
});
