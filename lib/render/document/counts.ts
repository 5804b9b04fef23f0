/** Where the sentences of each report went, as a table. */
import type { CalendarDate, Counts } from "../../model.ts";
import { countedStates, totalOf } from "../../presentation/summary.ts";
import type { Block } from "./blocks.ts";

/** A report with its counts. */
export interface CountedReport {
  readonly letter: string;
  readonly name: string;
  readonly date: CalendarDate | null;
  readonly counts: Counts;
}

export function countsTable(reports: readonly CountedReport[]): Block {
  const hasDay = reports.some(({ date }) => date !== null);
  const head = ["", "Report", ...(hasDay ? ["Day"] : []), "Sentences", ...countedStates.map(({ title }) => title)];
  const rows = reports.map(({ letter, name, date, counts }) => {
    const figures = [totalOf(counts), ...countedStates.map(({ state }) => counts[state])];
    return [letter, name, ...(hasDay ? [date ?? ""] : []), ...figures.map(String)].map((cell) => [cell]);
  });
  return { kind: "table", head, rows };
}
