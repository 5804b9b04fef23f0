import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { renderCollationMarkdown, renderMarkdown } from "../../lib/render/markdown.ts";
import { visible } from "../../lib/render/visible.ts";
import { mill } from "../support/collation.ts";
import { comparisonOf } from "../support/comparison.ts";
import { ferry } from "../support/ferry.ts";
import { hostile } from "../support/hostile.ts";

/** Two reports of one hostile sentence each, which contradict each other as a whole. */
function clashing(a: string, b: string, said: string) {
  return comparisonOf({
    a: [a],
    b: [b],
    names: { a: said, b: said },
    findings: [{ kind: "contradiction", a: [0], b: [0], reason: said, speakers: { a: said, b: said } }],
    stances: [{ side: "a", at: [0], holder: said, target: said }],
  });
}

const parent = (node: Nodes): readonly Nodes[] => ("children" in node ? node.children : []);
const all = (node: Nodes): Nodes[] => [node, ...parent(node).flatMap(all)];
const textOf = (node: Nodes): string => ("value" in node ? node.value : parent(node).map(textOf).join(""));
/** As it is read: without what parts references, and without the signs round marked words. */
const read = (node: Nodes): string =>
  textOf(node)
    .replace(/[\u200b«»]/gu, "")
    .replace(/ +/g, " ");

const own = new Set(["root", "heading", "paragraph", "text", "strong", "blockquote", "list", "listItem", "html"]);
const ownHtml = /^(?:<details>\n<summary>[^<]*<\/summary>|<\/details>)$/;

test("what a report says makes no markup, and reads as it stands in the report", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (a, b, said) => {
      const nodes = all(fromMarkdown(renderMarkdown(clashing(a, b, said))));
      expect(nodes.map(({ type }) => type).filter((type) => !own.has(type))).toEqual([]);
      for (const node of nodes) if (node.type === "html") expect(node.value).toMatch(ownHtml);
      const quoted = nodes.filter(({ type }) => type === "blockquote").map(read);
      const words = (text: string): string => visible(text).replace(/[«»]/g, "").replace(/ +/g, " ").trim();
      expect(quoted).toEqual([`A:1 ${words(a)}`, `B:1 ${words(b)}`].map((text) => text.trim()));
      expect(nodes.filter(({ type }) => type === "list")).toEqual([]);
    }),
  );
});

test("nothing in it notifies, refers or leads away", () => {
  fc.assert(
    fc.property(hostile, hostile, (a, said) => {
      const markdown = renderMarkdown(clashing(a, "x", said));
      expect(markdown).not.toMatch(/@[^\s\u200b]|#\w|GH-\d|:\/\/|www\.|:[a-z]\w*:/i);
    }),
  );
});

test("cells of a table stay cells", () => {
  const markdown = renderMarkdown(clashing("a", "b", "x | y\\| z"));
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((line) => line.replaceAll("\\\\", "").replaceAll("\\|", "").split("|").length - 2);
  expect(cells).toEqual([7, 7, 7, 7, 3, 3, 3]);
});

describe("what is shown", () => {
  const comparison = ferry();

  test("contradictions are questions with both answers", () => {
    const markdown = renderMarkdown(comparison);
    expect(markdown).toContain("#### ≠ 1 How many, or how much?\n\nnumber, high confidence, developing");
    expect(markdown).toContain(
      "**A: At least 24 people**, according to the coastguard\n\n> A:2 «**At least 24 people**» died",
    );
  });

  test("only what was asked for, in the order asked for, with neighbours", () => {
    const selection = { only: ["stance"], ignore: [], sort: "weight" } as const;
    const markdown = renderMarkdown(comparison, { selection, context: 1 });
    expect(markdown).toContain("#### ≠ 2 ");
    expect(markdown).not.toMatch(/#### ≠ 1|<details>/);
    expect(markdown).toContain(
      "> A:3 The harbour master, Ada Quill, refused to comment.\n>\n> A:4 Both islands «**backed",
    );
  });

  test("who made it and when, where that is given", () => {
    const markdown = renderMarkdown(comparison, { version: "1.2.3", time: "Monday, *late*" });
    expect(markdown).toContain("\n\nMade by storydiff 1.2.3, Monday, \\*late\\*. ");
    expect(renderMarkdown(comparison)).toContain("\n\nMade by storydiff. ");
  });

  test("of a partial result first what is missing", () => {
    const partial = { between: ["place", "role"], within: { a: [], b: [] } } as const;
    const words = "**Partial, for time was up. Not looked for: contradictions by place and role.**";
    expect(renderMarkdown({ ...comparison, partial })).toContain(`evening.txt\n\n${words}\n\n`);
    const three = renderCollationMarkdown({ ...mill(), partial: { pairs: [[0, 2]] } });
    expect(three).toContain("**Partial, for time was up. Not compared to the end: A with C.**");
  });

  test("of several reports who stands against whom, and facts by report", () => {
    const markdown = renderCollationMarkdown(mill());
    expect(markdown).toContain("| ≠ 1 ");
    expect(markdown).toContain("number: B alone against A and C, high confidence, developing");
    expect(renderCollationMarkdown(mill(), { selection: { only: ["single"], ignore: [] } })).not.toContain("≠ 1");
  });
});
