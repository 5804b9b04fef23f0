import { expect, test } from "@jest/globals";
import { toldQuantities } from "../../support/sentence.ts";

test.each([
  ["No one was hurt.", ["[No one] count 0 <hurt>"]],
  ["Nobody was reported killed.", ["[Nobody] count 0 <kill>"]],
  ["None of the hostages died.", ["[None] count 0 <hostage>"]],
  ["None were injured.", ["[None] count 0 <injure>"]],
  ["There were no immediate reports of casualties.", ["[no] count 0 <casualty>"]],
  ["No other injuries were told.", ["[No] count 0 <injury>"]],
  ["No one was hurt and 12 men died.", ["[No one] count 0 <hurt>", "[12] count 12 <man>"]],
  ["No one came.", []],
  ["Nobody", []],
  ["None of it.", []],
  ["There was no agreement on deaths.", []],
  ["They have no", []],
])("%s", (text, told) => {
  expect(toldQuantities(text)).toEqual(told);
});
