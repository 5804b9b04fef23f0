/** What whoever compares reports must know of how they were read, and first of all of the result. */
import { eventWords } from "./events.ts";
import { partialPairs, partialWords } from "./partial.ts";
import type { Collation, Comparison, Reading, Report } from "../model.ts";
import { copiedWords } from "./copied.ts";

/** What is said before all else: that a result is not whole, that the reports do not belong together. Mostly nothing. */
export function warningsOf(found: Comparison | Collation): string[] {
  const partial = "languages" in found ? partialWords(found) : partialPairs(found);
  return [partial, eventWords(found)].filter((words) => words !== null);
}

/**
 * Who has a text from whom, and a line for each report of which something must be known: `A: read as windows-1252, which its
 * bytes look like.`
 */
export function noticesOf(found: Comparison | Collation): string[] {
  const lettered =
    "languages" in found
      ? [
          { letter: "A", report: found.reports.a, language: found.languages.a },
          { letter: "B", report: found.reports.b, language: found.languages.b },
        ]
      : found.reports;
  const notices = lettered.flatMap(({ letter, report, language }) =>
    line(
      report,
      foreign(language, "its sentences and figures are compared, and nothing is called a contradiction"),
    ).map((notices) => `${letter}: ${notices}`),
  );
  return [...copiedWords(found), ...notices];
}

/** The same of one report that is shown as it is read. */
export function noticesOfReading({ report, language }: Pick<Reading, "report" | "language">): string[] {
  return line(report, foreign(language, "what is read here is read as if it were"));
}

function line({ notices }: Report, more: readonly string[]): string[] {
  const all = [...notices, ...more];
  return all.length === 0 ? [] : [`${all.join("; ")}.`];
}

/** That a report is in another language, and what comes of it. Its letters tell English from others surely, Danish from Dutch not. */
function foreign(language: string | null, outcome: string): string[] {
  if (language === null || language === "en") return [];
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return [`not in English but, as it seems, in ${name}: ${outcome}`];
}
