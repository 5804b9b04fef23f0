/** In every format what is known is marked, counted and still shown. */
import { describe, expect, test } from "@jest/globals";
import {
  collationFromJson,
  collationToJson,
  fromJson,
  renderCollation,
  renderCollationCsv,
  renderCollationHtml,
  renderCollationMarkdown,
  renderCollationText,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTerminal,
  renderText,
  toJson,
} from "../../lib/index.ts";
import type { Baseline } from "../../lib/model.ts";
import { mill } from "../support/collation.ts";
import { ferry } from "../support/ferry.ts";
import { innerClash } from "../support/inner-clash.ts";
import { checkerOf } from "../support/schema.ts";

const known = (id: string, reason: string | null): Baseline["findings"][number] => ({
  id,
  type: "number",
  words: { a: "", b: "" },
  reason,
});
const baseline: Baseline = {
  version: 1,
  findings: [known("f0", "the wire was <wrong>"), known("toll", null), known("w0", "counted\u001b twice")],
};
const two = { ...ferry(), within: { a: [innerClash], b: [] } };

describe("of two reports", () => {
  test.each([
    ["terminal", renderTerminal(two, { baseline, width: 200 })],
    ["text", renderText(two, { baseline, width: 200 })],
  ])("%s", (_, text) => {
    expect(text).toMatch(/2 contradictions.*1 of them known/);
    expect(text).toContain("the story has moved on, known: the wire was <wrong>");
    expect(text).toContain("medium confidence\n");
    expect(text).toContain("known: counted\\x1b twice");
  });

  test("markdown", () => {
    const text = renderMarkdown(two, { baseline });
    expect(text).toMatch(/^## 2 contradictions, 1 of them known: /);
    expect(text).toContain("known: the wire was \\<wrong\\>");
  });

  test("html", () => {
    const page = renderHtml(two, { baseline });
    expect(page).toContain("<title>2 contradictions, 1 of them known: ");
    expect(page.match(/<span class="known">/g)).toHaveLength(2);
    expect(page).toContain("known: the wire was &lt;wrong&gt;");
  });

  test("csv has two more columns, and none of them without a baseline", () => {
    const [head, first, second] = renderCsv(two, { baseline }).split("\r\n");
    expect(head).toMatch(/"reason","known","known_reason"$/);
    expect(first).toMatch(/"yes","the wire was <wrong>"$/);
    expect(second).toMatch(/"no",""$/);
    expect(renderCsv(two).split("\r\n")[0]).toMatch(/"reason"$/);
  });

  test("json tells it beside what was found, which it gives back alone", () => {
    const json = toJson(two, { baseline });
    const told = JSON.parse(json) as { readonly known: unknown };
    expect(told.known).toEqual([
      { id: "f0", reason: "the wire was <wrong>" },
      { id: "w0", reason: "counted\u001b twice" },
    ]);
    expect(JSON.parse(toJson(two))).toMatchObject({ known: null });
    expect(checkerOf("comparison")(told)).toBeNull();
    expect(fromJson(json)).toEqual(two);
  });

  test("a table of facts says it of the row", () => {
    expect(renderTerminal(two, { baseline, view: "matrix" })).toMatch(/^≠ 1 number known {2}/m);
  });
});

describe("of several", () => {
  test.each([
    ["terminal", renderCollation(mill(), { baseline, width: 200 })],
    ["text", renderCollationText(mill(), { baseline, width: 200 })],
    ["markdown", renderCollationMarkdown(mill(), { baseline })],
  ])("%s", (_, text) => {
    expect(text).toMatch(/2 contradicted facts.*, 1 of them known/);
    expect(text).toContain("the story has moved on, known\n");
  });

  test("html", () => {
    expect(renderCollationHtml(mill(), { baseline })).toContain('<span class="known"><bdi>known</bdi></span>');
  });

  test("csv and json", () => {
    expect(renderCollationCsv(mill(), { baseline })).toMatch(/^"toll",.*"yes",""\r$/m);
    const json = collationToJson(mill(), { baseline });
    const told = JSON.parse(json) as { readonly known: unknown };
    expect(told.known).toEqual([{ id: "toll", reason: null }]);
    expect(checkerOf("collation")(told)).toBeNull();
    expect(collationFromJson(json)).toEqual(mill());
  });

  test("a table of facts says it of the row", () => {
    expect(renderCollation(mill(), { baseline, view: "matrix" })).toMatch(/^≠ 1 number known {2}/m);
  });
});

test("what is known of a single contradiction is said without a count", () => {
  const one = { ...ferry(), findings: ferry().findings.filter(({ id }) => id !== "f1") };
  expect(renderMarkdown(one, { baseline })).toMatch(/^## 1 contradiction, known: /);
});
