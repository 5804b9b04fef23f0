import { describe, expect, test } from "@jest/globals";
import { stance } from "../../../lib/classify/rules/stance.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

describe("stance", () => {
  test.each([
    [
      "Bolivian negotiators dismissed Peru's stance in the talks.",
      "The Bolivian delegation agreed with Peru's position in the talks.",
      'stance "dismissed Peru\'s stance" / "agreed with Peru\'s position"',
    ],
    [
      "Norway supports the ceasefire.",
      "Norway opposes the truce.",
      'stance "supports the ceasefire" / "opposes the truce"',
    ],
    [
      "Norway opposes the truce.",
      "Norway supports the ceasefire.",
      'stance "opposes the truce" / "supports the ceasefire"',
    ],
    ["Ana Rojas supports the dam.", "Mrs Rojas opposes the dam.", 'stance "supports the dam" / "opposes the dam"'],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "Bolivian negotiators dismissed Peru's stance in the talks.",
      "Norway and Kenya supported Peru's stance in the talks.",
      "another holder",
    ],
    [
      "Bolivian negotiators dismissed Peru's stance in the talks.",
      "The Bolivian delegation praised Norway's patience in the talks.",
      "another target",
    ],
    ["Norway supports Peru's stance.", "Norway rejects Bolivia's stance.", "the stance of another country"],
    ["Norway supports Peru's army.", "Norway opposes Peru's stance.", "another thing of the same country"],
    ["Norway supports the ceasefire.", "Norway takes no side on the truce.", "neutral is not against"],
    ["Norway supports it.", "Norway opposes it.", "what it is is not told"],
    ["They support the ceasefire.", "They oppose the ceasefire.", "who they are is not told"],
    ["Norway may support the ceasefire.", "Norway opposes the ceasefire.", "only possible"],
    ["Norway supports the ceasefire.", "Norway welcomed the truce.", "both are for it"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});

test.each([
  ["Ana Rojas praised Ola Berg.", "Berg lied to voters, Rojas said.", ["medium"], "a harsh word against praise"],
  ["Ana Rojas praised Ola Berg.", "Ana Rojas criticized Berg.", ["high"], "the same man by another name"],
  ["Ana Rojas praised Ola Berg.", "Ana Rojas sued Ola Berg.", [], "an act tells too little"],
  ["Ana Rojas praised Ola Berg.", "Ana Rojas criticized Ivo Lind.", [], "another man"],
])("%s / %s: %s, %s", (a, b, confidences) => {
  expect(judgements(stance, 0, a, b).map(({ confidence }) => confidence)).toEqual(confidences);
});

test("stances of one holder meet however far apart the sentences are", () => {
  expect(judged(stance, 0, "Norway supports the ceasefire.", "Norway opposes the truce.")).toHaveLength(1);
});

test("a holder with more than 2,500 pairs of stances is the theme and gives nothing", () => {
  const supports = (times: number): string => "Norway supports the ceasefire.\n".repeat(times);
  const opposes = "Norway opposes the truce.\n".repeat(50);
  expect(judged(stance, 0, supports(50), opposes)).toHaveLength(2500);
  expect(judged(stance, 0, supports(51), opposes)).toEqual([]);
});
