/** SQLite by way of libsql, with what each of them leaves to the one who uses it. */
import { resolve } from "node:path";
import Database from "libsql";

/** Milliseconds to wait for another process that is writing. A write takes one or two, a comparison is none of it. */
const patience = 5_000;

/** A connection to a file. The path is made whole first: libsql takes some beginnings for addresses in the network. */
export function connected(path: string, maxPages?: number): Database.Database {
  const database = new Database(resolve(path));
  database.exec(`PRAGMA busy_timeout = ${patience}`);
  // As FULL where there is a WAL; where there is none it waits for the folder, too.
  database.exec("PRAGMA synchronous = EXTRA");
  database.exec("PRAGMA trusted_schema = OFF");
  if (maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${maxPages}`);
  return database;
}

/**
 * Does all of it or nothing, and comes back when the disk has it. What is thrown is what went wrong; libsql's own way throws
 * that nothing was left to roll back, where SQLite did it by itself since the disk was full.
 */
export function atOnce<T>(database: Database.Database, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const done = work();
    database.exec("COMMIT");
    return done;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/**
 * Ends a connection and, where no other has the file open, leaves one file that can be copied. SQLite does so when the last
 * statement is gone, but libsql keeps statements until their memory is needed. Of a file that was `moved`, what stands beside is
 * brought into it and left there, for by now it may be another's. Where it cannot be done nothing is lost: whoever opens the
 * file next reads what stands beside it.
 */
export function disconnect(database: Database.Database, moved: boolean): void {
  try {
    database.exec(`PRAGMA busy_timeout = 0; PRAGMA ${moved ? "wal_checkpoint(TRUNCATE)" : "journal_mode = DELETE"}`);
  } catch {
    // Somebody else has it open, or it cannot be written.
  }
  database.close();
}

/** The number that a pragma of this name gives; libsql's own way gives a list. */
export function numberOf(database: Database.Database, pragma: string): number {
  return (database.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>)[pragma] ?? 0;
}
