import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import Database from "libsql";
import { compare } from "../../lib/compare.ts";
import { StorydiffError } from "../../lib/errors.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { migrate } from "../../lib/session/migrations.ts";
import type { Action } from "../../lib/session/model.ts";
import { keyOf, packed, unpacked } from "../../lib/session/results.ts";
import { createStore, openStore, type NewEntry, type Store } from "../../lib/session/store.ts";
import { unprivileged } from "../support/unprivileged.ts";

const [a, b] = [24, 12].map((dead) => reportFromText(`The dam broke. It killed ${dead} people.`, { name: "a" }));
const result = packed({ kind: "comparison", comparison: compare(a as never, b as never) });
const time = "2026-11-21T10:00:00.000Z";
const compared: Action = {
  kind: "compared",
  cause: "new",
  reports: ["a", "b"],
  result: result.key,
  version: "0",
  options: { similarity: "words", minConfidence: "medium" },
};
const decided = {
  kind: "decided",
  item: "i",
  result: result.key,
  verdict: null,
  note: "",
  evidence: [],
  sureness: null,
  replaces: [],
} as const satisfies Action;

let folder = "";
let path = "";
let count = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "storydiff-"));
  path = join(folder, "dam.storydiff");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function entryOf(action: Action, author = "Ana"): NewEntry {
  return { id: `#${(count += 1)}`, time, author, action };
}

function made(maxPages?: number): Store {
  return createStore(path, "dam", [entryOf(compared)], [result], maxPages === undefined ? {} : { maxPages });
}

/** What came of it: the code and the message of an error, or "done". */
function outcomeOf(work: () => unknown): string {
  try {
    work();
    return "done";
  } catch (error) {
    if (error instanceof StorydiffError) return `${error.code}: ${error.message.replaceAll(folder, "")}`;
    throw error;
  }
}

/** Opens the file, reads all of it and closes it. */
function readAll(): string {
  return outcomeOf(() => {
    const store = openStore(path);
    for (const { action } of store.log()) if (action.kind === "compared") store.result(action.result);
    store.close();
  });
}

function sql(...statements: readonly string[]): void {
  const database = new Database(path);
  for (const statement of statements) database.exec(statement);
  database.exec("PRAGMA journal_mode = DELETE");
  database.close();
}

const row = (action: object, { seq = 2, at = time } = {}): string =>
  `INSERT INTO entry VALUES (${seq}, 'x', '${at}', 'Eve', '${JSON.stringify(action)}')`;

test("what was added is there when the file is opened again, whatever its words", () => {
  made().close();
  const words = fc.array(fc.string({ unit: "binary" }), { maxLength: 3 });
  fc.assert(
    fc.property(words, fc.string({ unit: "grapheme" }), (evidence, author) => {
      fc.pre(!/\p{Cc}/u.test(author));
      const note = evidence.join("\0");
      const entry = entryOf({ ...decided, evidence, note }, author);
      const store = openStore(path);
      store.append([entry]);
      store.close();
      const again = openStore(path);
      expect(again.log().at(-1)).toEqual({ ...entry, seq: again.log().length });
      again.close();
    }),
    { numRuns: 30 },
  );
});

test("it is one file, readable by its owner alone, and so is what stands beside it while it is open", () => {
  const modes = (): string[] =>
    readdirSync(folder).map((name) => `${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`);
  const store = made();
  store.append([entryOf(decided)]);
  expect(modes()).toEqual(["dam.storydiff 600", "dam.storydiff-shm 600", "dam.storydiff-wal 600"]);
  store.close();
  expect(modes()).toEqual(["dam.storydiff 600"]);
});

test("to open and read it writes nothing", () => {
  made().close();
  const before = readFileSync(path);
  expect(readAll()).toBe("done");
  expect(readFileSync(path).equals(before)).toBe(true);
});

const text = (words: string) => () => {
  writeFileSync(path, words);
};
const tampered =
  (...statements: readonly string[]) =>
  () => {
    made().close();
    sql(...statements);
  };
const logged = (action: object, at?: { seq?: number; at?: string }) => tampered(row(action, at));

