import { expect, test } from "@jest/globals";
import { chosenWords, rawPlaces } from "../../../lib/page/session/places.ts";

const whole = (text: string, gaps: readonly (readonly [number, number])[] = []) => ({
  start: 0,
  end: text.length,
  gaps,
});

test("what is shown leads to where it stands, past markup and line ends that the page does not show", () => {
  expect(
    rawPlaces(
      "a **b** c",
      whole("a **b** c", [
        [2, 4],
        [5, 7],
      ]),
    ),
  ).toEqual([0, 1, 4, 7, 8, 9]);
  expect(rawPlaces("a\r\nb\rc", whole("a\r\nb\rc"))).toEqual([0, 2, 3, 4, 5, 6]);
});

test("chosen words come with thirty units on either side, and without blanks at their ends", () => {
  const text = `${"x".repeat(40)} 24 people ${"y".repeat(40)}`;
  expect(chosenWords(text, whole(text), 40, 51)).toEqual({
    words: "24 people",
    before: `${"x".repeat(29)} `,
    behind: ` ${"y".repeat(29)}`,
  });
});

test("words with markup inside are those of the report's own text", () => {
  const text = "Some **24** people died.";
  expect(
    chosenWords(
      text,
      whole(text, [
        [5, 7],
        [9, 11],
      ]),
      5,
      14,
    )?.words,
  ).toBe("24** people");
});

test("blanks alone are no words", () => {
  expect(chosenWords("a   b", whole("a   b"), 1, 4)).toBeNull();
});
