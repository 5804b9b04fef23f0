/** One set of entities across both reports: who in A is who in B. */
import { nameWords, plainKey } from "../extract/entities/fold-name.ts";
import { areApart, asTold, joinedBy, wordsFor, type Naming } from "../extract/entities/naming.ts";
import { shorterNames } from "../extract/entities/short-names.ts";
import { lookedUp, relationOfNames } from "../extract/entities/name-match.ts";
import { calledTogether } from "../extract/entities/united.ts";
import { latinSpelling } from "../lexicon/transliterations.ts";
import { placeNamed } from "../lexicon/places.ts";
import { remembered } from "../text/remembered.ts";
import type { Entity, EntityKind, Reading, SharedEntity, Side, Sides } from "../model.ts";

export interface SharedEntities {
  readonly entities: readonly SharedEntity[];
  /** For each entity of a report its index in `entities`. */
  readonly index: Sides<readonly number[]>;
}

/** Partners found so far: index in the other report, or `null`. */
type Partners = Sides<readonly (number | null)[]>;

/** Keys by which an entity may be found: two entities that share a key are candidates for one. */
type Keys = (entity: Entity, side: Side) => readonly string[];

/**
 * One set of entities across both reports. Rules go from the surest to the weakest; each joins two entities only when
 * neither has another candidate, so that A and B can be swapped.
 *
 *     a: Ana Rojas ... Turkiye ... the IMF        b: Rojas ... Turkey ... International Monetary Fund
 *     a: mediators from Norway and Kenya             b: the mediators
 *     a: Katherine Gomes                             b: Catherine Gomes   (so that the spellings can be compared)
 */
export function shareEntities(a: Reading, b: Reading, naming: Naming = asTold): SharedEntities {
  const entities: Sides<readonly Entity[]> = { a: a.entities, b: b.entities };
  const texts = { a: a.report.text, b: b.report.text };
  const isFree = notApart(texts, entities, naming);
  let partners: Partners = { a: a.entities.map(() => null), b: b.entities.map(() => null) };
  const join = (keys: Keys, fits: (x: Entity, y: Entity) => boolean, choice: "in order" | "alone"): void => {
    partners = joinBy(entities, partners, keys, (x, y) => fits(x, y) && isFree(x, y), choice);
  };
  const isNamed = (x: Entity, y: Entity): boolean =>
    x.kind !== "group" && y.kind !== "group" && compatible(x.kind, y.kind);
  join(placeKey, () => true, "in order");
  join((entity) => [plainKey(entity.name)], isNamed, "in order");
  // One name in both: that of a firm or team which one report alone lets pass for a person's.
  const isOneName = (x: Entity, y: Entity): boolean => isNameable(x) && isNameable(y);
  join((entity) => [plainKey(entity.name)], isOneName, "alone");
  join(nameKeys, isNamed, "alone");
  join(wordKeys, (x, y) => isNamed(x, y) && related(x, y, "same"), "alone");
  join(letterKeys, (x, y) => x.kind === y.kind && related(x, y, "variant"), "alone");
  const memberKeys: Keys = (group, side) => (group.members.length > 0 ? [memberKey(group, side, partners)] : []);
  join(memberKeys, (x, y) => x.kind === "group" && y.kind === "group", "in order");
  const isRole = (x: Entity, y: Entity): boolean =>
    x.kind === "group" && y.kind === "group" && (x.members.length === 0 || y.members.length === 0);
  join((group) => (group.kind === "group" ? groupKeys(group) : []), isRole, "alone");
  return united(merged(entities, partners), texts, naming);
}

/** Gives a test for two entities: whether the corrections let them be one. */
function notApart(
  texts: Sides<string>,
  entities: Sides<readonly Entity[]>,
  { apart }: Naming,
): (x: Entity, y: Entity) => boolean {
  if (apart.length === 0) return () => true;
  const words = new Map(
    (["a", "b"] as const).flatMap((side) =>
      entities[side].map((entity) => [entity, wordsFor(entity.mentions, texts[side])] as const),
    ),
  );
  const wordsOf = (entity: Entity): ReadonlySet<string> => words.get(entity) ?? new Set();
  return (x, y) => !areApart(apart, { a: wordsOf(x), b: wordsOf(y) });
}

