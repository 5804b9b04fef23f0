import { describe, expect, test } from "@jest/globals";
import type { Comparison, InnerContradiction } from "../../../lib/model.ts";
import { renderTerminal } from "../../../lib/render/terminal.ts";
import { ferry } from "../../support/ferry.ts";

const comparison = ferry();
const { text } = comparison.reports.a;
const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

const across: InnerContradiction = {
  id: "w0",
  type: "number",
  confidence: "high",
  reason: "24 in the first, three in the second",
  evidence: [spanOf("24"), spanOf("three")],
  sentences: [1, 5],
  speakers: ["the coastguard", null],
  developing: true,
};
const inside: InnerContradiction = {
  ...across,
  id: "w1",
  type: "time",
  evidence: [spanOf("24"), spanOf("Tuesday")],
  sentences: [1, 1],
  developing: false,
};

function shown(within: Comparison["within"], width = 100): string {
  return renderTerminal({ ...comparison, within }, { width, only: ["contradiction"] });
}

describe("clashes of a report with itself", () => {
  test("are not spoken of unless they were asked for", () => {
    expect(shown(null)).not.toContain("against itself");
  });

  test("stand under their report, both places below each other", () => {
    expect(shown({ a: [across], b: [] })).toContain(
      [
        "A against itself: 1 contradiction",
        "≠ 1  number, high confidence, developing: the story has moved on",
        "  24 in the first, three in the second.",
        "  A:2  At least «24» people died when the ferry Alma sank off Lorne on Tuesday, the coastguard said.",
        "  A:6  Rescue boats came from «three» towns.",
        "",
        "B against itself: no contradiction found",
      ].join("\n"),
    );
  });

  test("one sentence that holds both is shown once with both marked", () => {
    const text = shown({ a: [inside, across], b: [] });
    expect(text).toContain("  A:2  At least «24» people died when the ferry Alma sank off Lorne on «Tuesday», the");
    expect(text).toContain("A against itself: 2 contradictions\n≠ 1  time");
    expect(text).toContain("\n\n≠ 2  number");
  });

  test("no line is wider than asked", () => {
    const lines = shown({ a: [inside, across], b: [] }, 60).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("are left out where only other findings are asked for", () => {
    expect(renderTerminal({ ...comparison, within: { a: [across], b: [] } }, { only: ["addition"] })).not.toContain(
      "against itself",
    );
  });
});
