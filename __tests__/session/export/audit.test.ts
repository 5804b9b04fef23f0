import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { reportFromText } from "../../../lib/input/read-report.ts";
import type { Report } from "../../../lib/model.ts";
import { auditedState } from "../../../lib/session/export/audit.ts";
import { exported } from "../../../lib/session/export/export.ts";
import { createSession, type Session } from "../../../lib/session/session.ts";
import { folderOf } from "../../support/command.ts";

let time = 0;
const surroundings = { now: () => new Date((time += 1000)).toISOString(), version: "0" };
let folder = folderOf({});
beforeEach(() => {
  folder = folderOf({});
});
afterEach(() => {
  folder.remove();
});

const options = { similarity: "words", minConfidence: "medium" } as const;
const flood = "The river Orla flooded the town of Brenk on Monday.";
const report = (dead: string, name: string): Report =>
  reportFromText(`${flood} Twelve houses fell. ${dead}`, { name, source: `https://post.example/${name}` });
const killed = (count: number): string => `The flood in Brenk killed ${count} people.`;

/** A session in which everything was done that can be. */
function session(): Session {
  const reports = [report(killed(24), "a"), report(killed(12), "b"), report(killed(24), "c")];
  const made = createSession(`${folder.path}/flood.storydiff`, "flood", "Ana", reports, options, surroundings);
  const [first, second] = made.state().items.map(({ item }) => item.id);
  if (first === undefined || second === undefined) throw new Error("nothing found");
  made.decide("Ana", { item: first, verdict: { kind: "wrong" }, note: "Rang.\u2028Twice." });
  made.decide("Ben", { item: first, verdict: { kind: "compatible" }, seen: [] });
  made.decide("Ben", { item: second, verdict: { kind: "confirmed" } });
  made.undo("Ben");
  made.redo("Ben");
  const words = { report: 0, words: "Monday", before: "", behind: "" };
  made.add("Ana", "time", [words, { ...words, report: 1, words: "Twelve houses" }], "Two days.");
  made.correct("Ana", { kind: "different", names: ["Orla", "Brenk"] });
  made.reread("Ben", [report(killed(25), "a"), report(killed(12), "b"), report("", "c")]);
  made.decide("Ana", { item: made.state().lost[0]?.id ?? "", verdict: null });
  return made;
}

test("what stood after every action can be worked out of the audit alone", () => {
  const made = session();
  const text = exported(made, "audit", { version: "1.2.3" });
  const places = made.log().map(({ seq }) => seq);
  expect(places.length).toBeGreaterThan(10);
  for (const seq of places) expect(auditedState(text, seq)).toEqual(made.stateAt(seq));
  made.close();
});

test("it is a line for what it is, each result once before the log names it, and the log in order", () => {
  const made = session();
  const lines = exported(made, "audit")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; seq?: number; key?: string });
  expect(lines.map(({ kind }) => kind).slice(0, 3)).toEqual(["session", "result", "entry"]);
  expect(lines.flatMap(({ seq }) => seq ?? [])).toEqual(made.log().map(({ seq }) => seq));
  const keys = lines.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  made.close();
});

test.each([
  ["{}", 1, "bad-json"],
  ["no JSON", 1, "bad-json"],
  ['{"kind":"session","version":1,"name":"x","made":{"version":null,"time":null}}', 1, "bad-option"],
] as const)("%s is refused", (text, seq, code) => {
  expect(() => auditedState(text, seq)).toThrow(expect.objectContaining({ code }));
});
