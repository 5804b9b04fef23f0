/** Which spots of one fact tell the same value. */
import { relateQuantities } from "../extract/quantities/quantity-relation.ts";
import { relateTimes, type Relation } from "../extract/times/time-relation.ts";
import { groupBy } from "../classify/group-by.ts";
import type { ContradictionType, Reading, Span } from "../model.ts";
import { overlaps } from "../text/span.ts";
import { allGroups, groupsOf, type Groups } from "./groups.ts";
import { order, wordsAt } from "./pairs.ts";
import type { Spot } from "./spot.ts";
import type { Clash, Web } from "./web.ts";

/** The spots of one value, with the indexes of the values that fit it although they contradict each other. */
export interface SpotValue {
  readonly spots: readonly number[];
  readonly fits: readonly number[];
}

type Linked = readonly [x: number, y: number];

/**
 * Parts the spots of a fact by value. What is the same is put together, the surest first, and never with what it
 * contradicts, not even through a third. What can both hold is put together where that leaves no contradiction inside; "at
 * least 10" beside "12" and "15" stays a value of its own that fits both.
 */
export function spotValuesOf(readings: readonly Reading[], web: Web, cluster: readonly number[]): SpotValue[] {
  const inCluster = new Set(cluster);
  const clashes = web.clashes.filter(({ a }) => a.some((spot) => inCluster.has(spot)));
  const conflicts = new Map<number, number[]>();
  for (const { a, b } of clashes) {
    a.forEach((x, i) => {
      const y = b[i];
      if (y === undefined) return;
      conflicts.set(x, [...(conflicts.get(x) ?? []), y]);
      conflicts.set(y, [...(conflicts.get(y) ?? []), x]);
    });
  }
  const groups = groupsOf(web.spots.length);
  const clash = (x: number, y: number): boolean =>
    groups.members(x).some((spot) => (conflicts.get(spot) ?? []).some((other) => groups.of(other) === groups.of(y)));
  const accords = web.accords.filter(({ spots: [x] }) => inCluster.has(x));
  const linked = (kind: "carried" | "same" | "compatible"): Linked[] =>
    accords.filter((accord) => accord.kind === kind && inCluster.has(accord.spots[1])).map(({ spots }) => spots);
  const again = clashes.flatMap(({ a, b }) =>
    [a, b].flatMap((side) => side.slice(1).map((spot): Linked => [side[0] ?? spot, spot])),
  );
  const alike = alikeIn(readings, web.spots, cluster);
  const stages = [linked("carried"), again, linked("same"), alike.same, oneSideOf(clashes)];
  for (const stage of stages) {
    for (const [x, y] of inOrder(web, stage)) if (!clash(x, y)) groups.join(x, y);
  }
  return fitted(groups, cluster, [...linked("compatible"), ...alike.compatible], clash);
}

/**
 * What is denied, doubted, or has an opposite, has two sides: what contradicts the same place stands on one side.
 * A: "are over", C: "have ended", both against B: "are ongoing" -> A and C tell one value
 */
function oneSideOf(clashes: readonly Clash[]): Linked[] {
  const against = new Map<number, number[]>();
  for (const { contradiction, a, b } of clashes) {
    if (!twoSided.has(contradiction.type)) continue;
    a.forEach((x, i) => {
      const y = b[i] ?? x;
      against.set(x, [...(against.get(x) ?? []), y]);
      against.set(y, [...(against.get(y) ?? []), x]);
    });
  }
  return [...against.values()].flatMap((own) => own.slice(1).map((spot): Linked => [own[0] ?? spot, spot]));
}

const twoSided: ReadonlySet<ContradictionType> = new Set(["polarity", "antonym", "certainty"]);

/** Links by the words they tie, so that the order of the reports decides nothing. */
function inOrder({ keys }: Web, links: readonly Linked[]): Linked[] {
  const keyed = links.map((link) => ({
    link,
    key: link
      .map((spot) => keys[spot] ?? "")
      .sort()
      .join("\u0002"),
  }));
  return keyed.sort((x, y) => order(x.key, y.key)).map(({ link }) => link);
}

/** Joins groups that fit each other unless a contradiction would come to stand among them, and says what fits what. */
function fitted(
  groups: Groups,
  cluster: readonly number[],
  links: readonly Linked[],
  clash: (x: number, y: number) => boolean,
): SpotValue[] {
  const inFact = new Set(cluster);
  const fitting = links.filter(([x, y]) => groups.of(x) !== groups.of(y) && !clash(x, y));
  const wider = groupsOf(Math.max(0, ...cluster) + 1);
  for (const spot of cluster) wider.join(groups.of(spot), spot);
  for (const [x, y] of fitting) wider.join(x, y);
  const isTorn = (bundle: readonly number[]): boolean => bundle.some((x) => bundle.some((y) => clash(x, y)));
  const bundles = allGroups(wider, Math.max(0, ...cluster) + 1).filter((bundle) => bundle.some((x) => inFact.has(x)));
  const torn = new Set(bundles.filter(isTorn).map(([spot]) => wider.of(spot ?? 0)));
  for (const [x, y] of fitting) if (!torn.has(wider.of(x))) groups.join(x, y);
  const values = [...groupBy(cluster, (spot) => String(groups.of(spot))).values()];
  const valueOf = (spot: number): number => values.findIndex((spots) => groups.of(spots[0] ?? 0) === groups.of(spot));
  return values.map((spots, i) => {
    const fits = fitting.flatMap(([x, y]) => (valueOf(x) === i ? [valueOf(y)] : valueOf(y) === i ? [valueOf(x)] : []));
    return { spots, fits: [...new Set(fits)].filter((other) => other !== i) };
  });
}

/**
 * Values of one fact that no comparison set side by side, for their sentences are not alike: numbers and times by what they
 * come to, all else by the words.
 */
function alikeIn(readings: readonly Reading[], spots: readonly Spot[], cluster: readonly number[]) {
  const found: Record<"same" | "compatible", Linked[]> = { same: [], compatible: [] };
  cluster.forEach((x, i) => {
    for (const y of cluster.slice(i + 1)) {
      const [first, second] = [spots[x], spots[y]];
      if (first === undefined || second === undefined || first.matter !== second.matter) continue;
      const relation = relationOf(readings, first, second);
      if (relation === "same" || relation === "compatible") found[relation].push([x, y]);
    }
  });
  return found;
}

function relationOf(readings: readonly Reading[], x: Spot, y: Spot): Relation {
  if (plain(readings, x) === plain(readings, y)) return "same";
  const [a, b] = [readings[x.report], readings[y.report]];
  if (a === undefined || b === undefined) return "unrelated";
  if (x.matter === "number") return relateOnly(at(a.quantities, x.span), at(b.quantities, y.span), relateQuantities);
  if (x.matter === "time") return relateOnly(at(a.times, x.span), at(b.times, y.span), relateTimes);
  return "unrelated";
}

/** How the one number of either spot relates; with more than one it is not known which is meant. */
function relateOnly<T>(a: readonly T[], b: readonly T[], relate: (a: T, b: T) => Relation): Relation {
  const [x, y] = [a[0], b[0]];
  return x === undefined || y === undefined || a.length > 1 || b.length > 1 ? "unrelated" : relate(x, y);
}

function at<T extends { readonly span: Span }>(all: readonly T[], span: Span): T[] {
  return all.filter((one) => overlaps(one.span, span));
}

/** The words of a spot without case, marks and article. */
function plain(readings: readonly Reading[], { report, span }: Spot): string {
  const words =
    wordsAt(readings[report], span)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(" ").replace(/^(?:the|an?) (?=.)/, "");
}
