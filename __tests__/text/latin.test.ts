import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainLetters } from "../../lib/text/latin.ts";

test("letters beyond Latin-1 lose their marks", () => {
  expect(plainLetters("Recep Erdoğan, Lech Wałęsa, Şırnak, Nguyễn, Zoë, 東京")).toBe(
    "Recep Erdogan, Lech Walesa, Sirnak, Nguyen, Zoë, 東京",
  );
});

test("no text changes its length", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => plainLetters(text).length === text.length));
});
