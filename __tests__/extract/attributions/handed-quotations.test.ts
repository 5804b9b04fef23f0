import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  ['"The dam holds for now," according to Ines Duarte.', ['Ines Duarte [according to] "The dam holds for now,"']],
  [
    '"The dam is old. It holds for now," according to Ines Duarte.',
    ['Ines Duarte [according to] "The dam is old. It holds for now,"'],
  ],
  ['As Ines Duarte put it, "The dam holds for now."', ['Ines Duarte [put it] "The dam holds for now."']],
  ['"The dam holds for now," as Ines Duarte put it.', ['Ines Duarte [put it] "The dam holds for now,"']],
  ['In the words of Ines Duarte: "The dam holds for now."', ['Ines Duarte [In the words of] "The dam holds for now."']],
])("gives a quotation to whom it is put beside: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});

test("a quotation behind another is given to its own speaker", () => {
  const told = toldIn('"The dam holds for now," said Ines Duarte. "It leaks and it creaks," according to Ana Holm.');
  expect(told).toEqual([
    'Ines Duarte [said] "The dam holds for now,"',
    'Ana Holm [according to] "It leaks and it creaks,"',
  ]);
});

test("what one does to a thing hands over nothing", () => {
  expect(toldIn('As Ines Duarte put down the key, "The dam holds for now" lit up.').join()).not.toContain("[put");
});
