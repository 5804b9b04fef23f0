import { expect, test } from "@jest/globals";
import {
  attributeNames,
  attributes,
  manyAttributes,
  rowsByFollowing,
  rowsByLeading,
  strayWords,
} from "../../lib/lexicon/attributes.ts";

test("every word that makes a number another belongs to an attribute of the table", () => {
  const keys = attributes.map(({ key }) => key);
  for (const key of [...strayWords.keys(), ...manyAttributes]) expect(keys).toContain(key);
});

test("every attribute has a name, and every name an attribute", () => {
  expect([...attributeNames.keys()].sort()).toEqual([...new Set(attributes.map(({ key }) => key))].sort());
});

test("an attribute looks for words only where it has some", () => {
  for (const { key, before, leading, after, following } of attributes) {
    expect({ key, words: [...leading].join("") !== "" }).toEqual({ key, words: before > 0 });
    expect({ key, words: [...following].join("") !== "" }).toEqual({ key, words: after > 0 });
    expect(Math.max(before, after)).toBeLessThanOrEqual(9);
  }
});

test("rows are found by their words", () => {
  expect(rowsByLeading.get("ransom")?.map(({ key }) => key)).toEqual(["ransom:"]);
  expect(rowsByFollowing.get("richter")?.map(({ key }) => key)).toEqual(["magnitude:"]);
});
