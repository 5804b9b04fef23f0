import { expect, test } from "@jest/globals";
import { toldCauses } from "../../support/causes.ts";

test.each([
  ["Police did not say why Ana Holm was suspended.", ["unknown suspend Ana Holm: did not say why"]],
  ["Police did not say why Ana Holm, a clerk, was suspended.", ["unknown suspend Ana Holm: did not say why"]],
  ["The cause of the fire was not known.", ["unknown fire: The cause of the fire was not known"]],
  ["The cause of the crash is under investigation.", ["unknown crash: The cause of the crash is under investigation"]],
  ["Police said why Ana Holm slept.", []],
  ["The cause of the fire was clear.", []],
  ["The cause of the quarrel was not known.", []],
])("%s: %j", (text, told) => {
  expect(toldCauses(text)).toEqual(told);
});
