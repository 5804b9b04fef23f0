import { expect, test } from "@jest/globals";
import { emptyBaseline } from "../../lib/presentation/known.ts";
import { matrixOfCollation } from "../../lib/presentation/matrix.ts";
import { renderCollation } from "../../lib/render/collation.ts";
import { mill } from "../support/collation.ts";

const { rows } = matrixOfCollation({ collation: mill(), baseline: emptyBaseline });
const wordsIn = (row: number): string[] =>
  (rows[row]?.cells ?? []).map((told) => told.map(({ words }) => words).join(" / "));

test("in the column of a report stand its own words", () => {
  expect(wordsIn(3)).toEqual(["Mill burns in Sorvik", "Mill fire", ""]);
  expect(wordsIn(4)).toEqual(["", "The owner, Dessa Vane, was at home.", ""]);
});

test("a value that is agreed on stands in its sentence", () => {
  expect(wordsIn(2)[0]).toBe("The owner was at home.");
});

test("a report that tells two values has both, in the order of its text, and is told to stand against the others", () => {
  expect(wordsIn(0)).toEqual(["Fourteen people", "At least nine people / Twenty", "Fourteen people"]);
  expect(rows[0]?.cells[1]?.map(({ value }) => value)).toEqual([2, 1]);
  expect(rows[0]?.against).toEqual([1]);
});

test("where there is no room for words, each report has the numbers of all values that it tells", () => {
  const narrow = renderCollation(mill(), { view: "matrix", width: 60 });
  expect(narrow).toMatch(/^ +A B +C$/m);
  expect(narrow).toMatch(/^≠ 1 number +1 3,2 1 +1 “Fourteen people”/m);
});
