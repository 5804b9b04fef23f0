/** The pictures of README.md show what the command prints, to the letter. `npm run picture` draws them anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { printed } from "./support/printed.ts";

interface Picture {
  readonly themes: readonly string[];
  readonly wordsOf: (theme: string) => readonly string[];
  readonly drawn: (printed: string, theme: string) => string;
}

// A script of plain JavaScript, which has no types: named where it is called, so that none are looked for.
const script = new URL("../.ci/picture.js", import.meta.url).href;
const { themes, wordsOf, drawn } = (await import(script)) as Picture;

const pathOf = (theme: string): string => fileURLToPath(new URL(`../docs/talks-${theme}.svg`, import.meta.url));

/** The lines that a picture shows, put together from where its texts stand: 8.4 pixels a column, 20 a line. */
function linesIn(picture: string): string[] {
  const lines: (string | undefined)[] = [];
  for (const [, x, y, words = ""] of picture.matchAll(/<text x="([\d.]+)" y="(\d+)"[^>]*>(.*)<\/text>/g)) {
    const row = (Number(y) - 34) / 20;
    const text = words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    lines[row] = (lines[row] ?? "").padEnd(Math.round((Number(x) - 20) / 8.4)) + text;
  }
  return Array.from(lines, (line) => line ?? "");
}

test("one by day and one by night are on the page", () => {
  const page = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(themes.filter((theme) => !page.includes(`docs/talks-${theme}.svg`))).toEqual([]);
  expect(page).toContain('media="(prefers-color-scheme: dark)" srcset="docs/talks-dark.svg"');
});

describe.each(themes)("%s", (theme) => {
  test("is what the command prints today", async () => {
    const now = drawn(await printed(wordsOf(theme)), theme);
    if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(pathOf(theme), now);
    if (readFileSync(pathOf(theme), "utf8") !== now) {
      throw new Error(
        `docs/talks-${theme}.svg shows another output than the command gives; if it is right: npm run picture`,
      );
    }
  });

  test("holds the command's words in their columns, and nothing else", async () => {
    const picture = readFileSync(pathOf(theme), "utf8");
    const [command, blank, ...lines] = linesIn(picture);
    expect([command, blank]).toEqual(["$ npx storydiff samples/talks/a.txt samples/talks/b.txt", ""]);
    expect(lines.length).toBeGreaterThan(20);
    const text = stripVTControlCharacters(await printed(wordsOf(theme)));
    expect(lines).toEqual(text.split("\n").slice(0, lines.length));
    expect(new Set(picture.match(/<\w+/g))).toEqual(new Set(["<svg", "<title", "<rect", "<g", "<text"]));
    expect(picture.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|url\(|\bon\w+=/);
  });
});
