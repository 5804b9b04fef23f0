import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import Database from "libsql";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Report } from "../../lib/model.ts";
import { createSession, lettersOf, openSession, type Session } from "../../lib/session/session.ts";
import { choicesOf } from "../../lib/session/verdicts.ts";

/** How each report reads, at first and after changes of its source. */
const texts = [
  ["24 people. The king wept.", "25 people.", "26 people. A cow swam home."],
  ["12 people. A cow swam home.", "12 people. The king wept.", "A cow swam home."],
].map((report) => report.map((rest) => `Mara Brenk saw the dam at Orl break on Monday. It killed ${rest}`));
const options = { similarity: "words", minConfidence: "medium" } as const;
let minute = 0;
const surroundings = { now: () => new Date(60_000 * minute).toISOString(), version: "0" };

let folder = "";
let base = "";
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "storydiff-"));
  base = sessionOf("base").path;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(report: number, version: number): Report {
  return reportFromText(texts[report]?.[version] ?? "", { name: "ab".charAt(report) });
}

function sessionOf(name: string): Session {
  const session = createSession(
    join(folder, name),
    name,
    "Ana",
    [reportOf(0, 0), reportOf(1, 0)],
    options,
    surroundings,
  );
  session.close();
  return session;
}

function copyOf(path: string): string {
  const copy = join(folder, String((files += 1)));
  copyFileSync(path, copy);
  return copy;
}

/** One thing that an editor does, at a time that the clock there tells; `item` and `pick` choose what. */
interface Deed {
  readonly what: "decide" | "withdraw" | "undo" | "redo" | "add" | "link" | "reread";
  readonly author: string;
  readonly item: number;
  readonly pick: number;
  readonly at: number;
}

function deedOf(...kinds: readonly Deed["what"][]): fc.Arbitrary<Deed> {
  return fc.record({
    what: fc.constantFrom(...kinds),
    author: fc.constantFrom("Ana", "Ben"),
    item: fc.nat(4),
    pick: fc.nat(5),
    at: fc.nat(9),
  });
}

const deeds = fc.array(deedOf("decide", "decide", "withdraw", "undo", "undo", "redo", "add", "link", "reread"), {
  maxLength: 6,
});

function act(session: Session, { what, author, item: index, pick, at }: Deed): void {
  minute = at;
  const { items, reports } = session.state();
  const item = items[index % items.length]?.item;
  if (item === undefined) throw new Error("nothing to decide");
  switch (what) {
    case "decide": {
      const choices = choicesOf(item, lettersOf(reports)).filter(({ asks }) => asks === null);
      session.decide(author, { item: item.id, verdict: choices[pick % choices.length]?.verdict ?? null });
      return;
    }
    case "withdraw":
      session.decide(author, { item: item.id, verdict: null, note: "no" });
      return;
    case "undo":
    case "redo":
      session[what](author);
      return;
    case "add": {
      const words = [0, 1].map((report) => ({ report, words: "dam", before: "", behind: "" }));
      session.add(author, "identity", words);
      return;
    }
    case "link":
      session.correct(author, { kind: pick % 2 === 0 ? "same" : "different", names: ["Mara Brenk", "Orl"] });
      return;
    case "reread": {
      const version = pick % 3;
      session.reread(
        author,
        reports.map((report, i) => (i === index % 2 ? reportOf(i, version) : report)),
      );
      return;
    }
  }
}

function changed(path: string, all: readonly Deed[]): string {
  const copy = copyOf(path);
  const session = openSession(copy, surroundings);
  for (const one of all) act(session, one);
  session.close();
  return copy;
}

/** Merges copies into one, in order, and gives the one; how many actions each brought is told. */
function merged(
  into: string,
  ...others: readonly string[]
): { readonly path: string; readonly brought: readonly number[] } {
  const path = copyOf(into);
  const session = openSession(path, surroundings);
  const brought = others.map((other) => session.merge("Ana", other));
  session.close();
  return { path, brought };
}

/** All that the session shows, but for where it stands in the log of this copy. */
function shown(path: string): unknown {
  const session = openSession(path, surroundings);
  const { seq: _, ...state } = session.state();
  session.close();
  return JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === "seq" ? undefined : value)));
}

const numRuns = 20;

