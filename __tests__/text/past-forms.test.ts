import { expect, test } from "@jest/globals";
import { gerundOf, pastOf, verbOfPast } from "../../lib/text/past-forms.ts";

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

test.each([
  ["slam", "slammed", "slamming"],
  ["rebut", "rebutted", "rebutting"],
  ["deter", "deterred", "deterring"],
  ["extol", "extolled", "extolling"],
  ["credit", "credited", "crediting"],
  ["threaten", "threatened", "threatening"],
  ["defy", "defied", "defying"],
  ["obey", "obeyed", "obeying"],
  ["praise", "praised", "praising"],
  ["free", "freed", "freeing"],
  ["tie", "tied", "tying"],
  ["mimic", "mimicked", "mimicking"],
  ["mock", "mocked", "mocking"],
  ["jeer", "jeered", "jeering"],
  ["slow", "slowed", "slowing"],
  ["tax", "taxed", "taxing"],
])("%s, %s, %s", (verb, past, gerund) => {
  expect([pastOf(verb), gerundOf(verb)]).toEqual([past, gerund]);
});
