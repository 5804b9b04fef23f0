import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  ["They heard allegations of fraud.", ["- [allegations of] fraud"]],
  ["The mayor heard Duarte's criticism of the dam.", ["Duarte [criticism of] the dam"]],
  ["Her promise to the town fell flat.", []],
  ["They liked her promise to repair the dam, which is old.", ["her [promise] to repair the dam"]],
  ["They liked the promise to repair the dam.", []],
  ["They heard calls for talks.", ["- [calls for] talks"]],
  ["Duarte made the claim that the dam holds.", ["Duarte [claim] that the dam holds"]],
  ["The claim that the dam holds was made on Monday.", ["- [claim] that the dam holds"]],
  ["The claim that the dam holds was made by Duarte.", ["Duarte [claim] that the dam holds"]],
  ["The assurance that the dam holds came from Duarte.", ["Duarte [assurance] that the dam holds"]],
  ["The claim that the dam holds came from a leaflet by Duarte.", ["a leaflet by Duarte [claim] that the dam holds"]],
  ["Duarte stood at the end of the dam.", []],
])("reads what a noun hands over: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
