import { expect, test } from "@jest/globals";
import fc from "fast-check";
import stringWidth from "string-width";
import { renderCollationText, renderText } from "../../lib/render/text.ts";
import { mill } from "../support/collation.ts";
import { comparisonOf } from "../support/comparison.ts";
import { ferry } from "../support/ferry.ts";
import { hostile } from "../support/hostile.ts";

test("no line is wider than asked", () => {
  for (const width of [40, 72, 120]) {
    const lines = [renderText(ferry(), { width }), renderCollationText(mill(), { width })].join("").split("\n");
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  }
});

test("a table that is too wide for its lines is told row by row", () => {
  expect(renderText(ferry(), { width: 120 })).toMatch(/\nA {2}morning\.txt {2}6 /);
  expect(renderText(ferry(), { width: 40 })).toContain("\nA\n  Report: morning.txt\n  Sentences: 6\n");
});

test("the words that clash have signs, and a quotation hangs from its place", () => {
  expect(renderText(ferry())).toContain(
    "\n  A:2  «At least 24 people» died when the ferry Alma sank off Lorne on\n       Tuesday",
  );
});

test("whatever a report holds, the text has no control character but line feeds", () => {
  fc.assert(
    fc.property(hostile, hostile, (a, said) => {
      const findings = [{ kind: "contradiction", a: [0], b: [0], reason: said }] as const;
      const text = renderText(comparisonOf({ a: [a], b: ["x"], names: { a: said, b: said }, findings }));
      expect(text).not.toMatch(/[^\P{C}\n]/u);
    }),
  );
});
