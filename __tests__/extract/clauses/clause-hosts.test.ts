import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  [
    "Ruiz could not say if anyone left, but said the road was shut.",
    ["possible: Ruiz > not say > -", "conditional: anyone > leave > -", "Ruiz > say > -", "- > shut* > the road"],
  ],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
