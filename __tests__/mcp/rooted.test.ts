import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { pathBelow } from "../../lib/mcp/rooted.ts";
import { folderOf } from "../support/command.ts";

const folder = folderOf({});
const outer = realpathSync(folder.path);
const root = join(outer, "desk");
for (const name of ["desk", "desk/inner", "desk2"]) mkdirSync(join(outer, name));
for (const name of ["desk/a.txt", "desk/..a.txt", "desk/news.xml", "desk/odd#2", "desk2/a.txt"]) {
  writeFileSync(join(outer, name), "");
}
symlinkSync(join(outer, "desk2"), join(root, "away"));
symlinkSync(root, join(root, "inner/back"));
symlinkSync("nowhere", join(root, "dangling"));
execFileSync("mkfifo", [join(root, "pipe")]);
afterAll(() => {
  folder.remove();
});

test.each([
  ["a.txt", "a.txt"],
  ["./inner/../a.txt", "a.txt"],
  ["inner/back/a.txt", "a.txt"],
  ["..a.txt", "..a.txt"],
  ["news.xml#3", "news.xml#3"],
  ["odd#2", "odd#2"],
  [join(root, "a.txt"), "a.txt"],
])("%s is below", async (given, path) => {
  expect(await pathBelow(root, given)).toBe(join(root, path));
});

test.each([
  "../desk2/a.txt",
  "away/a.txt",
  "..",
  "../desk/../desk2/a.txt",
  "/",
  "inner/back/away/a.txt",
  "away/a.txt#1",
])("%s is not", async (given) => {
  await expect(pathBelow(root, given)).rejects.toThrow(/is not below/);
});

test.each([
  ["b.txt", /no such file/],
  ["dangling", /no such file/],
  ["inner", /it is no file/],
  ["", /it is no file/],
  // It would be waited for without end.
  ["pipe", /it is no file/],
])("%s is no file there", async (given, message) => {
  await expect(pathBelow(root, given)).rejects.toThrow(message);
});

test("below the folder of all files is everything", async () => {
  expect(await pathBelow("/", join(root, "a.txt"))).toBe(join(root, "a.txt"));
});
