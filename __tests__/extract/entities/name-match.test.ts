import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type NameRelation, nameRelation } from "../../../lib/extract/entities/name-match.ts";

test.each<readonly [string, string, NameRelation]>([
  ["Ana Rojas", "ANA ROJAS", "same"],
  ["José Peña", "Jose Pena", "same"],
  ["Mr. Rojas", "Ana Rojas", "same"],
  ["Ana", "Ana Rojas", "same"],
  ["Prime Minister Ana Rojas", "Ana Rojas", "same"],
  ["Peter J. Moor", "Peter Moor", "same"],
  ["Liz Moor", "Elizabeth Moor", "same"],
  ["Del Monte", "DelMonte", "same"],
  ["Smith-Vane", "Smith Vane", "same"],
  ["Zerqa Ltd.", "Zerqa", "same"],
  ["NGO", "National Grain Office", "same"],
  ["GOP", "Senate Republicans", "same"],
  ["the GOP", "Republican Party", "same"],
  ["House Republicans", "Senate Republicans", "different"],
  ["U.N.", "United Nations", "same"],
  ["US State Department", "State Department", "same"],
  ["Turkey", "Türkiye", "same"],
  ["Britain", "the UK", "same"],
  ["the", "The", "same"],
  ["Katharine Moor", "Catharine Moor", "variant"],
  ["Hoffner", "Hofner", "variant"],
  ["La Palmera", "Palmera", "same"],
  ["LaPalmera", "Palmera", "variant"],
  ["Kravitschko", "Kravitchsko", "variant"],
  ["Anderson", "Andersen", "variant"],
  ["Mohammed Rahmani", "Muhammad Rahmani", "same"],
  ["Gaddafi", "Qaddafi", "same"],
  ["Alishvandi", "Alishbandi", "variant"],
  ["Steven Moor", "Stephen Moor", "variant"],
  ["Sara Moor", "Sarah Moor", "variant"],
  ["J. Moor", "Joan Moor", "same"],
  ["J. Moor", "Ruth Moor", "different"],
  ["Grain Organisation", "Grain Organization", "same"],
  ["Zerqa Grain Board", "Grain Board", "same"],
  ["Tessamin", "Tessaminity", "different"],
  ["Serdarguly", "Serdarguli", "same"],
  ["Bryan Moor", "Brian Moor", "variant"],
  ["Mac Donnel Vane", "MacDonnell Vane", "variant"],
  ["Iran", "Iraq", "different"],
  ["Austria", "Australia", "different"],
  ["Niger", "Nigeria", "different"],
  ["Lima", "Peru", "different"],
  ["Peru", "Perrault", "different"],
  ["John", "Joan", "different"],
  ["John Moor", "Joan Moor", "different"],
  ["Maria", "Mario", "different"],
  ["Martin", "Martinez", "different"],
  ["Petrov", "Petrova", "different"],
  ["Williams", "Williamson", "different"],
  ["Harrison", "Morrison", "different"],
  ["Ana Rojas", "Luis Rojas", "different"],
  ["Ana Rojas", "Ana Stone", "different"],
  ["", "Ana", "different"],
  ["", " ", "same"],
])("%s | %s: %s", (a, b, relation) => {
  expect([nameRelation(a, b), nameRelation(b, a)]).toEqual([relation, relation]);
});

test("the order of two names does not matter, and a name is itself", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc
      .array(fc.constantFrom("Ana", "Rojas", "Mr.", "Peru", "Luis", "J.", "al-", "Roja", "Bank", "of", "NGO"), {
        maxLength: 4,
      })
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(nameRelation(a, b)).toBe(nameRelation(b, a));
      expect(nameRelation(a, a)).toBe("same");
    }),
  );
});
