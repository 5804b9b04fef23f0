import { expect, test } from "@jest/globals";
import { stancesIn, toldIn } from "./told-in.ts";

test.each([
  ["Duarte hit back at Lind.", ["Duarte opposes Lind"]],
  ["Duarte spoke out against Lind.", ["Duarte opposes Lind"]],
  ["Duarte lashed out at Lind.", ["Duarte opposes Lind"]],
  ["Duarte called out Lind.", ["Duarte opposes Lind"]],
  ["Duarte called out.", []],
  ["Duarte cheered Lind on.", ["Duarte supports Lind"]],
  ["The ruling angered Chile.", ["Chile opposes The ruling"]],
  ["The speech impressed Chile.", ["Chile supports The speech"]],
  ["Duarte urged Lind to resign.", ["Duarte opposes Lind"]],
  ["Duarte called for Lind to be jailed.", ["Duarte opposes Lind"]],
  ["Duarte urged Lind to sing.", []],
  ["Duarte held Lind responsible.", ["Duarte opposes Lind"]],
  ["Duarte held Lind.", []],
  ["Duarte blamed the leak on Lind.", ["Duarte opposes Lind"]],
  ["Duarte blamed Lind for attacks on the port.", ["Duarte opposes Lind"]],
  ["A blast killed Lind.", []],
  ["Duarte called Lind a brave man.", ["Duarte supports Lind"]],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});

test.each([
  ["Duarte sued Lind.", "act"],
  ["Duarte hired Lind.", "act"],
  ["Duarte praised Lind.", "stated"],
])("%s: %s", (sentence, basis) => {
  expect(stancesIn(sentence).map((one) => one.basis)).toEqual([basis]);
});
