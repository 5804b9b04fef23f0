import { expect, test } from "@jest/globals";
import { answeredQuestions } from "../../../lib/classify/certainty/open-questions.ts";
import { storyAt } from "../../support/notation.ts";

function said(a: string, b: string): string[] {
  return answeredQuestions(storyAt(0, a, b)).map(
    ({ open, topic, evidence }) =>
      `${open} ${topic}: "${a.slice(evidence.a.start, evidence.a.end)}" / "${b.slice(evidence.b.start, evidence.b.end)}"`,
  );
}

test.each([
  [
    "There is no information on the whereabouts of the gunman.",
    "The gunman was arrested in Ilo.",
    'a where the suspect is: "no information" / "arrested"',
  ],
  [
    "The conditions of the victims were not immediately known.",
    "The fall left one victim in critical condition.",
    'a how the victims are: "not immediately known" / "critical condition"',
  ],
  [
    "Police have not released the name.",
    "The dead man was named as Jon Berg.",
    'a who the victims are: "not released" / "was named"',
  ],
])("%s / %s -> %s", (a, b, expected) => {
  expect(said(a, b)).toEqual([expected]);
});

test.each([
  ["The motive is unclear.", "Police do not know the motive.", "both leave it open"],
  ["It is unclear who bought the hall.", "The gunman was arrested in Ilo.", "another question"],
  ["The gunman's whereabouts are unknown.", "The gunman may have been arrested.", "no answer yet"],
  ["The gunman's whereabouts were unknown at first. He was arrested.", "The gunman was arrested.", "answered below"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(said(a, b)).toEqual([]);
});
