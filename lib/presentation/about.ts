/** What a comparison or a reading tells of an entity that the reader names. */
import { compareTwoStrings } from "string-similarity";
import { StorydiffError } from "../errors.ts";
import type { Comparison, Entity, SharedEntity, Side, Span } from "../model.ts";

/** An entity of one report, or of two. */
type Named = Entity | SharedEntity;

/** Entities asked for, and those that stand for them or for a part of them. */
export interface AboutEntities {
  /** Indexes of the entities that the words name; at least one. */
  readonly named: readonly number[];
  /** `named`, with all their members and the groups that they belong to. */
  readonly all: ReadonlySet<number>;
}

/**
 * Finds the entities of a comparison or a reading that words name: by a whole name or alias ("Turkey"), else by words of one ("Gomes" names both
 * Katherine and Luis Gomes). Case, accents and "the" do not matter. Throws `bad-option` with the nearest names when none
 * is meant.
 */
export function entitiesAbout(
  { entities }: { readonly entities: readonly Named[] },
  query: string,
  noneNames = "neither report names",
): AboutEntities {
  const asked = normal(query);
  const indexes = entities.map((_, i) => i);
  const whole = indexes.filter((i) => namesOf(entities[i]).some((name) => normal(name) === asked));
  const askedWords = asked.split(" ");
  const inPart = (i: number): boolean => {
    return namesOf(entities[i]).some((name) => {
      const nameWords = new Set(normal(name).split(" "));
      return askedWords.every((word) => nameWords.has(word));
    });
  };
  const named = whole.length > 0 || asked === "" ? whole : indexes.filter(inPart);
  if (named.length === 0) throw unknownEntity(entities, query, noneNames);
  const all = new Set(named);
  for (const index of all) for (const member of entities[index]?.members ?? []) all.add(member);
  entities.forEach(({ members }, i) => {
    if (named.some((index) => members.includes(index))) all.add(i);
  });
  return { named, all };
}

/** Sentences of one report that mention one of the entities, in order, with the words that do. */
export function sentencesAbout(comparison: Comparison, about: AboutEntities, side: Side): Map<number, Span[]> {
  const mentions = [...about.all].flatMap((index) => comparison.entities[index]?.mentions[side] ?? []);
  const sentences = new Map<number, Span[]>();
  for (const { sentence, span } of mentions.toSorted((x, y) => x.span.start - y.span.start)) {
    const spans = sentences.get(sentence);
    if (spans === undefined) sentences.set(sentence, [span]);
    else spans.push(span);
  }
  return sentences;
}

function namesOf(entity: Named | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}

/** Words of a name alone: "The Türkiye-Qatar talks" is "turkiye qatar talks". */
function normal(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) (?=.)/, "");
}

/** Least likeness (Dice over letter pairs) at which a name is offered as the one meant: "Kabool" and "Kabul" have 0.44. */
const alike = 0.4;

/** Share of the best likeness that another name must reach to be offered beside it: a second Gomes, no chance likeness. */
const nearlyAsAlike = 0.8;

/** Names offered in a message; more would no longer be one line. */
const offered = 5;

function unknownEntity(entities: readonly Named[], query: string, noneNames: string): StorydiffError {
  const likeness = (entity: Named): number => {
    const candidates = namesOf(entity).flatMap((name) => [normal(name), ...normal(name).split(" ")]);
    return Math.max(...candidates.map((name) => compareTwoStrings(normal(query), name)));
  };
  const ranked = entities.map((entity) => ({ name: entity.name, likeness: likeness(entity) }));
  const least = Math.max(alike, nearlyAsAlike * Math.max(...ranked.map((entity) => entity.likeness)));
  const near = ranked.filter((entity) => entity.likeness >= least).toSorted((x, y) => y.likeness - x.likeness);
  const prominent = entities.toSorted((x, y) => mentionCount(y) - mentionCount(x));
  const names = (near.length > 0 ? near : prominent).slice(0, offered).map(({ name }) => JSON.stringify(name));
  const way = near.length > 0 ? `did you mean ${names.join(" or ")}?` : `most named are ${names.join(", ")}`;
  const ending = names.length === 0 ? "no name was found at all" : way;
  return new StorydiffError("bad-option", `${noneNames} ${JSON.stringify(query)}: ${ending}`);
}

function mentionCount({ mentions }: Named): number {
  return "a" in mentions ? mentions.a.length + mentions.b.length : mentions.length;
}
