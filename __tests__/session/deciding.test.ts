import { expect, test } from "@jest/globals";
import { decisionOf, remarked, remarksOf } from "../../lib/session/deciding.ts";
import type { DecidedEntry, Item, ItemState, Verdict } from "../../lib/session/model.ts";

const verdicts: Record<string, Verdict> = {
  A: { kind: "right", reports: [0] },
  B: { kind: "right", reports: [1] },
};

/** What stands, a word each: `Ana:A`, `Ben:-` for a note of his. The note is the author's name. */
function standing(status: ItemState["status"], ...words: string[]): ItemState {
  const decisions = words.map((word, i): DecidedEntry => {
    const [author = "", verdict = ""] = word.split(":");
    const said = { note: author, evidence: [], sureness: null, replaces: [] };
    const action = { kind: "decided", item: "toll", result: "", verdict: verdicts[verdict] ?? null, ...said } as const;
    return { seq: i, id: word, time: "", author, action };
  });
  return { item: { id: "toll" } as Item, status, decisions, earlier: null };
}

test.each<[ItemState, string, string[]]>([
  [standing("undecided"), "A", []],
  [standing("undecided", "Ana:-", "Ben:-"), "A", ["Ana:-"]],
  [standing("decided", "Ana:A"), "B", ["Ana:A"]],
  [standing("decided", "Ben:A"), "B", ["Ben:A"]],
  [standing("decided", "Ben:A"), "A", []],
  [standing("disputed", "Ana:A", "Ben:B"), "A", ["Ana:A", "Ben:B"]],
  [standing("changed", "Ben:A", "Cem:-"), "A", ["Ben:A", "Cem:-"]],
  [standing("decided", "Ana:A", "Ben:A", "Cem:-"), "open", ["Ana:A", "Ben:A"]],
])("of %j Ana's %s takes the place of %j", (state, verdict, replaced) => {
  expect(decisionOf(state, "Ana", verdicts[verdict] ?? null, state.decisions).seen).toEqual(replaced);
});

test("a verdict keeps what its author noted before, and takes over nobody else's words", () => {
  expect(decisionOf(standing("undecided", "Ana:-"), "Ana", { kind: "wrong" }, []).note).toBe("Ana");
  expect(decisionOf(standing("decided", "Ben:A"), "Ana", { kind: "wrong" }, []).note).toBe("");
});

test.each<[ItemState, object]>([
  [standing("undecided"), { verdict: null, seen: [] }],
  [standing("decided", "Ana:A"), { verdict: verdicts["A"], seen: ["Ana:A"] }],
  [standing("disputed", "Ana:A", "Ben:B"), { verdict: verdicts["A"], seen: ["Ana:A"] }],
  [standing("decided", "Ben:A"), { verdict: null, seen: [] }],
  [standing("changed", "Ana:A"), { verdict: null, seen: [] }],
  [standing("changed", "Ana:A", "Ana:-"), { verdict: null, seen: ["Ana:-"] }],
])("a note of Ana's on %j decides nothing", (state, decision) => {
  expect(remarked(state, "Ana", { note: "new" })).toMatchObject({ item: "toll", note: "new", ...decision });
});

test("remarks are those of their author", () => {
  expect(remarksOf(standing("decided", "Ana:A", "Ben:-"), "Ana").note).toBe("Ana");
  expect(remarksOf(standing("decided", "Ana:A"), "Cem").note).toBe("");
});
