import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { fromJson, toJson } from "../../lib/render/json.ts";
import { collate } from "../../lib/collate.ts";
import { collationFromJson, collationToJson } from "../../lib/render/collation-json.ts";
import { renderCsv } from "../../lib/render/csv.ts";
import { renderHtml } from "../../lib/render/html.ts";
import { renderMarkdown } from "../../lib/render/markdown.ts";
import { renderTerminal } from "../../lib/render/terminal.ts";
import { renderText } from "../../lib/render/text.ts";
import { checkerOf } from "../support/schema.ts";

const report = (sample: string, name: string) =>
  reportFromText(readFileSync(new URL(`../../samples/${sample}/${name}`, import.meta.url), "utf8"), { name });
const [before, after] = [report("corrected", "a.txt"), report("corrected", "b.txt")];
const [original, reprint] = [report("reprint", "a.txt"), report("reprint", "b.txt")];
const versions = compare(before, after, { versions: true });
const turned = compare(after, before, { versions: true });

test.each([
  ["the terminal", (of: typeof versions) => renderTerminal(of)],
  ["HTML", (of: typeof versions) => renderHtml(of)],
  ["Markdown", (of: typeof versions) => renderMarkdown(of)],
  ["text", (of: typeof versions) => renderText(of)],
])("%s says what was changed, withdrawn and added, the earlier value first", (_, render) => {
  const shown = render(versions).replace(/<[^>]+>|[*\\]/g, "");
  expect(shown).toMatch(/B is a later version of A: 3\s+sentences\s+kept, 2\s+changed, 1\s+withdrawn, 1\s+added\./);
  expect(shown).toMatch(/Changed: 2 sentences[^]*Withdrawn since A[^]*Added in B/);
  expect(shown).toContain("changed in B");
  expect(shown).not.toMatch(/the story has moved on|What must be settled|from one source/);
  const back = render(turned).replace(/<[^>]+>|[*\\]/g, "");
  expect(back).toMatch(/A is a later version of B/);
  expect(back.search(/B:3[^≠→]{0,20}Two people/)).toBeLessThan(back.search(/A:3[^≠→]{0,20}Three people/));
  expect(back).toMatch(/Withdrawn since B[^]*Added in A/);
});

test("a table tells it in its reasons", () => {
  expect(renderCsv(versions)).toMatch(/"Withdrawn since A\."[^]*"Added in B\."/);
  expect(renderCsv(compare(original, reprint))).toContain("In A's words, which were published earlier.");
});

test.each([
  ["versions", versions],
  ["a copy", compare(original, reprint)],
])("%s go out and in with the rest", (_, comparison) => {
  expect(comparison.copied).not.toBeNull();
  expect(fromJson(toJson(comparison))).toEqual(comparison);
  expect(checkerOf("comparison")(JSON.parse(toJson(comparison)))).toBeNull();
  const damaged = toJson(comparison).replace('"relation": "version"', '"relation": "x"').replace('"copy"', '"x"');
  expect(() => fromJson(damaged)).toThrow(/its "copied" is missing or of another shape/);
});

test("of several reports, too", () => {
  const collation = collate([original, reprint, before]);
  expect(collation.copied).toMatchObject([{ reports: [0, 1], text: { relation: "copy" } }]);
  expect(collationFromJson(collationToJson(collation))).toEqual(collation);
  expect(checkerOf("collation")(JSON.parse(collationToJson(collation)))).toBeNull();
});
