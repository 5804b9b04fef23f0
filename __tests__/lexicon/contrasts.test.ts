import { expect, test } from "@jest/globals";
import { contrastsOf, deedContrastsOf, keyOfContrast } from "../../lib/lexicon/contrasts.ts";

test("a word stands on each of its scales", () => {
  expect(contrastsOf("cousin").map(({ scale }) => scale)).toEqual(["brother", "sister"]);
  expect(contrastsOf("lorry")).toEqual(contrastsOf("truck"));
  expect(contrastsOf("vehicle")).toEqual([]);
});

test("the noun before may make another of it", () => {
  expect(contrastsOf("driver")).toEqual([]);
  expect(contrastsOf("driver", "taxi").map(({ scale }) => scale)).toEqual(["job"]);
});

test("some scales hold for the parts of one deed only", () => {
  expect(contrastsOf("neighbour")).toEqual([]);
  expect(deedContrastsOf("neighbour").map(({ scale }) => scale)).toEqual(["finder"]);
});

test("the key tells scale and kind", () => {
  expect(keyOfContrast({ scale: "vehicle", kind: 3 })).toBe("vehicle 3");
});
