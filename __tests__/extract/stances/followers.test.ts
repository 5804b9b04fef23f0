import { expect, test } from "@jest/globals";
import { toldIn } from "./told-in.ts";

test.each([
  ["Duarte has been a critic of Lind.", ["Duarte opposes Lind"]],
  ["Duarte is no critic of Lind.", ["no critic opposes Lind"]],
  ["Duarte emerged as a critic of Lind.", ["Duarte opposes Lind"]],
  ["Duarte, a critic of Lind, spoke.", ["Duarte opposes Lind"]],
  ["Critics of Lind such as Duarte spoke.", ["Duarte opposes Lind"]],
  ["Critics of Lind, including Duarte, spoke.", ["Duarte opposes Lind"]],
  ["A Lind supporter waved.", ["A Lind supporter supports Lind"]],
  ["Duarte met her rival Ana Lind.", ["Ana Lind opposes Duarte"]],
  ["Lind's rival Ana Duarte spoke.", ["Ana Duarte opposes Lind"]],
  ["The rival camps met.", []],
  ["Rival Ana Lind spoke.", []],
  ["Lind's Democratic challenger, Ana Duarte, spoke.", ["Ana Duarte opposes Lind"]],
  ["To Lind's critics, Duarte lied.", ["Lind's critics opposes Lind"]],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
