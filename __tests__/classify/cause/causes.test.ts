import { expect, test } from "@jest/globals";
import { causesOf } from "../../../lib/classify/cause/causes.ts";
import { toldCauses } from "../../support/causes.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";

test("causes of each way of telling, sentence by sentence", () => {
  const text =
    "Ana Holm quit over money. It rained. The blast was caused by a bomb. The cause of the crash is not known.";
  expect(toldCauses(text)).toEqual([
    "reason quit Ana Holm: over money",
    "reason blast: a bomb",
    "unknown crash: The cause of the crash is not known",
  ]);
});

test("a list of three hundred words tells no cause", () => {
  const list = (names: number): string => `${"Kern, ".repeat(names)} and Ana Holm quit over money.`;
  expect(causesOf(read(textReport(list(20), "a", "a")))).not.toEqual([]);
  expect(causesOf(read(textReport(list(150), "a", "a")))).toEqual([]);
});
