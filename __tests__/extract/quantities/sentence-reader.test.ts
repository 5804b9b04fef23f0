import { expect, test } from "@jest/globals";
import { makeQuantity, tokenOf, type Reader } from "../../../lib/extract/quantities/sentence-reader.ts";
import { piecesIn } from "../../support/pieces.ts";
import { passageOf } from "../../support/sentence.ts";

const text = "It made 60 mph.";
const reader: Reader = {
  tokens: passageOf(text).tokens[0] ?? [],
  chunks: [],
  times: [],
  entityAt: () => null,
  pieces: piecesIn(text),
  sentence: 4,
  tagAt: () => undefined,
};

test("a unit that is a rate is told as unit and rate", () => {
  const interval = { min: 60, max: 60 };
  const told = {
    first: 2,
    next: 4,
    kind: "measure",
    value: 60,
    bound: "exactly",
    interval,
    per: null,
    counted: null,
  } as const;
  expect(makeQuantity(reader, { ...told, unit: "mile per hour" })).toMatchObject({
    sentence: 4,
    span: { start: 8, end: 14 },
    unit: "mile",
    per: "hour",
  });
  expect(makeQuantity(reader, { ...told, unit: "knot" })).toMatchObject({ unit: "nautical mile", per: "hour" });
  expect(makeQuantity(reader, { ...told, unit: "tonne", per: "day" })).toMatchObject({ unit: "tonne", per: "day" });
});

test("pieces are found among the tokens", () => {
  expect([tokenOf(reader, 1), tokenOf(reader, 99)]).toEqual([1, -1]);
});
