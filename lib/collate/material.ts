/** What facts are made from: the readings, and what the comparisons of two know beside their contradictions. */
import { groupBy } from "../classify/group-by.ts";
import { oneSourceOf } from "../classify/one-source.ts";
import type { Addition, Reading, Sides } from "../model.ts";
import { reportOf, type ComparedPair } from "./pairs.ts";
import { copiedOf, textsOf, type Texts } from "./texts.ts";

export interface Material {
  readonly readings: readonly Reading[];
  /** What one report of a pair alone tells, by report and sentence. */
  readonly additions: ReadonlyMap<string, readonly Addition[]>;
  /** Whether two speakers of two reports are one. */
  readonly isOneSource: (reports: readonly [number, number], speakers: Sides<string | null>) => boolean;
  readonly texts: Texts;
}

export function materialOf(readings: readonly Reading[], pairs: readonly ComparedPair[]): Material {
  const tests = new Map(pairs.map(({ reports, comparison }) => [reports.join(" "), oneSourceOf(comparison.entities)]));
  const told = pairs.flatMap((pair) =>
    pair.comparison.findings.flatMap((addition) =>
      addition.kind === "addition" ? [{ addition, at: `${reportOf(pair, addition.side)} ${addition.sentence}` }] : [],
    ),
  );
  const additions = new Map(
    [...groupBy(told, ({ at }) => at)].map(([at, own]) => [at, own.map(({ addition }) => addition)]),
  );
  return {
    readings,
    additions,
    isOneSource: (reports, speakers) => tests.get(reports.join(" "))?.(speakers) === true,
    texts: textsOf(copiedOf(pairs)),
  };
}
