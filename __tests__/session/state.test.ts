import { expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { allItems, anchored, anchorOf, basisOf } from "../../lib/session/basis.ts";
import { indexed } from "../../lib/session/carried.ts";
import type { Action, Entry, Result, SessionState, Verdict } from "../../lib/session/model.ts";
import { stateOf } from "../../lib/session/state.ts";

const a = reportFromText("The dam at Orl broke on Monday. It killed 24 people. The king of Orl wept.", { name: "a" });
const b = reportFromText("The dam at Orl broke on Monday. It killed 12 people. A cow swam home.", { name: "b" });
const result: Result = { kind: "comparison", comparison: compare(a, b) };
const basis = basisOf(result);
const [toll] = basis.items;

/**
 * One word for each action: `Ana:wrong`, `Ben:-` for a note alone; `>` before it when it takes the place of all before, `~` when
 * of the author's own.
 */
function stateAfter(...words: string[]): SessionState {
  const entries: Entry[] = [entryOf(1, "Ana", { ...compared })];
  for (const [i, word] of words.entries()) {
    const [, takes, author = "", verdict = ""] = /^([>~]?)(\w+):(.+)$/.exec(word) ?? [];
    const taken = entries.slice(1).filter((entry) => takes === ">" || (takes === "~" && entry.author === author));
    const replaces = taken.map(({ id }) => id);
    entries.push(entryOf(i + 2, author, decided(verdicts[verdict] ?? null, replaces)));
  }
  return stateOf("dam", entries, material);
}

const compared: Action = {
  kind: "compared",
  cause: "new",
  reports: [],
  result: "r",
  version: "0",
  options: { similarity: "words", minConfidence: "medium" },
};
const material = {
  resultOf: () => result,
  indexedOf: (_key: string, added: readonly Entry[]) => indexed(basis, allItems(basis, added)),
  applicableTo: () => new Set<string>(),
  fatesOf: () => {
    throw new Error("there is one result alone");
  },
};
const verdicts: Record<string, Verdict> = {
  A: { kind: "right", reports: [0] },
  B: { kind: "right", reports: [1] },
  wrong: { kind: "wrong" },
  dismissed: { kind: "dismissed", reason: "two dams" },
};

function decided(verdict: Verdict | null, replaces: readonly string[]): Action {
  const item = toll?.id ?? "";
  return { kind: "decided", item, result: "r", verdict, note: "", evidence: [], sureness: null, replaces };
}

function entryOf(seq: number, author: string, action: Action): Entry {
  return { seq, id: `#${seq}`, time: "", author, action };
}

test.each([
  ["undecided", []],
  ["decided", ["Ana:A"]],
  ["undecided", ["Ana:-"]],
  ["decided", ["Ana:A", "Ben:-"]],
  ["decided", ["Ana:A", "Ben:A"]],
  ["disputed", ["Ana:A", "Ben:B"]],
  ["disputed", ["Ana:A", "Ben:wrong"]],
  ["decided", ["Ana:A", "Ben:B", ">Ana:wrong"]],
  ["undecided", ["Ana:A", ">Ana:-"]],
  ["disputed", ["Ana:A", "Ben:A", "~Ben:-"]],
  ["decided", ["Ana:A", "Ben:-", "~Ben:-"]],
])("%s after %j", (status, words) => {
  expect(stateAfter(...words).items[0]?.status).toBe(status);
});

test("who took a verdict back disagrees with one who gave one, though the clock was wrong", () => {
  const actions = [
    compared,
    decided(verdicts["wrong"] ?? null, []),
    decided(null, ["#2"]),
    decided(verdicts["A"] ?? null, []),
  ];
  const entries = actions.map((action, i) => ({ ...entryOf(i + 1, "Ana", action), time: `${9 - i}` }));
  expect(stateOf("dam", entries, material).items[0]?.status).toBe("disputed");
});

test("counts add up, and what was dismissed is among the decided", () => {
  const { counts, items } = stateAfter("Ana:dismissed");
  expect(counts).toEqual({
    left: items.length - 1,
    decided: 1,
    dismissed: 1,
    disputed: 0,
    changed: 0,
    orphaned: 0,
    total: items.length,
  });
});

test("items come by kind, contradictions first, with the words of each answer", () => {
  expect(basis.items.map(({ kind }) => kind)).toEqual(["contradiction", "addition", "addition", "agreement"]);
  expect(toll?.answers).toMatchObject([
    { words: "24", reports: [0] },
    { words: "12", reports: [1] },
  ]);
});

const found: Entry = entryOf(9, "Ana", {
  kind: "added",
  type: "role",
  reason: "",
  words: [
    { report: 0, words: "king of Orl", before: "The ", behind: " wept" },
    { report: 1, words: "cow", before: "A ", behind: " swam" },
  ],
});

test("what an editor added stands behind the contradictions found, where the reports hold its words", () => {
  const [, added] = allItems(basis, [found]);
  expect(added).toMatchObject({ id: "#9", kind: "contradiction", title: "king of Orl / cow", origin: "editor" });
  const elsewhere = basisOf({ kind: "comparison", comparison: compare(a, a) });
  expect(allItems(elsewhere, [found]).map(({ id }) => id)).not.toContain("#9");
});

test("words that stand twice are found by what stands round them, or not at all", () => {
  const twice = reportFromText("A cow fell. A cow swam home. The river rose.", { name: "b" });
  const other = basisOf({ kind: "comparison", comparison: compare(a, twice) });
  const evidence = allItems(other, [found]).find(({ id }) => id === "#9")?.answers[1]?.tellings[0]?.evidence;
  expect(evidence).toEqual({ start: 14, end: 17 });
  const bare = {
    ...found,
    action: { ...found.action, words: [{ report: 1, words: "cow", before: "", behind: "" }] },
  } as Entry;
  expect(allItems(other, [bare]).map(({ id }) => id)).not.toContain("#9");
});

test("words that are gone are not found in others that hold them", () => {
  const other = basisOf({
    kind: "comparison",
    comparison: compare(a, reportFromText("The cowherd fell. He rose.", { name: "b" })),
  });
  expect(allItems(other, [found]).map(({ id }) => id)).not.toContain("#9");
});

test("an anchor to one of two sentences that read the same holds no more when one of them is gone", () => {
  const basisOfB = (text: string) =>
    basisOf({ kind: "comparison", comparison: compare(a, reportFromText(text, { name: "b" })) });
  const anchor = anchorOf(basisOfB("Rain fell. The sun came. Rain fell."), 1, 0);
  expect(anchored(basisOfB("The sun came. Rain fell."), anchor)).toBeNull();
});

test("an anchor finds its sentence again, and the second of two that are the same", () => {
  const twice = reportFromText("Rain fell. The sun came. Rain fell.", { name: "b" });
  const other = basisOf({ kind: "comparison", comparison: compare(a, twice) });
  for (const sentence of [0, 1, 2]) expect(anchored(other, anchorOf(other, 1, sentence))).toBe(sentence);
  expect(anchored(basis, anchorOf(other, 1, 0))).toBeNull();
});
