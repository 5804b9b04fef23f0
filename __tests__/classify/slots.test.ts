import { expect, test } from "@jest/globals";
import { otherNames } from "../../lib/classify/slots.ts";
import { wordsOf } from "../../lib/classify/story.ts";
import { storyAt } from "../support/notation.ts";

function told(closeness: number, a: string, b: string): string[] {
  const story = storyAt(closeness, a, b);
  return otherNames(story).map((one) => {
    return `${one.a.place}: ${wordsOf(story, "a", one.a.span)} / ${wordsOf(story, "b", one.b.span)}`;
  });
}

test.each([
  ["The club hired Ana Rojas.", "The club hired Ida Kern.", ["target: Ana Rojas / Ida Kern"]],
  ["The minister met the crew in Lagos.", "The minister met the crew in Oslo.", ["in: Lagos / Oslo"]],
  ["The club hired Ana Rojas.", "The club hired Ida Kern. Ana Rojas left.", []],
  ["The club hired Ana Rojas.", "The club did not hire Ida Kern.", []],
  ["The bank will have its seat in Lagos.", "The bank will have its seat in Oslo.", ["in: Lagos / Oslo"]],
  ["The bank had a branch in Lagos.", "The bank had an office in Oslo.", []],
  ["The club told Ana Rojas.", "The club told Ida Kern.", []],
  ["The club hired Ana Rojas and Jon Weld.", "The club hired Ida Kern.", []],
  ["The Holm School hired the cook.", "The Holm Elementary School hired the cook.", []],
  ["Ana Rojas met the crew in Lagos.", "Ida Kern met the crew in Oslo.", []],
])("%s / %s -> %j", (a, b, said) => {
  expect(told(1, a, b)).toEqual(said);
});

test("clauses that share someone need be less close", () => {
  const told2 = (closeness: number): number =>
    told(closeness, "The club hired Ana Rojas.", "The club hired Ida Kern.").length;
  expect([told2(0.5), told2(0.4)]).toEqual([1, 0]);
});
