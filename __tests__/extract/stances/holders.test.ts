import { expect, test } from "@jest/globals";
import { toldIn } from "./told-in.ts";

test.each([
  ["Duarte was quick to attack Lind.", ["Duarte opposes Lind"]],
  ["Duarte released a statement opposing Lind.", ["Duarte opposes Lind"]],
  ["The firm ran an ad last week attacking Lind.", ["The firm opposes Lind"]],
  ["Lind blamed Duarte for attacking Peru.", ["Lind opposes Duarte", "Duarte opposes Peru"]],
  ["In criticizing Lind, Duarte lied.", ["Duarte opposes Lind"]],
  ["Duarte, in turn, credibly accuses Peru.", ["Duarte opposes Peru"]],
  ["Duarte, meanwhile, praised Lind.", ["Duarte supports Lind"]],
  ["Duarte did not just blame Lind.", ["Duarte opposes Lind"]],
  ["Duarte did not blame Lind.", []],
  ["Duarte stopped short of endorsing Lind.", ["Duarte opposes Lind"]],
  ["Duarte declined to endorse Lind.", ["Duarte opposes Lind"]],
  ["Duarte refused to condemn Lind.", []],
  ["Duarte's refusal to endorse Lind stunned Peru.", ["Duarte opposes Lind"]],
  ["Duarte's decision to endorse Lind stunned Peru.", ["Duarte supports Lind"]],
  ["Duarte, mocking Lind, left.", ["Duarte opposes Lind"]],
  ["According to Duarte, the firm backed Lind.", ["the firm supports Lind"]],
  ["In Lima, the firm backed Lind.", ["the firm supports Lind"]],
  ["Attacking Lind, Duarte wept.", ["Duarte opposes Lind"]],
  ["Duarte has since endorsed Lind for president.", ["Duarte supports Lind"]],
  ["Duarte spoke, and Lind, a lawyer, backed Peru.", ["Lind supports Peru"]],
  ["Duarte met Lind, an adviser, who mocked Peru.", ["Lind opposes Peru"]],
  ["Ana Lind, the lawyer, was against the plan.", ["Ana Lind opposes the plan"]],
  ["The town of Lima attacked Lind.", ["The town of Lima opposes Lind"]],
  ["Duarte was reluctant to endorse Lind.", ["Duarte opposes Lind"]],
  ["Duarte seemed unwilling to attack Lind.", []],
  ["Norway no longer supports Chile.", ["Norway opposes Chile"]],
  ["Duarte is said to support Chile.", ["Duarte supports Chile"]],
  [
    "The mayor was praised by Duarte and two senators.",
    ["Duarte supports The mayor", "two senators supports The mayor"],
  ],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
