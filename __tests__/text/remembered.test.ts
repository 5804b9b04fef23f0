import { expect, test } from "@jest/globals";
import { remembered } from "../../lib/text/remembered.ts";

test("works a value out once for each object, and for an equal one again", () => {
  let calls = 0;
  const sizeOf = remembered((words: readonly string[]) => {
    calls += 1;
    return words.length;
  });
  const words = ["dam", "burst"];
  expect([sizeOf(words), sizeOf(words), calls]).toEqual([2, 2, 1]);
  expect([sizeOf([...words]), calls]).toEqual([2, 2]);
});

test("remembers that there was nothing", () => {
  let calls = 0;
  const lastOf = remembered((words: readonly string[]): string | undefined => {
    calls += 1;
    return words.at(-1);
  });
  const words: string[] = [];
  expect([lastOf(words), lastOf(words), calls]).toEqual([undefined, undefined, 1]);
});
