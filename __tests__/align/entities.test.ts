import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shareEntities } from "../../lib/align/entities.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";
import type { Reading, SharedEntity } from "../../lib/model.ts";

const reading = (text: string): Reading => read(textReport(text, "a.txt", "a.txt"));

/** Entities of both reports as `words of a = words of b`. */
function pairs(a: string, b: string): string[] {
  const { entities } = shareEntities(reading(a), reading(b));
  const first = (entity: SharedEntity, side: "a" | "b", text: string): string => {
    const span = entity.mentions[side][0]?.span;
    return span === undefined ? "" : text.slice(span.start, span.end);
  };
  return entities.flatMap((entity) => {
    const words = [first(entity, "a", a), first(entity, "b", b)];
    return words.includes("") ? [] : [words.join(" = ")];
  });
}

describe("one entity in both reports", () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    ["the same name", "He met Ana Rojas.", "Voters saw Ana Rojas.", ["Ana Rojas = Ana Rojas"]],
    ["a last name", "He met Ana Rojas.", "Voters saw Rojas.", ["Ana Rojas = Rojas"]],
    ["a last name alone known by its title", "He met Ana Rojas.", "Voters saw Mrs. Rojas.", ["Ana Rojas = Rojas"]],
    ["a country's names", "He left Turkiye.", "They left Turkey.", ["Turkiye = Turkey"]],
    ["a country and its people", "He left Peru.", "The Peruvian delegation left.", ["Peru = The Peruvian delegation"]],
    ["an acronym", "He joined the National Grain Office.", "They joined the NGO.", ["National Grain Office = NGO"]],
    ["a known acronym", "He joined the United Nations.", "They joined the UN.", ["United Nations = UN"]],
    ["a spelling", "He met Katharine Moor.", "Voters saw Catharine Moor.", ["Katharine Moor = Catharine Moor"]],
    ["a spelling of a last name", "He met Ruth Hoffner.", "Voters saw Ms. Hofner.", ["Ruth Hoffner = Hofner"]],
    [
      "a name from another script",
      "He met Muhammad Rahimi.",
      "Voters saw Mohammed Rahimi.",
      ["Muhammad Rahimi = Mohammed Rahimi"],
    ],
    [
      "a spelling of one from another script",
      "He met Reza Alishvandi.",
      "Voters saw Reza Alishbandi.",
      ["Reza Alishvandi = Reza Alishbandi"],
    ],
    ["a last name from another script", "He met Qaddafi.", "Voters saw Mr. Gaddafi.", ["Qaddafi = Gaddafi"]],
    [
      "a firm that one report lets pass for a person",
      "Brell Varn said no.",
      "Brell Varn's shares fell.",
      ["Brell Varn = Brell Varn"],
    ],
    ["a short form", "He met Elizabeth Moor.", "Voters saw Liz Moor.", ["Elizabeth Moor = Liz Moor"]],
    [
      "a thing told twice in each",
      "A ship sank. The ship was old.",
      "The ship sank. Soon the ship was gone.",
      ["A ship = The ship"],
    ],
    [
      "descriptions that only sound alike",
      "A resident fell. The resident slept.",
      "The president fell. The president slept.",
      [],
    ],
    ["two of one last name", "He met Ana Rojas and Luis Rojas.", "Voters saw Mrs. Rojas.", []],
    ["another first name", "He met Ana Rojas.", "Voters saw Luis Rojas.", []],
    ["two spellings to choose from", "He met Katharine Moor and Kathryne Moor.", "Voters saw Catharine Moor.", []],
    ["a person and a place", "He met Mr. Jordan.", "They left Jordan.", []],
    ["the city and the country its name stands for", "He lives in Lima.", "In Peru all slept. Lima denies it.", []],
    ["places of like names", "He left Iran.", "They left Iraq.", []],
  ])("%s", (_, a, b, expected) => {
    expect(pairs(a, b)).toEqual(expected);
    expect(pairs(b, a)).toEqual(expected.map((pair) => pair.split(" = ").reverse().join(" = ")));
  });
});

describe("groups", () => {
  const group = (a: string, b: string): string[] => {
    const { entities } = shareEntities(reading(a), reading(b));
    return entities
      .filter(({ kind }) => kind === "group")
      .map(
        ({ members, mentions }) =>
          `${mentions.a.length}+${mentions.b.length}: ${members.map((at) => entities[at]?.name).join(", ")}`,
      );
  };
  const named = "Then mediators from Norway and Kenya spoke.";

  test.each<readonly [string, string, string, readonly string[]]>([
    ["without members it is who they are in the other report", named, "The mediators left.", ["1+1: Norway, Kenya"]],
    [
      "of the same members",
      named,
      "Talks mediated by Kenya and Norway failed. The mediators left.",
      ["1+1: Norway, Kenya"],
    ],
    [
      "of other members",
      named,
      "Then mediators from Peru and Chile spoke.",
      ["1+0: Norway, Kenya", "0+1: Peru, Chile"],
    ],
    ["by other words", named, "He thanked Norway and Kenya, for both countries helped.", ["1+1: Norway, Kenya"]],
  ])("%s", (_, a, b, expected) => {
    expect(group(a, b)).toEqual(expected);
  });

  test("the other way round", () => {
    expect(group("The mediators left.", named)).toEqual(["1+1: Norway, Kenya"]);
  });
});

describe("laws", () => {
  const words = fc.constantFrom(
    "Ana Rojas",
    "Rojas",
    "Mrs. Rojas",
    "Luis Rojas",
    "Anna Rojas",
    "Peru",
    "Lima",
    "Peruvian",
    "delegation",
    "mediators from Peru and Chile",
    "the mediators",
    "both countries",
    "Chile",
    "the NGO",
    "National Grain Office",
    "met",
    "said",
    "She",
    ".",
    ",",
    "the ship",
    "Hoffner",
    "Hofner",
    "\n",
  );
  const text = fc.array(words, { maxLength: 40 }).map((list) => `Now ${list.join(" ")}`);

  test("each entity of a report has one place; swapping the reports gives the same partition; a report shared with itself pairs up", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [reading(one), reading(other)];
        const shared = shareEntities(a, b);
        const swapped = shareEntities(b, a);
        expect(shared.index.a).toHaveLength(a.entities.length);
        expect(new Set(shared.index.a).size).toBe(a.entities.length);
        expect(new Set(shared.index.b).size).toBe(b.entities.length);
        const partition = (first: readonly number[], second: readonly number[]): string[] =>
          first.map((at, i) => `${i}=${second.indexOf(at)}`);
        const reversed = partition(swapped.index.a, swapped.index.b).filter((pair) => !pair.endsWith("-1"));
        const straight = partition(shared.index.a, shared.index.b).filter((pair) => !pair.endsWith("-1"));
        expect(reversed.map((pair) => pair.split("=").reverse().join("=")).sort()).toEqual(straight.sort());
        const self = shareEntities(a, a);
        expect(self.entities).toHaveLength(a.entities.length);
        for (const { members } of shared.entities)
          expect(members.every((at) => at < shared.entities.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
