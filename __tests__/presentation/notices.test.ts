import { expect, test } from "@jest/globals";
import { collate } from "../../lib/collate.ts";
import { compare } from "../../lib/compare.ts";
import { textReport } from "../../lib/input/text.ts";
import { noticesOf } from "../../lib/presentation/notices.ts";
import { renderCollation } from "../../lib/render/collation.ts";
import { renderCollationHtml, renderHtml } from "../../lib/render/html.ts";
import { renderCollationMarkdown, renderMarkdown } from "../../lib/render/markdown.ts";
import { renderTerminal } from "../../lib/render/terminal.ts";

const plain = textReport("The dam burst on Friday.", "a", "a");
const guessed = {
  ...textReport("The dam burst on Monday.", "b", "b"),
  notices: ["read as koi8-r", "has comments, which are left out"],
};

test("each report of which something must be known has a line", () => {
  expect(noticesOf({ a: plain, b: guessed })).toEqual(["B: read as koi8-r; has comments, which are left out."]);
  expect(noticesOf({ a: plain, b: plain })).toEqual([]);
});

test("every format shows it", () => {
  const comparison = compare(plain, guessed);
  const collation = collate([plain, guessed, plain]);
  const shown = [renderTerminal(comparison), renderHtml(comparison), renderMarkdown(comparison)];
  const gathered = [renderCollation(collation), renderCollationHtml(collation), renderCollationMarkdown(collation)];
  for (const text of [...shown, ...gathered]) expect(text).toContain("B: read as koi8");
});
