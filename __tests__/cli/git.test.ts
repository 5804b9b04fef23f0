import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { gitPairOf, guarded } from "../../bin/git.ts";
import { folderOf, storydiff } from "../support/command.ts";

const before = "The ferry Alma sank off Lorne.\n\nAt least 24 people died when the ferry Alma sank on Tuesday.\n";
const after = before.replace("24", "31");
const folder = folderOf({});
const command = `"${process.execPath}" "${fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url))}" git`;
const hasGit = ["/usr/bin/git", "/usr/local/bin/git"].some((path) => existsSync(path));
if (!hasGit) process.stdout.write("skipped: no git for the external diff\n");
const describeGit = hasGit ? describe : describe.skip;

/** What git writes; it ends with another status, and the test with an error, where the external diff does. */
function git(words: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const who = { GIT_AUTHOR_NAME: "Ida", GIT_AUTHOR_EMAIL: "ida@example.org" };
  const own = { GIT_CONFIG_NOSYSTEM: "1", GIT_COMMITTER_NAME: "Ida", GIT_COMMITTER_EMAIL: "ida@example.org", ...who };
  const options = { cwd: folder.path, env: { PATH: process.env["PATH"], HOME: folder.path, ...own, ...env } };
  return execFileSync("git", ["--no-pager", ...words], { ...options, encoding: "utf8", stdio: "pipe" });
}

function file(name: string, text: string): void {
  writeFileSync(join(folder.path, name), text);
}

const external = (words: readonly string[]): string => git(["diff", ...words], { GIT_EXTERNAL_DIFF: command });

/** The line below each `storydiff a/NAME b/NAME`, by the names. */
function told(out: string): Record<string, string> {
  return Object.fromEntries(
    [...out.matchAll(/^storydiff (.*)\n(.*)/gm)].map(([, names = "", line = ""]) => [names, line]),
  );
}

afterAll(() => {
  folder.remove();
});

describeGit("in a real repository", () => {
  beforeAll(() => {
    git(["init", "--quiet", "--initial-branch=main"]);
    for (const name of [
      "story.md",
      "gone.md",
      "moved.md",
      "two words.md",
      "--stat",
      "two\nlines\u001b[2J.md",
      "picture.md",
    ]) {
      file(name, before.replace("ferry", `ferry of ${name.length}`));
    }
    symlinkSync("story.md", join(folder.path, "link.md"));
    git(["add", "."]);
    git(["commit", "--quiet", "-m", "As it was"]);
  });

  describe("a changed story", () => {
    beforeAll(() => {
      file("story.md", after);
    });

    afterAll(() => {
      git(["commit", "--quiet", "--allow-empty", "-am", "As it is"]);
      rmSync(join(folder.path, ".gitattributes"));
    });

    test("as GIT_EXTERNAL_DIFF", () => {
      const out = external(["story.md"]);
      expect(out).toMatch(/^storydiff a\/story\.md b\/story\.md\nB is a later version of A: [^]*\n1 changed value /);
      expect(out).toContain("\n≠ 1  number, ");
    });

    test("as a difftool, under its own name", () => {
      const out = git(["difftool", "--no-prompt", "-x", `${command} --only contradictions`]);
      expect(out).toMatch(/^storydiff a\/story\.md story\.md\n[^]*≠ 1 {2}number, /);
    });

    test("as a diff driver, with options; in show and log where that is asked for", () => {
      file(".gitattributes", "*.md diff=story\n");
      git(["config", "diff.story.command", `${command} --stat`]);
      expect(git(["diff"])).toMatch(/^storydiff a\/story\.md b\/story\.md\n(?![^]*\bnumber,)[^]*1 changed value /);
      git(["commit", "--quiet", "-m", "As it is", "story.md"]);
      const shown = git(["show", "--format=", "--ext-diff"]);
      expect(shown).toMatch(/^storydiff a\/story\.md b\/story\.md\n[^]*1 changed value /);
      const log = git(["log", "-p", "--ext-diff", "--format=%s", "--", "story.md"]);
      expect(log).toMatch(/^As it is\n\n?storydiff [^]*1 changed value [^]*\nAs it was\n\n?storydiff [^]*\nnew: /);
      expect(git(["show", "--format="])).toMatch(/^diff --git /);
    });
  });

  test("whatever git hands over is told of, and stops nothing", () => {
    file("picture.md", "\u0000\u0001\u0002");
    file("two words.md", after);
    file("two\nlines\u001b[2J.md", after);
    file("--stat", after);
    file("new.md", "Wheat prices rose in Oru.\n");
    git(["rm", "--quiet", "gone.md"]);
    git(["mv", "moved.md", "elsewhere.md"]);
    file("elsewhere.md", after.replace("ferry", "ferry of 8"));
    rmSync(join(folder.path, "link.md"));
    symlinkSync("new.md", join(folder.path, "link.md"));
    mkdirSync(join(folder.path, "part"));
    git(["-C", "part", "init", "--quiet"]);
    git(["-C", "part", "commit", "--quiet", "--allow-empty", "-m", "One"]);
    git(["-c", "advice.addEmbeddedRepo=false", "add", "-A"]);
    expect(told(external(["-M20%", "HEAD"]))).toEqual({
      "a/--stat b/--stat": expect.stringMatching(/^B is a later version of A: /) as unknown,
      "a/gone.md b/gone.md": "deleted: nothing to compare",
      "a/link.md b/link.md": "link: nothing to compare",
      "a/moved.md b/elsewhere.md": expect.stringMatching(/^B is a later version of A: /) as unknown,
      "a/new.md b/new.md": "new: nothing to compare",
      "a/part b/part": "new: nothing to compare",
      "a/picture.md b/picture.md": expect.stringMatching(/^cannot read picture.md: it holds NUL bytes/) as unknown,
      "a/two words.md b/two words.md": expect.stringMatching(/^B is a later version of A: /) as unknown,
      "a/two lines\\x1b[2J.md b/two lines\\x1b[2J.md": expect.stringMatching(/^B is a later version of A: /) as unknown,
    });
    git(["commit", "--quiet", "-m", "All of it"]);
    git(["-C", "part", "commit", "--quiet", "--allow-empty", "-m", "Two"]);
    expect(told(external([]))).toEqual({ "a/part b/part": "submodule: nothing to compare" });
    git(["commit", "--quiet", "-am", "Another part"]);
    // Five comparisons, each a process.
  }, 60_000);

  test("a file in the middle of a merge", () => {
    git(["checkout", "--quiet", "-b", "other"]);
    file("story.md", before.replace("24", "40"));
    git(["commit", "--quiet", "-am", "Forty"]);
    git(["checkout", "--quiet", "main"]);
    file("story.md", before.replace("24", "50"));
    git(["commit", "--quiet", "-am", "Fifty"]);
    expect(() => git(["merge", "--quiet", "other"])).toThrow();
    expect(external(["--cached"])).toMatch(/^story\.md is unmerged: nothing to compare\n/);
  });
});

