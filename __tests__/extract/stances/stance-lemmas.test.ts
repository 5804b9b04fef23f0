import { expect, test } from "@jest/globals";
import {
  carryingVerbs,
  gerunds,
  pastForms,
  stanceLemmas,
  tellingVerbs,
} from "../../../lib/extract/stances/stance-lemmas.ts";

test.each([
  "accuse",
  "agree",
  "anger",
  "call",
  "cheer",
  "hire",
  "hold",
  "praise",
  "sign",
  "slam",
  "sue",
  "thrill",
  "urge",
])("%s tells a stance by itself, and opens the search", (verb) => {
  expect([tellingVerbs.has(verb), stanceLemmas.has(verb)]).toEqual([true, true]);
});

test.each(["give", "voice", "lose", "be"])(
  "%s tells one only with a noun or adjective that opens the search",
  (verb) => {
    expect([carryingVerbs.has(verb), tellingVerbs.has(verb), stanceLemmas.has(verb)]).toEqual([true, false, false]);
  },
);

test.each(["against", "critic", "favour", "gratitude", "lawsuit", "neutral", "supporter", "wary"])(
  "%s opens the search",
  (word) => {
    expect(stanceLemmas.has(word)).toBe(true);
  },
);

test.each(["town", "walk", "green"])("%s opens no search", (word) => {
  expect(stanceLemmas.has(word)).toBe(false);
});

test.each([
  ["accused", "accuse"],
  ["attacked", "attack"],
  ["slammed", "slam"],
  ["rebutted", "rebut"],
  ["defied", "defy"],
  ["extolled", "extol"],
  ["ridiculed", "ridicule"],
  ["slamed", undefined],
  ["defyed", undefined],
])("past form %s is of %s", (form, verb) => {
  expect(pastForms.get(form)).toBe(verb);
});

test.each([
  ["mocking", "mock"],
  ["slamming", "slam"],
  ["rebutting", "rebut"],
  ["defying", "defy"],
  ["praising", "praise"],
  ["slaming", undefined],
])("gerund %s is of %s", (form, verb) => {
  expect(gerunds.get(form)).toBe(verb);
});
