import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

test("tells a number that is given to the other of two", () => {
  expect(
    clashes(
      "Paul Ives and Dan Carver were sentenced to 14 years and six years, respectively.",
      "Dan Carver will serve 14 years, the judge said.",
    ),
  ).toContain('number "six years" / "14 years"');
});

test("tells nothing where each has his own", () => {
  expect(
    clashes(
      "Paul Ives and Dan Carver were sentenced to 14 years and six years, respectively.",
      "Dan Carver was sentenced to six years. Paul Ives got 14 years.",
    ),
  ).toEqual([]);
});
