import { expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { judgements } from "../../support/notation.ts";

function conflicts(closeness: number, a: string, b: string): string[] {
  return judgements(number, closeness, a, b).flatMap((one) => (one.relation === "conflict" ? [one.reason] : []));
}

test.each([
  [1, "The jury sat for nine hours.", "After three hours jurors cleared Marsh.", "nine hours in A, three hours in B"],
  [1, "Kern resigned after 14 years.", "Kern led it for nine years.", "14 years in A, nine years in B"],
  [0.7, "The twins were born at 24 weeks.", "Twins came at 28 weeks.", "24 weeks in A, 28 weeks in B"],
  [1, "Gunmen took 80 pupils.", "Some 130 students are gone.", "80 in A, Some 130 in B"],
  [1, "The mayor freed 23 prisoners.", "Forty hostages got out.", ""],
  [1, "Harlan paid $7m.", "The mill went for $4 million.", "$7m in A, $4 million in B"],
])("at %d: %s / %s -> %s", (closeness, a, b, said) => {
  const found = conflicts(closeness, a, b);
  expect(found.map((reason) => reason.includes(said))).toEqual(said === "" ? [] : [true]);
});

test.each([
  [0.4, "The jury sat for nine hours.", "After three hours jurors cleared Marsh.", "sentences far from each other"],
  [0.7, "The runway was closed for 40 minutes.", "For twenty minutes Holm held a cloth.", "nothing else in common"],
  [1, "The jury sat for nine hours and slept for two.", "It took three hours and a ten-minute break.", "two times"],
  [1, "The mill is 15 miles north of Varna.", "The mill is 50 miles from Tarn.", "ways to two places"],
  [1, "The flood killed 80 pupils.", "Some 130 students fled.", "two fates"],
  [1, "The flood killed 80 pupils.", "The town has 130 students.", "a fate that only one tells"],
  [1, "Seven years is too long.", "It lasted over seven years.", "one value"],
  [1, "The Colts won 17 games.", "The Colts fell to 5-10.", "a record"],
  [1, "Holm got four years in prison.", "Holm was mayor for seven years.", "only one is known to be of prison"],
])("at %d: %s / %s: nothing, %s", (closeness, a, b) => {
  expect(conflicts(closeness, a, b)).toEqual([]);
});
