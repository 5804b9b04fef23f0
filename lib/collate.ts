/** Three and more reports: each is read once, each pair compared, and what the pairs tell gathered into facts. */
import { checkCorrections } from "./align/corrections.ts";
import { positionOf } from "./collate/fact-values.ts";
import { agreedFact, contradictedFact, singleFact } from "./collate/facts.ts";
import { materialOf } from "./collate/material.ts";
import { clustersOf } from "./collate/clusters.ts";
import { mostReports } from "./collate/most-reports.ts";
import { order, type ComparedPair } from "./collate/pairs.ts";
import { letterOf } from "./collate/reasons.ts";
import { copiedOf } from "./collate/texts.ts";
import { toldTogether, type PairAgreement } from "./collate/told.ts";
import { spotValuesOf } from "./collate/values.ts";
import { webOf, websOf, type Web } from "./collate/web.ts";
import { stepOf } from "./classify/judged.ts";
import { compareReadings, type CompareOptions } from "./compare.ts";
import { StorydiffError } from "./errors.ts";
import { read } from "./extract/read.ts";
import type {
  CollatedReport,
  CollatedSentence,
  Collation,
  CollationCorrection,
  Correction,
  Counts,
  Fact,
  Reading,
  Report,
} from "./model.ts";
import { isStory } from "./text/story.ts";

/** What can be told of a comparison of two, without each report's clashes with itself. */
export interface CollateOptions extends Omit<CompareOptions, "within" | "corrections"> {
  /** What an editor knows better; each pair of reports takes what is of it. */
  readonly corrections?: readonly CollationCorrection[];
}

/**
 * Reads several reports of one event against each other. Deterministic unless `isOver` ends it early; changes none. The
 * order of the reports gives them their letters and decides nothing else. Throws `bad-option` for fewer than two and more than
 * `mostReports` and for a correction of what no report has, `out-of-time` when time is up before all are read.
 */
export function collate(reports: readonly Report[], options: CollateOptions = {}): Collation {
  if (reports.length < 2 || reports.length > mostReports) {
    throw new StorydiffError("bad-option", `collate takes 2 to ${mostReports} reports, got ${reports.length}`);
  }
  const { corrections = [] } = options;
  const readings = reports.map((report) => read(report, options));
  checkCorrections(readings, corrections);
  const pairs = readings.flatMap((a, i) =>
    readings.slice(i + 1).map((b, j) => {
      const pair = [i, i + 1 + j] as const;
      const comparison =
        options.isOver?.() === true
          ? null
          : compareReadings({ a, b }, { ...options, corrections: ofPair(corrections, pair) });
      return { reports: pair, comparison };
    }),
  );
  const compared = pairs.flatMap(({ reports, comparison }): ComparedPair[] =>
    comparison === null ? [] : [{ reports, comparison }],
  );
  const left = pairs.filter(({ comparison }) => comparison === null || comparison.partial !== null);
  options.onProgress?.({ kind: "gathering" });
  const facts = factsOf(readings, compared);
  return {
    version: 3,
    reports: readings.map((reading, i) => collatedReport(reading, i, facts)),
    apart: compared.flatMap(({ reports: [a, b], comparison: { sameEvent, inCommon } }) =>
      sameEvent ? [] : [{ reports: [a, b] as const, inCommon }],
    ),
    copied: copiedOf(compared),
    facts,
    similarity: options.similarity ?? "words",
    partial: left.length === 0 ? null : { pairs: left.map((pair) => pair.reports) },
  };
}

/** The corrections that are of two of the reports: all of names, and those of their sentences. */
function ofPair(corrections: readonly CollationCorrection[], [first, second]: readonly [number, number]): Correction[] {
  return corrections.flatMap((one): Correction[] => {
    if (!("reports" in one)) return [one];
    const {
      kind,
      reports: [x, y],
      sentences: { a, b },
    } = one;
    if (x === first && y === second) return [{ kind, sentences: { a, b } }];
    return x === second && y === first ? [{ kind, sentences: { a: b, b: a } }] : [];
  });
}