test("what git hands over", () => {
  const words = ["x.md", "/tmp/1", "a1", "100644", "x.md", "b2", "100644"];
  expect(gitPairOf(words, null)).toEqual({
    kind: "versions",
    files: { a: { path: "/tmp/1", name: "a/x.md", kind: "file" }, b: { path: "x.md", name: "b/x.md", kind: "file" } },
  });
  expect(gitPairOf([...words, "y.md", "similarity 90%"], null)).toMatchObject({
    files: { a: { name: "a/x.md" }, b: { name: "b/y.md" } },
  });
  expect(gitPairOf(["/tmp/1", "-"], "x.md")).toMatchObject({ files: { a: { name: "a/x.md" }, b: { path: "./-" } } });
  expect(gitPairOf(["/tmp/1", "/tmp/2"], "x.md")).toMatchObject({ files: { b: { name: "b/x.md" } } });
  expect(gitPairOf(["x.md"], null)).toEqual({ kind: "unmerged", name: "x.md" });
});

test("a file that is called like an option is none", () => {
  const hex = "0123456789abcdef0123456789abcdef01234567";
  const words = ["-q", "/dev/null", ".", ".", "-q", hex, "100644"];
  expect(guarded(["--stat", ...words], null)).toEqual(["--stat", "--", ...words]);
  expect(guarded([...words, "-s", "similarity"], null)).toEqual(["--", ...words, "-s", "similarity"]);
  expect(guarded(["--only", "number", "/tmp/1", "-q"], "-q")).toEqual(["--only", "number", "--", "/tmp/1", "-q"]);
  expect(guarded(["--stat", "a.md", "b.md"], null)).toEqual(["--stat", "a.md", "b.md"]);
});

test("other words are refused, names are shown and not obeyed", async () => {
  expect(await storydiff(folder.path, ["git", "a", "b", "c"])).toMatchObject({
    status: 2,
    err: "storydiff: git takes what git gives an external diff, got 3 words: storydiff A B compares two files\n",
  });
  const { out } = await storydiff(folder.path, ["git", "\u001b[2Jx"]);
  expect(out).toBe("\\x1b[2Jx is unmerged: nothing to compare\n");
});
