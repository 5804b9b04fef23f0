/**
 * The file of a session: an SQLite database that only grows. Actions are acknowledged when the disk has them (WAL with
 * `synchronous=FULL`), so that a crash loses nothing that was acknowledged; triggers refuse whatever would change what stands.
 */
import { createHash, randomUUID } from "node:crypto";
import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import Database from "libsql";
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { visible } from "../render/visible.ts";
import { migrate, pragmaOf } from "./migrations.ts";
import type { Action, Entry, Result } from "./model.ts";
import { resultFromJson, resultToJson } from "./results.ts";

/** An action before it stands in the log. */
export interface NewEntry {
  /** Of its own; made up where it is absent. */
  readonly id?: string;
  readonly time: string;
  readonly author: string;
  readonly action: Action;
}

/** What actions name and what must stand before they do. */
export interface Named {
  readonly results?: readonly Result[];
  readonly reports?: readonly Report[];
}

export interface Store {
  readonly path: string;
  /** The same in all copies of a session. */
  readonly id: string;
  readonly name: string;
  /** The log behind this place, or all of it. */
  readonly entries: (after?: number) => Entry[];
  readonly report: (key: string) => Report;
  readonly result: (key: string) => Result;
  /** The results and reports that the log names, as they are stored: for another copy. */
  readonly keys: () => { readonly results: readonly string[]; readonly reports: readonly string[] };
  /**
   * Adds to the log, all of it or nothing, and comes back when the disk has it. With `after`, adds nothing and gives `null`
   * where the log does not end there any more: somebody else was quicker. Throws `unwritable`.
   */
  readonly append: (entries: readonly NewEntry[], named?: Named, after?: number) => Entry[] | null;
  /** A number that is another one when another process wrote to the file. */
  readonly outside: () => number;
  readonly close: () => void;
}

export interface StoreLimits {
  /** Most pages that the file may have; without bound unless given. */
  readonly maxPages?: number;
}

/** Makes the file of a new session, readable by its owner alone. Throws `exists` where there is one. */
export function createStore(path: string, name: string, limits: StoreLimits = {}): Store {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    throw creationError(path, error);
  }
  try {
    const database = opened(path, limits);
    migrate(database, path);
    const set = database.prepare("INSERT INTO session (id, name) VALUES (?, ?)");
    writing(path, () => set.run(randomUUID(), name));
    return storeOf(path, database);
  } catch (error) {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    throw error;
  }
}

