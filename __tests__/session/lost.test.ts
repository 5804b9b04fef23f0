/** What stands for nothing any more is shown until somebody deals with it, and never taken for what stands. */
import { afterAll, expect, test } from "@jest/globals";
import type { Session } from "../../lib/session/session.ts";
import { flood, floodOf, sessionFolder, textReport } from "../support/flood.ts";

const folder = sessionFolder();
afterAll(() => {
  folder.remove();
});

const first = (session: Session): string => session.state().items[0]?.item.id ?? "";
const fates = (session: Session): string[] => session.state().lost.map(({ fate }) => fate);
const reread = (session: Session, ...texts: string[]): boolean => session.reread("Ana", texts.map(textReport));
const houses = [
  { report: 0, words: "Twelve houses", before: "", behind: " fell" },
  { report: 1, words: "Twelve houses", before: "", behind: " fell" },
];

/** Two tolls in the same words in two places, of which the first was decided on and is gone: the other has its id now. */
function twin(): { readonly session: Session; readonly id: string } {
  const told = (dead: number): string => `The flood in Brenk killed ${dead} people.`;
  const twice = (dead: number): string => `${flood} ${told(dead)} Rain fell. ${told(dead)} Boats came.`;
  const session = folder.begun(twice(24), twice(12));
  const id = first(session);
  session.decide("Ana", { item: id, verdict: { kind: "wrong" } });
  reread(session, `${flood} Rain fell. ${told(24)} Boats came.`, `${flood} Rain fell. ${told(12)} Boats came.`);
  return { session, id };
}

test("what is gone is withdrawn by a key of its own, and what stands under its old id is left alone", () => {
  const { session, id } = twin();
  const [lost] = session.state().lost;
  expect(lost?.earlier.item.id).toBe(id);
  expect(session.state().items.find(({ item }) => item.id === id)?.status).toBe("undecided");
  session.decide("Ben", { item: id, verdict: { kind: "compatible" } });
  session.decide("Ana", { item: lost?.id ?? "", verdict: null });
  expect(session.state().lost).toEqual([]);
  const left = session.state().items.find(({ item }) => item.id === id);
  expect([left?.status, left?.decisions.length]).toEqual(["decided", 1]);
});

test("another's verdict on a finding that was added and taken back stays to be seen", () => {
  const session = folder.begun(floodOf(24), floodOf(12));
  const { id } = session.add("Ana", "number", houses);
  session.decide("Ben", { item: id, verdict: { kind: "wrong" }, note: "Counted." });
  session.undo("Ana");
  expect(session.state().lost).toMatchObject([{ fate: "withdrawn", decisions: [{ author: "Ben" }] }]);
  expect(session.state().lost[0]?.earlier.item.title).toBe("Twelve houses / Twelve houses");
  session.redo("Ana");
  expect(session.state().items.find(({ item }) => item.id === id)?.status).toBe("decided");
  session.undo("Ana");
  session.decide("Ben", { item: session.state().lost[0]?.id ?? "", verdict: null });
  expect(fates(session)).toEqual([]);
});

test("an added finding whose words are gone is lost until it is left out, and stands again when they come back", () => {
  const session = folder.begun(floodOf(24), floodOf(12));
  const { id } = session.add("Ana", "number", houses);
  const without = floodOf(12).replace("Twelve houses fell.", "");
  reread(session, floodOf(24), without);
  expect(session.state().lost).toMatchObject([{ id, fate: "orphaned", decisions: [] }]);
  session.decide("Ana", { item: id, verdict: null });
  expect(fates(session)).toEqual([]);
  reread(session, floodOf(24), floodOf(12));
  expect(session.state().items.find(({ item }) => item.id === id)?.status).toBe("undecided");
});

test("a note on what is gone is kept in sight", () => {
  const session = folder.begun(floodOf(24), floodOf(12));
  session.decide("Ana", { item: first(session), verdict: null, note: "The mayor counts otherwise." });
  reread(session, floodOf(24), `${flood} Twelve houses fell.`);
  expect(session.state().lost.map(({ decisions }) => decisions[0]?.action.note)).toEqual([
    "The mayor counts otherwise.",
  ]);
  session.decide("Ana", { item: session.state().lost[0]?.id ?? "", verdict: null });
  expect(fates(session)).toEqual([]);
});
