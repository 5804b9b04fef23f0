/** Things put together two by two, so that in the end each stands in one group with all it was put together with. */

export interface Groups {
  /** The name of a thing's group: equal for things of one group. */
  readonly of: (thing: number) => number;
  readonly members: (thing: number) => readonly number[];
  readonly join: (x: number, y: number) => void;
}

/** So many things, each at first in a group of its own. */
export function groupsOf(count: number): Groups {
  const own = Array.from({ length: count }, (_, thing) => thing);
  const members = new Map(own.map((thing) => [thing, [thing]]));
  const of = (thing: number): number => own[thing] ?? thing;
  return {
    of,
    members: (thing) => members.get(of(thing)) ?? [thing],
    join: (x, y) => {
      const [kept, gone] = [of(x), of(y)];
      if (kept === gone) return;
      const moved = members.get(gone) ?? [];
      for (const thing of moved) own[thing] = kept;
      members.set(kept, [...(members.get(kept) ?? []), ...moved]);
      members.delete(gone);
    },
  };
}

/** All groups, each with its members ascending, in the order of their first members. */
export function allGroups(groups: Groups, count: number): number[][] {
  const found = new Map<number, number[]>();
  for (let thing = 0; thing < count; thing += 1) {
    const group = found.get(groups.of(thing));
    if (group === undefined) found.set(groups.of(thing), [thing]);
    else group.push(thing);
  }
  return [...found.values()];
}

/** Things put together wherever a test of two holds, in the order of the first of each group. */
export function partedBy(things: readonly number[], areOne: (x: number, y: number) => boolean): number[][] {
  const groups = groupsOf(things.length);
  things.forEach((x, i) => {
    things.slice(i + 1).forEach((y, j) => {
      if (areOne(x, y)) groups.join(i, i + 1 + j);
    });
  });
  return allGroups(groups, things.length).map((group) => group.flatMap((i) => things[i] ?? []));
}