/** Partners with those added that share a key and fit; "in order" the first with the first, "alone" only where there is no choice. */
function joinBy(
  entities: Sides<readonly Entity[]>,
  partners: Partners,
  keys: Keys,
  fits: (x: Entity, y: Entity) => boolean,
  choice: "in order" | "alone",
): Partners {
  const byKey = new Map<string, number[]>();
  entities.b.forEach((entity, at) => {
    if (partners.b[at] !== null) return;
    for (const key of new Set(keys(entity, "b"))) {
      const alike = byKey.get(key);
      if (alike === undefined) byKey.set(key, [at]);
      else if (alike.length < mostAlike) alike.push(at);
    }
  });
  const ofA = new Map<number, Set<number>>();
  const ofB = new Map<number, Set<number>>();
  entities.a.forEach((entity, at) => {
    if (partners.a[at] !== null) return;
    const others = new Set(keys(entity, "a").flatMap((key) => byKey.get(key) ?? []));
    for (const other of others) {
      const candidate = entities.b[other];
      if (candidate !== undefined && fits(entity, candidate)) {
        ofA.set(at, (ofA.get(at) ?? new Set()).add(other));
        ofB.set(other, (ofB.get(other) ?? new Set()).add(at));
      }
    }
  });
  const joined = { a: [...partners.a], b: [...partners.b] };
  for (const [at, others] of ofA) {
    if (choice === "alone" && others.size > 1) continue;
    const other = [...others].find((each) => joined.b[each] === null);
    if (other === undefined || (choice === "alone" && (ofB.get(other)?.size ?? 0) > 1)) continue;
    joined.a[at] = other;
    joined.b[other] = at;
  }
  return joined;
}

/** Entities of one key that are looked at: more than a few of one first letter and kind prove nothing any more. */
const mostAlike = 40;

function compatible(x: EntityKind, y: EntityKind): boolean {
  return x === y || x === "other" || y === "other";
}

function isNameable(entity: Entity): boolean {
  return entity.kind !== "group" && entity.kind !== "place" && hasName(entity);
}

function placeKey(entity: Entity): readonly string[] {
  if (entity.kind !== "place") return [];
  const place = placeNamed(entity.name);
  return [place?.name ?? plainKey(entity.name)];
}

const described = /^(?:the|an?|this|that|these|those|both|his|her|its|their|our|my) |^\p{Ll}/iu;

/** Names an entity goes by, without descriptions. */
function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases].filter((name) => !described.test(name) || name === entity.name);
}

/** "The pastor" is looked up by all its words only. */
function hasName(entity: Entity): boolean {
  return entity.mentions.some(({ form }) => form === "name");
}

const nameKeys: Keys = (entity) => (entity.kind === "place" ? [] : namesOf(entity).map(plainKey));

/** Words of the names, acronyms and short forms: whoever is related by name shares one of them. */
const wordKeys: Keys = (entity) => {
  if (!hasName(entity)) return [];
  // Of what kind "Rojas" is, one report may not tell.
  const bare = entity.kind === "other" && /^\p{Lu}\S+$/u.test(entity.name);
  if (entity.kind !== "person" && entity.kind !== "organisation" && !bare) return [];
  return namesOf(entity).flatMap((name) => {
    const words = nameWords(name).map(latinSpelling);
    return entity.kind === "organisation" && words.length > 1
      ? [...words, ...shorterNames(words), words.join("")]
      : [...words, words.join("")];
  });
};

/** First letters of the words of the fullest name and the words themselves: spellings share one or the other. */
const letterKeys: Keys = (entity) => {
  if (!hasName(entity)) return [];
  if (entity.kind !== "person" && entity.kind !== "organisation") return [];
  const words = nameWords(entity.name);
  // "LaCalamita" has the first letter of its name inside.
  return [...words, `${words.at(-1)?.[0]}..`, `..${(words.at(-1) ?? "").slice(-3)}`];
};

