/**
 * The places of all reports that clash with or equal a place of another, with the threads between them: what the
 * comparisons of all pairs found, on one board.
 */
import type { Agreement, Contradiction, Place, Reading, Side } from "../model.ts";
import { cover, overlaps } from "../text/span.ts";
import { carriedOf } from "./carried.ts";
import type { Spot } from "./spot.ts";
import { matterOf, reportOf, sentenceWords, wordsAt, type ComparedPair, type Matter } from "./pairs.ts";

/** A contradiction with its spots in either report, as indexes, those of one place at one index. */
export interface Clash {
  readonly pair: ComparedPair;
  readonly contradiction: Contradiction;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Two spots that can both hold: `carried` word for word in a sentence that both reports have, `same` or `compatible`. */
export interface Accord {
  readonly kind: "carried" | "same" | "compatible";
  readonly spots: readonly [number, number];
  /** Words by which accords are put in an order that does not hang on the order of the reports. */
  readonly key: string;
  /** The agreement that tells it; `null` for what is carried. */
  readonly agreement: Agreement | null;
  readonly pair: ComparedPair;
}

/** All of a story, or of one fact. */
export interface Web {
  readonly spots: readonly Spot[];
  /** The words of each spot and of its sentence: an order by them does not hang on the order of the reports. */
  readonly keys: readonly string[];
  readonly clashes: readonly Clash[];
  readonly accords: readonly Accord[];
}

/** Gathers what the comparisons found of values; sentences that agree as a whole tell no value and are left out. */
export function webOf(readings: readonly Reading[], pairs: readonly ComparedPair[]): Web {
  const conflicts = pairs.flatMap((pair) => contradictionsOf(pair).map((contradiction) => ({ pair, contradiction })));
  const told = conflicts.flatMap(({ pair, contradiction }) => spotsOf(pair, contradiction));
  const carried = carriedOf(readings, pairs, told);
  const clashing = merged([...told, ...carried.map(({ to }) => to)]);
  const atClashing = indexBySentence(clashing);
  const equal = pairs.flatMap((pair) => valuesOf(pair).map((agreement) => ({ pair, agreement })));
  const fresh = equal.flatMap(({ pair, agreement }) => {
    const matter = matterOf(agreement.type);
    return sidesOf(pair, agreement, matter, false).filter((spot) => atClashing(spot) < 0);
  });
  const spots = [...clashing, ...merged(fresh)];
  const at = indexBySentence(spots);
  const keys = spots.map((spot) => keyOf(readings, spot));
  const accord = (of: Pick<Accord, "kind" | "agreement" | "pair">, x: number, y: number): Accord => {
    return { ...of, spots: [x, y], key: [keys[x] ?? "", keys[y] ?? ""].sort().join("\u0002") };
  };
  return {
    spots,
    keys,
    clashes: conflicts.map(({ pair, contradiction }) => {
      const sides = placesOf(contradiction).map((place) =>
        sidesOf(pair, place, matterOf(contradiction.type), true).map(at),
      );
      return { pair, contradiction, a: sides.map(([x]) => x ?? -1), b: sides.map(([, y]) => y ?? -1) };
    }),
    accords: [
      ...carried.map(({ pair, from, to }) => accord({ kind: "carried", agreement: null, pair }, at(from), at(to))),
      ...equal.map(({ pair, agreement }) => {
        const [a, b] = sidesOf(pair, agreement, matterOf(agreement.type), false);
        return accord({ kind: agreement.relation === "same" ? "same" : "compatible", agreement, pair }, at(a), at(b));
      }),
    ],
  };
}

/** The web of each cluster of spots: these in their order, counted anew, with the threads between them. */
export function websOf(web: Web, clusters: readonly (readonly number[])[]): Web[] {
  const clusterOf = new Map(clusters.flatMap((cluster, i) => cluster.map((spot) => [spot, i] as const)));
  const indexOf = new Map(clusters.flatMap((cluster) => cluster.map((spot, i) => [spot, i] as const)));
  const index = (spot: number): number => indexOf.get(spot) ?? -1;
  const parts = clusters.map((cluster) => ({
    spots: cluster.flatMap((spot) => web.spots[spot] ?? []),
    keys: cluster.map((spot) => web.keys[spot] ?? ""),
    clashes: [] as Clash[],
    accords: [] as Accord[],
  }));
  for (const clash of web.clashes) {
    const { a, b } = clash;
    parts[clusterOf.get(a[0] ?? -1) ?? -1]?.clashes.push({ ...clash, a: a.map(index), b: b.map(index) });
  }
  for (const accord of web.accords) {
    const [x, y] = accord.spots;
    if (clusterOf.get(x) !== clusterOf.get(y)) continue;
    parts[clusterOf.get(x) ?? -1]?.accords.push({ ...accord, spots: [index(x), index(y)] });
  }
  return parts;
}

export function contradictionsOf({ comparison }: ComparedPair): Contradiction[] {
  return comparison.findings.filter((finding) => finding.kind === "contradiction");
}

/** An agreement in a value and not in sentences as a whole. */
export type ValueAgreement = Agreement & { readonly type: Contradiction["type"] };

/** Those of two reports of one event: that another event has the same number bears nothing out. */
function valuesOf({ comparison }: ComparedPair): ValueAgreement[] {
  return comparison.sameEvent ? comparison.findings.filter(isValue) : [];
}

function isValue(finding: ComparedPair["comparison"]["findings"][number]): finding is ValueAgreement {
  return finding.kind === "agreement" && finding.type !== "paraphrase" && finding.type !== "verbatim";
}

function placesOf(contradiction: Contradiction): Place[] {
  return [contradiction, ...contradiction.also];
}

function spotAt(pair: ComparedPair, side: Side, place: Place, matter: Matter, clashes: boolean): Spot {
  return {
    report: reportOf(pair, side),
    sentence: place.sentences[side],
    span: place.evidence[side],
    matter,
    clashes,
  };
}

function sidesOf(pair: ComparedPair, place: Place, matter: Matter, clashes: boolean): [Spot, Spot] {
  return [spotAt(pair, "a", place, matter, clashes), spotAt(pair, "b", place, matter, clashes)];
}

function spotsOf(pair: ComparedPair, contradiction: Contradiction): Spot[] {
  const matter = matterOf(contradiction.type);
  return placesOf(contradiction).flatMap((place) => sidesOf(pair, place, matter, true));
}

/** Spots of one sentence and matter whose words overlap are one: "24", "24 people". In a fixed order. */
function merged(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort(
    (x, y) =>
      x.report - y.report ||
      x.sentence - y.sentence ||
      (x.matter < y.matter ? -1 : x.matter > y.matter ? 1 : 0) ||
      x.span.start - y.span.start ||
      x.span.end - y.span.end,
  );
  const found: Spot[] = [];
  for (const spot of sorted) {
    const last = found.at(-1);
    if (last !== undefined && isSame(last, spot))
      found[found.length - 1] = { ...last, span: cover(last.span, spot.span) };
    else found.push(spot);
  }
  return found;
}

function isSame(x: Spot, y: Spot): boolean {
  return x.report === y.report && x.sentence === y.sentence && x.matter === y.matter && overlaps(x.span, y.span);
}

/** Among some spots the index of that which shares most with the words of another, or -1. */
function indexOf(spots: readonly Spot[], spot: Spot, among: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (const i of among) {
    const other = spots[i];
    if (other === undefined || !isSame(other, spot)) continue;
    const shared = Math.min(other.span.end, spot.span.end) - Math.max(other.span.start, spot.span.start);
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}

/** A look-up of spots: gives the index of the one with the same words, or -1. */
function indexBySentence(spots: readonly Spot[]): (spot: Spot) => number {
  const index = new Map<string, number[]>();
  spots.forEach((spot, i) => {
    const key = `${spot.report} ${spot.sentence}`;
    index.set(key, [...(index.get(key) ?? []), i]);
  });
  return (spot) => indexOf(spots, spot, index.get(`${spot.report} ${spot.sentence}`) ?? []);
}

/** The words of a spot and of its sentence. */
function keyOf(readings: readonly Reading[], { report, sentence, span }: Spot): string {
  return `${wordsAt(readings[report], span)}\u0001${sentenceWords(readings[report], sentence)}`;
}
