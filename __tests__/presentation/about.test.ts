import { expect, test } from "@jest/globals";
import { StorydiffError } from "../../lib/errors.ts";
import { entitiesAbout, sentencesAbout } from "../../lib/presentation/about.ts";
import { comparisonOf } from "../support/comparison.ts";
import { ferry } from "../support/ferry.ts";

const comparison = comparisonOf({
  a: ["Türkiye and Katherine Gomes spoke.", "Luis Gomes did not."],
  b: ["Both spoke."],
  entities: [
    { name: "Türkiye", aliases: ["Ankara"], a: [[0, "Türkiye"]] },
    { name: "Katherine Gomes", a: [[0, "Katherine Gomes"]] },
    { name: "Luis Gomes", a: [[1, "Luis Gomes"]] },
    { name: "both", members: [0, 1], b: [[0, "Both"]] },
    { name: "the three of them", members: [3, 2] },
  ],
});

test.each<[string, number[], number[]]>([
  ["Türkiye", [0], [0, 3]],
  ["turkiye", [0], [0, 3]],
  ["ANKARA", [0], [0, 3]],
  ["Gomes", [1, 2], [1, 2, 3, 4]],
  ["katherine gomes", [1], [1, 3]],
  ["both", [3], [3, 0, 1, 4]],
  ["three of them", [4], [4, 3, 2, 0, 1]],
])("%s is %j, with what it belongs to %j", (query, named, all) => {
  const about = entitiesAbout(comparison, query);
  expect(about.named).toEqual(named);
  expect([...about.all].sort()).toEqual(all.sort());
});

test.each([
  ["Gomez", 'neither report names "Gomez": did you mean "Katherine Gomes" or "Luis Gomes"?'],
  ["Kathrin", 'neither report names "Kathrin": did you mean "Katherine Gomes"?'],
  [
    "Xyz",
    'neither report names "Xyz": most named are "Türkiye", "Katherine Gomes", "Luis Gomes", "both", "the three of them"',
  ],
])("%s names nothing", (query, message) => {
  expect(() => entitiesAbout(comparison, query)).toThrow(new StorydiffError("bad-option", message));
});

test("where nothing is named, that is said", () => {
  const empty = comparisonOf({ a: ["x"], b: ["y"] });
  expect(() => entitiesAbout(empty, "Ada")).toThrow('neither report names "Ada": no name was found at all');
});

test("sentences come in order, with all that is named in them", () => {
  const about = entitiesAbout(ferry(), "Lorne");
  expect([...sentencesAbout(ferry(), about, "a").keys()]).toEqual([0, 1, 3]);
  expect([...sentencesAbout(ferry(), about, "b").keys()]).toEqual([1, 3]);
});
