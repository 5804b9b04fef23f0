/** The shape of a session's file, and the way to it from every earlier one: one step for each version, never changed again. */
import Database from "libsql";
import { atOnce, numberOf } from "./database.ts";
import { isReadOnly } from "./faults.ts";

/** "sdif" in four bytes: tells a session from other SQLite files. */
const applicationId = 0x73646966;

const sessionSteps: readonly string[] = [
  `
  PRAGMA application_id = ${applicationId};
  CREATE TABLE session (name TEXT NOT NULL) STRICT;
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL
  ) STRICT;
  CREATE TABLE result (key TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TRIGGER entry_stands BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
  CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
  CREATE TRIGGER result_stands BEFORE UPDATE ON result BEGIN SELECT RAISE(ABORT, 'what was found is kept'); END;
  CREATE TRIGGER result_stays BEFORE DELETE ON result BEGIN SELECT RAISE(ABORT, 'what was found is kept'); END;
  `,
  `-- A verdict may tell the words of the answer that it says is right, which an earlier storydiff would pass over.`,
];

/** What a file shows to be: a session of the newest shape, of a later storydiff, or something else. */
export type Shape = "right" | "later" | "other";

/** Brings a file of an earlier version to the newest, by all the steps that it lacks or none, and tells what it is then. */
export function migrate(database: Database.Database, steps: readonly string[] = sessionSteps): Shape {
  const version = numberOf(database, "user_version");
  if (numberOf(database, "application_id") !== applicationId || version < 1) return "other";
  if (version > steps.length) return "later";
  if (version < steps.length) {
    try {
      atOnce(database, () => {
        // Asked again now that nobody else can write: somebody else may have been quicker.
        take(database, steps, numberOf(database, "user_version"));
      });
    } catch (error) {
      // What cannot be written can still be read where the steps that it lacks would change none of its tables.
      if (!isReadOnly(error)) throw error;
    }
  }
  const model = new Database(":memory:");
  take(model, steps, 0);
  return shapeOf(database) === shapeOf(model) ? "right" : "other";
}

/** Lays out a new file, in the transaction of the caller. */
export function layOut(database: Database.Database): void {
  take(database, sessionSteps, 0);
}

function take(database: Database.Database, steps: readonly string[], from: number): void {
  for (const step of steps.slice(from)) database.exec(step);
  database.exec(`PRAGMA user_version = ${steps.length}`);
}

/** What a file is made of, to the letter: somebody else's trigger would run unseen, and one of ours that is gone guards nothing. */
function shapeOf(database: Database.Database): string {
  return JSON.stringify(database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name").all());
}
