/** The reports of a session compared, two by `compare`, more by `collate`, with what editors know better. */
import { refusalOf } from "../align/corrections.ts";
import { collate } from "../collate.ts";
import { compare } from "../compare.ts";
import { read } from "../extract/read.ts";
import type { CollationCorrection, Reading, Report } from "../model.ts";
import { wordsOf } from "../presentation/pieces.ts";
import { anchored, plain } from "./basis.ts";
import type { Result, SessionCorrection, SessionOptions } from "./model.ts";

/** Corrections of what the reports hold no more are passed over: the log keeps them, and they hold again when it comes back. */
export function comparedAll(
  reports: readonly Report[],
  options: SessionOptions,
  corrections: readonly SessionCorrection[],
): Result {
  const fitting = corrections.length === 0 ? [] : fittingOf(reports, corrections);
  const [a, b, ...more] = reports;
  if (a === undefined || b === undefined || more.length > 0) {
    return { kind: "collation", collation: collate(reports, { ...options, corrections: fitting }) };
  }
  const ofTwo = fitting.map((one) => {
    if (!("reports" in one)) return one;
    const { kind, reports: of, sentences } = one;
    return { kind, sentences: of[0] === 0 ? sentences : { a: sentences.b, b: sentences.a } };
  });
  return { kind: "comparison", comparison: compare(a, b, { ...options, corrections: ofTwo }) };
}

/** The corrections that are of what these reports hold. */
export function applicable(reports: readonly Report[], corrections: readonly SessionCorrection[]): SessionCorrection[] {
  return placedIn(reports, corrections).flatMap(({ correction, place }) => (place === null ? [] : [correction]));
}

/**
 * The names that the reports give, with those taken for them, each once and in order. A comparison of two has them; several reports
 * are read for them anew, for a collation keeps facts alone.
 */
export function namesIn(result: Result): string[] {
  const entities =
    result.kind === "comparison"
      ? result.comparison.entities
      : result.collation.reports.flatMap(({ report }) => read(report).entities);
  const names = entities.filter(({ kind }) => kind !== "other").flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set(names)].sort();
}

function fittingOf(reports: readonly Report[], corrections: readonly SessionCorrection[]): CollationCorrection[] {
  return placedIn(reports, corrections).flatMap(({ place }) => place ?? []);
}

/** Each correction with what it comes to in these reports; `null` where they hold not what it is of. */
function placedIn(
  reports: readonly Report[],
  corrections: readonly SessionCorrection[],
): { readonly correction: SessionCorrection; readonly place: CollationCorrection | null }[] {
  // Read with what is told of names: "the finance chief" is nobody until a correction says who that is.
  const names = corrections.filter((one) => "names" in one);
  const readings = reports.map((report) => read(report, { corrections: names }));
  return corrections.map((correction) => {
    const one = placed(readings, correction);
    return { correction, place: one === null || refusalOf(readings, one) !== null ? null : one };
  });
}

/** A correction with its sentences by their places in these readings; `null` where they hold one of them no more. */
function placed(readings: readonly Reading[], correction: SessionCorrection): CollationCorrection | null {
  if ("names" in correction) return correction;
  const words = readings.map(({ report, sentences }) => sentences.map(({ span }) => plain(wordsOf(report, span))));
  const [first, second] = correction.sentences;
  const [a, b] = [anchored({ words }, first), anchored({ words }, second)];
  if (a === null || b === null) return null;
  return { kind: correction.kind, reports: [first.report, second.report], sentences: { a, b } };
}
