import { expect, test } from "@jest/globals";
import { compareTexts } from "../support/notation.ts";

/** The reason of the first paraphrase. */
function likeness(a: string, b: string): string | undefined {
  return compareTexts(a, b).findings.find((one) => one.kind === "agreement" && one.type === "paraphrase")?.reason;
}

test("names the words that both have", () => {
  expect(likeness("The old mill at Tarn burned in the night.", "At Tarn the mill has burned.")).toMatch(
    /^Both tell of (?=.*mill)(?=.*burned)(?=.*Tarn).*\.$/,
  );
});

test("says so when only one of them has a negation", () => {
  expect(likeness("Crews saw the old mill at Tarn.", "Crews of Tarn did not see the old mill burn down.")).toMatch(
    /; only B says no\.$/,
  );
});

test("says nothing of negations when both have one", () => {
  expect(likeness("Crews never saw the old mill at Tarn.", "Crews of Tarn did not see the old mill.")).not.toMatch(
    /no\.$/,
  );
});
