/**
 * The file of a session: an SQLite database that only grows. Actions are acknowledged when the disk has them, by a WAL and a wait
 * for the disk after each, so that a crash loses nothing that was acknowledged; triggers refuse whatever would change what
 * stands. While nobody has it open it is one file, which can be copied, and read where nothing can be written.
 */
import { closeSync, fsyncSync, openSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type Database from "libsql";
import { invariant, StorydiffError } from "../errors.ts";
import { visible } from "../render/visible.ts";
import { atOnce, connected, disconnect, numberOf } from "./database.ts";
import { continued, type Row } from "./entries.ts";
import { Damage, reading, writing } from "./faults.ts";
import { layOut, migrate } from "./migrations.ts";
import type { Entry, Result } from "./model.ts";
import { unpacked, type Packed } from "./results.ts";

/** An entry before it has its place in the log. */
export type NewEntry = Omit<Entry, "seq">;

export interface Store {
  readonly path: string;
  readonly name: string;
  /** All that stands in the log now. Throws `bad-session`. */
  readonly log: () => readonly Entry[];
  /** Throws `bad-session` where it is not there as it was saved. */
  readonly result: (key: string) => Result;
  /** A result as it is stored, for another copy. */
  readonly packed: (key: string) => Packed;
  /**
   * Adds to the log, all of it or nothing, with the results that it names, and comes back when the disk has it. With `after`,
   * adds nothing and gives `null` where the log does not end there any more: somebody else was quicker. Throws `unwritable`.
   */
  readonly append: (entries: readonly NewEntry[], results?: readonly Packed[], after?: number) => Entry[] | null;
  /** Makes another file of all that stands now, while others may be writing. Throws `exists`, `not-found`, `unwritable`. */
  readonly copy: (path: string) => void;
  /** A number that is another one when another process wrote to the file. */
  readonly outside: () => number;
  readonly close: () => void;
}

export interface StoreLimits {
  /** Most pages that the file may have; without bound unless given. */
  readonly maxPages?: number;
}

/**
 * Makes the file of a new session, readable by its owner alone, with the beginning of its log. It is one step, so that a crash
 * leaves an empty file or the whole session. Throws `exists`, `not-found`, `unwritable`, `bad-option`.
 */
export function createStore(
  path: string,
  name: string,
  entries: readonly NewEntry[],
  results: readonly Packed[],
  { maxPages }: StoreLimits = {},
): Store {
  checkStorable("name", name);
  return inNewFile(path, () => {
    const database = connected(path, maxPages);
    try {
      atOnce(database, () => {
        layOut(database);
        database.prepare("INSERT INTO session (name) VALUES (?)").run(name);
        add(database, [], entries, results);
      });
      return storeOf(path, database);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Opens the file of a session. Throws `not-found`, `is-directory`, `bad-session` and `unreadable`. */
export function openStore(path: string, { maxPages }: StoreLimits = {}): Store {
  return reading(path, () => {
    checkFile(path);
    const database = connected(path, maxPages);
    try {
      switch (migrate(database)) {
        case "right":
          return storeOf(path, database);
        case "later":
          throw new Damage("a later storydiff made it; update storydiff");
        case "other":
          // A making that was cut off midway is taken back when the file is opened, and leaves it empty.
          checkFile(path);
          throw new Damage("it is no session of storydiff");
      }
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function checkFile(path: string): void {
  const file = statSync(path);
  if (file.isDirectory()) throw new StorydiffError("is-directory", `cannot open ${visible(path)}: it is a folder`);
  if (!file.isFile()) throw new Damage("it is no file");
  if (file.size === 0)
    throw new Damage("it is empty, since the making of it was cut off; remove it, and make it again");
}

function storeOf(path: string, database: Database.Database): Store {
  const { quick_check: check } = database.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
  if (check !== "ok") throw new Damage("it is damaged; go back to a copy of it");
  const [session, ...others] = database.prepare("SELECT name FROM session").all() as { name: string }[];
  if (session === undefined || others.length > 0) throw new Damage("it is no session of storydiff");
  const behind = database.prepare("SELECT seq, id, time, author, action FROM entry WHERE seq > ? ORDER BY seq");
  const find = database.prepare("SELECT content FROM result WHERE key = ?");
  const place = placeOf(path);
  let known: readonly Entry[] = [];
  const log = (): readonly Entry[] =>
    reading(path, () => (known = continued(known, behind.all(known.length) as Row[])));
  const packed = (key: string): Packed => {
    const found = find.get(key) as { content: ArrayBuffer } | undefined;
    if (found === undefined) throw new Damage("it lacks what was found in its reports");
    return { key, content: new Uint8Array(found.content) };
  };
  return {
    path,
    ...session,
    log,
    result: (key) => reading(path, () => unpacked(packed(key))),
    packed: (key) => reading(path, () => packed(key)),
    append: (entries, results = [], after) =>
      writing(path, () => {
        if (placeOf(path) !== place) throw moved(path);
        database.exec("PRAGMA journal_mode = WAL");
        return atOnce(database, () => {
          const before = log();
          return after === undefined || after === before.length ? add(database, before, entries, results) : null;
        });
      }),
    copy: (to) => {
      inNewFile(to, () => {
        database.prepare("VACUUM INTO ?").run(resolve(to));
        const file = openSync(to, "r+");
        fsyncSync(file);
        closeSync(file);
      });
    },
    outside: () => numberOf(database, "data_version"),
    close: () => {
      disconnect(database, placeOf(path) !== place);
    },
  };
}

/** Does what fills a file that is not there yet, and leaves none where that fails. */
function inNewFile<T>(path: string, fill: () => T): T {
  return writing(path, () => {
    closeSync(openSync(path, "wx", 0o600));
    try {
      return fill();
    } catch (error) {
      for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
      throw error;
    }
  });
}

/** Adds to the log, in the transaction of the caller. */
function add(
  database: Database.Database,
  log: readonly Entry[],
  entries: readonly NewEntry[],
  results: readonly Packed[],
): Entry[] {
  const rows = entries.map(({ id, time, author, action }, i): Row => {
    checkStorable("name of an author", author);
    return { seq: log.length + 1 + i, id, time, author, action: JSON.stringify(action) };
  });
  const keep = database.prepare("INSERT OR IGNORE INTO result (key, content) VALUES (?, ?)");
  for (const { key, content } of results) keep.run(key, content);
  const write = database.prepare("INSERT INTO entry (seq, id, time, author, action) VALUES (?, ?, ?, ?, ?)");
  for (const { seq, id, time, author, action } of rows) write.run(seq, id, time, author, action);
  return continuedBySelf(log, rows);
}

/** The entries of rows, read as if others had written them: what would make the file unreadable is never kept. */
function continuedBySelf(log: readonly Entry[], rows: readonly Row[]): Entry[] {
  try {
    return continued(log, rows).slice(log.length);
  } catch (error) {
    invariant(!(error instanceof Damage), error instanceof Error ? error.message : "the log cannot be read");
    throw error;
  }
}

/** Of a name with a NUL in it SQLite gives back the beginning alone, and half of a surrogate pair is lost. */
function checkStorable(what: string, name: string): void {
  if (!/[\p{Cc}\p{Cs}]/u.test(name)) return;
  throw new StorydiffError("bad-option", `the ${what} ${visible(name)} holds what is no character of a name`);
}

/** Which file stands at a path; it is another one when it was moved, or put back from a copy. */
function placeOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? "nowhere" : `${found.dev} ${found.ino}`;
}

function moved(path: string): StorydiffError {
  return new StorydiffError(
    "unwritable",
    `cannot save to ${visible(path)}: it was moved or replaced since it was opened; what was saved before is safe, open it again where it is`,
  );
}
