import { expect, test } from "@jest/globals";
import { actsOf } from "../../../lib/classify/role/acts.ts";
import { storyAt } from "../../support/notation.ts";

/** Acts of a text as `sell mill: Tarn Steel > Luis Marr`, by the names of the story's entities; both reports are the text. */
function acts(text: string): string[] {
  const story = storyAt(1, text, `${text} It rained.`);
  const name = (key: string): string =>
    key.startsWith("@") ? (story.entities[Number(key.slice(1))]?.name ?? key) : key;
  // Both reports are the text, and what both carry is left out of a story's claims.
  const own = { ...story, claims: { a: story.readings.a.claims, b: story.readings.b.claims } };
  return actsOf(own, "a").map(
    ({ act, first, second, polarity }) =>
      `${polarity === "negated" ? "not " : ""}${act}: ${name(first)} > ${name(second)}`,
  );
}

test.each([
  ["Ana Rojas sued Luis Marr.", ["sue: Ana Rojas > Luis Marr"]],
  ["Luis Marr was sued by Ana Rojas.", ["sue: Ana Rojas > Luis Marr"]],
  ["Ana Rojas did not sue Luis Marr.", ["not sue: Ana Rojas > Luis Marr"]],
  ["Ana Rojas's lawsuit against Luis Marr failed.", ["sue: Ana Rojas > Luis Marr"]],
  ["Luis Marr bought the mill from Tarn Steel.", ["sell mill: Tarn Steel > Luis Marr"]],
  ["Tarn Steel sold the mill to Luis Marr.", ["sell mill: Tarn Steel > Luis Marr"]],
  ["Kestrin United lost to Varna FC.", ["beat: Varna FC > Kestrin United"]],
  ["Varna FC beat Kestrin United 3-1.", ["beat: Varna FC > Kestrin United"]],
  ["Joao Neto joined Varna FC from Kestrin United.", ["sell neto: Kestrin United > Varna FC"]],
  ["Luis Marr rang Ana Rojas.", ["phone: Luis Marr > Ana Rojas"]],
  ["Varna FC went down 2-1 to Kestrin United.", ["beat: Kestrin United > Varna FC"]],
  ["Varna FC were sad after a defeat to Kestrin United.", ["beat: Kestrin United > Varna FC"]],
  ["Ana Rojas slept.", []],
  ["Ana Rojas sued herself.", []],
])("%s: %j", (text, told) => {
  expect(acts(text)).toEqual(told);
});

test("a list of three hundred words tells no act", () => {
  const list = (rows: number): string => `Ana Rojas sued Luis Marr over mud${", mud".repeat(rows)}.`;
  expect(acts(list(20))).toHaveLength(1);
  expect(acts(list(150))).toEqual([]);
});
