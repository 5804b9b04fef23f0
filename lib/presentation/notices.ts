/** What whoever compares reports must know of how they were read. */
import type { Collation, Report, Sides } from "../model.ts";

/** A line for each report of which something must be known: `A: read as windows-1252, which its bytes look like.` */
export function noticesOf(reports: Sides<Report> | Collation["reports"]): string[] {
  const lettered =
    "a" in reports
      ? [
          { letter: "A", report: reports.a },
          { letter: "B", report: reports.b },
        ]
      : reports;
  return lettered.flatMap(({ letter, report }) => noticesOfOne(report).map((notices) => `${letter}: ${notices}`));
}

/** The notices of a report in one line, or none. */
export function noticesOfOne({ notices }: Report): string[] {
  return notices.length === 0 ? [] : [`${notices.join("; ")}.`];
}
