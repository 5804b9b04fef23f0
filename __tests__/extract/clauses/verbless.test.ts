import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  [
    "Ines Duarte, a resident of Lima, said she saw smoke.",
    ["Ines Duarte > be = a resident", "Ines Duarte > say > -", "she > see > smoke"],
  ],
  ["Ines Duarte, 45, a pilot, left.", ["Ines Duarte > be = a pilot", "Ines Duarte > leave > -"]],
  ["The town thanked Ines Duarte, the pilot.", ["The town > thank > Ines Duarte", "Ines Duarte > be = the pilot"]],
  ["After talks with Duarte, the mayor left.", ["the mayor > leave > -"]],
  ["They met Duarte, the mayor and the pilot.", ["They > meet > Duarte"]],
  ["On Friday, the mayor left.", ["the mayor > leave > -"]],
  ["Three missing after landslide", ["Three > be = missing"]],
  ["Ferry sinks off Lima, 12 dead", ["Ferry > sink > -", "12 > die > -"]],
  ["Three missing people were found.", ["- > find* > Three missing people"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
