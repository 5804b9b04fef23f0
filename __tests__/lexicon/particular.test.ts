import { expect, test } from "@jest/globals";
import { particularsOfPeople } from "../../lib/lexicon/particulars-of-people.ts";
import { particularsOfPlaces } from "../../lib/lexicon/particulars-of-places.ts";

const all = [...particularsOfPeople, ...particularsOfPlaces];

test("every phrase has one place for the value and a word beside it", () => {
  const without = all.flatMap(({ name, phrases }) =>
    phrases
      .filter(
        (steps) =>
          steps.filter((step) => step === "value").length !== 1 || !steps.some((step) => typeof step !== "string"),
      )
      .map(() => name),
  );
  expect(without).toEqual([]);
});

test("every particular has its own name", () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
