import { describe, expect, test } from "@jest/globals";
import { antonym } from "../../../lib/classify/rules/antonym.ts";
import { clashes, compareTexts, judged } from "../../support/notation.ts";

describe("antonym", () => {
  test.each([
    [
      "The talks between Peru and Bolivia are over.",
      "Ongoing talks between Peru and Bolivia have reached a deadlock.",
      'antonym "are over" / "Ongoing"',
    ],
    [
      "The rescue at the Varna mine succeeded.",
      "The rescue at the Varna mine failed.",
      'antonym "succeeded" / "failed"',
    ],
    ["The mill fire was accidental.", "The mill fire was deliberate.", 'antonym "was accidental" / "was deliberate"'],
    [
      "The mayor was acquitted.",
      "The mayor was convicted.",
      'antonym "The mayor was acquitted" / "The mayor was convicted"',
    ],
    ["The Tarn bridge is not safe.", "The Tarn bridge is secure.", 'antonym "is not safe" / "is secure"'],
    [
      "He met the older sister of the dead boy.",
      "He met the younger sister of the dead boy.",
      'antonym "older sister" / "younger sister"',
    ],
    [
      "The dockers' union accepted the offer.",
      "The dockers' union rejected the offer.",
      'antonym "accepted the offer" / "rejected the offer"',
    ],
    [
      "Larrow Lines denied that the vessel was overloaded.",
      "Larrow Lines confirmed that the vessel was overloaded.",
      'antonym "denied" / "confirmed"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    // An answer of yes and no may be told as one of polarity as well: it is told once.
    expect(clashes(a, b).map((told) => told.replace(/^polarity/, "antonym"))).toEqual([said]);
  });

  test.each([
    ["The talks between Peru and Bolivia are over.", "The rains in Peru are ongoing.", "another thing"],
    ["The Peruvian talks are over.", "The Bolivian talks are ongoing.", "the talks of another country"],
    ["The army ended the siege of Varna.", "The army continues to guard Varna.", "what the army did gives it no state"],
    ["The strike ended.", "The strike may continue.", "only possible"],
    ["The union accepted the offer.", "The port rejected the offer.", "another actor"],
    ["The union accepted the offer.", "The union did not reject the offer.", "the same act, denied"],
    ["It is open.", "It is closed.", "what it is is not told"],
    ["The bridge is open.", "The bridge is safe.", "the answer to another question"],
    ["The talks ended.", "The talks are over.", "the same answer"],
    ["The Tarn bridge is not safe.", "The Tarn bridge is dangerous.", "the same answer, denied"],
    [
      "He met the older sister of the dead boy.",
      "He met the younger sister and the older sister of the dead boy.",
      "B knows two sisters",
    ],
    ["He met the older sister of the boy.", "He met the younger brother of the boy.", "another noun"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b, "antonym")).toEqual([]);
  });
});

describe("how close the sentences must be", () => {
  test("for one noun with opposite adjectives, nearly a match", () => {
    const [a, b] = ["He met the older sister.", "He saw the younger sister."];
    expect(judged(antonym, 0.8, a, b)).toEqual(['conflict "older sister" / "younger sister"']);
    expect(judged(antonym, 0.75, a, b)).toEqual([]);
  });

  test("for opposite states of one thing, not at all", () => {
    expect(judged(antonym, 0, "The siege is over.", "The siege is ongoing.")).toHaveLength(1);
  });
});

test("a thing with more than 400 pairs of states is the theme and gives nothing", () => {
  const over = (times: number): string => "The siege is over.\n".repeat(times);
  const ongoing = "The siege is ongoing.\n".repeat(20);
  expect(judged(antonym, 0, over(20), ongoing)).toHaveLength(400);
  expect(judged(antonym, 0, over(21), ongoing)).toEqual([]);
});

test("the reason names the thing as a reader would", () => {
  const { findings } = compareTexts("Talks on the Tarn dam are over.", "The talks on the Tarn dam are ongoing.");
  expect(findings[0]?.reason).toBe('Opposite states of talks: "are over" in A, "are ongoing" in B.');
});
