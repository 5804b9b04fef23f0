import { describe, expect, test } from "@jest/globals";
import { explain, reportFromText } from "../../lib/index.ts";
import type { ExplainedJudgement, Explanation } from "../../lib/model.ts";
import { renderExplanation } from "../../lib/render/explanation.ts";

const a = reportFromText(
  "The ferry Alma sank off Lorne.\nAt least 24 people died when the ferry Alma sank on Tuesday.\n",
);
const b = reportFromText("The ferry Alma sank off Lorne.\nOnly one person died when the ferry Alma sank on Tuesday.\n");
const shown = (target: string, width = 80): string => renderExplanation(explain(a, b, target), { width });

describe("a finding", () => {
  test("is named with its reason, and its words are marked", () => {
    const text = shown("1");
    expect(text).toMatch(/^Contradiction [0-9a-f]{10}: number, \w+ confidence\n {2}\S/);
    expect(text).toMatch(/\nA:2 {2}«?At least 24/);
  });

  test("each sentence with what is read in it, then the pair with words, likeness and rules", () => {
    const text = shown("1");
    expect(text).toMatch(/\n {4}quantity {2}/);
    expect(text).toMatch(/\nA:2 against B:2\n {2}words {5}\S/);
    expect(text).toMatch(/\n {2}likeness {2}\.\d+; \.\d+ where nothing else speaks for a match\n/);
    expect(text).toMatch(/\n {2}signs {5}words alike [+-]\d/);
    expect(text).toMatch(/\d in all,\s+\d\.\d\d\s+needed\n {2}so {8}Aligned: enough speaks for it\./);
    expect(text).toMatch(/\n {2}rules {5}Set against each other, value by value; closeness [\d.]+\.\n/);
    expect(text).toMatch(/\n {4}≠ number, \w+ confidence: “[^”]*24[^”]*” \/ “[^”]*one[^”]*”\n/);
    expect(text).toContain("Told as this finding.");
    expect(text).toMatch(/\n {4}nothing to compare: /);
  });
});

describe("two lines", () => {
  test("are named as they were asked for", () => {
    expect(shown("a:1,b:1")).toMatch(/^Why a:1,b:1\n/);
    expect(shown("A:1,B:1")).toContain("Aligned: both carry the sentence word for word.");
  });

  test("that share no word", () => {
    const other = reportFromText("Wheat prices rose.");
    const text = renderExplanation(explain(a, other, "A:1,B:1"), { width: 80 });
    expect(text).toContain("  words     none in common\n  likeness  0; ");
  });

  test("sentences that begin on one line are numbered", () => {
    const one = reportFromText("Ana ran. Ben ran.");
    expect(renderExplanation(explain(one, one, "A:1.2,B:1.1"))).toContain("A:1.2 against B:1.1");
  });
});

describe("what became of a judgement", () => {
  const base = explain(a, b, "A:2,B:2");
  const judgement: ExplainedJudgement = {
    type: "place",
    relation: "open",
    confidence: "medium",
    reason: "Two places, but of two ships",
    evidence: { a: { start: 4, end: 14 }, b: { start: 4, end: 14 } },
    developing: false,
    finding: null,
    dropped: null,
  };
  const withJudgement = (changes: Partial<ExplainedJudgement>): string => {
    const pairs = base.pairs.map((pair) => ({
      ...pair,
      rules: [{ type: "place" as const, judgements: [{ ...judgement, ...changes }] }],
    }));
    return renderExplanation({ ...base, pairs } satisfies Explanation, { width: 80 });
  };

  test.each<[Partial<ExplainedJudgement>, string]>([
    [{}, "    ? place: “ferry Alma” / “ferry Alma”\n      Two places, but of two ships.\n      No finding.\n"],
    [{ relation: "wider", finding: "f7" }, "    ≈ place, wider: “ferry Alma” / “ferry Alma”\n"],
    [{ relation: "wider", finding: "f7" }, "      Told as f7.\n"],
    [{ relation: "conflict", developing: true }, "    ≠ place, medium confidence, developing: “ferry"],
    [{ relation: "conflict", dropped: "Below medium.", finding: null }, "      Below medium.\n"],
  ])("%j", (changes, told) => {
    expect(withJudgement(changes)).toContain(told);
  });
});

test("no line is wider than asked, and colours are control characters alone", () => {
  const lines = shown("1", 60).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  const coloured = renderExplanation(explain(a, b, "1"), { width: 80, color: true });
  expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(shown("1"));
});
