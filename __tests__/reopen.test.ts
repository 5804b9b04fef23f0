import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import * as storydiff from "../lib/index.ts";
import { isSaved, reopen } from "../lib/reopen.ts";
import { mill } from "./support/collation.ts";
import { comparisonOf } from "./support/comparison.ts";
import { ferry } from "./support/ferry.ts";
import { hostile } from "./support/hostile.ts";
import { innerClash } from "./support/inner-clash.ts";

const compared = { ...ferry(), within: { a: [innerClash], b: [] } };

/** Everything that can be made of what was opened. */
function shown(text: string): string[] {
  const saved = reopen(text);
  if (saved.kind === "collation") {
    const { collation } = saved;
    const { renderCollation, renderCollationHtml, renderCollationMarkdown, renderCollationText, renderCollationCsv } =
      storydiff;
    const views = (["findings", "matrix", "stat"] as const).map((view) => renderCollation(collation, { view }));
    const pages = [renderCollationHtml, renderCollationMarkdown, renderCollationText, renderCollationCsv];
    return [...views, ...pages.map((render) => render(collation)), storydiff.collationToJson(collation)];
  }
  const { comparison } = saved;
  const { renderTerminal, renderHtml, renderMarkdown, renderText, renderCsv } = storydiff;
  const views = (["findings", "side-by-side", "unified", "matrix", "stat"] as const).map((view) =>
    renderTerminal(comparison, { view, width: 120 }),
  );
  const pages = [renderHtml, renderMarkdown, renderText, renderCsv].map((render) => render(comparison));
  return [...views, ...pages, storydiff.toJson(comparison)];
}

describe("what was saved is opened whole", () => {
  test.each([
    ["a page", storydiff.renderHtml(compared)],
    [
      "a page of some findings",
      storydiff.renderHtml(compared, { selection: { only: ["stance"], ignore: [], sort: "text" } }),
    ],
    ["JSON", storydiff.toJson(compared)],
  ])("%s", (_, text) => {
    expect(reopen(text)).toEqual({ kind: "comparison", comparison: compared });
    expect(shown(text).at(-1)).toBe(storydiff.toJson(compared));
  });

  test.each([
    ["a page of several reports", storydiff.renderCollationHtml(mill())],
    ["its JSON", storydiff.collationToJson(mill())],
  ])("%s", (_, text) => {
    expect(reopen(text)).toEqual({ kind: "collation", collation: mill() });
  });

  test("whatever the reports hold", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const comparison = comparisonOf({ a: [text, 'id="storydiff-comparison">{'], b: [text] });
        expect(reopen(storydiff.renderHtml(comparison))).toEqual({ kind: "comparison", comparison });
        expect(reopen(storydiff.toJson(comparison))).toEqual({ kind: "comparison", comparison });
      }),
    );
  });
});

/** A copy of a value with the part at a path put in another's place. */
function replaced(value: unknown, path: readonly number[], by: unknown): unknown {
  const [at = 0, ...rest] = path;
  if (path.length === 0 || typeof value !== "object" || value === null) return by;
  const entries = Object.entries(value);
  const chosen = at % Math.max(entries.length, 1);
  const changed = entries.map(([key, part], i) => [key, i === chosen ? replaced(part, rest, by) : (part as unknown)]);
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}

test.each([
  ["comparison", JSON.parse(storydiff.toJson(compared)) as unknown],
  ["collation", JSON.parse(storydiff.collationToJson(mill())) as unknown],
])("a %s of which one part is another is refused in a line, or shown", (_, whole) => {
  const part = fc.constantFrom<unknown>(null, true, -1, 0.5, 7, 1e15, "x", "constructor", [], {}, [null], [7, 7]);
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }), part, (path, by) => {
      try {
        expect(shown(JSON.stringify(replaced(whole, path, by))).length).toBeGreaterThan(7);
      } catch (error) {
        expect(error).toMatchObject({ code: "bad-json", message: expect.not.stringContaining("\n") as unknown });
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["a page of another's", "<!doctype html><title>x</title>", /holds no comparison$/],
  ["a text", "Ferry sinks off Lorne", /holds no comparison$/],
  ["a page that was cut off", storydiff.renderHtml(compared).slice(0, -40_000), /^n/],
  ["another version", storydiff.toJson(compared).replace('"version": 4', '"version": 3'), /its version is 3, and this/],
  ["JSON of something else", '{"name": "x"}', /its version is none/],
])("%s is refused", (_, text, message) => {
  expect(() => reopen(text)).toThrow(
    expect.objectContaining({ code: "bad-json", message: expect.stringMatching(message) as unknown }),
  );
});

test("what looks as if it had been saved is told from a report", () => {
  expect([storydiff.renderHtml(compared), storydiff.toJson(compared)].map(isSaved)).toEqual([true, true]);
  expect(["Ferry sinks", "<html>", ""].map(isSaved)).toEqual([false, false, false]);
});
