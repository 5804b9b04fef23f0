/** Facts: what the reports tell of one thing, with its values, who tells them, and who stands alone. */
import { stepOf } from "../classify/judged.ts";
import type { Agreement, Confidence, Fact, FactPlace, FactValue, PairContradiction } from "../model.ts";
import { byWeight, firstOf, leadingWords, placeOf, spansIn, valueOf } from "./fact-values.ts";
import type { Material } from "./material.ts";
import { order } from "./pairs.ts";
import { letterOf, relettered } from "./reasons.ts";
import { isOutlier, majorityOf, reportsOf, voiceCount } from "./standing.ts";
import type { Texts } from "./texts.ts";
import type { PairAgreement, Told } from "./told.ts";
import type { SpotValue } from "./values.ts";
import type { Web } from "./web.ts";

/** The fact of a web, on which reports contradict each other. */
export function contradictedFact(material: Material, web: Web, parted: readonly SpotValue[]): Fact {
  const agreements = web.accords.flatMap(({ agreement, pair }) => (agreement === null ? [] : [{ agreement, pair }]));
  const made = parted.map(({ spots, fits }) => {
    const places = spots.flatMap((i): FactPlace[] => {
      const spot = web.spots[i];
      return spot === undefined ? [] : [placeOf(material, spot.report, spot.sentence, spot.span)];
    });
    return { spots, fits, value: valueOf(material, places, agreements) };
  });
  const versions = versionsAmong(
    made.map(({ value }) => value),
    material.texts,
  );
  const sorted = made.toSorted((x, y) => versions(x.value) - versions(y.value) || byWeight(material, x.value, y.value));
  const at = (i: number): number => sorted.findIndex((one) => one === made[i]);
  const values = sorted.map(({ value, fits }) => ({ ...value, fits: fits.map(at).sort((x, y) => x - y) }));
  const contradictions = web.clashes
    .map(({ pair, contradiction: { id, type, confidence, reason, developing } }): PairContradiction => {
      return { id, reports: pair.reports, type, confidence, reason: relettered(reason, pair.reports), developing };
    })
    .sort((x, y) => stepOf[x.confidence] - stepOf[y.confidence] || order(x.id, y.id) || byReports(x, y));
  const valueAt = (spot: number): number => sorted.findIndex(({ spots }) => spots.includes(spot));
  const clashing = web.clashes.flatMap(({ a, b }) =>
    a.map((x, i): [number, number] => [valueAt(x), valueAt(b[i] ?? x)]),
  );
  const reports = reportsOf(values);
  const majority = majorityOf(values, reports, material.texts);
  const against = new Set(clashing.flatMap(([x, y]) => (x === majority ? [y] : y === majority ? [x] : [])));
  return {
    id: contradictions.map(({ id }) => id).sort()[0] ?? "",
    kind: "contradicted",
    types: [...new Set(contradictions.map(({ type }) => type))],
    relation: null,
    reason: contradictions[0]?.reason ?? "",
    values,
    reports,
    majority,
    outliers: majority === null ? [] : reports.filter((report) => isOutlier(values, majority, against, report)),
    first: firstOf(material, reports),
    confidence: contradictions[0]?.confidence ?? "low",
    developing: contradictions.every(({ developing }) => developing),
    contradictions,
  };
}

/** How many versions are earlier than the first that tells a value, where all reports are versions of one; else 0. */
function versionsAmong(values: readonly FactValue[], { isEarlier }: Texts): (value: FactValue) => number {
  const reports = reportsOf(values);
  const before = (report: number): number => reports.filter((other) => isEarlier(other, report)).length;
  const areVersions = reports.every((x) => reports.every((y) => x === y || isEarlier(x, y) || isEarlier(y, x)));
  return (value) => (areVersions ? Math.min(...value.reports.map(before)) : 0);
}

/** A fact that two and more reports tell, none against another. */
export function agreedFact(material: Material, { sentences, agreements }: Told): Fact {
  const places = sentences.flatMap(({ report, sentence }) => {
    const spans = spansIn(agreements, report, sentence);
    return spans.map((span) => placeOf(material, report, sentence, span));
  });
  const types = new Map<Agreement["type"], number>();
  for (const { agreement } of agreements) types.set(agreement.type, (types.get(agreement.type) ?? 0) + 1);
  const value = valueOf(material, places, agreements);
  const [telling] = agreements.toSorted(bySaying);
  return {
    ...agreedIn(material, { ...value, words: leadingWords(material, value.places) }),
    id: agreements.map(({ agreement }) => agreement.id).sort()[0] ?? "",
    kind: "agreed",
    types: [...types].sort(([x, n], [y, m]) => m - n || order(x, y)).map(([type]) => type),
    relation: telling?.agreement.relation ?? "same",
    reason: telling === undefined ? "" : relettered(telling.agreement.reason, telling.pair.reports),
    confidence: surest(agreements.map(({ agreement }) => agreement.confidence)),
  };
}

/** What differs and fits first, for it has to be explained; then values before whole sentences, the surer before others. */
function bySaying({ agreement: x }: PairAgreement, { agreement: y }: PairAgreement): number {
  const says = ({ relation, type }: Agreement): number =>
    relation !== "same" ? 0 : type !== "paraphrase" && type !== "verbatim" ? 1 : 2;
  return says(x) - says(y) || stepOf[x.confidence] - stepOf[y.confidence] || order(x.id, y.id);
}

/** A fact that one report alone tells: a whole sentence. */
export function singleFact(material: Material, report: number, sentence: number): Fact {
  const span = material.readings[report]?.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const additions = material.additions.get(`${report} ${sentence}`) ?? [];
  const value = valueOf(material, [placeOf(material, report, sentence, span)], []);
  return {
    ...agreedIn(material, value),
    id: additions.map(({ id }) => id).sort()[0] ?? "",
    kind: "single",
    types: [],
    relation: null,
    reason: `Only ${letterOf(report)} tells this.`,
    confidence: surest(additions.map(({ confidence }) => confidence)),
  };
}

/** What holds of a fact of one value. */
function agreedIn(material: Material, value: FactValue) {
  const { reports } = value;
  const majority = voiceCount(value, material.texts) > 1 ? 0 : null;
  const first = firstOf(material, reports);
  return { values: [value], reports, majority, outliers: [], first, developing: false, contradictions: [] };
}

function surest(confidences: readonly Confidence[]): Confidence {
  return confidences.toSorted((x, y) => stepOf[x] - stepOf[y])[0] ?? "medium";
}

function byReports(x: PairContradiction, y: PairContradiction): number {
  return x.reports[0] - y.reports[0] || x.reports[1] - y.reports[1];
}
