import { expect, test } from "@jest/globals";
import { isOfStory, kindOfNoun, kindOfThing, occasionOf } from "../../lib/lexicon/occasions.ts";

test.each([
  ["take off", "departure"],
  ["sink", "sinking"],
  ["walk out", "strike"],
  ["paint", null],
])("%s: %s", (words, kind) => {
  expect(occasionOf(words)).toBe(kind);
});

test("a strike is one as a noun, and a fire fires nobody", () => {
  expect([kindOfNoun("strike"), occasionOf("strike"), kindOfNoun("fire"), occasionOf("fire")]).toEqual([
    "strike",
    null,
    "fire",
    "dismissal",
  ]);
});

test("a trial opens as others start, a deal closes as others are completed, a film opens as others are published", () => {
  expect(kindOfThing("opening", "#trial")).toBe("start");
  expect(kindOfThing("closing", "#deal")).toBe("completion");
  expect(kindOfThing("opening", "=film")).toBe("publication");
  expect(kindOfThing("opening", "bridge")).toBe("opening");
});

test("a story has one sinking and many arrests", () => {
  expect([isOfStory("sinking"), isOfStory("arrest")]).toEqual([true, false]);
});

test("a baby arrives as it is born, a newspaper is first published as it is founded, talks open as they are held", () => {
  expect(kindOfThing("arrival", "#child")).toBe("birth");
  expect(kindOfThing("publication", "#newspaper")).toBe("founding");
  expect(kindOfThing("opening", "#talks")).toBe("meeting");
  expect(kindOfThing("closing", "#poll")).toBe("end");
});
