import { execFileSync } from "node:child_process";
import { mkdirSync, rmdirSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
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
    expect((await run(["--no-config", "--config", "mine.yml"])).err).toContain("contradict each other");
  });
});

test("a setting does what the flag does", async () => {
  file(join(folder.path, ".storydiffrc.json"), '{"view": "matrix", "width": 70, "ignore": ["agreements", "time"]}');
  expect((await run(["--color", "never"])).out).toBe(
    (await run(["--no-config", "--view", "matrix", "--width", "70", "--ignore", "agreements,time"])).out,
  );
});

describe("a setting that does not fit what is asked", () => {
  beforeEach(() => {
    const only = "contradictions";
    const settings = { view: "side-by-side", context: 2, sort: "text", only, timeout: 600, "exit-code": true };
    file(join(folder.path, ".storydiffrc.json"), JSON.stringify(settings));
  });

  test.each([["-u"], ["--about", "Alma"], ["--explain", "1"], ["--format", "json"], ["../c.txt"]])(
    "is left out: %s %s",
    async (...words) => {
      expect(await run(words)).toMatchObject({ status: words[0] === "--explain" ? 0 : 1, err: "" });
    },
  );

  test("is left out of a reading and of git", async () => {
    const env = { HOME: home, STORYDIFF_FORMAT: "json" };
    expect(await storydiff(inner, ["read", "../a.txt"], { env })).toMatchObject({ status: 0, err: "" });
    const { status, out } = await storydiff(inner, ["git", "../a.txt", "../b.txt"], { env });
    expect({ status, out }).toEqual({
      status: 0,
      out: expect.stringMatching(/^storydiff .*\nB is a later version of A: .*\n1 changed value/) as unknown,
    });
  });

  test("is shown as left out", async () => {
    const { out } = await run(["--format", "json", "--print-config"]);
    expect(out).toMatch(/^format +json +the command line$/m);
    expect(out).toMatch(/^view +- +.*rc\.json has side-by-side, which does not fit here$/m);
  });
});

test("what is shown for read is what read takes", async () => {
  file(join(folder.path, ".storydiffrc.json"), '{"theme": "dark", "only": "number"}');
  const { out } = await storydiff(inner, ["read", "--print-config"], { env: { HOME: home } });
  const links = ["offline", "no-cache", "fetch-timeout"];
  expect(out.match(/^[a-z-]+/gm)).toEqual([
    "format",
    "color",
    "theme",
    "width",
    "paging",
    "max-bytes",
    "max-sentences",
    ...links,
  ]);
  expect(out).toMatch(/^theme +dark +.*rc\.json$/m);
});

/** A long list in few bytes: each name stands for ten of the one before. */
const bomb = Array.from({ length: 10 }, (_, i) => {
  return `k${i}: &k${i} [${Array(10)
    .fill(i === 0 ? "x" : `*k${i - 1}`)
    .join()}]`;
});

const refused: readonly (readonly [type: string, text: string, message: string])[] = [
  ["json", '{"thme": "dark"}', 'no setting is called "thme"; did you mean theme?'],
  ["json", '{"output": "x"}', 'no setting is called "output"; it belongs on the command line'],
  ["json", '{"theme": "drak"}', "theme takes terminal, dark, light, high-contrast or color-blind, got"],
  ["json", '{"within": "yes"}', 'within is true or false, got "yes"'],
  ["json", '{"theme": {"a": 1}}', "theme takes words or a list of them"],
  ["json", '{"theme": null}', "theme takes words or a list of them"],
  ["json", '{"only": []}', "only is an empty list: leave it out"],
  ["json", '{"width": 1e999}', 'width takes a whole number from 40 to 240, got "Infinity"'],
  ["json", '{"view": "about"}', "view about is of one person, place or group: name it with --about NAME"],
  ["json", '{"__proto__": {"theme": "dark"}}', 'no setting is called "__proto__"'],
  ["json", '{"__proto__": "dark"}', 'no setting is called "__proto__"'],
  ["json", '{"constructor": "dark", "toString": "x"}', 'no setting is called "constructor"'],
  ["json", '{"\\u001b[2J": "x"}', 'no setting is called "\\u001b[2J"'],
  ["json", "[1]", "settings are keys with values"],
  ["json", "{", "Expected property name"],
  ["json", "[".repeat(100_000), "Unexpected end of JSON input"],
  ["json", `{"${"x".repeat(900_000)}": {}}`, 'no setting is called "xxxx'],
  ["json", `{"theme": "${"x".repeat(900_000)}"}`, 'x…"'],
  ["json", `{"theme": "${"x".repeat(1_000_000)}"}`, "it has more than 1,000,000 bytes"],
  ["yaml", "theme: [", "Flow sequence in block collection must be"],
  ["yaml", "theme: dark\ntheme: light", "Map keys must be unique"],
  ["yaml", "theme: !!js/function x", "theme takes "],
  ["yaml", "[".repeat(20_000), "cannot read the settings "],
  ["yaml", bomb.join("\n"), "Excessive alias count"],
  ["yaml", "dark", "settings are keys with values"],
];

test.each(
  refused.map(
    ([type, text, message]) => [`${type}: ${JSON.stringify(text.slice(0, 40))}`, type, text, message] as const,
  ),
)("%s is refused in one line that names the file", async (_, type, text, message) => {
  file(join(inner, `settings.${type}`), text);
  const { status, err } = await run(["--config", `settings.${type}`]);
  expect(status).toBe(2);
  expect(err).toContain(`settings.${type}: `);
  expect(err).toContain(message);
  expect(err).toMatch(/^storydiff: [^\p{Cc}]{1,400}\n$/u);
});

test("what is no file is refused, and does not wait for one to write", async () => {
  const place = join(inner, ".storydiffrc.yaml");
  mkdirSync(place);
  expect((await run([])).err).toBe(
    `storydiff: cannot read the settings ${place}: it is no file; --no-config does without\n`,
  );
  rmdirSync(place);
  execFileSync("mkfifo", [place]);
  expect((await run([])).err).toContain(": it is no file; ");
  unlinkSync(place);
  symlinkSync("/dev/zero", place);
  expect((await run([])).err).toContain(": it is no file; ");
  expect((await run(["--no-config"])).status).toBe(0);
  unlinkSync(place);
});

test("a user without a home has no settings, and a home is an absolute path", async () => {
  file(join(folder.path, ".storydiffrc.json"), "");
  file(join(inner, ".config/storydiff/config.json"), '{"theme": "drak"}');
  for (const env of [{}, { HOME: "" }, { HOME: "", XDG_CONFIG_HOME: ".config" }]) {
    expect(await storydiff(inner, ["../a.txt", "../b.txt"], { env })).toMatchObject({ status: 0, err: "" });
  }
});

test("a file that was named and is not there is an error", async () => {
  expect((await run(["--config", "none.json"])).err).toBe(
    `storydiff: cannot read the settings ${join(inner, "none.json")}: there is no such file, or no settings in it; --no-config does without\n`,
  );
});

test("a variable of another tool's making is no setting, one of ours is checked", async () => {
  expect((await run([], { STORYDIFF_PAGER: "less", STORYDIFF_DESK: "x" })).status).toBe(0);
  expect((await run([], { STORYDIFF_THEME: "drak" })).err).toMatch(/^storydiff: STORYDIFF_THEME: theme takes /);
});
