/** Corrections taken back by anyone, whatever was done since, and what undo and redo make of it. */
import { expect, test } from "@jest/globals";
import { undoable } from "../../lib/session/live.ts";
import type { Action, Entry } from "../../lib/session/model.ts";
import { decided } from "../support/decided.ts";
import { openedSession } from "../support/served.ts";

const corrected: Action = { kind: "corrected", correction: { kind: "same", names: ["Brenk", "the town"] } };

/** A log of "author: action" with ids from 1. */
function logOf(...done: readonly (readonly [author: string, action: Action])[]): Entry[] {
  return done.map(([author, action], i) => ({ seq: i + 1, id: String(i + 1), time: "", author, action }));
}

test("a correction taken back out of turn leaves what else its author did to be undone", () => {
  const log = logOf(["Ana", corrected], ["Ana", decided], ["Ana", { kind: "undone", of: "1" }]);
  expect(undoable(log, "Ana")).toMatchObject({ undo: { id: "2" }, redo: { id: "3" } });
});

test("what another took back is not undone once more", () => {
  const log = logOf(["Ana", decided], ["Ana", corrected], ["Ben", { kind: "undone", of: "2" }]);
  expect(undoable(log, "Ana").undo).toMatchObject({ id: "1" });
  expect(undoable(log, "Ben")).toMatchObject({ undo: null, redo: { id: "3" } });
});

test("a correction of another is taken back once, and nothing but a correction is", () => {
  const { session } = openedSession();
  const [item] = session.state().items;
  const decision = session.decide("Ana", { item: item?.item.id ?? "", verdict: { kind: "wrong" } });
  const { id } = session.correct("Ana", { kind: "same", names: ["Brenk", "Orla"] });
  session.takeBack("Ben", id);
  expect(session.state().corrections).toEqual([]);
  expect(() => session.takeBack("Ben", id)).toThrow("stands");
  expect(() => session.takeBack("Ben", decision.entry.id)).toThrow("stands");
});
