import { expect, test } from "@jest/globals";
import { tenseAt } from "../../../lib/extract/times/tenses.ts";
import { passageOf } from "../../support/sentence.ts";

test.each([
  ["Police arrested two men on Friday.", "past"],
  ["Two men were held on Friday.", "past"],
  ["The ferry had sunk on Friday.", "past"],
  ["The council will meet on Friday.", "future"],
  ["The council will be told on Friday.", "future"],
  ["Mayor Dorn said the council will meet on Friday.", "future"],
  ["Mayor Dorn, who will retire, died on Friday.", "past"],
  ["The council is expected to meet on Friday.", "future"],
  ["The council is due to meet on Friday.", "future"],
  ["The council is to meet on Friday.", "future"],
  ["The talks, scheduled for Friday, are off.", "future"],
  ["The talks had been scheduled for Friday.", "past"],
  ["On Friday the council will not yet meet.", "future"],
  ["On Friday, police arrested two men.", "past"],
  ["After marching on Friday they slept.", "past"],
  ["The shop failed to open on Friday.", null],
  ["The council meets on Friday.", null],
  ["A march; on Friday; they slept.", null],
  ["A march on Friday", null],
])("%s: %p", (text, tense) => {
  const start = text.indexOf("Friday");
  expect(tenseAt(passageOf(text).tokens[0] ?? [], { start, end: start + 6 })).toBe(tense);
});
