import { expect, test } from "@jest/globals";
import type { ContradictionType } from "../../lib/model.ts";
import { beyondQuestion, questionOf } from "../../lib/presentation/questions.ts";

test.each<[ContradictionType, string, string]>([
  ["number", "The number of dead: 24 in A, 31 in B.", "How many dead?"],
  ["number", "Two numbers of one thing.", "How many, or how much?"],
  ["antonym", 'Opposite states of the talks: "over" in A, "ongoing" in B.', "Which is true of the talks?"],
  [
    "antonym",
    'Opposite outcomes for the poor, in B the needy: "hurts" in A, "helps" in B.',
    "Which is true of the poor?",
  ],
  ["attribution", "Who says so: the mayor in A, police in B.", "Who says so?"],
  ["time", "The death of Ada Quill: Monday in A, Tuesday in B.", "When was the death of Ada Quill?"],
  [
    "stance",
    'The envoys: between the sides in A ("met both"), for Norland in B ("backed it").',
    "The envoys: on whose side?",
  ],
  ["stance", 'The envoys: for Veria in A ("x"), between the sides in B ("y").', "The envoys: on whose side?"],
  ["stance", 'The union: against it in A ("x"), for it in B ("y").', "The union: for or against?"],
  ["identity", "The spelling of the name: Quill in A, Quilt in B.", "The spelling of the name?"],
  ["polarity", "Told as done in one and as not done in the other.", "Did it happen?"],
  ["number", "The number of $& and $1: 2 in A, 3 in B.", "How many $& and $1?"],
])("%s: %s", (type, reason, question) => {
  expect(questionOf({ type, reason })).toBe(question);
});

test.each([
  [
    'The envoys: between the sides in A ("met both"), for Norland in B ("backed it").',
    "between the sides in A, for Norland in B.",
  ],
  ['The number of dead: "met both" in A, backed it in B.', ""],
  ["The time: met both in A, backed it in B.", ""],
  ["The time: met both (Monday) in A, backed it in B.", "The time: met both (Monday) in A, backed it in B."],
  ['Told as done in one: "met both" in A, "backed it" in B.', "Told as done in one."],
])("beside the words %s adds %j", (reason, beyond) => {
  expect(beyondQuestion(reason, ["met both", "backed it"])).toBe(beyond);
});
