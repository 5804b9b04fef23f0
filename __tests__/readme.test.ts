/** README.md shows what the command prints, to the letter. UPDATE_EXPECTED=1 writes it anew, as for the samples. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { folderOf } from "./support/command.ts";
import { printed } from "./support/printed.ts";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const update = "UPDATE_EXPECTED=1 npm test -- __tests__/readme.test.ts";

/** A command of the page, and the text shown under it: the first paragraphs of what the command prints. */
const samples = [
  ...readFileSync(readme, "utf8").matchAll(
    /^(?: {4}npx storydiff (.*)\n)? {4}(?:.*&& )?npx storydiff (.*)\n\n```text\n([^]*?)```$/gm,
  ),
].map(([whole, before, words = "", shown = ""]) => ({ whole, before, words: words.split(" "), shown }));

const folder = folderOf({});
const env = { STORYDIFF_SESSIONS: folder.path, STORYDIFF_AUTHOR: "Ana" };
afterAll(() => {
  folder.remove();
});

test("there are samples to try", () => {
  expect(samples.map(({ words }) => words[0])).toEqual([
    "samples/talks/a.txt",
    "read",
    "samples/reprint/a.txt",
    "samples/corrected/a.txt",
    "samples/three-reports/a.txt",
    "session",
  ]);
});

test.each(samples)("$words", async ({ whole, before, words, shown }) => {
  if (before !== undefined) await printed(before.split(" "), env);
  const paragraphs = shown.split("\n\n").length;
  const now = `${(await printed(words, env)).split("\n\n").slice(0, paragraphs).join("\n\n").trimEnd()}\n`;
  if (process.env["UPDATE_EXPECTED"] === "1" && now !== shown) {
    const page = readFileSync(readme, "utf8");
    writeFileSync(
      readme,
      page.replace(whole, () => whole.replace(shown, () => now)),
    );
    return;
  }
  if (now !== shown)
    throw new Error(`README.md shows another output than the command gives; if it is right: ${update}`);
});
