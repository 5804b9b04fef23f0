import { expect, test } from "@jest/globals";
import { outcomesIn } from "../../../lib/classify/antonym/outcomes.ts";
import { storyAt } from "../../support/notation.ts";

/** The outcomes of one sentence, as "mill: building damage one". */
function outcomes(sentence: string): string[] {
  return outcomesIn(storyAt(0, sentence, "Rain fell."), "a").map(
    ({ thing, question, pole }) => `${thing.phrase.lemma}: ${question.key} ${pole}`,
  );
}

test.each([
  ["The mill was completely destroyed.", "mill: building damage one"],
  ["Only part of the mill was damaged.", "mill: building damage other"],
  ["The jury found the coach guilty.", "coach: person guilt one"],
  ["The coach was cleared of theft.", "coach: person guilt other"],
  ["The drug was not effective.", "drug: drug effect other"],
  ["The senate approved the bill.", "bill: measure vote one"],
  ["The bill was voted down.", "bill: measure vote other"],
  ["Prices are expected to fall.", "price: figure forecast other"],
])("%s -> %s", (sentence, expected) => {
  expect(outcomes(sentence)).toContain(expected);
});

test.each([
  ["The mill may be destroyed.", "only possible"],
  ["The police arrested nobody.", "no one is told of"],
  ["The mill was not destroyed.", "what is not destroyed may be damaged"],
  ["Critics want the bill voted down.", "only wanted"],
])("%s: nothing, %s", (sentence) => {
  expect(outcomes(sentence)).toEqual([]);
});

test("who votes is told where each may vote otherwise", () => {
  const actors = ["The senate approved the bill.", "Lawmakers approved the bill.", "The bill passed."].map(
    (sentence) => outcomesIn(storyAt(0, sentence, "Rain fell."), "a")[0]?.actor,
  );
  expect(actors).toEqual(["lawmakers", "lawmakers", null]);
});
