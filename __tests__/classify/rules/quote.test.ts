import { describe, expect, test } from "@jest/globals";
import { quote } from "../../../lib/classify/rules/quote.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

describe("quote", () => {
  test.each([
    [
      '"We will leave the city by nightfall and never return," Holm said.',
      '"We will leave the city by the river and never return," Holm said.',
      'quote "nightfall" / "the river"',
    ],
    [
      '"We will sign the treaty in Oslo if they lay down their arms," Holm said.',
      '"We will sign the treaty in Oslo," Holm said.',
      'quote "if they lay down their arms" / "We will sign the treaty in Oslo"',
    ],
    ['"The dam will hold," Holm said.', '"The dam will not hold," Holm said.', 'quote "The dam will hold" / "not"'],
    [
      '"The dam may hold through the winter," Holm said.',
      '"The dam will hold through the winter," Holm said.',
      'quote "may" / "will"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      '"We will leave the city by nightfall and never return," Holm said.',
      '"We will leave the city by nightfall," Holm said.',
      "cut where the sense stays",
    ],
    [
      '"We will leave the city by nightfall," Holm said.',
      '"We will leave the city by nightfall," Holm said again.',
      "the same words",
    ],
    [
      '"We will leave the city by nightfall," Holm said.',
      "Holm said they would not leave the city by nightfall.",
      "in the reporter's words",
    ],
    [
      '"We lost the whole of the old mill and the bread of four villages," Holm said.',
      '"We lost the whole of it," Holm said.',
      "another quotation",
    ],
    ['"No comment," Holm said.', '"A comment," Holm said.', "too short to be told apart"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test.each([
    [
      '"The dam will hold," Holm said.',
      'Holm said: "The dam will hold."',
      'same "The dam will hold" / "The dam will hold"',
    ],
    ['"The dam will hold through the winter," Holm said.', '"The dam will hold," Holm said.', null],
    [
      '"The old dam will hold the winter," Holm said.',
      '"The dam will hold the winter," Holm said.',
      'compatible "The old dam will hold the winter" / "The dam will hold the winter"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(judged(quote, 1, a, b)).toEqual(said === null ? [] : [said]);
  });
});

describe("how many words a quotation must have", () => {
  test.each([
    ["cut, two words", '"Not today," Holm said.', '"Today," Holm said.', 0],
    ["cut, three words and two", '"Not before noon," Holm said.', '"Before noon," Holm said.', 0],
    ["cut, four words and three", '"Not before noon today," Holm said.', '"Before noon today," Holm said.', 1],
    ["reworded, four words", '"We lost it all," Holm said.', '"We saved it all," Holm said.', 0],
    ["reworded, five words", '"We lost it all here," Holm said.', '"We saved it all here," Holm said.', 1],
  ])("%s: %s / %s", (_, a, b, said) => {
    expect(judged(quote, 1, a, b)).toHaveLength(said);
  });
});

describe("how much of a quotation must be left", () => {
  // Ten words, of which some are changed.
  const whole = '"One two three four five six seven eight nine ten," Holm said.';
  test.each([
    ["seven of ten", '"One two three four five six seven mice ate cheese," Holm said.', 1],
    ["six of ten", '"One two three four five six mice ate my cheese," Holm said.', 0],
  ])("%s", (_, other, said) => {
    expect(judged(quote, 1, whole, other)).toHaveLength(said);
  });

  test.each([
    ["seven of ten", '"One two three four five six seven," Holm said.', 1],
    ["six of ten", '"One two three four five six," Holm said.', 0],
  ])("%s, cut", (_, other, said) => {
    expect(judged(quote, 1, whole, other)).toHaveLength(said);
  });
});

test("the reason names what was cut, from whichever side", () => {
  const [long, short] = ['"We will sign if they do," Holm said.', '"We will sign," Holm said.'];
  const reason = ['The quotation is cut: "if they do" is left out.'];
  expect(judgements(quote, 1, long, short).map((one) => one.reason)).toEqual(reason);
  expect(judgements(quote, 1, short, long).map((one) => one.reason)).toEqual(reason);
});