/** Opens the file of a session. Throws `not-found`, `bad-session` and `unreadable`. */
export function openStore(path: string, limits: StoreLimits = {}): Store {
  if (!existsSync(path)) {
    throw new StorydiffError(
      "not-found",
      `cannot open ${visible(path)}: there is no such session; see storydiff session list`,
    );
  }
  const database = opened(path, limits);
  try {
    migrate(database, path);
    return storeOf(path, database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Milliseconds to wait for another process that is writing. A write takes one or two, a comparison is none of it. */
const patience = 5_000;

function opened(path: string, { maxPages }: StoreLimits): Database.Database {
  try {
    const database = new Database(path);
    database.pragma(`busy_timeout = ${patience}`);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
    return database;
  } catch (error) {
    throw openingError(path, error);
  }
}

function storeOf(path: string, database: Database.Database): Store {
  const row = database.prepare("SELECT id, name FROM session").get() as { id: string; name: string } | undefined;
  if (row === undefined) throw damaged(path);
  const last = database.prepare("SELECT max(seq) AS seq FROM entry");
  const behind = database.prepare("SELECT seq, id, time, author, action FROM entry WHERE seq > ? ORDER BY seq");
  const add = database.prepare("INSERT INTO entry (seq, id, time, author, action) VALUES (?, ?, ?, ?, ?)");
  const find = database.prepare("SELECT content FROM material WHERE key = ?");
  const keep = database.prepare("INSERT OR IGNORE INTO material (key, kind, content) VALUES (?, ?, ?)");
  const contentOf = (key: string): string => {
    const found = find.get(key) as { content: Uint8Array } | undefined;
    if (found === undefined) throw damaged(path);
    return gunzipSync(found.content).toString("utf8");
  };
  const append = (entries: readonly NewEntry[], { results = [], reports = [] }: Named, after?: number) => {
    const from = (last.get() as { seq: number | null }).seq ?? 0;
    if (after !== undefined && after !== from) return null;
    for (const result of results) keep.run(resultKey(result), "result", packed(resultToJson(result)));
    for (const report of reports) keep.run(reportKey(report), "report", packed(JSON.stringify(report)));
    return entries.map(({ id = randomUUID(), time, author, action }, i): Entry => {
      const seq = from + 1 + i;
      add.run(seq, id, time, author, JSON.stringify(action));
      return { seq, id, time, author, action };
    });
  };
  return {
    path,
    id: row.id,
    name: row.name,
    entries: (after = 0) =>
      (behind.all(after) as { seq: number; id: string; time: string; author: string; action: string }[]).map(
        ({ seq, id, time, author, action }) => ({ seq, id, time, author, action: JSON.parse(action) as Action }),
      ),
    report: (key) => JSON.parse(contentOf(key)) as Report,
    result: (key) => resultFromJson(contentOf(key)),
    keys: () => {
      const of = (kind: string): string[] =>
        (database.prepare("SELECT key FROM material WHERE kind = ?").all(kind) as { key: string }[]).map(
          ({ key }) => key,
        );
      return { results: of("result"), reports: of("report") };
    },
    append: (entries, named = {}, after) =>
      writing(path, () => database.transaction(() => append(entries, named, after)).immediate()),
    outside: () => pragmaOf(database, "data_version"),
    close: () => {
      database.close();
    },
  };
}

/** Key of a result or report: made of its content, so that what is stored once serves every action that names it. */
export function resultKey(result: Result): string {
  return keyOf(resultToJson(result));
}

export function reportKey(report: Report): string {
  return keyOf(JSON.stringify(report));
}

function keyOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

function packed(json: string): Uint8Array {
  return gzipSync(json);
}

/** Does what writes, and says in the reader's words why it could not. */
function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof StorydiffError) throw error;
    const name = visible(path);
    switch (codeOf(error)) {
      case "SQLITE_FULL":
        throw new StorydiffError(
          "unwritable",
          `cannot save to ${name}: the disk is full; what was saved before is safe, make room and try again`,
        );
      case "SQLITE_READONLY":
        throw new StorydiffError(
          "unwritable",
          `cannot save to ${name}: the file is read-only; make it writable and try again`,
        );
      case "SQLITE_BUSY":
        throw new StorydiffError("unwritable", `cannot save to ${name}: another program is writing to it; try again`);
      default:
        throw openingError(path, error);
    }
  }
}

function creationError(path: string, error: unknown): StorydiffError {
  const name = visible(path);
  switch (codeOf(error)) {
    case "EEXIST":
      return new StorydiffError(
        "exists",
        `cannot make ${name}: there is a file of that name; open it with storydiff session open, or give another name`,
      );
    case "ENOENT":
      return new StorydiffError("not-found", `cannot make ${name}: there is no such folder`);
    default:
      return new StorydiffError(
        "unwritable",
        `cannot make ${name}: ${visible(codeOf(error))}; check the folder and the disk`,
      );
  }
}

function openingError(path: string, error: unknown): StorydiffError {
  const code = codeOf(error);
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") return damaged(path);
  return new StorydiffError(
    "unreadable",
    `cannot open ${visible(path)}: ${visible(error instanceof Error ? error.message : code)}`,
  );
}

function damaged(path: string): StorydiffError {
  return new StorydiffError(
    "bad-session",
    `cannot open ${visible(path)}: it is no session of storydiff, or is damaged`,
  );
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown fault";
}
