import { expect, test } from "@jest/globals";
import { fact, matter, plan } from "../../lib/lexicon/matter.ts";

test("Phrases are parted by commas, words by spaces, other words for one place by a bar; a star is a gap.", () => {
  const { answers, about } = matter("whether it burns", "story", "barn hay", { yes: "be|catch on fire, burn * down" });
  expect(answers.yes).toEqual([
    [new Set(["be", "catch"]), new Set(["on"]), new Set(["fire"])],
    [new Set(["burn"]), null, new Set(["down"])],
  ]);
  expect(answers.no).toEqual([]);
  expect(about).toEqual(new Set(["barn", "hay"]));
});

test("A matter is settled by its phrase, a fact by what is told as one, a plan by what will be too.", () => {
  const answers = { yes: "burn", no: "be out" };
  expect(matter("a", "story", "", answers).settled).toBe("phrase");
  expect(fact("b", "story", "", answers)).toMatchObject({ settled: "fact", clash: "polarity", about: null });
  expect(plan("c", "named", "", answers)).toMatchObject({ settled: "plan", whose: "named" });
});
