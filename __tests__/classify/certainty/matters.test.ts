import { expect, test } from "@jest/globals";
import { matterPairs } from "../../../lib/classify/certainty/matters.ts";
import { storyAt } from "../../support/notation.ts";

function told(a: string, b: string): string[] {
  return matterPairs(storyAt(0, a, b)).map(({ matter, answers }) => `${matter.name}: ${answers.a} / ${answers.b}`);
}

test.each([
  ["All 84 passengers have been accounted for.", "Divers searched on for a dozen missing people.", []],
  [
    "All 84 passengers have been accounted for.",
    "Divers were still searching for a dozen people.",
    ["whether all are found: yes / open"],
  ],
  ["The strike will last until Friday.", "The walkout could end on Tuesday.", ["how long it lasts: yes / open"]],
  [
    "Lawmakers passed the pensions law.",
    "Lawmakers are due to vote on the law.",
    ["whether the law is passed: yes / open", "whether it was ratified: yes / open"],
  ],
  [
    "None of the crew of the Pollux survived.",
    "Two sailors were pulled alive from the sea.",
    ["whether anyone survived: no / yes"],
  ],
  ["The driver had been drinking.", "The driver had not been drinking.", ["whether he had been drinking: yes / no"]],
  [
    "The toll is certain to rise.",
    "He did not expect the number of dead to increase.",
    ["whether the toll will rise: yes / no"],
  ],
  [
    "Clara Weiss has been freed by her captors.",
    "Clara Weiss is still being held by kidnappers.",
    ["whether they are free: yes / open", "whether the captives are free: yes / open"],
  ],
  ["Petr Novak pleaded not guilty.", "Petr Novak confessed.", ["whether he admits it: no / yes"]],
  [
    "No one was hurt when a tram left the rails near Dorn.",
    "Three passengers were treated for minor injuries after the tram derailed near Dorn.",
    ["whether anyone was hurt: no / yes"],
  ],
  [
    "Detectives have yet to identify the gunman who fired on the tram in Dorn.",
    "The gunman was named by police as Petr Novak, a former tram driver from Dorn.",
    ["whether it is known who did it: no / yes"],
  ],
  [
    "Clara Weiss will not seek a second term, her office said on Friday.",
    "Weiss is expected to announce next week that she will run again.",
    ["whether there is a candidacy: no / open"],
  ],
  [
    "Corvane has agreed to buy its smaller rival Tarnmill for cash.",
    "Corvane is in advanced talks to acquire Tarnmill, two bankers said.",
    ["whether it is bought: yes / open"],
  ],
  [
    "No group has claimed responsibility for the bombing of the Dorn market.",
    "The Grey Hand said in a statement that it had carried out the bombing of the Dorn market.",
    ["whether someone said he did it: no / yes"],
  ],
  [
    "Tarnmill said it would close the factory in Dorn.",
    "Tarnmill said that the factory in Dorn would stay open.",
    ["whether jobs or a plant will go: yes / no"],
  ],
  [
    "Nurses in Dorn have voted against a strike.",
    "Nurses in Dorn have voted by a large majority to strike.",
    ["whether they voted to strike: no / yes"],
  ],
  [
    "Leo Marsh, 41, had no criminal record.",
    "Leo Marsh had been convicted twice of theft.",
    ["whether there is a criminal record: no / yes"],
  ],
  [
    "The road was dry when the car left it near Dorn.",
    "The road near Dorn was icy when the car skidded off it.",
    ["whether the road was wet or icy: no / yes"],
  ],
  [
    "The raid on the camp near Dorn took place at night.",
    "The camp near Dorn was raided in broad daylight.",
    ["whether it was dark: yes / no"],
  ],
  [
    "President Lena Fox declared a state of emergency in Dorn.",
    "No emergency had been proclaimed anywhere in Dorn, aides of Lena Fox said.",
    ["whether there is a state of emergency: yes / no"],
  ],
  [
    "Dorn Cranes improved its pay offer on Sunday.",
    "The union at Dorn Cranes said nothing better had been put on the table.",
    ["whether the offer was improved: yes / no"],
  ],
  [
    "Leo Marsh of Norland was shown a red card in Dorn.",
    "Norland held Dorn. Neither side had a man sent off.",
    ["whether anyone was sent off: yes / no"],
  ],
  [
    "The Dorn paintings were fully insured.",
    "The Dorn pictures were not insured.",
    ["whether it was insured: yes / no"],
  ],
  [
    "One of the robbers fired a shotgun into the ceiling of the Dorn bank.",
    "The weapon was never fired in the raid on the Dorn bank.",
    ["whether shots were fired: yes / no"],
  ],
  [
    "The robbers made off with 46,000 pounds from the Dorn bank.",
    "The robbers left the Dorn bank with nothing.",
    ["whether anything was taken: yes / no"],
  ],
  [
    "The manager of the Dorn bank was kept overnight at the hospital.",
    "No one at the Dorn bank required hospital treatment.",
    ["whether anyone was hurt: yes / no"],
  ],
  [
    "A 31-year-old man was arrested on Monday over the raid in Dorn.",
    "On Tuesday police in Dorn said that nobody had been detained.",
    ["whether anyone was arrested: yes / no"],
  ],
  [
    "The alarm at the Dorn museum was set off within seconds.",
    "No siren sounded at the Dorn museum.",
    ["whether the alarm worked: yes / no"],
  ],
  [
    "Leo Marsh will file an appeal in Dorn, his lawyer said.",
    "The case of Leo Marsh in Dorn will go no further, his lawyer said.",
    ["whether there will be an appeal: yes / no"],
  ],
  [
    "The judge in Dorn let Leo Marsh go free on bail.",
    "In Dorn officers led Leo Marsh down to the cells.",
    ["whether bail was given: yes / no"],
  ],
  [
    "The rebels and Norland signed a 60-day ceasefire.",
    "The ceasefire was left unsigned by Norland.",
    ["whether it was signed: yes / no"],
  ],
  ["Leo Marsh had his seat belt on.", "Leo Marsh had no seat belt on.", ["whether the belt was worn: yes / no"]],
  [
    "Leo Marsh was arrested in Dorn. He was charged on Monday.",
    "Leo Marsh was held in Dorn. Prosecutors have yet to charge him.",
    ["whether he was charged: yes / open"],
  ],
  [
    "A mill burned down in Dorn. It was arson.",
    "A mill was gutted in Dorn. It was not clear how the fire started.",
    ["whether it was done on purpose: yes / open"],
  ],
  [
    "Lena Fox and Leo Marsh married in Dorn. The couple have split up.",
    "Leo Marsh and Lena Fox wed in Dorn. They denied they had separated.",
    ["whether the marriage is over: yes / no"],
  ],
  [
    "A hotel in Dorn burned on Sunday. Forty guests were inside.",
    "Fire gutted a hotel in Dorn on Sunday. The hotel was empty.",
    ["whether anyone was inside: yes / no"],
  ],
  [
    "Leo Marsh stabbed a guard in Dorn. The motive was robbery.",
    "A guard was stabbed by Leo Marsh in Dorn. Police do not know why.",
    ["whether the motive is known: yes / no"],
  ],
])("%s / %s -> %j", (a, b, expected) => {
  expect(told(a, b)).toEqual(expected);
});

test.each([
  ["Clara Weiss has been freed by her captors.", "Leo Marsh is still being held by kidnappers.", "another captive"],
  ["The driver had been drinking. He had not been drinking, his wife said.", "The driver was drunk.", "it tells both"],
  ["Lawmakers passed the law.", "Lawmakers passed the law. They had been due to vote on the law.", "both settle it"],
  ["Leo Marsh won the election in 2017.", "The election was too close to call for Leo Marsh.", "another year's"],
  ["Leo Marsh had no seat belt on.", "Leo Marsh was not wearing a seat belt.", "one answer in other words"],
  [
    "Dorn shook. No group said it was behind it.",
    "A bomb shook Dorn. No one has claimed responsibility.",
    "one answer",
  ],
  ["A body lay in Dorn. It has not been identified.", "A body lay in Dorn. It may be that of Leo Marsh.", "both open"],
  ["Leo Marsh is under pressure to quit.", "Leo Marsh refused to resign.", "who is called on to go may refuse"],
  ["Leo Marsh has not signed. A deal may be reached.", "Leo Marsh talked on. No deal was reached.", "yet to come"],
  ["The power is still out. Homes are still without power.", "Clouds had power over the hills.", "no answer"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
