/** Entities as an editor's corrections of names have them: parted where two were taken for one, and made one where one for two. */
import type { Entity, EntityKind, Mention, Sides, Span } from "../../model.ts";
import { textOf } from "../../text/span.ts";
import { plainKey } from "./fold-name.ts";
import { areApart, joinedBy, keyOf, wordsFor, type Naming } from "./naming.ts";

/** An entity with the indexes of those it was made of. */
interface Remade extends Entity {
  readonly from: readonly number[];
}

/** The entities of one report after the corrections; the same ones where there are none. */
export function corrected(entities: readonly Entity[], text: string, { apart, same }: Naming): readonly Entity[] {
  const parts =
    apart.length === 0 ? entities : inOrder(entities.flatMap((entity, i) => partsOf(entity, i, text, apart)));
  if (same.length === 0) return parts;
  const joined = joinedBy(
    parts.map((entity, i): Remade => ({ ...entity, from: [i] })),
    same,
    {
      wordsOf: ({ mentions }) => wordsFor(mentions, text),
      areFree: (x, y) => !areApart(apart, inOneReport(wordsFor([...x.mentions, ...y.mentions], text))),
      join: oneOf,
    },
  );
  return inOrder(joined);
}

function inOneReport(words: ReadonlySet<string>): Sides<ReadonlySet<string>> {
  return { a: words, b: new Set() };
}

/** Before: "Berg" and "the mayor" are one. After: each with the mentions in its words, and other mentions with the last one told. */
function partsOf(entity: Entity, index: number, text: string, apart: Naming["apart"]): Remade[] {
  const { mentions } = entity;
  const sides = sidesOf(entity, text, apart);
  if (sides.length < 2) return [{ ...entity, from: [index] }];
  const told = mentions.map((mention) => {
    const key = keyOf(mention, text);
    return key === null ? -1 : sides.findIndex((names) => names.has(key));
  });
  let last = told.find((side) => side >= 0) ?? 0;
  const sideOf = told.map((side) => (last = side < 0 ? last : side));
  return sides.map((names, side) => {
    const own = mentions.filter((_, i) => sideOf[i] === side);
    return { ...partOf(entity, text, own, names, side === 0), from: [index] };
  });
}

/** The names of an entity that are parted, those that need not be together; the side of its own name first. */
function sidesOf(entity: Entity, text: string, apart: Naming["apart"]): ReadonlySet<string>[] {
  const words = wordsFor(entity.mentions, text);
  const here = new Set(apart.filter(([x, y]) => words.has(x) && words.has(y)).flat());
  const main = plainKey(entity.name);
  const sides: Set<string>[] = [];
  for (const name of [...words].sort((x, y) => Number(y === main) - Number(x === main))) {
    if (!here.has(name)) continue;
    const fit = sides.find((names) => !areApart(apart, inOneReport(new Set([...names, name]))));
    if (fit === undefined) sides.push(new Set([name]));
    else fit.add(name);
  }
  return sides;
}

/** One of the parts of an entity; the first keeps what no mention tells: its title, its members. */
function partOf(
  entity: Entity,
  text: string,
  mentions: readonly Mention[],
  names: ReadonlySet<string>,
  isFirst: boolean,
): Entity {
  const { kind } = entity;
  const wordsOf = (form: Mention["form"]): string[] =>
    mentions.flatMap((mention) => (mention.form === form ? [plainWords(text, mention.span)] : []));
  const called = [...wordsOf("name"), ...wordsOf("description")];
  const own = called.filter((words) => names.has(plainKey(words)));
  const name = names.has(plainKey(entity.name))
    ? entity.name
    : fullest(wordsOf("name").length > 0 ? wordsOf("name") : own);
  const elsewhere = wordsFor(entity.mentions, text);
  const untold = isFirst ? entity.aliases.filter((alias) => !elsewhere.has(plainKey(alias))) : [];
  const aliases = new Set([...called, ...untold]);
  aliases.delete(name);
  return { name, kind, aliases: [...aliases].sort(), members: isFirst ? entity.members : [], mentions };
}

function plainWords(text: string, span: Span): string {
  return textOf(text, span).replace(/\s+/g, " ");
}

/** Two entities as one, with the mentions of both in the order of the text. */
function oneOf(x: Remade, y: Remade): Remade {
  const mentions = [...x.mentions, ...y.mentions];
  const byPlaces = new Map(mentions.map((mention) => [`${mention.span.start} ${mention.span.end}`, mention]));
  return {
    ...calledTogether([x, y]),
    members: [...new Set([...x.members, ...y.members])],
    mentions: [...byPlaces.values()].sort(byPlace),
    from: [...x.from, ...y.from],
  };
}

/** Which kind is kept where several show different ones: the more telling. */
const kindOrder: readonly EntityKind[] = ["person", "organisation", "place", "group", "other"];

/** What several entities that are one are called: the fullest of their names, of a person who has one no description. */
export function calledTogether(entities: readonly Entity[]): Pick<Entity, "name" | "kind" | "aliases"> {
  const named = entities.filter(
    ({ kind, mentions }) => kind === "person" && mentions.some(({ form }) => form === "name"),
  );
  const name = fullest((named.length > 0 ? named : entities).map((entity) => entity.name));
  const aliases = new Set(entities.flatMap((entity) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  const kind = kindOrder.find((one) => entities.some((entity) => entity.kind === one)) ?? "other";
  return { name, kind, aliases: [...aliases].sort() };
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, each) => (each.length > best.length ? each : best), "");
}

/** Remade entities in the order of first mention, with the members of groups by their new indexes. */
function inOrder(remade: readonly Remade[]): Entity[] {
  const sorted = [...remade].sort((x, y) => byPlace(x.mentions[0], y.mentions[0]));
  const place = new Map(sorted.map((one, i) => [one, i]));
  const now = new Map<number, number>();
  // Of an entity that was parted the first part stays a group's member.
  for (const one of remade.toReversed()) for (const old of one.from) now.set(old, place.get(one) ?? 0);
  return sorted.map(({ name, kind, aliases, members, mentions }, at) => {
    const kept = new Set(members.map((member) => now.get(member) ?? member));
    kept.delete(at);
    return { name, kind, aliases, members: [...kept], mentions };
  });
}

function byPlace(x: Pick<Mention, "span"> | undefined, y: Pick<Mention, "span"> | undefined): number {
  return x === undefined || y === undefined ? 0 : x.span.start - y.span.start || y.span.end - x.span.end;
}
