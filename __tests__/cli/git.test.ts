import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { gitPairOf } from "../../bin/git.ts";
import { folderOf, storydiff } from "../support/command.ts";

const before = "The ferry Alma sank off Lorne.\n\nAt least 24 people died when the ferry Alma sank on Tuesday.\n";
const folder = folderOf({ "story.md": before, "moved.md": before, "gone.md": before });
const command = `${process.execPath} ${fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url))}`;
const hasGit = ["/usr/bin/git", "/usr/local/bin/git"].some((path) => existsSync(path));
if (!hasGit) process.stdout.write("skipped: no git for the external diff\n");
const inGit = hasGit ? test : test.skip;

function git(words: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const own = { PATH: process.env["PATH"], HOME: folder.path, GIT_CONFIG_NOSYSTEM: "1", ...env };
  return execFileSync("git", [...words], { cwd: folder.path, env: own, encoding: "utf8" });
}

beforeAll(() => {
  if (!hasGit) return;
  git(["init", "--quiet"]);
  git(["add", "."]);
  git(["-c", "user.name=Ida", "-c", "user.email=ida@example.org", "commit", "--quiet", "-m", "As it was"]);
  writeFileSync(join(folder.path, "story.md"), before.replace("24", "31"));
});

afterAll(() => {
  folder.remove();
});

inGit("as GIT_EXTERNAL_DIFF", () => {
  const out = git(["--no-pager", "diff"], { GIT_EXTERNAL_DIFF: `${command} git` });
  expect(out).toMatch(/^storydiff a\/story\.md b\/story\.md\n1 contradiction /);
  expect(out).toContain("\n≠ 1  number, ");
});

inGit("as a diff driver for prose, with options", () => {
  writeFileSync(join(folder.path, ".git/info/attributes"), "*.md diff=prose\n");
  git(["config", "diff.prose.command", `${command} git --stat`]);
  expect(git(["--no-pager", "diff"]).split("\n")).toHaveLength(6);
  writeFileSync(join(folder.path, ".git/info/attributes"), "");
});

inGit("as a difftool", () => {
  const out = git(["--no-pager", "difftool", "--no-prompt", "-x", `${command} git --only contradictions`]);
  expect(out).toMatch(/≠ 1 {2}number, /);
});

inGit("new and deleted files are told of, and a file that is no report stops nothing", () => {
  writeFileSync(join(folder.path, "new.md"), "Wheat prices rose in Oru.\n");
  writeFileSync(join(folder.path, "moved.md"), "\u0000\u0001\u0002");
  git(["rm", "--quiet", "gone.md"]);
  git(["add", "-N", "new.md"]);
  const out = git(["--no-pager", "diff", "HEAD"], { GIT_EXTERNAL_DIFF: `${command} git` });
  expect(out).toMatch(/storydiff a\/gone\.md b\/gone\.md\ndeleted: nothing to compare/);
  expect(out).toMatch(/storydiff a\/moved\.md b\/moved\.md\ncannot read /);
  expect(out).toMatch(/storydiff a\/new\.md b\/new\.md\nnew: nothing to compare/);
  expect(out).toMatch(/storydiff a\/story\.md b\/story\.md\n1 contradiction/);
});

test("what git hands over", () => {
  expect(gitPairOf(["x.md", "/tmp/1", "a1", "100644", "x.md", "b2", "100644"])).toEqual({
    kind: "versions",
    files: { a: { path: "/tmp/1", name: "a/x.md" }, b: { path: "x.md", name: "b/x.md" } },
  });
  expect(gitPairOf(["x.md", "/tmp/1", "a1", "100644", "y.md", "b2", "100644", "y.md", "similarity 90%"])).toMatchObject(
    {
      files: { a: { name: "a/x.md" }, b: { name: "b/y.md" } },
    },
  );
  expect(gitPairOf(["x.md"])).toEqual({ kind: "unmerged", name: "x.md" });
});

test("other words are refused, names are shown and not obeyed", async () => {
  expect(await storydiff(folder.path, ["git", "a", "b", "c"])).toMatchObject({
    status: 2,
    err: "storydiff: git takes what git gives an external diff, got 3 words: storydiff A B compares two files\n",
  });
  const { out } = await storydiff(folder.path, ["git", "\u001b[2Jx"]);
  expect(out).toBe("\\x1b[2Jx is unmerged: nothing to compare\n");
});