/** All facts, in the order in which they are shown. */
function factsOf(readings: readonly Reading[], pairs: readonly ComparedPair[]): Fact[] {
  const material = materialOf(readings, pairs);
  const web = webOf(readings, pairs);
  const clusters = clustersOf(web);
  const contradicted = websOf(web, clusters).map((own) => contradictedFact(material, own, spotValuesOf(readings, own)));
  const clashing = new Set(contradicted.flatMap(sentencesOf));
  const agreed = toldTogether(readings, remaining(pairs, web, clusters), ({ report, sentence }) =>
    clashing.has(`${report} ${sentence}`),
  ).map((told) => agreedFact(material, told));
  const told = new Set([...clashing, ...agreed.flatMap(sentencesOf)]);
  const single = readings.flatMap(({ sentences }, report) =>
    sentences.flatMap((sentence, i) =>
      isStory(sentence) && !told.has(`${report} ${i}`) ? [singleFact(material, report, i)] : [],
    ),
  );
  return withOwnIds([...contradicted.sort(byWeight), ...agreed.sort(byReach), ...single]);
}

/**
 * Agreements but those of values that others contradict, which are told with the contradiction, and those of two events: nine dead in
 * a flood and nine in a quake are no fact that both tell.
 */
function remaining(
  pairs: readonly ComparedPair[],
  web: Web,
  clusters: readonly (readonly number[])[],
): PairAgreement[] {
  const clusterOf = new Map(clusters.flatMap((cluster, i) => cluster.map((spot) => [spot, i] as const)));
  const used = new Set(
    web.accords.flatMap(({ agreement, spots: [x, y] }) => {
      const cluster = clusterOf.get(x);
      return agreement !== null && cluster !== undefined && cluster === clusterOf.get(y) ? [agreement] : [];
    }),
  );
  const ofOneEvent = pairs.filter(({ comparison }) => comparison.sameEvent);
  return ofOneEvent.flatMap((pair) =>
    pair.comparison.findings.flatMap((finding) =>
      finding.kind === "agreement" && !used.has(finding) ? [{ pair, agreement: finding }] : [],
    ),
  );
}

/** The surest contradiction first; then that of most reports, then that which stands highest up. */
function byWeight(x: Fact, y: Fact): number {
  return stepOf[x.confidence] - stepOf[y.confidence] || byReach(x, y);
}

/** What most reports tell first; then what is surest, then what stands highest up. */
function byReach(x: Fact, y: Fact): number {
  const height = ({ values }: Fact): number => positionOf(values.flatMap(({ places }) => places));
  return (
    y.reports.length - x.reports.length ||
    stepOf[x.confidence] - stepOf[y.confidence] ||
    height(x) - height(y) ||
    order(x.id, y.id)
  );
}

/** Ids told apart where two facts have the same: the second is called `...-2`. */
function withOwnIds(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const count = (seen.get(fact.id) ?? 0) + 1;
    seen.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` };
  });
}

/** The sentences that tell a fact, as report and sentence, each once. */
function sentencesOf({ values }: Fact): string[] {
  return [...new Set(values.flatMap(({ places }) => places.map(({ report, sentence }) => `${report} ${sentence}`)))];
}

const states = { contradicted: "contradicts", agreed: "agrees", single: "only" } as const;

/** A report with its sentences: contradicts goes before agrees, agrees before only here. */
function collatedReport(reading: Reading, index: number, facts: readonly Fact[]): CollatedReport {
  const told: Fact[][] = reading.sentences.map(() => []);
  for (const fact of facts) {
    const own = fact.values.flatMap(({ places }) => places.filter(({ report }) => report === index));
    for (const sentence of new Set(own.map((place) => place.sentence))) told[sentence]?.push(fact);
  }
  const sentences = reading.sentences.map(({ span, class: kind, paragraph }, i): CollatedSentence => {
    const own = told[i] ?? [];
    const first = (["contradicted", "agreed", "single"] as const).find((of) => own.some((fact) => fact.kind === of));
    const state = first === undefined ? "excluded" : states[first];
    const speaker = reading.speakers[i] ?? null;
    return { span, class: kind, paragraph, state, speaker, facts: own.map(({ id }) => id) };
  });
  const count = (state: CollatedSentence["state"]): number => sentences.filter((one) => one.state === state).length;
  const counts: Counts = {
    contradicts: count("contradicts"),
    agrees: count("agrees"),
    only: count("only"),
    excluded: count("excluded"),
  };
  return {
    letter: letterOf(index),
    report: reading.report,
    date: reading.date,
    language: reading.language,
    sentences,
    counts,
  };
}
