import { expect, test } from "@jest/globals";
import { partial } from "../../lib/presentation/pieces.ts";

test("evidence that is nearly the whole sentence is not marked", () => {
  expect(partial({ start: 0, end: 100 }, { start: 0, end: 90 })).toEqual([]);
  expect(partial({ start: 0, end: 100 }, { start: 10, end: 30 })).toEqual([
    { span: { start: 10, end: 30 }, kind: "matched" },
  ]);
});
