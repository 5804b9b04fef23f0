import { expect, test } from "@jest/globals";
import { toldRelations } from "../../../../lib/classify/identity/relations/told.ts";
import { storyAt } from "../../../support/notation.ts";

const keys = (a: string, b: string) => {
  const { a: inA, b: inB } = toldRelations(storyAt(0, a, b));
  return [inA, inB].map((all) => all.map(({ holder, thing }) => [holder.key, thing.key]));
};

test("one thing has one key in both reports, by its full and by its last name", () => {
  const [a, b] = keys("Ana Rojas founded Norvik Foods.", "Rojas, the founder of Norvik Foods, left.");
  expect(a).toEqual(b);
  expect(a).toHaveLength(1);
});

test("what has no name is known by its noun, a pronoun of nobody not at all", () => {
  expect(keys("Ana Rojas designed the yacht.", "It designed the yacht.")).toEqual([
    [[expect.stringMatching(/^(?:@|ana)/), "~yacht"]],
    [],
  ]);
});
