import { expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { textReport } from "../../../lib/input/text.ts";
import { compare } from "../../../lib/compare.ts";
import { judgements } from "../../support/notation.ts";

test.each([
  [1, "The flood killed 12 people.", "The flood killed 15 people.", ["conflict high"]],
  [1, "Police held 12 rifles.", "Police held 15 rifles.", ["conflict medium"]],
  [2, "Police held 12 rifles.", "Police held 15 rifles.", ["conflict high"]],
  [1, "Harlan paid $4,321.50.", "Harlan paid $4,231.50.", ["conflict high"]],
  [1, "Harlan paid $4,321.", "Harlan paid $5,214.", ["conflict medium"]],
  [1, "Harlan paid $4,321.", "Harlan paid $9,214.", ["conflict medium"]],
  [1, "Harlan paid $4,321.", "Harlan paid $9,214 and then $700.", []],
  [1, "Police held 12 rifles.", "Police held 15 boats.", []],
  [1, "Police held 12 rifles.", "Police held 150 rifles.", ["open low"]],
  [1, "Two women and one man died.", "Three people died.", ["part medium", "part medium"]],
  [1, "Two women and one man died.", "Four people died.", ["conflict high", "conflict high"]],
  [1, "The talks took two hours.", "The talks took three hours.", ["conflict medium"]],
  [1, "The talks took two hours.", "The talks took three hours and a meal one hour.", []],
])("at %d: %s / %s: %j", (closeness, a, b, expected) => {
  const found = judgements(number, closeness, a, b);
  expect(found.map(({ relation, confidence }) => `${relation} ${confidence}`)).toEqual(expected);
});

test.each([
  ["2024-05-01", "2024-05-02", true],
  ["2024-05-02", "2024-05-01", false],
  ["2024-05-01", "2024-05-01", false],
])("a toll of 12 told on %s and of 15 on %s: developing is %s", (first, second, developing) => {
  const report = (text: string, date: string) => ({ ...textReport(text, "r.txt", "r.txt"), date });
  const a = report("The flood at Varna killed 12 people.", first);
  const b = report("The flood at Varna killed 15 people.", second);
  expect(compare(a, b).findings).toMatchObject([{ kind: "contradiction", type: "number", developing }]);
});

test("the missing are found: their number moves either way", () => {
  const report = (text: string, date: string) => ({ ...textReport(text, "r.txt", "r.txt"), date });
  const a = report("Fifteen people were missing in the flood at Varna.", "2024-05-01");
  const b = report("Two people were missing in the flood at Varna.", "2024-05-02");
  expect(compare(a, b).findings).toMatchObject([{ kind: "contradiction", type: "number", developing: true }]);
});

test.each([
  ["Toll of the Varna flood rises to 31", true],
  ["Flood at Varna", false],
])("under the headline %j other tolls are developing: %s", (headline, developing) => {
  const found = judgements(
    number,
    1,
    "Rain fell. Fifteen people were injured.",
    `${headline}\n\nRain fell. Two people were injured.`,
  ).filter((one) => one.relation === "conflict" && one.sentences.a === 1);
  expect(found.at(-1)?.developing).toBe(developing);
});
