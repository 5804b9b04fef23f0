/** Every view of every sample at four widths: nothing wider than asked, no word cut, the same words in colour. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { themes } from "../../lib/render/palette.ts";
import { renderTerminal, type TerminalOptions } from "../../lib/render/terminal.ts";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
const names = readdirSync(samples).filter((name) => existsSync(join(samples, name, "b.txt")));
const widths = [60, 80, 120, 200];
const views = ["findings", "side-by-side", "unified", "matrix", "stat"] as const;

const comparisons = new Map(
  names.map((name) => {
    const report = (side: "a" | "b") =>
      reportFromText(readFileSync(join(samples, name, `${side}.txt`), "utf8"), { name: `${side}.txt` });
    return [name, compare(report("a"), report("b"))] as const;
  }),
);

function shown(name: string, options: TerminalOptions): string {
  const comparison = comparisons.get(name);
  if (comparison === undefined) throw new Error(`no sample ${name}`);
  return renderTerminal(comparison, options);
}

const wordsIn = (text: string): string[] => text.split(/[\s│]+/u).filter((word) => word !== "");

describe.each(names)("sample %s", (name) => {
  test("no line is wider than asked, and no word is cut", () => {
    for (const view of views) {
      const whole = new Set(wordsIn(shown(name, { view, width: 240 })));
      const wide = new Set([...whole, ...wordsIn(shown(name, { view: "unified", width: 240 }))]);
      for (const width of widths) {
        const text = shown(name, { view, width });
        for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        // Words of the note that a view is too narrow for stand in no other.
        const note = wordsIn(/^Too narrow for[^]*?\n\n/m.exec(text)?.[0] ?? "");
        const cut = wordsIn(text).filter((word) => !wide.has(word) && !note.includes(word) && !isShortened(word));
        expect(cut).toEqual([]);
      }
    }
  });

  test("colours change no word at any width, and every theme says the same", () => {
    for (const view of views) {
      for (const width of widths) {
        const plain = shown(name, { view, width });
        for (const theme of themes) {
          const painted = shown(name, { view, width, color: true, theme });
          expect(stripVTControlCharacters(painted)).toBe(plain);
          expect(painted).toContain("\x1b[");
        }
      }
    }
  });
});

/** Words next to which a long value was shortened, which falls elsewhere in columns of another width. */
function isShortened(word: string): boolean {
  return word.includes("…");
}