test.each<[string, () => void, RegExp]>([
  ["no file", () => undefined, /^not-found: .*there is no such session/],
  ["an empty file", text(""), /^bad-session: .*it is empty/],
  ["a text", text("A dam broke. ".repeat(900)), /^bad-session: .*it is no session of storydiff$/],
  ["a short text", text("A dam broke."), /^bad-session: .*it is no session of storydiff$/],
  [
    "another's database",
    () => {
      sql("CREATE TABLE t (a)");
    },
    /^bad-session: .*it is no session of storydiff$/,
  ],
  ["of a later storydiff", tampered("PRAGMA user_version = 99"), /^bad-session: .*update storydiff/],
  ["a table is gone", tampered("DROP TABLE session"), /^bad-session: .*it is no session/],
  ["a guard is gone", tampered("DROP TRIGGER entry_stays"), /^bad-session: .*it is no session/],
  [
    "a trigger was added",
    tampered("CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END"),
    /^bad-session: .*no session/,
  ],
  ["two names", tampered("INSERT INTO session VALUES ('other')"), /^bad-session: .*it is no session/],
  ["an entry is missing", logged(decided, { seq: 7 }), /^bad-session: .*entry 2 of its log is missing/],
  ["no time", logged(decided, { at: "yesterday" }), /^bad-session: .*entry 2 of its log is of no time/],
  ["no JSON", tampered(row({}).replace("{}", "{")), /^bad-session: .*entry 2 of its log is no action/],
  ["an unknown kind", logged({ kind: "erased" }), /^bad-session: .*entry 2 of its log is no action/],
  ["a kind that objects have", logged({ kind: "constructor" }), /^bad-session: .*entry 2 of its log is no action/],
  ["a verdict of no kind", logged({ ...decided, verdict: { kind: "so-so" } }), /^bad-session: .*is no action/],
  [
    "an answer is no text",
    logged({ ...decided, verdict: { kind: "right", reports: [0], words: 7 as never } }),
    /^bad-session: .*is no action/,
  ],
  ["nobody is right", logged({ ...decided, verdict: { kind: "right", reports: [] } }), /^bad-session: .*is no action/],
  ["a note of no words", logged({ ...decided, note: 7 }), /^bad-session: .*is no action/],
  ["a correction of nothing", logged({ kind: "corrected", correction: null }), /^bad-session: .*is no action/],
  ["undone before it is done", logged({ kind: "undone", of: "x" }), /^bad-session: .*takes back nothing/],
  ["a comparison undone", logged({ kind: "undone", of: "#1" }), /^bad-session: .*takes back nothing/],
  ["a result is missing", logged({ ...compared, result: "none" }), /^bad-session: .*lacks what was found/],
])("%s is said plainly", (_name, prepare, message) => {
  count = 0;
  prepare();
  expect(readAll()).toMatch(message);
});

test("a folder is none", () => {
  expect(outcomeOf(() => openStore(folder))).toBe("is-directory: cannot open : it is a folder");
});

test("another's file is left as it is", () => {
  sql("CREATE TABLE t (a)");
  const before = readFileSync(path);
  readAll();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(["dam.storydiff"]);
});

test("a file that was cut off or altered anywhere is refused, or read as it was: never a crash", () => {
  made().close();
  const whole = readFileSync(path);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, cut) => {
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] ?? 0) ^ change;
      writeFileSync(path, cut ? whole.subarray(0, at) : altered);
      expect(readAll()).toMatch(/^(?:done|bad-session: )/);
      for (const end of ["-wal", "-shm", "-journal"]) rmSync(`${path}${end}`, { force: true });
    }),
    { numRuns: 150 },
  );
});

test("what was found is known to be what was saved, and by this version", () => {
  const { key, content } = result;
  expect(unpacked({ key, content }).kind).toBe("comparison");
  expect(() => unpacked({ key: "another", content })).toThrow("what was found in its reports is damaged");
  expect(() => unpacked({ key, content: content.subarray(0, 200) })).toThrow("damaged");
  const json = '{"version":99,"reports":{}}';
  made().close();
  const late = keyOf(json);
  sql(
    `INSERT INTO result VALUES ('${late}', x'${gzipSync(json).toString("hex")}')`,
    row({ ...compared, result: late }),
  );
  expect(readAll()).toMatch(/^bad-session: cannot open .*its version is 99, and this storydiff reads version/);
});

test("nothing that stands is changed, even by who goes round storydiff", () => {
  made().close();
  for (const change of ["DELETE FROM entry", "UPDATE entry SET author = 'Eve'", "DELETE FROM result"]) {
    expect(() => {
      sql(change);
    }).toThrow(/the log is only added to|what was found is kept/);
  }
  expect(readAll()).toBe("done");
});

test("what could not be read again is not written", () => {
  const store = made();
  expect(() => store.append([entryOf({ ...decided, note: 7 as never })])).toThrow("storydiff has a fault");
  expect(outcomeOf(() => store.append([entryOf(decided, "A\0na")]))).toMatch(/^bad-option: /);
  expect(store.log()).toHaveLength(1);
  store.append([entryOf(decided)]);
  store.close();
  expect(readAll()).toBe("done");
});

