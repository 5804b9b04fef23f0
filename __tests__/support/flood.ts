/** Small sessions in a folder of their own, and a clock that begins with each: a minute passes with every look at it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Report } from "../../lib/model.ts";
import { createSession, openSession, type Session } from "../../lib/session/session.ts";

const options = { similarity: "words", minConfidence: "medium" } as const;
const begin = Date.UTC(2026, 2, 4, 9, 0);

export interface SessionFolder {
  readonly path: string;
  /** A session of texts, the reports called a, b, c, ... */
  readonly begun: (...texts: string[]) => Session;
  /** A session of a sample. */
  readonly sample: (name: string) => Session;
  /** The same file, opened once more; with `isFull` on a disk that has room for hardly anything more. */
  readonly again: (session: Session, isFull?: boolean) => Session;
  /** Closes what is open, and removes all. */
  readonly remove: () => void;
}

export function textReport(text: string, i: number): Report {
  return reportFromText(text, { name: "abcdefgh"[i] ?? "" });
}

export function sessionFolder(): SessionFolder {
  const path = mkdtempSync(join(tmpdir(), "storydiff-"));
  const open: Session[] = [];
  let looks = 0;
  let made = 0;
  const surroundings = { now: () => new Date(begin + 60_000 * (looks += 1)).toISOString(), version: "0" };
  const kept = (session: Session): Session => {
    open.push(session);
    return session;
  };
  const of = (name: string, reports: readonly Report[]): Session => {
    looks = 0;
    return kept(createSession(join(path, `${(made += 1)}.storydiff`), name, "Ana", reports, options, surroundings));
  };
  return {
    path,
    begun: (...texts) => of("flood", texts.map(textReport)),
    sample: (name) => {
      const folder = fileURLToPath(new URL(`../../samples/${name}/`, import.meta.url));
      const texts = readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .sort()
        .map((file) => readFileSync(join(folder, file), "utf8"));
      return of(name, texts.map(textReport));
    },
    // SQLite takes a bound below what the file has for what it has.
    again: (session, isFull = false) =>
      kept(openSession(session.path, { ...surroundings, ...(isFull ? { maxPages: 1 } : {}) })),
    remove: () => {
      for (const session of open) session.close();
      // Programs of a terminal that was closed are about to end.
      rmSync(path, { recursive: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** A report of a flood, and another of so many dead. */
export const flood = "The river Orla flooded the town of Brenk on Monday.";
export const floodOf = (dead: number): string =>
  `${flood} Twelve houses fell. The flood in Brenk killed ${dead} people.`;
