/** Opens the session of a file for a review, or makes one of two and more reports: `FILE AUTHOR [A B ...]`. */
import { review } from "../../bin/review.ts";
import { readReport } from "../../lib/input/read-report.ts";
import { createSession, openSession } from "../../lib/session/session.ts";

const [path = "", author = "", ...reports] = process.argv.slice(2);
const surroundings = { now: () => new Date().toISOString(), version: "0" };
const options = { similarity: "words", minConfidence: "medium" } as const;
const session =
  reports.length > 0
    ? createSession(
        path,
        "talks",
        author,
        await Promise.all(reports.map((one) => readReport(one))),
        options,
        surroundings,
      )
    : openSession(path, surroundings);
try {
  if (reports.length === 0) await review(session, author, process);
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 2;
} finally {
  session.close();
}
