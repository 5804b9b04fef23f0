/** A value of a fact: its words, where it stands, who tells it, from whom, and who was first. */
import type { FactPlace, FactValue, Span } from "../model.ts";
import { overlaps } from "../text/span.ts";
import { partedBy } from "./groups.ts";
import type { Material } from "./material.ts";
import { voiceCount } from "./standing.ts";
import { order, reportOf, sentenceWords, wordsAt } from "./pairs.ts";
import type { PairAgreement } from "./told.ts";

/** The value of most reports first, a copy and its original counted once, then that of most places, then that which stands earlier. */
export function byWeight(material: Material, x: FactValue, y: FactValue): number {
  const { texts } = material;
  return (
    voiceCount(y, texts) - voiceCount(x, texts) ||
    y.reports.length - x.reports.length ||
    y.places.length - x.places.length ||
    positionOf(x.places) - positionOf(y.places) ||
    order(x.words, y.words) ||
    order(keyOf(material, x), keyOf(material, y))
  );
}

function keyOf({ readings }: Material, { places }: FactValue): string {
  return places
    .map(({ report, sentence }) => sentenceWords(readings[report], sentence))
    .sort()
    .join("\u0001");
}

/** How far down places stand in their reports, in sentences on average. */
export function positionOf(places: readonly FactPlace[]): number {
  return places.reduce((sum, { sentence }) => sum + sentence, 0) / Math.max(1, places.length);
}

export function placeOf({ readings }: Material, report: number, sentence: number, evidence: Span): FactPlace {
  return { report, sentence, evidence, speaker: readings[report]?.speakers[sentence] ?? null };
}

export function valueOf(
  material: Material,
  told: readonly FactPlace[],
  agreements: readonly PairAgreement[],
): FactValue {
  const places = told.toSorted(
    (x, y) => x.report - y.report || x.sentence - y.sentence || x.evidence.start - y.evidence.start,
  );
  const reports = [...new Set(places.map(({ report }) => report))];
  return {
    words: commonWords(material, places),
    reports,
    places,
    sources: sourcesOf(material, reports, places, agreements),
    first: firstOf(material, reports),
    fits: [],
  };
}

/** The words of a value as most places tell it; of several as common the longest, which tell most. */
function commonWords({ readings }: Material, places: readonly FactPlace[]): string {
  const counts = new Map<string, number>();
  for (const { report, evidence } of places) {
    const words = wordsAt(readings[report], evidence);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([x, n], [y, m]) => m - n || y.length - x.length || order(x, y));
  return sorted[0]?.[0] ?? "";
}

/** The sentence that tells it highest up in its report. */
export function leadingWords({ readings }: Material, places: readonly FactPlace[]): string {
  const told = places.map(({ report, sentence }) => ({ sentence, words: sentenceWords(readings[report], sentence) }));
  return told.sort((x, y) => x.sentence - y.sentence || order(x.words, y.words))[0]?.words ?? "";
}

/** The words of a sentence that agree with another's, overlapping ones once. */
export function spansIn(agreements: readonly PairAgreement[], report: number, sentence: number): Span[] {
  const spans = agreements.flatMap(({ pair, agreement }) =>
    (["a", "b"] as const).flatMap((side) =>
      reportOf(pair, side) === report && agreement.sentences[side] === sentence ? [agreement.evidence[side]] : [],
    ),
  );
  // The shortest first: a value inside a sentence tells more than the sentence round it.
  const sorted = spans.sort((x, y) => x.end - x.start - (y.end - y.start) || x.start - y.start);
  return sorted.filter((span, i) => !sorted.slice(0, i).some((other) => overlaps(other, span)));
}

/** Parts reports by whom they have it from: one text, the same speaker, or what their comparison holds for one source. */
function sourcesOf(
  { isOneSource, texts }: Material,
  reports: readonly number[],
  places: readonly FactPlace[],
  agreements: readonly PairAgreement[],
): number[][] {
  const told = (a: number, b: number): boolean =>
    agreements.some(({ pair, agreement }) => agreement.oneSource && pair.reports[0] === a && pair.reports[1] === b);
  const said = (a: number, b: number): boolean =>
    places.some(
      (x) =>
        x.report === a && places.some((y) => y.report === b && isOneSource([a, b], { a: x.speaker, b: y.speaker })),
    );
  return partedBy(reports, (a, b) => texts.areOne(places, a, b) || said(a, b) || told(a, b));
}

/** The earliest of reports, if the days of all are known and not all the same. */
export function firstOf({ readings }: Material, reports: readonly number[]): number[] {
  const days = reports.map((report) => readings[report]?.date ?? null);
  const known = days.flatMap((day) => day ?? []).sort();
  const [earliest] = known;
  if (known.length < days.length || earliest === undefined || earliest === known.at(-1)) return [];
  return reports.filter((_, i) => days[i] === earliest);
}
