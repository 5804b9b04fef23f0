import { expect, test } from "@jest/globals";
import { phraseFrom } from "../../../lib/extract/stances/scene.ts";
import { canBeSidedWith, canHold, isDisputed } from "../../../lib/extract/stances/sides.ts";
import { sceneIn, toldIn } from "./told-in.ts";

test.each([
  ["The storm hit at 4 p.m.", []],
  ["A gale hit the pier at noon.", []],
  ["A drone attacked the union.", []],
  ["The horse attacked Lind.", []],
  ["Duarte feared the flood.", []],
  ["Duarte protested against Lind.", ["Duarte opposes Lind"]],
  ["Duarte hit at the pier.", []],
  ["Duarte hit the pier at Lima.", []],
  ["Duarte hit back at the union.", ["Duarte opposes the union"]],
  ["Duarte hit back at the pier.", []],
  ["Duarte blamed fog for the delay.", []],
  ["Duarte blamed the union for the delay.", ["Duarte opposes the union"]],
  ["Duarte blamed the valve for the delay.", []],
  ["Raiders attacked a ferry.", []],
  ["Duarte attacked the policy.", ["Duarte opposes the policy"]],
  ["Duarte denied endorsing the plan.", []],
  ["Duarte in May denied ever endorsing the plan.", []],
  ["Duarte has yet to endorse the plan.", []],
  ["Duarte has not yet endorsed the plan.", []],
  ["Duarte has not endorsed the plan.", ["Duarte opposes the plan"]],
  ["Nurses fear the roof may fall.", []],
  ["Nurses fear the mayor may resign.", []],
  ["Nurses doubt the mayor will stay.", []],
  ["The storm's attack on Lima lasted hours.", []],
  ["Duarte voiced support for the storm.", []],
  ["Nurses fear the mayor.", ["Nurses opposes the mayor"]],
  ["Duarte warned the mayor in May that the roof was weak.", []],
  ["Duarte warned the mayor the roof was weak.", []],
  ["Duarte warned the mayor of the flood.", []],
  ["Duarte warned nurses to stay away.", []],
  ["Duarte warned Lind.", ["Duarte opposes Lind"]],
  ["We do not know the cause, Ana Lind said.", []],
  ["Lind has not yet answered, Duarte said.", []],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});

/** Whether the noun phrase of a sentence's first tokens can hold a stance, be sided with, and surely is. */
function sides(words: string): boolean[] {
  const scene = sceneIn(`${words} left.`);
  const phrase = phraseFrom(scene, 0, words.split(" ").length - 1);
  return [canHold(scene, phrase), canBeSidedWith(scene, phrase), isDisputed(scene, phrase)];
}

test.each([
  ["The union", true, true, true],
  ["The treaty", true, true, true],
  ["The resident", true, true, true],
  ["The pier", true, true, false],
  ["The truck", false, true, false],
  ["The storm", false, false, false],
  ["Hurricane Ana", false, false, true],
  ["The Hurricane Ana", false, false, true],
  ["Ana Lind", true, true, true],
  ["Tuesday", false, false, true],
  ["1987", false, false, false],
  ["The dawn", false, false, false],
])("%s: %s, %s, %s", (words, ...expected) => {
  expect(sides(words)).toEqual(expected);
});
