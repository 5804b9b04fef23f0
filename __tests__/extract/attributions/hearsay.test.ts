import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  ["Reportedly, the dam broke.", ["- [Reportedly] the dam broke"]],
  ["The dam allegedly broke on Monday.", ["- [allegedly] The dam | broke on Monday"]],
  ["The dam is said to have broken, the road to be open.", ["- [is said] The dam | to have broken"]],
  ["The dam is expected to hold.", ["- [is expected] The dam | to hold"]],
  ["The dam is forced to hold.", []],
  ["It was reported that the dam broke.", ["- [was reported] that the dam broke"]],
  ["It is believed that the dam holds.", ["- [is believed] that the dam holds"]],
  ["Voters were told by the mayor that the dam holds.", ["the mayor [were told] that the dam holds"]],
  ["The dam was praised by Ines Duarte, a pilot.", ["Ines Duarte, a pilot [was praised by] The dam"]],
  ["The dam was praised by Monday.", []],
  ["The dam is widely seen as a mistake.", ["- [is widely seen as] The dam | a mistake"]],
  ["The dam was dubbed the Old Lady.", ["- [was dubbed] The dam | the Old Lady"]],
  ["The mayor was accused of lying.", ["- [was accused of] The mayor | lying"]],
])("reads what nobody named has said: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
