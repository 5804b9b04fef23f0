/** Which spots of one fact tell the same value. */
import { relateQuantities } from "../extract/quantities/quantity-relation.ts";
import { relateTimes, type Relation } from "../extract/times/time-relation.ts";
import { groupBy } from "../classify/group-by.ts";
import type { ContradictionType, Quantity, Reading, Span, Time } from "../model.ts";
import { remembered } from "../text/remembered.ts";
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
export function spotValuesOf(readings: readonly Reading[], web: Web): SpotValue[] {
  const { spots, clashes, accords } = web;
  const conflicts = new Map<number, number[]>();
  for (const { a, b } of clashes) {
    a.forEach((x, i) => {
      const y = b[i];
      if (y === undefined) return;
      conflicts.set(x, [...(conflicts.get(x) ?? []), y]);
      conflicts.set(y, [...(conflicts.get(y) ?? []), x]);
    });
  }
  const groups = groupsOf(spots.length);
  const clash = (x: number, y: number): boolean =>
    groups.members(x).some((spot) => (conflicts.get(spot) ?? []).some((other) => groups.of(other) === groups.of(y)));
  const linked = (kind: "carried" | "same" | "compatible"): Linked[] =>
    accords.filter((accord) => accord.kind === kind).map((accord) => accord.spots);
  const again = clashes.flatMap(({ a, b }) =>
    [a, b].flatMap((side) => side.slice(1).map((spot): Linked => [side[0] ?? spot, spot])),
  );
  const alike = alikeIn(readings, spots);
  const stages = [linked("carried"), again, linked("same"), alike.same, oneSideOf(clashes)];
  for (const stage of stages) {
    for (const [x, y] of inOrder(web, stage)) if (!clash(x, y)) groups.join(x, y);
  }
  return fitted(groups, spots.length, [...linked("compatible"), ...alike.compatible], clash);
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
  count: number,
  links: readonly Linked[],
  clash: (x: number, y: number) => boolean,
): SpotValue[] {
  const fitting = links.filter(([x, y]) => groups.of(x) !== groups.of(y) && !clash(x, y));
  const wider = groupsOf(count);
  for (let spot = 0; spot < count; spot += 1) wider.join(groups.of(spot), spot);
  for (const [x, y] of fitting) wider.join(x, y);
  const isTorn = (bundle: readonly number[]): boolean => bundle.some((x) => bundle.some((y) => clash(x, y)));
  const torn = new Set(
    allGroups(wider, count)
      .filter(isTorn)
      .map(([spot]) => wider.of(spot ?? 0)),
  );
  for (const [x, y] of fitting) if (!torn.has(wider.of(x))) groups.join(x, y);
  const values = allGroups(groups, count);
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
function alikeIn(readings: readonly Reading[], spots: readonly Spot[]) {
  const found: Record<"same" | "compatible", Linked[]> = { same: [], compatible: [] };
  const told = spots.map((spot) => toldAt(readings, spot));
  told.forEach((first, x) => {
    told.slice(x + 1).forEach((second, i) => {
      const relation = relationOf(first, second);
      if (relation === "same" || relation === "compatible") found[relation].push([x, x + 1 + i]);
    });
  });
  return found;
}

/** What a spot tells: its words, and the one number or time in them; of more than one it is not known which is meant. */
interface ToldSpot {
  readonly matter: Spot["matter"];
  readonly words: string;
  readonly quantity: Quantity | null;
  readonly time: Time | null;
}

function toldAt(readings: readonly Reading[], { report, sentence, span, matter }: Spot): ToldSpot {
  const reading = readings[report];
  const only = <T extends { readonly span: Span }>(
    bySentence: ReadonlyMap<string, readonly T[]> | undefined,
  ): T | null => {
    const own = bySentence?.get(String(sentence))?.filter((one) => overlaps(one.span, span)) ?? [];
    return own.length === 1 ? (own[0] ?? null) : null;
  };
  return {
    matter,
    words: plain(wordsAt(reading, span)),
    quantity: only(reading && quantitiesOf(reading)),
    time: only(reading && timesOf(reading)),
  };
}

const quantitiesOf = remembered(({ quantities }: Reading) => groupBy(quantities, ({ sentence }) => String(sentence)));
const timesOf = remembered(({ times }: Reading) => groupBy(times, ({ sentence }) => String(sentence)));

function relationOf(x: ToldSpot, y: ToldSpot): Relation {
  if (x.matter !== y.matter) return "unrelated";
  if (x.words === y.words) return "same";
  if (x.matter === "number" && x.quantity !== null && y.quantity !== null) {
    return relateQuantities(x.quantity, y.quantity);
  }
  if (x.matter === "time" && x.time !== null && y.time !== null) return relateTimes(x.time, y.time);
  return "unrelated";
}

/** Words without case, marks and article. */
function plain(words: string): string {
  const own = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return own.join(" ").replace(/^(?:the|an?) (?=.)/, "");
}
