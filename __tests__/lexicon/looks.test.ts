import { expect, test } from "@jest/globals";
import { colourOf, colouredThings, garments, madeBy } from "../../lib/lexicon/looks.ts";

test("a colour has one name", () => {
  expect([colourOf("gray"), colourOf("grey"), colourOf("early")]).toEqual(["grey", "grey", null]);
});

test("a hatchback is a car, a coat is worn, and makers make one kind of thing", () => {
  expect([colouredThings.get("hatchback"), colouredThings.get("house")]).toEqual(["car", undefined]);
  expect([garments.has("coat"), garments.has("van")]).toEqual([true, false]);
  expect([madeBy("airbus"), madeBy("fiat"), madeBy("oslo")]).toEqual(["plane", "car", null]);
});
