import { expect, test } from "@jest/globals";
import { flatMap } from "../../lib/text/flat-map.ts";

test("joins what each item gives, one or several or none, in order", () => {
  const lengths = flatMap(["dam", "", "flood"], (word, at): number | number[] => {
    if (word === "") return [];
    return word.length > 3 ? [word.length, at] : word.length;
  });
  expect(lengths).toEqual([3, 5, 2]);
});

test("opens lists once, as the built-in one does", () => {
  const nested: readonly (readonly number[])[][] = [[[1, 2]], [[3], []]];
  expect(flatMap(nested, (one) => one)).toEqual(nested.flatMap((one) => one));
  expect(flatMap([], () => [1])).toEqual([]);
});
