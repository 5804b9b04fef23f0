import { expect, test } from "@jest/globals";
import { changedWords, entriesById, standingWords } from "../../lib/session/deeds.ts";
import type { DecidedEntry, Verdict } from "../../lib/session/model.ts";
import { decided } from "../support/worked.ts";

const entry = (seq: number, verdict: Verdict | null, more = {}): DecidedEntry => {
  return { seq, id: `#${seq}`, time: "", author: "Ana", action: decided("i", verdict, more) };
};
const wrong = entry(1, { kind: "wrong" });
const note = entry(2, null, { note: "Rang." });
const told = (one: DecidedEntry): string[] => {
  const entries = entriesById([wrong, note, one]);
  return [standingWords, changedWords].map((words) => words(one, entries, ["A", "B"]));
};

test.each<[DecidedEntry, string, string]>([
  [wrong, "both are wrong", "both are wrong"],
  [note, "a note", "a note"],
  [entry(3, null, { note: "Rang twice.", replaces: ["#2"] }), "a note", "a note"],
  [entry(3, null, { note: "Rang.", replaces: ["#1"] }), "opened again", "opened again"],
  [
    entry(3, { kind: "wrong" }, { note: "Rang.", sureness: "sure", replaces: ["#1"] }),
    "both are wrong",
    "a note and how sure",
  ],
])("%#", (one, standing, changed) => {
  expect(told(one)).toEqual([standing, changed]);
});
