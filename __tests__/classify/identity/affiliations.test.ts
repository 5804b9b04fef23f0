import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

test.each([
  [
    "The Republican senator Dale Hooper voted against the bill.",
    "Dale Hooper, a Democrat from Ohio, was one of nine who voted no.",
    'identity "Republican" / "Democrat"',
  ],
  [
    "Detained cleric Hassan Rafi, a Shiite, has led protests since May.",
    "Hassan Rafi, the Sunni cleric, has led the protests since May.",
    'identity "Shiite" / "Sunni"',
  ],
  [
    "Ivo Petrov was a liberal thinker.",
    "Ivo Petrov was a conservative politician.",
    'identity "liberal" / "conservative"',
  ],
])("tells one person as two things: %s / %s", (a, b, clash) => {
  expect(clashes(a, b)).toContain(clash);
});

test.each([
  ["Dale Hooper, a former Republican, voted no.", "Dale Hooper, a Democrat, voted no."],
  ["The Catholic school's head, Nora Quist, resigned.", "Nora Quist, a Protestant, resigned."],
  ["Dale Hooper is not a Republican.", "Dale Hooper, a Democrat, voted no."],
])("tells nothing of another time or another's: %s / %s", (a, b) => {
  expect(clashes(a, b)).toEqual([]);
});
