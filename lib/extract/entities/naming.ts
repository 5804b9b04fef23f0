/** What an editor knows better of names: which are of one person or thing, and which never are. */
import type { Correction, Entity, Mention, NameCorrection, Reading, Sides } from "../../model.ts";
import { textOf } from "../../text/span.ts";
import { plainKey } from "./fold-name.ts";

/** All corrections of names together; each name is a key, so that case, accents and articles do not count. */
export interface Naming {
  /** All names that the corrections speak of. */
  readonly told: ReadonlySet<string>;
  /** Names of one person or thing, in sets that have none in common. */
  readonly same: readonly ReadonlySet<string>[];
  /** Names that are never one; the same twice where each report means another by it. */
  readonly apart: readonly (readonly [string, string])[];
}

/** No correction of any name. */
export const asTold: Naming = { told: new Set(), same: [], apart: [] };

/**
 * What corrections of names come to. The later wins over an earlier one that it excludes, also through a third: of "Berg is
 * the mayor", "the mayor is Lind" and "Berg is not Lind" the first is given up.
 */
export function namingOf(corrections: readonly Correction[] = []): Naming {
  let same: ReadonlySet<string>[] = [];
  const apart: [string, string][] = [];
  const told = new Set<string>();
  for (const one of corrections.toReversed()) {
    if (!("names" in one)) continue;
    const [x, y] = [plainKey(one.names[0]), plainKey(one.names[1])];
    told.add(x).add(y);
    const meets = (names: ReadonlySet<string>): boolean => names.has(x) || names.has(y);
    if (one.kind === "different") {
      if (!same.some((names) => names.has(x) && names.has(y))) apart.push([x, y]);
      continue;
    }
    const joined = new Set([x, y, ...same.filter(meets).flatMap((names) => [...names])]);
    if (apart.some(([p, q]) => joined.has(p) && joined.has(q))) continue;
    same = [...same.filter((names) => !meets(names)), joined];
  }
  // In one order, whatever that of the corrections was.
  const first = (names: ReadonlySet<string>): string => [...names].sort()[0] ?? "";
  return { told, same: same.sort((x, y) => (first(x) < first(y) ? -1 : 1)), apart };
}

/** What an entity is called, in a reading or in a comparison. */
type Called = Pick<Entity, "name" | "aliases">;

/** Whether an entity goes by a name or description; case, accents, kinds of quotes and articles do not count. */
export function bearsName(entity: Called, name: string): boolean {
  const key = plainKey(name);
  return key !== "" && keysOf(entity).has(key);
}

function keysOf({ name, aliases }: Called): Set<string> {
  return new Set([name, ...aliases].map(plainKey));
}

/**
 * In plain words why a correction of names is of none of these reports, read with it; `null` when it is: a name that nobody
 * bears, or one that may mean several where two are said to be one.
 */
export function refusalOfNames(readings: readonly Reading[], { kind, names }: NameCorrection): string | null {
  const all = readings.flatMap(({ entities }) => entities);
  const keys = new Set(names.map(plainKey));
  const meant = readings.flatMap(({ entities, report }) =>
    kind === "same" ? meantBy(entities, keys, ({ mentions }) => wordsFor(mentions, report.text)) : entities,
  );
  const name = names.find((one) => !meant.some((entity) => bearsName(entity, one)));
  if (name === undefined) return null;
  const called = new Set(all.flatMap((entity) => (bearsName(entity, name) ? [entity.name] : [])));
  return called.size === 0
    ? `no report speaks of "${name}": a correction takes a name or a description in the words of a report`
    : `"${name}" may be ${[...called].join(" or ")}: a correction takes the fuller name`;
}

/**
 * The entities of a report that are one by a set of names, in their order: those called so first of all and those that go by
 * several of the names; by a name that none of these bears the only one who goes by it, in words of the text or else by title.
 * "Brandt" and "the minister" are one Minister Brandt, and Minister Lund is left alone.
 */
export function meantBy<E extends Called>(
  entities: readonly E[],
  names: ReadonlySet<string>,
  wordsOf: (entity: E) => ReadonlySet<string>,
): E[] {
  const isSure = (entity: E): boolean =>
    names.has(plainKey(entity.name)) || [...keysOf(entity)].filter((key) => names.has(key)).length > 1;
  const sure = entities.filter(isSure);
  const others = [...names].flatMap((name) => {
    if (sure.some((entity) => keysOf(entity).has(name))) return [];
    const bearers = entities.filter((entity) => keysOf(entity).has(name));
    const told = bearers.filter((entity) => wordsOf(entity).has(name));
    const likeliest = told.length > 0 ? told : bearers;
    return likeliest.length === 1 ? likeliest : [];
  });
  const meant = new Set([...sure, ...others]);
  return entities.filter((entity) => meant.has(entity));
}

/** The key of the words that mention somebody; `null` of a pronoun. */
export function keyOf({ form, span }: Mention, text: string): string | null {
  return form === "pronoun" ? null : plainKey(textOf(text, span));
}

/** The keys of all words that mention somebody, in the order of the text. */
export function wordsFor(mentions: readonly Mention[], text: string): Set<string> {
  return new Set(mentions.flatMap((mention) => keyOf(mention, text) ?? []));
}

/** Whether whom these words mean in A and those in B, or in one report alone, may not be one. */
export function areApart(apart: Naming["apart"], { a, b }: Sides<ReadonlySet<string>>): boolean {
  const isSaid = (name: string): boolean => a.has(name) || b.has(name);
  return apart.some(([x, y]) => (x === y ? a.has(x) && b.has(x) : isSaid(x) && isSaid(y)));
}

/** How things that have names are made one. */
interface Joining<E> {
  /** The keys of the words that mention it. */
  readonly wordsOf: (one: E) => ReadonlySet<string>;
  readonly areFree: (x: E, y: E) => boolean;
  readonly join: (x: E, y: E) => E;
}

/** Makes one, at the place of the first, of all that each set of names means, but of those that may not be. */
export function joinedBy<E extends Called>(
  all: readonly E[],
  same: Naming["same"],
  { wordsOf, areFree, join }: Joining<E>,
): readonly E[] {
  return same.reduce<readonly E[]>((before, names) => {
    const meant = new Set(meantBy(before, names, wordsOf));
    const after: E[] = [];
    for (const one of before) {
      const at = meant.has(one) ? after.findIndex((other) => meant.has(other) && areFree(other, one)) : -1;
      const other = after[at];
      if (other === undefined) {
        after.push(one);
        continue;
      }
      after[at] = join(other, one);
      meant.add(after[at]);
    }
    return after;
  }, all);
}
