import { expect, test } from "@jest/globals";
import type { MarkKind } from "../../lib/presentation/pieces.ts";
import { excerpt, words } from "../../lib/render/excerpt.ts";
import { paletteOf } from "../../lib/render/palette.ts";
import type { Report, Span } from "../../lib/model.ts";

const plain = paletteOf(false);

function report(text: string, markup: readonly Span[] = []): Report {
  return { name: "a", source: "a", format: "text", date: null, text, blocks: null, markup, details: null, notices: [] };
}

/** The whole text as an excerpt, with marks on the words named. */
function shown(text: string, ...marked: (readonly [string, MarkKind])[]): string {
  const marks = marked.map(([word, kind]) => {
    const start = text.indexOf(word);
    return { span: { start, end: start + word.length }, kind };
  });
  return excerpt(report(text), { start: 0, end: text.length }, marks, plain);
}

test("marks have signs", () => {
  expect(shown("Some 24 people died.", ["24 people", "clash"])).toBe("Some «24 people» died.");
  expect(shown("Some 24 people died.", ["died", "differs"])).toBe("Some 24 people ‹died›.");
  expect(shown("Some 24 people died.", [" people ", "matched"])).toBe("Some 24 «people» died.");
});

test("where marks meet the first named stands", () => {
  expect(shown("one two three four", ["two three", "clash"], ["three four", "differs"])).toBe("one «two three» ‹four›");
  expect(shown("one two three four", ["two", "clash"], ["one two three", "differs"])).toBe("‹one› «two» ‹three› four");
  expect(shown("one two", ["two", "clash"], ["two", "differs"])).toBe("one «two»");
});

test("marks outside, blank or empty are left out", () => {
  const text = "one two";
  const marks = [
    { span: { start: 3, end: 4 }, kind: "clash" as const },
    { span: { start: 20, end: 30 }, kind: "clash" as const },
  ];
  expect(excerpt(report(text), { start: 0, end: 7 }, marks, plain)).toBe("one two");
});

test("a painted mark keeps its signs", () => {
  const text = excerpt(
    report("so it is"),
    { start: 0, end: 8 },
    [{ span: { start: 3, end: 5 }, kind: "clash" }],
    paletteOf(true),
  );
  expect(text).toBe("so \u001b[31m\u001b[1m«it»\u001b[22m\u001b[39m is");
});

test("markup is not shown", () => {
  const text = "a **bold** word";
  const markup = [
    { start: 2, end: 4 },
    { start: 8, end: 10 },
  ];
  expect(words(report(text, markup), { start: 0, end: text.length })).toBe("a bold word");
  expect(words(report(text, markup), { start: 3, end: 9 })).toBe("bold");
});

test("an overlong sentence is shown round its first mark", () => {
  const text = `${"before ".repeat(300)}here${" after".repeat(300)}`;
  const marked = shown(text, ["here", "clash"]);
  expect(marked).toMatch(/^… .*before «here» after.* …$/);
  expect(marked.length).toBeLessThan(620);
  expect(shown(text)).toMatch(/^before before.* …$/);
});
