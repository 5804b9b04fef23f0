import { expect, test } from "@jest/globals";
import { thingOf } from "../../lib/lexicon/occasion-things.ts";

test("words for one thing have one key", () => {
  expect([thingOf("aircraft"), thingOf("plane"), thingOf("lamp")]).toEqual(["#plane", "#plane", null]);
});
