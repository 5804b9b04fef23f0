import { expect, test } from "@jest/globals";
import { stancesIn, toldIn } from "./told-in.ts";

/** Only what is read from words given to someone. */
function judged(sentence: string): string[] {
  const told = toldIn(sentence);
  return stancesIn(sentence).flatMap(({ basis }, index) => (basis === "judgement" ? [told[index] ?? ""] : []));
}

test.each([
  ["Lind lied to voters, Duarte said.", ["Duarte opposes Lind"]],
  ["Duarte said Lind was a great leader.", ["Duarte supports Lind"]],
  ["Duarte said Lind succeeded.", ["Duarte supports Lind"]],
  ["Duarte said Lind is not fair.", ["Duarte opposes Lind"]],
  ["Duarte said Lind did not cooperate.", ["Duarte opposes Lind"]],
  ["Duarte said Lind cooperated.", []],
  ["Duarte said Lind did not lie.", []],
  ["Duarte said Lind found a great house.", []],
  ["Duarte said Lind fought corruption.", ["Duarte supports Lind"]],
  ["Duarte said Lind's failure was terrible.", ["Duarte opposes Lind's failure"]],
  ["Duarte said Lind should resign.", ["Duarte opposes Lind"]],
  ["Duarte said Lind should be jailed.", ["Duarte opposes Lind"]],
  ["Duarte said Lind should sleep.", []],
  ["Lind cannot be trusted, Duarte said.", ["Duarte opposes Lind"]],
  ["Duarte complained that Lind knew.", ["Duarte opposes Lind"]],
  ["The Herald reported that Lind had failed.", []],
  ["Duarte said the plan failed.", []],
  ["Duarte said she had failed.", []],
  ["Duarte, who left in May, said Lind lied.", ["Duarte opposes Lind"]],
  ["Lind lied.", []],
  ["Duarte demanded that Lind protect the town.", []],
])("%s", (sentence, expected) => {
  expect(judged(sentence)).toEqual(expected);
});

test("the words of a judgement reach from the verb to the word that judges", () => {
  expect(stancesIn("Duarte said Lind was a great leader of men.").map(({ words }) => words)).toEqual([
    "was a great leader",
  ]);
});
