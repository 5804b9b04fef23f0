import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { liveEntries, undoable } from "../../lib/session/live.ts";
import type { Action, Entry } from "../../lib/session/model.ts";
import { decided } from "../support/decided.ts";

/** `d1 u1` is a decision, undone: a letter and, of an undoing, the place in the log that it undoes. */
function logOf(notation: string): Entry[] {
  return notation.split(" ").map((word, i): Entry => {
    const action: Action = word.startsWith("u") ? { kind: "undone", of: `#${word.slice(1)}` } : decided;
    return { seq: i + 1, id: `#${i + 1}`, time: "", author: "Ana", action };
  });
}

const decisionsOf = (entries: readonly Entry[]): number[] =>
  entries.filter(({ action }) => action.kind === "decided").map(({ seq }) => seq);

test.each([
  ["d d", [1, 2]],
  ["d u1", []],
  ["d u1 u2", [1]],
  ["d u1 u2 u3", []],
  ["d d u1 u2", []],
])("%s: these decisions hold", (notation, expected) => {
  expect(decisionsOf(liveEntries(logOf(notation)))).toEqual(expected);
});

test("a log that undoes in a circle is read to its end", () => {
  expect(liveEntries(logOf("d u3 u2")).length).toBeGreaterThan(0);
});

/** The entries in another order, in which each stands behind what it undoes, as in another copy of the session. */
function shuffled(entries: readonly Entry[], picks: readonly number[]): Entry[] {
  const left = [...entries];
  return entries.flatMap((_, i) => {
    const waits = ({ action }: Entry): boolean => action.kind === "undone" && left.some(({ id }) => id === action.of);
    const ready = left.flatMap((entry, k) => (waits(entry) ? [] : [k]));
    return left.splice(ready[(picks[i] ?? 0) % ready.length] ?? 0, 1);
  });
}

test("what holds, and in which order, is the same in every copy of a session", () => {
  const picks = fc.array(fc.nat(6), { minLength: 1, maxLength: 8 });
  const log = picks.map((some) =>
    logOf(some.map((pick, i) => (pick === 0 || i === 0 ? "d" : `u${1 + (pick % i)}`)).join(" ")),
  );
  fc.assert(
    fc.property(log, picks, (entries, order) => {
      expect(liveEntries(shuffled(entries, order))).toEqual(liveEntries(entries));
    }),
  );
});

test("undo and redo go back and forth through what an author did, and a new action ends what can be redone", () => {
  const next = (notation: string) => {
    const { undo, redo } = undoable(logOf(notation), "Ana");
    return [undo?.seq ?? null, redo?.seq ?? null];
  };
  expect(next("d d")).toEqual([2, null]);
  expect(next("d d u2")).toEqual([1, 3]);
  expect(next("d d u2 u1")).toEqual([null, 4]);
  expect(next("d d u2 u1 u4")).toEqual([1, 3]);
  expect(next("d d u2 d")).toEqual([4, null]);
  expect(undoable(logOf("d d"), "Ben")).toEqual({ undo: null, redo: null });
});
