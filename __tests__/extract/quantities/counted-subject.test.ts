import { expect, test } from "@jest/globals";
import { toldQuantities } from "../../support/sentence.ts";

test.each([
  ["The death toll rose to 24.", "toll"],
  ["The number of dead stands at 31.", "dead"],
  ["The damage was put at $5m.", "damage"],
  ["Officials put the death toll at 24.", "toll"],
  ["Officials raised the death toll in the fire to 24.", "toll"],
])("%s", (text, lemma) => {
  expect(toldQuantities(text)[0]).toMatch(new RegExp(`<${lemma}>$`));
});

test.each(["He saw the toll at 24.", "He drove the bus to 24."])("%s: of nothing", (text) => {
  expect(toldQuantities(text)[0]).not.toContain("<");
});
