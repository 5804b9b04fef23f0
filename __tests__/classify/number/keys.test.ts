import { expect, test } from "@jest/globals";
import { ownKey } from "../../../lib/classify/number/keys.ts";
import { number } from "../../../lib/classify/rules/number.ts";
import { judged, storyAt } from "../../support/notation.ts";

function keyOf(text: string): string | null {
  const sentence = storyAt(1, text, "Rain fell.").sentences.a[0];
  const quantity = sentence?.quantities[0];
  if (sentence === undefined || quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return ownKey(sentence, quantity);
}

test.each([
  ["Some 20,000 people marched in Varna.", "crowd:"],
  ["The rally drew 30,000.", "crowd:"],
  ["Police met 60,000 demonstrators.", "crowd:"],
  ["Police met 12 demonstrators.", null],
  ["Varna has 20,000 people.", null],
  ["The rally cost 30,000 dollars.", "cost:"],
  ["Tarn beat Varna 3-1.", "result:"],
  ["Tarn took a 3-2 victory.", "result:"],
  ["Tarn led Varna 3-1.", null],
  ["Holm got four years in prison.", "sentence:"],
  ["Holm was jailed for seven years.", "sentence:"],
  ["Holm faces up to seven years in prison.", "longest sentence:"],
  ["Holm spent seven years in prison.", "~spend sentence:"],
  ["The prosecutor sought seven years in prison.", "sentence asked for:"],
  ["The judge gave Holm seven years.", "sentence:"],
  ["The school gave Holm seven years.", null],
  ["Holm was mayor for four years.", null],
  ["The jail holds 900 men.", "held:"],
  ["Police held two men.", null],
  ["Built for more, the jail holds 900 men.", "held:"],
  ["The jail was designed to accommodate 900 men.", "~design held:"],
  ["The quake struck 10 kilometres below the town.", "depth:"],
  ["The road is 10 kilometres long.", "length:"],
  ["The road is 10 kilometres away.", null],
  ["Gusts of 110 mph tore off roofs.", "wind:"],
  ["A 6.1 quake hit Varna.", "magnitude:"],
  ["Two quakes hit Varna.", null],
  ["The jobless rate rose to 5.8 per cent.", "unemployment:"],
  ["Youth unemployment rose to 5.8 per cent.", "~youth unemployment:"],
  ["Holm was banned for two years.", "ban:"],
  ["Holm was stabbed four times.", "stab wounds:"],
  ["Holm was seen four times.", null],
  ["Some 200 people fell ill with cholera.", "cases:"],
  ["Some 200 people fell ill.", null],
  ["Lawmakers backed the bill 54-45.", "tally:"],
  ["Holm was found guilty of six charges.", "convictions:"],
  ["Holm faces six charges.", "charges:"],
  ["The fire has burnt 12,000 acres.", "area:"],
  ["The park has 12,000 acres.", null],
  ["Thieves took $340,000 in the raid.", "loot:"],
  ["The court fined Holm $400.", "fine:"],
  ["Holm lent Lind $400.", null],
  ["Tarn agreed to buy Varna for $2 billion.", "price:"],
  ["Eleven inmates escaped.", "escaped:"],
  ["Eleven boys escaped.", null],
  ["The firm will cut 1,200 jobs.", "jobs:"],
  ["The firm has 1,200 jobs.", null],
  ["The drug cut the risk by 20 percent.", "reduction:"],
  ["Sales rose by 20 percent.", null],
  ["A ship with a crew of 22 sank.", "crew:"],
])("%s %j", (text, expected) => {
  expect(keyOf(text)).toBe(expected);
});

test.each([
  [
    "Some 20,000 people marched.",
    "Some 60,000 demonstrators took to the streets.",
    ['conflict "Some 20,000" / "Some 60,000"'],
  ],
  ["Tarn beat Varna 3-1.", "Tarn took a 3-2 victory.", ['conflict "3-1" / "3-2"']],
  ["Tarn beat Varna 3-1.", "Tarn led Varna 2-0.", []],
  ["Holm got four years in prison.", "Holm got seven years in jail.", ['conflict "four years" / "seven years"']],
  [
    "Judge Holm gave Lind four years in prison.",
    "Lind was jailed for seven years.",
    ['conflict "four years" / "seven years"'],
  ],
  ["The jail, built in 1962, holds 900 men.", "The jail holds 1,300 inmates.", ['conflict "900" / "1,300"']],
  [
    "The fire has burnt 12,000 acres since May.",
    "The fire has burnt 31,000 acres.",
    ['conflict "12,000 acres" / "31,000 acres"'],
  ],
  ["Tarn will buy Varna for $2 billion.", "The takeover of Varna cost Tarn $3 billion.", []],
  ["Holm got four years in prison.", "Holm was mayor for seven years.", []],
])("%s / %s: %j", (a, b, said) => {
  expect(judged(number, 1, a, b)).toEqual(said);
});
