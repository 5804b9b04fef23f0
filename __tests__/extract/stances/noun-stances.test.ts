import { expect, test } from "@jest/globals";
import { stancesIn, toldIn } from "./told-in.ts";

test.each([
  ["Lind drew criticism from Duarte.", ["Duarte opposes Lind"]],
  ["Lind came under fire from Duarte.", ["Duarte opposes Lind"]],
  ["Lind picked up an endorsement Thursday from Duarte.", ["Duarte supports Lind"]],
  ["Lind won the backing of Duarte.", ["Duarte supports Lind"]],
  ["Lind never won the backing of Duarte.", []],
  ["Lind won with the help of Duarte.", ["Duarte supports Lind"]],
  ["Lind won with Duarte's support.", ["Duarte supports Lind"]],
  ["With the help of Duarte.", []],
  ["Lind came out in favour of the plan.", ["Lind supports the plan"]],
  ["Criticism by Duarte of Lind grew.", ["Duarte opposes Lind"]],
  ["Allegations against Lind made by Duarte were false.", ["Duarte opposes Lind"]],
  ["Criticism of Lind by Duarte and others grew.", ["Duarte opposes Lind"]],
  ["The Chilean attack on Peru failed.", ["The Chilean opposes Peru"]],
  ["The attack on Peru failed.", []],
  ["Lind discussed the attack on Peru.", []],
  ["No support for Peru came from Lind.", []],
  ["A lack of support for Lind among miners grew.", ["miners opposes Lind"]],
  ["Duarte withdrew his support for Costa.", ["Duarte opposes Costa"]],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});

test.each([
  ["Lind launched an attack on Peru.", "act"],
  ["The Chilean attack on Peru failed.", "act"],
  ["Lind's criticism of Peru grew.", "stated"],
])("%s: %s", (sentence, basis) => {
  expect(stancesIn(sentence).map((one) => one.basis)).toEqual([basis]);
});
