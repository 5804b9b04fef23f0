/** The sessions that there are: where each is, how far it is, and who worked on it last. */
import { StorydiffError } from "../lib/errors.ts";
import { openSession, type Surroundings } from "../lib/session/session.ts";
import type { ListedSession } from "../lib/session/terminal/list.ts";
import { nameOfFile } from "./session-files.ts";

/** The sessions in these files, the last worked on first; those that cannot be opened behind them. */
export function listedSessions(paths: readonly string[], surroundings: Surroundings): ListedSession[] {
  const timeOf = (one: ListedSession): string => ("last" in one ? one.last.time : "");
  return paths.map((path) => listed(path, surroundings)).sort((x, y) => timeOf(y).localeCompare(timeOf(x)));
}

function listed(path: string, surroundings: Surroundings): ListedSession {
  const name = nameOfFile(path);
  try {
    const session = openSession(path, surroundings);
    try {
      const { reports, counts } = session.state();
      const { time = "", author = "" } = session.log().at(-1) ?? {};
      return { name, path, reports: reports.map((report) => report.name), counts, last: { time, author } };
    } finally {
      session.close();
    }
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    return { name, path, trouble: error.message };
  }
}
