import { expect, test } from "@jest/globals";
import { toldQuantities } from "../../support/sentence.ts";

test.each([
  ["24 people died", "people"],
  ["14 of the hostages left", "hostage"],
  ["12 more people left", "people"],
  ["12 others were hurt", "others"],
  ["12 killed", "kill"],
  ["24 were dead", "dead"],
  ["three more were injured", "injure"],
  ["The blast killed 12.", "kill"],
  ["a 150-mile journey", "journey"],
  ["a $160 million contract", "contract"],
  ["12% of voters", "voter"],
  ["a 24,000-strong crowd", "crowd"],
  ["20-odd men", "man"],
  ["Holm, a mother of five, won.", "child"],
  ["Father of two Jon Lind won.", "child"],
  ["a mother of two boys", "boy"],
  ["six wounded soldiers", "soldier"],
  ["two people Friday", "people"],
  ["six AK 47 rifles", "rifle"],
  ["Blaze Ends: 24 Fire Crews Leave", "crew"],
  ["24 Big City Parties Agree", "party"],
])("%s", (text, lemma) => {
  expect(toldQuantities(text)[0]).toMatch(new RegExp(`<${lemma}>$`));
});

test.each(["He has 24.", "24", "It went to 24.", "They may soon, as some say, be up to 24."])(
  "nothing is told to be counted: %s",
  (text) => {
    expect(toldQuantities(text)[0]).not.toContain("<");
  },
);

test("a number behind a noun begins another phrase", () => {
  expect(toldQuantities("5 cars 6 lorries")).toEqual(["[5] count 5 <car>", "[6] count 6 <lorry>"]);
});
