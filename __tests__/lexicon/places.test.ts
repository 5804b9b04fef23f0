import { expect, test } from "@jest/globals";
import { countryTable } from "../../lib/lexicon/countries.ts";
import { areTwoNations, areTwoPlaces, longestPlaceName, placeNamed, placeWordsFrom } from "../../lib/lexicon/places.ts";

test.each<readonly [string, string, string, string | null]>([
  ["Turkey", "Turkey", "country", "Turkey"],
  ["TÜRKIYE", "Turkey", "country", "Turkey"],
  ["Burma", "Myanmar", "country", "Myanmar"],
  ["U.S.", "United States", "country", "United States"],
  ["Britain", "United Kingdom", "country", "United Kingdom"],
  ["the Netherlands", "Netherlands", "country", "Netherlands"],
  ["Peruvians", "Peru", "country", "Peru"],
  ["Dutch", "Netherlands", "country", "Netherlands"],
  ["Lima", "Lima", "capital", "Peru"],
  ["Kiev", "Kyiv", "capital", "Ukraine"],
  ["London", "London", "capital", "United Kingdom"],
  ["Istanbul", "Istanbul", "city", null],
  ["Bombay", "Mumbai", "city", null],
  ["Texas", "Texas", "region", null],
  ["Texans", "Texas", "region", null],
])("%s", (name, place, kind, country) => {
  expect(placeNamed(name)).toMatchObject({ name: place, kind, country });
});

test("knows no other word", () => {
  expect([placeNamed(""), placeNamed("Zerqa"), placeNamed("Chineses")]).toEqual([null, null, null]);
});

test("the first word of a longer name opens the lookup", () => {
  expect(["united", "côte", "zerqa", "zérqa"].map(placeWordsFrom)).toEqual([4, 2, 0, 0]);
  expect(longestPlaceName).toBeGreaterThan(3);
});

test("all countries are there, sorted by name, with four columns", () => {
  const rows = countryTable.trim().split("\n");
  const names = rows.map((row) => row.split(" | ")[0] ?? "");
  expect(rows.length).toBeGreaterThan(195);
  expect(rows.filter((row) => row.split("|").length !== 4)).toEqual([]);
  expect(names).toEqual([...names].sort());
});

test.each([
  ["Lima", "Cusco", true],
  ["Lima", "Peru", false],
  ["Bombay", "Mumbai", false],
  ["Karo", "Oru", true],
])("whether %s and %s are two places of one scale: %s", (a, b, two) => {
  expect(areTwoPlaces(a, b)).toBe(two);
});

test.each([
  ["England", "Scotland", true],
  ["England", "United Kingdom", false],
  ["Peru", "Peru", false],
])("whether %s and %s are two nations: %s", (a, b, two) => {
  expect(areTwoNations(a, b)).toBe(two);
});