/** The fullest names decide: "Ana Rojas" and "Luis Rojas" are two, although both are "Rojas" later. */
function related(x: Entity, y: Entity, relation: "same" | "variant"): boolean {
  return relationOfNames(fullName(x), fullName(y)) === relation;
}

const fullName = remembered(({ name }: Entity) => lookedUp(name));

function memberKey(group: Entity, side: Side, partners: Partners): string {
  const members = group.members.map((member) => {
    const other = partners[side][member];
    return other === null || other === undefined ? `${side}${member}` : side === "a" ? `a${member}` : `a${other}`;
  });
  return members.sort().join(",");
}

/** Last words of a group's descriptions: "the Norwegian mediators" -> "mediators". */
function groupKeys(group: Entity): readonly string[] {
  return [group.name, ...group.aliases].map((name) => nameWords(name).at(-1) ?? "");
}

function merged(entities: Sides<readonly Entity[]>, partners: Partners): SharedEntities {
  const a = entities.a.map((_, at) => at);
  let next = entities.a.length;
  const b = entities.b.map((_, at) => partners.b[at] ?? next++);
  const indexes = { a, b };
  const shared: SharedEntity[] = entities.a.map((entity, at) => {
    const partner = partners.a[at];
    return join(entity, partner === null || partner === undefined ? null : (entities.b[partner] ?? null), indexes);
  });
  entities.b.forEach((entity, at) => {
    if (partners.b[at] === null) shared.push(join(null, entity, indexes));
  });
  return { entities: shared, index: indexes };
}

function join(a: Entity | null, b: Entity | null, indexes: Sides<readonly number[]>): SharedEntity {
  const members = new Set([
    ...(a?.members ?? []).map((member) => indexes.a[member]),
    ...(b?.members ?? []).map((member) => indexes.b[member]),
  ]);
  return {
    ...calledTogether([a, b].filter((entity) => entity !== null)),
    members: [...members].filter((member) => member !== undefined).sort((x, y) => x - y),
    mentions: { a: a?.mentions ?? [], b: b?.mentions ?? [] },
  };
}

/** Before: "Brandt" of both reports and "the finance chief" of B. After: one, where a correction says so. */
function united({ entities, index }: SharedEntities, texts: Sides<string>, { same, apart }: Naming): SharedEntities {
  if (same.length === 0) return { entities, index };
  const wordsIn = (side: Side, ...all: readonly SharedEntity[]): Set<string> =>
    wordsFor(
      all.flatMap(({ mentions }) => mentions[side]),
      texts[side],
    );
  const joined = joinedBy(
    entities.map((entity, i) => ({ ...entity, from: [i] })),
    same,
    {
      wordsOf: (one) => new Set([...wordsIn("a", one), ...wordsIn("b", one)]),
      areFree: (x, y) => !areApart(apart, { a: wordsIn("a", x, y), b: wordsIn("b", x, y) }),
      join: (x, y) => {
        const mentions = { a: [...x.mentions.a, ...y.mentions.a], b: [...x.mentions.b, ...y.mentions.b] };
        const all = [x, y].map((one) => ({ ...one, mentions: [...one.mentions.a, ...one.mentions.b] }));
        return {
          ...calledTogether(all),
          members: [...x.members, ...y.members],
          mentions,
          from: [...x.from, ...y.from],
        };
      },
    },
  );
  const now = new Map(joined.flatMap(({ from }, at) => from.map((old) => [old, at] as const)));
  const indexNow = (old: number): number => now.get(old) ?? old;
  return {
    entities: joined.map(({ name, kind, aliases, members, mentions }, at) => {
      const others = new Set(members.map(indexNow));
      others.delete(at);
      return { name, kind, aliases, members: [...others].sort((x, y) => x - y), mentions };
    }),
    index: { a: index.a.map(indexNow), b: index.b.map(indexNow) },
  };
}