test("a full store keeps what was acknowledged, says so, and goes on when there is room", () => {
  let store = made(30);
  const note = "The mayor's office counts otherwise. ".repeat(40);
  const acknowledged: string[] = [];
  const said = outcomeOf(() => {
    for (;;) acknowledged.push(...(store.append([entryOf({ ...decided, note })]) ?? []).map(({ id }) => id));
  });
  expect(said).toMatch(/^unwritable: .*the disk is full; what was saved before is safe/);
  expect(acknowledged.length).toBeGreaterThan(5);
  store.close();
  store = openStore(path);
  expect(
    store
      .log()
      .slice(1)
      .map(({ id }) => id),
  ).toEqual(acknowledged);
  store.append([entryOf({ ...decided, note })]);
  store.close();
});

test("there is no room for a new one: no file is left", () => {
  expect(outcomeOf(() => made(2))).toMatch(/^unwritable: .*the disk is full/);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["the file", 0o444, 0o777],
  ["the folder", 0o666, 0o555],
  ["both", 0o444, 0o555],
])("where %s is read-only it opens, and says so when something is to be written", (_name, file, around) => {
  made().close();
  chmodSync(path, file);
  chmodSync(folder, around);
  unprivileged(() => {
    expect(readAll()).toBe("done");
    const store = openStore(path);
    expect(outcomeOf(() => store.append([entryOf(decided)]))).toMatch(/^unwritable: .*read-only; make both writable/);
    expect(store.log()).toHaveLength(1);
    store.close();
  });
  chmodSync(folder, 0o777);
});

test("another's file that may not be read is said to be so", () => {
  made().close();
  chmodSync(path, 0o000);
  chmodSync(folder, 0o755);
  expect(unprivileged(readAll)).toMatch(/^unreadable: .*you may not/);
});

test("a file that was moved while open takes no more, and holds all that was acknowledged", () => {
  const store = made();
  store.append([entryOf(decided)]);
  renameSync(path, join(folder, "moved"));
  expect(outcomeOf(() => store.append([entryOf(decided)]))).toMatch(/^unwritable: .*moved or replaced/);
  store.close();
  path = join(folder, "moved");
  const there = openStore(path);
  expect(there.log()).toHaveLength(2);
  there.close();
});

test("a copy is whole while the file is open, its owner's alone, and takes no other's place", () => {
  const store = made();
  store.append([entryOf(decided)]);
  const other = join(folder, "copy");
  store.copy(other);
  expect(statSync(other).mode & 0o777).toBe(0o600);
  const copy = openStore(other);
  expect(copy.log()).toEqual(store.log());
  expect(
    outcomeOf(() => {
      store.copy(other);
    }),
  ).toMatch(/^exists: /);
  for (const one of [copy, store]) one.close();
});

const steps = [
  "PRAGMA application_id = 0x73646966; CREATE TABLE old (words TEXT) STRICT; INSERT INTO old VALUES ('kept')",
  "CREATE TABLE new (words TEXT) STRICT",
  "INSERT INTO new SELECT words FROM old; DROP TABLE old",
];

function migrated(some: readonly string[]): string {
  const database = new Database(path);
  try {
    return migrate(database, some);
  } finally {
    database.close();
  }
}

function fileOf(version: number): void {
  sql(...steps.slice(0, version), `PRAGMA user_version = ${version}`);
}

test.each([1, 2])("from version %d the steps that it lacks are taken in order, once", (version) => {
  fileOf(version);
  expect([migrated(steps), migrated(steps)]).toEqual(["right", "right"]);
  expect(new Database(path).prepare("SELECT words FROM new").all()).toEqual([{ words: "kept" }]);
});

/** As a storydiff of the first version left it, whose tables are those of today. */
function ofVersionOne(): void {
  made().close();
  sql("PRAGMA user_version = 1");
}

test("a session of version 1 opens, and is one of today then", () => {
  ofVersionOne();
  expect(readAll()).toBe("done");
  expect(new Database(path).prepare("PRAGMA user_version").get()).toMatchObject({ user_version: 2 });
});

test("a session of version 1 opens where nothing can be written", () => {
  ofVersionOne();
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  expect(unprivileged(readAll)).toBe("done");
  chmodSync(folder, 0o777);
});

test("a step that fails leaves the file as it was", () => {
  fileOf(1);
  const before = readFileSync(path);
  expect(() => migrated([...steps, "INSERT INTO nowhere VALUES (1)"])).toThrow("nowhere");
  expect(readFileSync(path).equals(before)).toBe(true);
});
