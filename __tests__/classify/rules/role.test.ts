import { describe, expect, test } from "@jest/globals";
import { role } from "../../../lib/classify/rules/role.ts";
import { clashes, judged } from "../../support/notation.ts";

describe("role", () => {
  test.each([
    [
      "The army accused the rebels of shelling the hospital.",
      "The rebels accused the army of shelling the hospital.",
      'role "The army accused the rebels" / "The rebels accused the army"',
    ],
    [
      "Ana Rojas sued Luis Marr over the Tarn mill.",
      "Luis Marr sued Ana Rojas over the Tarn mill.",
      'role "Ana Rojas sued Luis Marr" / "Luis Marr sued Ana Rojas"',
    ],
    [
      "The rebels were shelled by the army at Varna.",
      "The rebels shelled the army at Varna.",
      'role "The rebels were shelled by the army" / "The rebels shelled the army"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The army accused the rebels of shelling the hospital.",
      "The army accused the rebels of bombing the hospital.",
      "the same roles",
    ],
    ["The army shelled the rebels.", "The rebels were shelled by the army.", "the passive of the same"],
    ["The army shelled the rebels.", "The rebels did not shell the army.", "denied the other way round"],
    ["The Peruvian army shelled the rebels.", "The rebels shelled the Bolivian army.", "another army"],
    ["The army shelled the rebels.", "The rebels shelled the town.", "another target"],
    ["The army shelled the rebels.", "The rebels feared the army.", "another act"],
    ["The army shelled the rebels.", "The rebels slept.", "no target"],
    ["It shelled the rebels.", "The rebels shelled it.", "it may be anyone"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test("only of sentences that tell the same", () => {
    const [a, b] = ["The army shelled the rebels.", "The rebels shelled the army."];
    expect(judged(role, 1, a, b)).toHaveLength(1);
    expect(judged(role, 0.95, a, b)).toEqual([]);
  });
});
