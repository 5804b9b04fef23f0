import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  [
    "The dam holds, Duarte said on Monday in Lima, and the road is open.",
    ["Duarte [said] The dam holds | and the road is open"],
  ],
  ["The dam holds, Duarte said, but the road is lost.", ["Duarte [said] The dam holds"]],
  ["The dam holds, Duarte told the mayor in Lima.", ["Duarte [told] The dam holds"]],
  ["The dam, long a worry, “hurts us badly,” Duarte said.", ["Duarte [said] The dam, long a worry, “hurts us badly"]],
  ["In the old town of Lima, Duarte said.", []],
  ["The dam holds, a process that began in May and concluded.", []],
  ["Duarte built a dam that the mayor says will hold.", ["the mayor [says] that | will hold"]],
])("finds what stands round a verb of saying: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
