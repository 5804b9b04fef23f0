import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { folderOf, storydiff } from "../support/command.ts";

const report = "The ferry Alma sank off Lorne.\nAt least 24 people died when the ferry Alma sank on Tuesday.\n";
const folder = folderOf({ "a.txt": report, "b.txt": report.replace("24", "31"), "c.txt": report });
const home = join(folder.path, "home");
const inner = join(folder.path, "desk");

function file(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  storydiff(inner, ["../a.txt", "../b.txt", ...words], { env: { HOME: home, ...env } });

/** The value of `theme` and where it came from. */
async function theme(words: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { out, err } = await run([...words, "--print-config"], env);
  return err + (/^theme +(\S+ +.*)$/m.exec(out)?.[1] ?? out).replace(/ +/g, " ").replace(folder.path, "");
}

beforeEach(() => {
  file(join(home, ".config/storydiff/config.yaml"), "theme: light\n");
  file(join(folder.path, ".storydiffrc.json"), '{"theme": "dark"}');
  file(join(inner, "package.json"), '{"name": "desk"}');
});

afterAll(() => {
  folder.remove();
});

describe("what stands over what", () => {
  test("flag, variable, project, user, nothing", async () => {
    expect(await theme(["--theme", "terminal"], { STORYDIFF_THEME: "color-blind" })).toBe("terminal the command line");
    expect(await theme([], { STORYDIFF_THEME: "color-blind" })).toBe("color-blind STORYDIFF_THEME");
    expect(await theme()).toBe("dark /.storydiffrc.json");
    file(join(folder.path, ".storydiffrc.json"), "{}");
    expect(await theme()).toBe("light /home/.config/storydiff/config.yaml");
    file(join(home, ".config/storydiff/config.yaml"), "");
    expect(await theme()).toBe("- as it comes");
  });

  test("the nearest project file counts, package.json where it has a part of ours", async () => {
    file(join(inner, "package.json"), '{"storydiff": {"theme": "high-contrast"}}');
    expect(await theme()).toBe("high-contrast /desk/package.json");
  });

  test("XDG_CONFIG_HOME is where the user's file is", async () => {
    file(join(folder.path, ".storydiffrc.json"), "{}");
    file(join(folder.path, "xdg/storydiff/config.json"), '{"theme": "dark"}');
    expect(await theme([], { XDG_CONFIG_HOME: join(folder.path, "xdg") })).toBe("dark /xdg/storydiff/config.json");
  });

  test("--config names the one file, --no-config none", async () => {
    file(join(inner, "mine.yml"), "theme: color-blind");
    expect(await theme(["--config", "mine.yml"])).toBe("color-blind /desk/mine.yml");
    expect(await theme(["--no-config"])).toBe("- as it comes");
    expect(await theme(["--no-config"], { STORYDIFF_THEME: "dark" })).toBe("dark STORYDIFF_THEME");
  });
});

test("a setting does what the flag does", async () => {
  file(join(folder.path, ".storydiffrc.json"), '{"view": "matrix", "width": 70, "ignore": ["agreements", "time"]}');
  expect((await run(["--color", "never"])).out).toBe(
    (await run(["--no-config", "--view", "matrix", "--width", "70", "--ignore", "agreements,time"])).out,
  );
});

test("a setting that does not fit what is asked for is left out", async () => {
  file(
    join(folder.path, ".storydiffrc.json"),
    '{"view": "side-by-side", "context": 2, "sort": "text", "only": "contradictions"}',
  );
  for (const words of [["-u"], ["--about", "Alma"], ["--explain", "1"], ["--format", "json"], ["../c.txt"]]) {
    expect(await run(words)).toMatchObject({ status: 0, err: "" });
  }
  expect(await storydiff(inner, ["read", "../a.txt"], { env: { HOME: home } })).toMatchObject({ status: 0, err: "" });
});

test.each([
  ['{"thme": "dark"}', '.storydiffrc.json: no setting is called "thme"; did you mean theme?'],
  ['{"output": "x"}', '.storydiffrc.json: no setting is called "output"; it belongs on the command line'],
  ['{"theme": "drak"}', ".storydiffrc.json: theme takes terminal, dark, light, high-contrast or color-blind, got"],
  ['{"within": "yes"}', '.storydiffrc.json: within is true or false, got "yes"'],
  ['{"theme": {"a": 1}}', ".storydiffrc.json: theme takes words or a list of them"],
  ["[1]", ".storydiffrc.json: settings are keys with values"],
  ["{", ".storydiffrc.json: Expected property name"],
])("%s is refused, with the file and the key", async (text, message) => {
  file(join(folder.path, ".storydiffrc.json"), text);
  const { status, err } = await run([]);
  expect(status).toBe(2);
  expect(err).toContain(message);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect((await run(["--no-config"])).status).toBe(0);
});

test("a file that was named and is not there is an error", async () => {
  expect((await run(["--config", "none.json"])).err).toBe(
    `storydiff: the settings cannot be read: there is no file ${join(inner, "none.json")}; --no-config does without\n`,
  );
});

test("a variable of another tool's making is no setting, one of ours is checked", async () => {
  expect((await run([], { STORYDIFF_PAGER: "less", STORYDIFF_DESK: "x" })).status).toBe(0);
  expect((await run([], { STORYDIFF_THEME: "drak" })).err).toMatch(/^storydiff: STORYDIFF_THEME: theme takes /);
});
