import { expect, test } from "@jest/globals";
import { textReport } from "../../lib/input/text.ts";
import { legible } from "../../lib/text/markup.ts";

test("markup is made blank, so that every span still holds", () => {
  const report = {
    ...textReport("a **dam** fell", "a", "a"),
    markup: [
      { start: 2, end: 4 },
      { start: 7, end: 9 },
    ],
  };
  expect(legible(report)).toBe("a   dam   fell");
  expect(legible(textReport("plain", "a", "a"))).toBe("plain");
});
