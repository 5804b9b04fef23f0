import { expect, test } from "@jest/globals";
import { verbatimOf } from "../../lib/align/verbatim.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";

function partners(a: string, b: string): ReturnType<typeof verbatimOf> {
  return verbatimOf({ a: read(textReport(a, "a", "a")), b: read(textReport(b, "b", "b")) });
}

test("case and marks do not count", () => {
  expect(partners("The bridge fell, Ida Holm said.", "The BRIDGE fell – Ida Holm said.")).toEqual({ a: [0], b: [0] });
});

test("a changed word does", () => {
  expect(partners("The bridge fell.", "The bridges fell.")).toEqual({ a: [null], b: [null] });
});

test("repeated sentences meet in order, what is over meets the last", () => {
  expect(partners("It fell again.\nIt fell again.\nIt fell again.", "It fell again.\nIt fell again.")).toEqual({
    a: [0, 1, 1],
    b: [0, 1],
  });
});
