import { expect, test } from "@jest/globals";
import { verbOfPast } from "../../lib/text/past-forms.ts";

test.each([
  ["rescued", "rescue"],
  ["stopped", "stop"],
  ["taken", "take"],
  ["buried", "bury"],
  ["killed", "kill"],
  ["passed", "pass"],
  ["charged", "charge"],
  ["approved", "approve"],
  ["evacuated", "evacuate"],
  ["defeated", "defeat"],
  ["toppled", "topple"],
  ["avoided", "avoid"],
  ["need", null],
  ["red", null],
  ["town", null],
])("%s is of %s", (norm, lemma) => {
  expect(verbOfPast(norm)).toBe(lemma);
});
