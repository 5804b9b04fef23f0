import { expect, test } from "@jest/globals";
import { isSided } from "../../../lib/extract/stances/compounds.ts";
import { toldIn } from "./told-in.ts";

test.each([
  ["Anti-Lind protesters met the mayor.", ["Anti-Lind protesters opposes Anti-Lind"]],
  ["Lima's anti-Lind protesters left.", ["Lima's anti-Lind protesters opposes anti-Lind"]],
  ["The unions kept up their anti-Lind rhetoric.", ["their opposes anti-Lind"]],
  ["A pro-Chilean party won.", ["A pro-Chilean party supports pro-Chilean"]],
  ["The Chilean-backed rebels left.", ["Chilean supports rebels"]],
  ["The rebels -backed left.", []],
  ["He is anti-Lind.", []],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});

test("a compound beyond reading is none", () => {
  expect(isSided("anti-lind")).toBe(true);
  expect(isSided(`anti-${"x".repeat(40)}`)).toBe(false);
});
