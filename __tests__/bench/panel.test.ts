/** The panel only translates: no rule, list or threshold of its own stands between the rows and the library. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { answerers } from "../../bench/answers.ts";

function sourceOf(name: string): ts.SourceFile {
  const text = readFileSync(new URL(`../../bench/${name}`, import.meta.url), "utf8");
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/** All nodes of a source file that pass. */
function nodesOf<T extends ts.Node>(source: ts.SourceFile, passes: (node: ts.Node) => node is T): T[] {
  const nodes: T[] = [];
  const visit = (node: ts.Node): void => {
    if (passes(node)) nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes;
}

/** Names of tasks, of their labels and marks, and of what the model calls the same. */
const labels = [
  ...Object.keys(answerers),
  ...["=", "~", ">", "<", "at least", "more than", "at most", "less than"],
  ...[
    "negated",
    "match",
    "gap",
    "addition",
    "contradiction",
    "number",
    "verbatim",
    "same",
    "excluded",
    "agrees",
    "neutral",
  ],
  ...["compatible", "conflict", "equal", "entailment", "against", "for", "observing", "contradicted", "told", "open"],
  ...["antonym", "certainty", "polarity", "high", "low", "time", "converted", "full"],
  ...["detail", "name", "b"],
  ...["[", "]", " ", "\n", ""],
];

const translators = [
  "answers.ts",
  ...readdirSync(new URL("../../bench/answers/", import.meta.url)).map((name) => `answers/${name}`),
];

describe.each(translators)("%s holds nothing of its own", (name) => {
  const source = sourceOf(name);

  test("it imports the library and its own kind, and nothing else", () => {
    const imported = nodesOf(source, ts.isImportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier.getText());
    const foreign = imported.filter(
      (path) => path !== '"../../lib/index.ts"' && !/^"\.\/[a-z]+(?:\/[a-z]+)?\.ts"$/.test(path),
    );
    expect(foreign).toEqual([]);
    expect(
      nodesOf(source, ts.isCallExpression).filter(({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword),
    ).toEqual([]);
  });

  test("it holds no number but 0 and 1", () => {
    const numbers = nodesOf(source, ts.isNumericLiteral).map(({ text }) => text);
    expect(numbers.filter((number) => number !== "0" && number !== "1")).toEqual([]);
  });

  test("it holds no pattern", () => {
    expect(nodesOf(source, ts.isRegularExpressionLiteral)).toEqual([]);
    expect(nodesOf(source, ts.isIdentifier).filter(({ text }) => text === "RegExp")).toEqual([]);
  });

  test("it holds no word but the names of tasks and labels, and no list of words", () => {
    const specifiers = new Set(nodesOf(source, ts.isImportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier));
    const inType = (node: ts.Node) => ts.isLiteralTypeNode(node.parent);
    const words = nodesOf(source, ts.isStringLiteral)
      .filter((node) => !specifiers.has(node) && !inType(node))
      .map(({ text }) => text);
    expect(words.filter((word) => !labels.includes(word) && !word.startsWith("no sentence"))).toEqual([]);
    const lists = nodesOf(source, ts.isArrayLiteralExpression).filter(({ elements }) =>
      elements.some(ts.isStringLiteral),
    );
    expect(lists).toEqual([]);
  });
});

test("panel.ts imports the answers and nothing else", () => {
  const imported = nodesOf(sourceOf("panel.ts"), ts.isImportDeclaration).map(({ moduleSpecifier }) =>
    moduleSpecifier.getText(),
  );
  expect(imported).toEqual(['"./answers.ts"']);
});

// ---------------------------------------------------------------------------------------------------------------------

function answer(task: string, row: object): Record<string, unknown> {
  return answerers[task]?.(row as never) as Record<string, unknown>;
}

const premise = "Seventeen people were killed in Tarvelle on Sunday.";

describe("shapes of answers", () => {
  test("a text -> its sentences", () => {
    const text = "The dockers signed. The port reopened.";
    const sentences = ["The dockers signed.", "The port reopened."];
    expect(answer("segmentation", { text })).toEqual({ sentences });
    expect(answer("boundaries", { text })).toEqual({ sentences });
  });

  test("a clause is told by its grammatical subject", () => {
    expect(answer("clauses", { text: "The bridge was not closed by the police." })).toEqual({
      clauses: [{ subject: "bridge", verb: "close", negated: true, passive: true }],
    });
  });

  test("a number is told by value and relation", () => {
    expect(answer("quantities", { text: "More than 30 people were hurt." })).toEqual({
      quantities: [{ value: 30, relation: ">" }],
    });
  });

  test("an attribution is told by the spans of its parts", () => {
    const text = "Marit Soll said that the strike would go on.";
    const { attributions } = answer("attribution", { id: "one", text }) as {
      attributions: Record<string, number[][]>[];
    };
    const words = (part: string) => attributions[0]?.[part]?.map(([start, end]) => text.slice(start, end));
    expect(attributions).toHaveLength(1);
    expect(words("source")).toEqual(["Marit Soll"]);
    expect(words("cue")?.join(" ")).toContain("said");
    expect(words("content")?.join(" ")).toContain("the strike would go on");
  });

  test("mentions of one person come in token offsets, in one cluster", () => {
    const tokens = "Mayor Greta Fenn spoke on Monday . Later Greta Fenn opened the pier .".split(" ");
    const { clusters } = answer("coreference", { id: "one", tokens }) as { clusters: number[][][] };
    const named = clusters.map((cluster) => cluster.map(([start, end]) => tokens.slice(start, end).join(" ")));
    const fenn = named.find((names) => names.some((name) => name.endsWith("Fenn"))) ?? [];
    expect(fenn.filter((name) => name.endsWith("Greta Fenn"))).toHaveLength(2);
  });

  test("two texts -> a score between 0 and 1, the higher the more alike", () => {
    const { score: alike } = answer("similarity", { a: premise, b: premise }) as { score: number };
    const { score: apart } = answer("similarity", { a: premise, b: "Shares in Corvane fell." }) as { score: number };
    expect(alike).toBeGreaterThan(apart);
    expect(alike).toBeLessThanOrEqual(1);
    expect(apart).toBeGreaterThanOrEqual(0);
  });

  test("two sentences -> whether they are linked", () => {
    expect(answer("same-event", { a: premise, b: premise })).toEqual({ same: true });
    expect(answer("same-event", { a: premise, b: "Shares in Corvane fell." })).toEqual({ same: false });
  });

  test("two lists -> pairs of their indexes", () => {
    const shares = "Shares in Corvane fell by 8 per cent.";
    expect(answer("alignment", { a: [premise, shares], b: ["The pier opened.", shares, premise] })).toEqual({
      pairs: expect.arrayContaining([
        [0, 2],
        [1, 1],
      ]),
    });
  });

  test("two numbers -> what the findings say of them", () => {
    const b = "14 people were killed in Tarvelle on Sunday.";
    const row = { a: premise, b, number_a: "Seventeen", number_b: "14" };
    expect(answer("numbers", row)).toEqual({ relation: "conflict" });
    expect(answer("numbers", { ...row, b: premise, number_b: "Seventeen" })).toEqual({ relation: "equal" });
    expect(answer("numbers", { ...row, b: "The bus had 42 seats.", number_b: "42" })).toEqual({
      relation: "compatible",
    });
  });

  test("a text held against another -> its label in the task's words", () => {
    const denial = "The union did not sign the pay agreement on Tuesday.";
    const claim = "The union signed the pay agreement on Tuesday.";
    const other = "Shares in Corvane fell.";
    expect(answer("newsnli", { premise: claim, hypothesis: claim })).toEqual({ entailed: true });
    expect(answer("newsnli", { premise: claim, hypothesis: other })).toEqual({ entailed: false });
    expect(answer("rte3", { text: claim, hypothesis: denial })).toEqual({ label: "contradiction" });
    expect(answer("rte3", { text: claim, hypothesis: claim })).toEqual({ label: "entailment" });
    expect(answer("rte3", { text: claim, hypothesis: other })).toEqual({ label: "neutral" });
    expect(answer("emergent", { claim, headline: denial })).toEqual({ stance: "against" });
    expect(answer("emergent", { claim, headline: claim })).toEqual({ stance: "for" });
    const rumour = "Union reportedly signed the pay agreement on Tuesday";
    expect(answer("emergent", { claim, headline: rumour })).toEqual({ stance: "observing" });
    expect(answer("emergent", { claim, headline: other })).toEqual({ stance: "for" });
  });

  test("two names in brackets -> who stands how to whom", () => {
    expect(answer("stance", { text: "[Norland] supported [Veria].", p: "Norland", q: "Veria" })).toEqual({
      stance: "p supports q",
    });
    expect(answer("stance", { text: "[Norland] opposes [Veria].", p: "Veria", q: "Norland" })).toEqual({
      stance: "q opposes p",
    });
    expect(answer("stance", { text: "[Norland] lies north of [Veria].", p: "Norland", q: "Veria" })).toEqual({
      stance: "neutral",
    });
    expect(answer("stance", { text: "Norland is large.", p: "Veria", q: "Norland" })).toEqual({ stance: "neutral" });
  });
});
