import { expect, test } from "@jest/globals";
import { entitiesNamed } from "../../lib/align/entity-query.ts";
import type { EntityKind, SharedEntity } from "../../lib/model.ts";

const entity = (name: string, kind: EntityKind, ...aliases: readonly string[]): SharedEntity => ({
  name,
  kind,
  aliases,
  members: kind === "group" ? [1, 2] : [],
  mentions: { a: [], b: [] },
});

const entities = [
  entity("Ana Rojas", "person", "Rojas", "the Trade Minister"),
  entity("Türkiye", "place", "Turkish delegation"),
  entity("Peru", "place", "Lima", "Peruvian"),
  entity("mediators", "group", "both countries"),
  entity("Bank of Peru", "organisation"),
  entity("Central Bank", "organisation"),
];

test.each<readonly [string, readonly number[]]>([
  ["rojas", [0]],
  ["ANA", [0]],
  ["trade minister", [0]],
  ["minister", [0]],
  ["turkey", [1]],
  ["turkiye", [1]],
  ["Peru", [2]],
  ["peruvians", [2]],
  ["mediator", [3]],
  ["the Mediators", [3]],
  ["both country", [3]],
  ["bank", [4, 5]],
  ["nobody", []],
  ["  ", []],
  ["the", []],
])("%s", (query, expected) => {
  expect(entitiesNamed(entities, query)).toEqual(expected);
});
