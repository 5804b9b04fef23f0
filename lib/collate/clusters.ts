/** Which spots tell of one contradicted thing. */
import { groupBy } from "../classify/group-by.ts";
import type { Agreement } from "../model.ts";
import { allGroups, groupsOf } from "./groups.ts";
import { order } from "./pairs.ts";
import type { Accord, Web } from "./web.ts";

/** Ways in which a value fits another so closely that both are of one thing: a number made round, bounded or converted. */
const closeFits: ReadonlySet<Agreement["relation"]> = new Set(["about", "within", "converted"]);

/**
 * The spots of each contradicted fact. A contradiction shows that two places tell of one thing, and so does a value that is
 * the same. A value that only fits another shows less: a number told round or bounded brings a report in that the fact has
 * nothing of yet, and leads no further; "this week" beside "on Monday" brings none. So no chain of half-likenesses makes
 * one fact of two:
 *
 *     A: 12 dead ≠ B: 24 dead = C: 24 dead                                       one fact, of A, B and C
 *     A: 12 dead ≠ B: 24 dead, "about 25" in C fits B, and D: 26 (≠ E: 30) too   two facts, C in the first or the second
 */
export function clustersOf({ spots, clashes, accords }: Web): number[][] {
  const groups = groupsOf(spots.length);
  const isClashing = (spot: number): boolean => spots[spot]?.clashes === true;
  for (const { a, b } of clashes) for (const spot of [...a, ...b]) groups.join(a[0] ?? spot, spot);
  for (const { kind, spots: ends } of accords) {
    if (kind !== "compatible" && ends.every(isClashing)) groups.join(...ends);
  }
  const settled = new Set(spots.flatMap((_, i) => (isClashing(i) ? [i] : [])));
  const reportIsIn = (spot: number, group: number): boolean =>
    groups.members(group).some((other) => spots[other]?.report === spots[spot]?.report);
  const join = (chosen: readonly Offer[]): boolean => {
    // All of one round are chosen before any is joined, so that none goes before another.
    for (const { spot, to } of chosen) {
      groups.join(to, spot);
      settled.add(spot);
    }
    return chosen.length > 0;
  };
  const same = accords.filter(({ kind }) => kind === "same");
  while (join(bestOffers(offersOf(same, settled), groups.of)));
  const close = accords.filter(({ agreement }) => agreement !== null && closeFits.has(agreement.relation));
  join(
    bestOffers(
      offersOf(close, settled).filter(({ spot, to }) => !reportIsIn(spot, to)),
      groups.of,
    ),
  );
  return allGroups(groups, spots.length).filter((group) => group.some(isClashing));
}

/** A spot that agrees with one that stands in a fact. */
interface Offer {
  readonly spot: number;
  readonly to: number;
  readonly key: string;
}

function offersOf(accords: readonly Accord[], settled: ReadonlySet<number>): Offer[] {
  return accords.flatMap(({ spots: [x, y], key }) => [
    ...(settled.has(x) && !settled.has(y) ? [{ spot: y, to: x, key }] : []),
    ...(settled.has(y) && !settled.has(x) ? [{ spot: x, to: y, key }] : []),
  ]);
}

/** For each spot the offer of the group with which it agrees in most places. */
function bestOffers(offers: readonly Offer[], groupOf: (spot: number) => number): Offer[] {
  return [...groupBy(offers, ({ spot }) => String(spot)).values()].flatMap((own) => {
    const choices = [...groupBy(own, ({ to }) => String(groupOf(to))).values()].map((choice) => ({
      choice,
      key: choice.map(({ key }) => key).sort()[0] ?? "",
    }));
    choices.sort((x, y) => y.choice.length - x.choice.length || order(x.key, y.key));
    return choices[0]?.choice.slice(0, 1) ?? [];
  });
}
