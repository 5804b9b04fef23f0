/** The shape of a session's file, and the way to it from every earlier one: one step for each version, never changed again. */
import type Database from "libsql";
import { StorydiffError } from "../errors.ts";
import { visible } from "../render/visible.ts";

/** "sdif": tells a session from other SQLite files. */
const applicationId = 0x73646966;

const steps: readonly string[] = [
  `
  CREATE TABLE session (id TEXT NOT NULL, name TEXT NOT NULL);
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL CHECK (json_valid(action))
  ) STRICT;
  CREATE TABLE material (key TEXT PRIMARY KEY, kind TEXT NOT NULL, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TRIGGER entry_stands BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
  CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
  CREATE TRIGGER material_stands BEFORE UPDATE ON material BEGIN SELECT RAISE(ABORT, 'what was read is kept'); END;
  CREATE TRIGGER material_stays BEFORE DELETE ON material BEGIN SELECT RAISE(ABORT, 'what was read is kept'); END;
  `,
];

/** Brings a file to the newest shape. Throws `bad-session` for a file of something else or of a later storydiff. */
export function migrate(database: Database.Database, path: string): void {
  const numberOf = (pragma: string): number => pragmaOf(database, pragma);
  const version = numberOf("user_version");
  const isEmpty = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get() as { count: number };
  if (isEmpty.count > 0 && numberOf("application_id") !== applicationId) {
    throw new StorydiffError("bad-session", `cannot open ${visible(path)}: it is no session of storydiff`);
  }
  if (version > steps.length) {
    throw new StorydiffError(
      "bad-session",
      `cannot open ${visible(path)}: a later storydiff made it; update storydiff`,
    );
  }
  if (version === steps.length) return;
  database
    .transaction(() => {
      for (const step of steps.slice(version)) database.exec(step);
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length};`);
    })
    .immediate();
}

/** The number that a pragma of this name gives. */
export function pragmaOf(database: Database.Database, name: string): number {
  return (database.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] ?? 0;
}
