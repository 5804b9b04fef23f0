import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Report } from "../../lib/model.ts";
import { anchorOf, basisOf } from "../../lib/session/basis.ts";
import { createSession, openSession, type Session } from "../../lib/session/session.ts";

const options = { similarity: "words", minConfidence: "medium" } as const;
let time = 0;
const surroundings = { now: () => new Date((time += 1000)).toISOString(), version: "0" };
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "storydiff-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const flood = "The river Orla flooded the town of Brenk on Monday.";
const dead = (count: number): string => `Twelve houses fell. The flood in Brenk killed ${count} people.`;
const report = (text: string, name = "a"): Report => reportFromText(text, { name });

function flooded(): Session {
  const reports = [report(`${flood} ${dead(24)}`), report(`${flood} ${dead(12)}`, "b")];
  return createSession(join(folder, "flood.storydiff"), "flood", "Ana", reports, options, surroundings);
}

function firstOf(session: Session): string {
  const [first] = session.state().items;
  if (first === undefined) throw new Error("nothing found");
  return first.item.id;
}

test("a verdict holds, and is there when the file is opened again", () => {
  const session = flooded();
  const item = firstOf(session);
  session.decide("Ana", { item, verdict: { kind: "right", reports: [0] } });
  session.close();
  const again = openSession(session.path, surroundings);
  expect(again.state().items[0]).toMatchObject({ status: "decided", decisions: [{ author: "Ana" }] });
  again.close();
});

test("undo and redo walk the author's own actions", () => {
  const session = flooded();
  const item = firstOf(session);
  session.decide("Ana", { item, verdict: { kind: "right", reports: [0] } });
  session.decide("Ana", { item, verdict: { kind: "wrong" } });
  const verdict = (): string | undefined => session.state().items[0]?.decisions.at(-1)?.action.verdict?.kind;
  expect(session.undo("Ben")).toBeNull();
  session.undo("Ana");
  expect(verdict()).toBe("right");
  session.undo("Ana");
  expect(verdict()).toBeUndefined();
  session.redo("Ana");
  session.redo("Ana");
  expect(verdict()).toBe("wrong");
  expect(session.redo("Ana")).toBeNull();
  session.close();
});

test("two who decide without knowing of each other dispute the item", () => {
  const session = flooded();
  const item = firstOf(session);
  session.decide("Ana", { item, verdict: { kind: "right", reports: [0] }, seen: [] });
  const { against } = session.decide("Ben", { item, verdict: { kind: "wrong" }, seen: [] });
  expect(against.map(({ author }) => author)).toEqual(["Ana"]);
  expect(session.state().items[0]?.status).toBe("disputed");
  session.decide("Ana", { item, verdict: { kind: "compatible" } });
  expect(session.state().items[0]).toMatchObject({ status: "decided", decisions: [{ author: "Ana" }] });
  session.close();
});

test("a changed number asks for another look, and a removed sentence orphans the verdict", () => {
  const session = flooded();
  const item = firstOf(session);
  session.decide("Ana", { item, verdict: { kind: "right", reports: [0] } });
  session.reread("Ana", [report(`${flood} ${dead(24)}`), report(`${flood} ${dead(15)}`, "b")]);
  expect(session.state().items[0]).toMatchObject({ status: "changed", earlier: { changes: [{ report: 1 }] } });
  session.reread("Ana", [report(`${flood} ${dead(24)}`), report(`${flood} Twelve houses fell.`, "b")]);
  expect(session.state()).toMatchObject({ lost: [{ fate: "orphaned" }], counts: { orphaned: 1 } });
  session.close();
});

test("two sentences that are parted agree no more, and undoing it brings them together again", () => {
  const session = flooded();
  const agreed = (): string[] =>
    session
      .state()
      .items.filter(({ item }) => item.kind === "agreement")
      .map(({ item }) => (item.answers[0]?.tellings ?? []).map(({ sentence }) => sentence).join("-"));
  const before = agreed();
  const basis = basisOf(session.state().result);
  session.correct("Ana", { kind: "unlink", sentences: [anchorOf(basis, 0, 0), anchorOf(basis, 1, 0)] });
  expect(before).toContain("0-0");
  expect(agreed()).not.toContain("0-0");
  expect(session.state().corrections).toMatchObject([{ applies: true }]);
  session.undo("Ana");
  expect(agreed()).toEqual(before);
  expect(() => session.correct("Ana", { kind: "same", names: ["Zorro", "Nemo"] })).toThrow(/do not hold/);
  session.close();
});

test("a note on words that changed leaves the verdict on the old ones to be looked at", () => {
  const session = flooded();
  session.decide("Ana", { item: firstOf(session), verdict: { kind: "right", reports: [0] } });
  session.reread("Ana", [report(`${flood} ${dead(24)}`), report(`${flood} ${dead(15)}`, "b")]);
  session.decide("Ana", { item: firstOf(session), verdict: null, note: "asked again", seen: [] });
  expect(session.state()).toMatchObject({ counts: { changed: 1 }, lost: [] });
  expect(session.state().items[0]?.decisions.map(({ action }) => action.note)).toEqual(["", "asked again"]);
  session.decide("Ana", { item: firstOf(session), verdict: { kind: "wrong" } });
  expect(session.state()).toMatchObject({ counts: { changed: 0, decided: 1 }, lost: [] });
  session.close();
});

test("a correction of names that stand only within longer ones applies no more", () => {
  const session = flooded();
  session.correct("Ana", { kind: "different", names: ["Orla", "Brenk"] });
  expect(session.state().corrections).toMatchObject([{ applies: true }]);
  const longer = flood.replace("Orla", "Orlando").replace("Brenk", "Brenkhof");
  session.reread("Ana", [report(longer), report(longer, "b")]);
  expect(session.state().corrections).toMatchObject([{ applies: false }]);
  session.close();
});
