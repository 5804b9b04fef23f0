/** Who stands with whom on a contradicted fact. */
import type { FactValue } from "../model.ts";
import { partedBy } from "./groups.ts";
import type { Texts } from "./texts.ts";

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

/** Reports that speak with one voice: a copy and its original where they tell the same, and versions of one report. */
function voicesOf(values: readonly FactValue[], reports: readonly number[], { areOne }: Texts): number[][] {
  const votes = new Map(reports.map((report) => [report, voteOf(values, report)]));
  return partedBy(reports, (x, y) => {
    const vote = votes.get(x) ?? -1;
    return areOne(vote === votes.get(y) ? (values[vote]?.places ?? []) : [], x, y);
  });
}

/** How many tell a value, copies and their original counted once. */
export function voiceCount({ places, reports }: Pick<FactValue, "places" | "reports">, { areOne }: Texts): number {
  return partedBy(reports, (x, y) => areOne(places, x, y)).length;
}

/**
 * The value that reports of one voice stand for: of versions that of the latest. `-1` where the latest are of two minds.
 */
function commonVoteOf(values: readonly FactValue[], voice: readonly number[], { isEarlier }: Texts): number {
  const latest = voice.filter((report) => !voice.some((other) => isEarlier(report, other)));
  const renewed = latest.filter((report) => voice.some((other) => isEarlier(other, report)));
  const votes = new Set((renewed.length > 0 ? renewed : latest).map((report) => voteOf(values, report)));
  const [vote = -1] = votes;
  return votes.size === 1 ? vote : -1;
}

/** The value that more than half of the voices stand for, and no fewer than two; `null` where they are split. */
export function majorityOf(values: readonly FactValue[], reports: readonly number[], texts: Texts): number | null {
  const votes = values.map(() => 0);
  const voices = voicesOf(values, reports, texts);
  for (const voice of voices) {
    const vote = commonVoteOf(values, voice, texts);
    votes[vote] = (votes[vote] ?? 0) + 1;
  }
  const found = votes.findIndex((count) => count >= 2 && 2 * count > voices.length);
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
