import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { manualPage } from "../../bin/manual.ts";
import { commands, flagsOf, optionsOf } from "../../bin/option-table.ts";
import { folderOf, storydiff } from "../support/command.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = folderOf({});

afterAll(() => {
  folder.remove();
});

const [withMan, withMandoc] = ["/usr/bin/man", "/usr/bin/mandoc"].map((path) => {
  if (!existsSync(path)) process.stdout.write(`skipped: no ${path} for the manual\n`);
  return existsSync(path) ? test : test.skip;
});

test("no line is taken for a command of roff's", () => {
  const commands = new Set(
    manualPage("1.2.3")
      .split("\n")
      .flatMap((line) => /^[.'](\w+)/.exec(line)?.[1] ?? []),
  );
  expect([...commands].sort()).toEqual(["B", "PP", "SH", "SS", "TH", "TP", "fi", "nf"]);
});

test("the package carries the page that the command prints", async () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { man: string[]; files: string[] };
  // npm links what is a list, and leaves a single name.
  expect(manifest.man).toEqual(["dist/storydiff.1"]);
  expect(manifest.files).toEqual(expect.arrayContaining(manifest.man));
  expect(readFileSync(join(root, "dist/storydiff.1"), "utf8")).toBe((await storydiff(folder.path, ["manual"])).out);
});

withMan?.("man finds it by its name and sets it without a complaint, with every option", () => {
  const pages = join(folder.path, "man1");
  mkdirSync(pages);
  execFileSync("cp", [join(root, "dist/storydiff.1"), pages]);
  const env = { PATH: process.env["PATH"], MANPATH: folder.path, MANWIDTH: "80", LC_ALL: "C.UTF-8" };
  const { status, stdout, stderr } = spawnSync("/usr/bin/man", ["--warnings", "storydiff"], { env, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const row of commands.flatMap(optionsOf)) {
    expect(stdout).toMatch(new RegExp(`^ +${flagsOf(row).join(", ")}( |$)`, "m"));
  }
});

withMandoc?.("mandoc has nothing to say of it but that it has no date", () => {
  const input = manualPage("1.2.3");
  const { stdout } = spawnSync("/usr/bin/mandoc", ["-Tlint", "-W", "warning"], { input, encoding: "utf8" });
  expect(stdout.split("\n").filter((line) => line !== "" && !line.includes("missing date"))).toEqual([]);
});
