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
  ["All 110 people aboard were saved.", "aboard:"],
  ["Some 900 people will be laid off.", "jobs:"],
  ["Some 900 people lay on the beach.", null],
  ["Rescuers cut free 900 people.", null],
  ["Some 900 workers face redundancy.", "jobs:"],
  ["The storm flattened 120 homes.", "houses destroyed:"],
  ["The storm damaged 120 homes.", "houses damaged:"],
  ["The storm missed 120 homes.", null],
  ["Airlines called off 140 flights.", "flights:"],
  ["Airlines run 140 flights.", null],
  ["Orlan is recalling 85,000 cars.", "recall:"],
  ["Orlan sold 85,000 cars.", null],
  ["They found 300 kg of cocaine.", "drugs:"],
  ["They found 300 kg of rice.", null],
  ["They agreed a five-day truce.", "truce:"],
  ["The bank raised its key rate to 4 percent.", "interest rate:"],
  ["The bank put the mortgage rate at 4 percent.", "~mortgage interest rate:"],
  ["The cost of living rose by 4 percent.", "inflation:"],
  ["Some 41 percent of voters went to the polls.", "turnout:"],
  ["She took 52 percent of the vote.", "share of the vote:"],
  ["Nurses are asking for an 8 percent raise.", "pay rise:"],
  ["Tarn and Varna drew 2-2.", "result:"],
  ["Lind ran to the line with 29 seconds remaining.", "~remain time of the race:"],
  ["Some 9,000 acres have been scorched.", "area:"],
])("%s %j", (text, expected) => {
  expect(keyOf(text)).toBe(expected);
});

/** The key of the first number of a text of two sentences, in the second. */
function keyAmid(before: string, text: string): string | null {
  const [first, second] = storyAt(1, `${before} ${text}`, "Rain fell.").sentences.a;
  const quantity = second?.quantities[0];
  if (first === undefined || second === undefined || quantity === undefined)
    throw new Error(`no quantity in "${text}"`);
  return ownKey(second, quantity, [first]);
}

test.each([
  ["A court convicted Holm.", "He got four years.", "sentence:"],
  ["The school praised Holm.", "He got four years.", null],
  ["Tarn made a bid for Varna.", "It will pay $640 million.", "price:"],
  ["Tarn met Varna.", "It will pay $640 million.", null],
  ["A watchdog acted against Tarn.", "It must pay $2 million.", "fine:"],
  ["Kidnappers freed Holm.", "His family paid $2 million.", "ransom:"],
  ["Thieves broke in.", "Rings worth $2 million were taken.", "loot:"],
  ["A storm hit Tarn.", "Repairs will cost $2 million.", "damage:"],
  ["A builder came to Tarn.", "Repairs will cost $2 million.", "cost:"],
  ["Refugees need tents.", "Tarn pledged $2 million.", "aid:"],
  ["The film came out.", "It made $2 million.", "gross:"],
  ["Tarn bought striker Holm.", "He cost $2 million.", "price:"],
  ["An earthquake hit Tarn.", "Its strength was 6.1.", "magnitude:"],
  ["A cyclone hit Tarn.", "It blew at 110 mph.", "wind:"],
  ["An election was held.", "Holm won 52 percent.", "share of the vote:"],
  ["An election was held.", "The party gained 112 seats.", "seats:"],
  ["A theatre was built.", "The party gained 112 seats.", null],
  ["Cholera broke out.", "The number of cases rose to 420.", "cases:"],
  ["Lawyers met.", "The number of cases rose to 420.", null],
  ["The truce began.", "It will hold for five days.", "truce:"],
  ["She failed a doping test.", "She is out for two years.", "ban:"],
  ["Tarn signed a striker.", "The deal is for three years.", "contract:"],
  ["Nurses began a strike.", "They demand 8 percent more.", "pay rise:"],
])("%s %s %j", (before, text, expected) => {
  expect(keyAmid(before, text)).toBe(expected);
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
