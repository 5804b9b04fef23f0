import { describe, expect, test } from "@jest/globals";
import { judged, judgements } from "../../support/notation.ts";
import { stance } from "../../../lib/classify/rules/stance.ts";

describe("a position that the other report denies", () => {
  test.each([
    [
      "Norway said it needs time to study the plan.",
      "Norway urges towns to adopt the plan.",
      'conflict "needs time to study" / "urges towns"',
    ],
    ["Norway is undecided.", "Norway demands a vote.", 'conflict "is undecided" / "demands a vote"'],
    [
      "Ana Rojas did not say public parks were a bad idea.",
      "Ana Rojas calls for abolishing public parks.",
      'conflict "did not say public parks were a bad idea" / "calls for abolishing public parks"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(judged(stance, 0, a, b)).toEqual([said]);
    expect(judged(stance, 0, b, a)).toHaveLength(1);
  });

  test.each([
    ["Norway said it needs time to study the plan.", "Kenya urges towns to adopt the plan.", "another holder"],
    ["Norway needs time to rest.", "Norway urges towns to adopt the plan.", "time for another thing"],
    ["Norway said it needs time to study the plan.", "Norway may urge towns to adopt the plan.", "only possible"],
    ["The man is undecided.", "The man demands a vote.", "who that is, is not told"],
    [
      "Ana Rojas did not say public parks were a bad idea.",
      "Ana Rojas calls for abolishing the harbour tax.",
      "another matter",
    ],
    ["Ana Rojas did not say the parks were large.", "Ana Rojas calls for abolishing the parks.", "no ill word"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(judged(stance, 0, a, b)).toEqual([]);
  });
});

test("who needed time may have made up his mind since", () => {
  const [clash] = judgements(
    stance,
    0,
    "Norway said it needs time to study the plan.",
    "Norway urges towns to adopt the plan.",
  );
  expect(clash?.developing).toBe(true);
});
