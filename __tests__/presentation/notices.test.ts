import { expect, test } from "@jest/globals";
import { collate } from "../../lib/collate.ts";
import { compare } from "../../lib/compare.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";
import { noticesOf, noticesOfReading } from "../../lib/presentation/notices.ts";
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
  expect(noticesOf(compare(plain, guessed))).toEqual(["B: read as koi8-r; has comments, which are left out."]);
  expect(noticesOf(compare(plain, plain))).toEqual([]);
});

test("every format shows it", () => {
  const comparison = compare(plain, guessed);
  const collation = collate([plain, guessed, plain]);
  const shown = [renderTerminal(comparison), renderHtml(comparison), renderMarkdown(comparison)];
  const gathered = [renderCollation(collation), renderCollationHtml(collation), renderCollationMarkdown(collation)];
  for (const text of [...shown, ...gathered]) expect(text).toContain("B: read as koi8");
});

const german = textReport(
  "Am Montag ist bei Sorvik ein Damm gebrochen. Die Polizei teilte mit, dass niemand verletzt wurde. Der Bürgermeister war " +
    "nicht zu erreichen, und die Schule bleibt bis auf Weiteres geschlossen.",
  "c",
  "c",
);

test("a report in another language is said to be, with what comes of it", () => {
  const line = /not in English but, as it seems, in German: its sentences and figures are compared, and nothing/;
  expect(noticesOf(compare(plain, german))).toEqual([expect.stringMatching(line)]);
  expect(noticesOf(collate([plain, guessed, german]))[1]).toMatch(/^C: not in English/);
  expect(noticesOfReading(read(german))).toEqual([expect.stringMatching(/^not in English.*as if it were\.$/)]);
  expect(noticesOfReading(read(plain))).toEqual([]);
});