test("two copies show the same whichever is merged into which, and merging again adds nothing", () => {
  fc.assert(
    fc.property(deeds, deeds, deeds, (before, here, there) => {
      const common = changed(base, before);
      const [one, other] = [changed(common, here), changed(common, there)];
      const forth = merged(one, other, other);
      const back = merged(other, one);
      expect(shown(back.path)).toEqual(shown(forth.path));
      expect(forth.brought[1]).toBe(0);
    }),
    { numRuns },
  );
});

test("and so they do where sources were read again in both, the same ones or others", () => {
  const deeds = fc.array(fc.oneof(deedOf("reread"), deedOf("reread", "decide", "link")), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(deeds, deeds, (here, there) => {
      const [one, other] = [changed(base, here), changed(base, there)];
      expect(shown(merged(other, one).path)).toEqual(shown(merged(one, other).path));
    }),
    { numRuns },
  );
});

test("copies that are merged to and fro come to show the same, and end", () => {
  fc.assert(
    fc.property(deeds, deeds, (here, there) => {
      const [one, other] = [changed(base, here), changed(base, there)];
      const all = merged(one, other).path;
      const caughtUp = merged(other, all);
      expect(shown(caughtUp.path)).toEqual(shown(all));
      expect([merged(all, caughtUp.path).brought, merged(caughtUp.path, all).brought]).toEqual([[0], [0]]);
    }),
    { numRuns: numRuns / 2 },
  );
});

test("verdicts of three copies come together in any order", () => {
  const verdicts = fc.array(deedOf("decide", "withdraw", "undo", "redo", "add"), { maxLength: 4 });
  fc.assert(
    fc.property(verdicts, verdicts, verdicts, (x, y, z) => {
      const [one, two, three] = [changed(base, x), changed(base, y), changed(base, z)];
      const expected = shown(merged(one, two, three).path);
      expect(shown(merged(three, merged(two, one).path).path)).toEqual(expected);
    }),
    { numRuns: numRuns / 2 },
  );
});

const right = (author: string, pick: number): Deed => ({ what: "decide", author, item: 0, pick, at: pick });

test("two who decided differently in two copies dispute it, and the merge is told", () => {
  const [one, other] = [changed(base, [right("Ana", 0)]), changed(base, [right("Ben", 1)])];
  const session = openSession(merged(one, other).path, surroundings);
  expect(session.state().items[0]).toMatchObject({
    status: "disputed",
    decisions: [{ author: "Ana" }, { author: "Ben" }],
  });
  expect(session.log().at(-1)).toMatchObject({ author: "Ana", action: { kind: "merged", actions: 1 } });
  session.close();
});

test("a source that was read again in one copy and another in the other are both read again", () => {
  const reread = (item: number): Deed => ({ what: "reread", author: "Ana", item, pick: 1, at: 0 });
  const path = merged(changed(base, [reread(0)]), changed(base, [reread(1)])).path;
  const session = openSession(path, surroundings);
  expect(session.state().reports.map(({ text }) => text)).toEqual([texts[0]?.[1], texts[1]?.[1]]);
  session.close();
});

test("another session is not merged, nor is what is none", () => {
  const { path } = sessionOf("other");
  const session = openSession(copyOf(base), surroundings);
  expect(() => session.merge("Ana", path)).toThrow("merge takes two copies of one session");
  expect(() => session.merge("Ana", join(folder, "none"))).toThrow("there is no such session");
  expect(session.merge("Ana", session.path)).toBe(0);
  expect(session.log()).toHaveLength(1);
  session.close();
});

test("what could not be read again is not taken in: the session is as it was", () => {
  const [own, other] = [join(folder, "own-whole"), join(folder, "other-broken")];
  for (const path of [own, other]) copyFileSync(base, path);
  const database = new Database(other);
  const { action } = database.prepare("SELECT action FROM entry WHERE seq = 1").get() as { action: string };
  const { result } = JSON.parse(action) as { result: string };
  const decided = { kind: "decided", item: "i", result: result.replace(/^./, (sign) => (sign === "0" ? "1" : "0")) };
  const words = { verdict: null, note: "", evidence: [], sureness: null, replaces: [] };
  database
    .prepare("INSERT INTO entry (seq, id, time, author, action) VALUES (2, ?, '2026-03-03T10:00:00.000Z', 'Eve', ?)")
    .run(randomUUID(), JSON.stringify({ ...decided, ...words }));
  database.close();
  const session = openSession(own, surroundings);
  const before = session.state().seq;
  expect(() => session.merge("Ana", other)).toThrow(expect.objectContaining({ code: "bad-session" }));
  expect(session.state().seq).toBe(before);
  session.close();
});
