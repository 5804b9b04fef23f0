import { expect, test } from "@jest/globals";
import { boundAround } from "../../../lib/extract/quantities/number-bounds.ts";
import { piecesIn } from "../../support/pieces.ts";

const around = (text: string): ReturnType<typeof boundAround> => {
  const pieces = piecesIn(text);
  const at = pieces.findIndex(({ kind, norm }) => kind === "number" || norm === "$");
  return boundAround(pieces, at, pieces[at]?.norm === "$" ? at + 2 : at + 1, 0);
};

test.each([
  ["at least 24", "at least", 0],
  ["as many as 24", "at most", 0],
  ["in the region of 24", "about", 0],
  ["nearly 24", "about", 0],
  ["well over 24", "more than", 0],
  ["sub-7", "less than", 0],
  ["less than the $184", "less than", 0],
  ["24 or more", "at least", 0],
  ["24+", "at least", 0],
  ["20-odd", "about", 0],
  ["20-plus", "at least", 0],
  ["24 or so", "about", 0],
  ["24", "exactly", 0],
  ["all over 24", "exactly", 2],
  ["came under 24", "exactly", 2],
  ["asked about 24", "exactly", 2],
  ["around the 24", "exactly", 2],
  ["24 odd", "exactly", 0],
])("%s", (text, bound, first) => {
  expect(around(text)).toMatchObject({ bound, first });
});

test("only some bounds approach the number from below", () => {
  expect([around("nearly 50").approaching, around("about 50").approaching]).toEqual([true, false]);
});

test("words that another number has taken are left alone", () => {
  expect(boundAround(piecesIn("at least 24"), 2, 3, 1)).toMatchObject({ bound: "exactly", first: 2 });
});
