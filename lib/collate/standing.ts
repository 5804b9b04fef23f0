/** Who stands with whom on a contradicted fact. */
import type { FactValue } from "../model.ts";

/** All reports that tell one of the values. */
export function reportsOf(values: readonly FactValue[]): number[] {
  return [...new Set(values.flatMap(({ reports }) => reports))].sort((x, y) => x - y);
}

/**
 * The value that a report stands for: where it tells several, the one that it tells first, for a headline or a lead says what
 * is held now, and a figure below what was held before or makes up a part of it.
 */
function voteOf(values: readonly FactValue[], report: number): number {
  let vote = -1;
  let first = Infinity;
  values.forEach(({ places }, i) => {
    const start = Math.min(...places.map((place) => (place.report === report ? place.evidence.start : Infinity)));
    if (start < first) [vote, first] = [i, start];
  });
  return vote;
}

/** The value that more than half of the reports stand for, and no fewer than two; `null` where they are split. */
export function majorityOf(values: readonly FactValue[], reports: readonly number[]): number | null {
  const votes = values.map(() => 0);
  for (const report of reports) {
    const vote = voteOf(values, report);
    votes[vote] = (votes[vote] ?? 0) + 1;
  }
  const found = votes.findIndex((count) => count >= 2 && 2 * count > reports.length);
  return found < 0 ? null : found;
}

/** Whether a report tells a value that contradicts the majority's (`against`), and not the majority's too. */
export function isOutlier(
  values: readonly FactValue[],
  majority: number,
  against: ReadonlySet<number>,
  report: number,
): boolean {
  const isToldAt = (value: number): boolean => values[value]?.reports.includes(report) === true;
  return !isToldAt(majority) && values.some((_, i) => isToldAt(i) && against.has(i));
}
