import { expect, test } from "@jest/globals";
import { tellingsOf } from "../../../lib/classify/certainty/matter-tellings.ts";
import { storyAt } from "../../support/notation.ts";

function answers(text: string, matter: string): string[] {
  const told = tellingsOf(storyAt(0, text, "Nothing else."), "a");
  return [...told].flatMap(([{ name }, own]) => (name === matter ? own.map(({ answer }) => answer) : []));
}

test.each([
  ["The officer was charged with assault.", "whether he was charged", ["yes"]],
  ["The officer has not been charged with assault.", "whether he was charged", ["no"]],
  ["The judge asked whether he was charged with assault.", "whether he was charged", ["open"]],
  ["The officer may have been charged with assault.", "whether he was charged", ["open"]],
  ["The officer will be freed if he was charged with assault.", "whether he was charged", []],
  ["The mayor will resign on Friday.", "whether the post is given up", ["yes"]],
  ["The mayor may resign on Friday.", "whether the post is given up", ["open"]],
  ["The gunman was arrested.", "whether the culprit was caught", ["yes"]],
  ["The minister was arrested.", "whether the culprit was caught", []],
])("%s %s -> %j", (text, matter, expected) => {
  expect(answers(text, matter)).toEqual(expected);
});
