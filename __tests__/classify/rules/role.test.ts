import { describe, expect, test } from "@jest/globals";
import { role } from "../../../lib/classify/rules/role.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

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
    [
      "Corvane bought the mill from Tarn Steel for 3 million euros.",
      "Corvane sold the mill to Tarn Steel for 3 million euros.",
      'role "Corvane bought the mill from Tarn Steel" / "Corvane sold the mill to Tarn Steel"',
    ],
    [
      "Varna FC beat Kestrin United on Sunday.",
      "Varna FC lost to Kestrin United on Sunday.",
      'role "Varna FC beat Kestrin United" / "Varna FC lost to Kestrin United"',
    ],
    [
      "Ana Holm's lawsuit against Luis Marr over the mill was dropped.",
      "Luis Marr sued Ana Holm over the mill, and the lawsuit was dropped.",
      'role "Ana Holm\'s lawsuit against Luis Marr" / "Luis Marr sued Ana Holm"',
    ],
    [
      "Lena Sorge beat Ana Pirova to reach the final.",
      "Ana Pirova is through to the final after a win over Lena Sorge.",
      'role "Lena Sorge beat Ana Pirova" / "win over Lena Sorge"',
    ],
    [
      "Jonas Beck passed Luca Ferri on the last bend.",
      "Luca Ferri took the stage by overtaking Jonas Beck on the last bend.",
      'role "Jonas Beck passed Luca Ferri" / "overtaking Jonas Beck"',
    ],
    [
      "Nero Foods has snapped up its rival Baltic Bakers.",
      "Baltic Bakers announced the acquisition of Nero Foods.",
      'role "Nero Foods has snapped up its rival Baltic Bakers" / "Baltic Bakers announced the acquisition of Nero Foods"',
    ],
    [
      "Mara Quinn is suing Todd Ellery over royalties.",
      "Todd Ellery has taken Mara Quinn to court over royalties.",
      'role "Mara Quinn is suing Todd Ellery" / "Todd Ellery has taken Mara Quinn"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toContain(said);
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
    ["Lena Sorge beat Ana Pirova.", "Ana Pirova had beaten Lena Sorge last year.", "an earlier match"],
    ["Joao Neto joined Vila from Marne.", "Vila have signed Joao Neto from Marne.", "one move"],
    ["Jonas Beck overtook Luca Ferri.", "Luca Ferri was passed by Jonas Beck.", "the same in other words"],
    ["Corvane bought the mill from Tarn Steel.", "Tarn Steel sold the mill to Corvane.", "one sale from its two ends"],
    ["Corvane bought the mill from Tarn Steel.", "Corvane sold the ferry to Tarn Steel.", "another sale"],
    ["Varna FC beat Kestrin United.", "Kestrin United lost to Varna FC.", "one match from its two ends"],
    ["Ana Holm's lawsuit against Luis Marr was dropped.", "Ana Holm sued Luis Marr.", "the noun of the same"],
    [
      "The army shelled the rebels.",
      "The rebels shelled the army and the army shelled the rebels.",
      "both told by one: they did it to each other",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(judged(role, 1, a, b)).toEqual([]);
  });

  test("of sentences that tell the same, or of what two by name do but once", () => {
    const at = (closeness: number, a: string, b: string): string[] =>
      judgements(role, closeness, a, b).map(({ confidence }) => confidence);
    expect(at(1, "The army shelled the rebels.", "The rebels shelled the army.")).toEqual(["high"]);
    expect(at(0.95, "The army shelled the rebels.", "The rebels shelled the army.")).toEqual([]);
    expect(at(0.95, "Ana Rojas sued Luis Marr.", "Luis Marr sued Ana Rojas.")).toEqual(["medium"]);
    expect(at(0.95, "Ana Rojas accused Luis Marr.", "Luis Marr accused Ana Rojas.")).toEqual([]);
  });
});

test.each([
  [
    "The army said the rebels shelled the mill.",
    "The rebels said the army shelled the mill.",
    "each charges the other",
  ],
  ["Ana Rojas beat Luis Marr 6-4 in the final.", "Luis Marr beat Ana Rojas in the final.", "a match"],
  ["Ana Rojas has brought a lawsuit against Luis Marr.", "Luis Marr sued Ana Rojas.", "the act in a noun"],
  ["Corvane has bought Tarn Steel.", "Tarn Steel has taken over Corvane.", "a takeover"],
  ["Tarn Steel was sold to Corvane.", "Corvane is being taken over by Tarn Steel.", "a takeover by its other ends"],
  ["Luis Marr was hit by a bullet fired by Ana Rojas.", "Luis Marr opened fire on Ana Rojas.", "by what is sent"],
  ["Luis Marr fired at Ana Rojas.", "Ana Rojas shot Luis Marr.", "a shot"],
  ["Luis Marr attacked Ana Rojas with a knife.", "Luis Marr was stabbed by Ana Rojas.", "by what it is done with"],
  ["Luis Marr went for Ana Rojas.", "Ana Rojas punched Luis Marr.", "a brawl"],
  ["The manager was alerted by the fire brigade.", "The manager phoned the fire brigade.", "a call"],
])("exchanged: %s / %s, %s", (a, b) => {
  expect(judged(role, 1, a, b)).toHaveLength(1);
});

test.each([
  ["The army shelled the rebels in Varna.", "The rebels shelled the army in Kestrin.", "nothing else in common"],
  ["The army shelled the rebels on Monday.", "The rebels shelled the army on Tuesday.", "two days"],
  ["The army shelled the rebels.", "The rebels shelled the army in response.", "an answer"],
  ["Luis Marr punched Ana Rojas.", "Luis Marr was hit by Ana Rojas in return.", "an answer in a brawl"],
  ["Ana Rojas met Luis Marr.", "Luis Marr met Ana Rojas.", "the same either way"],
])("two acts: %s / %s, %s", (a, b) => {
  expect(judged(role, 1, a, b)).toEqual([]);
});
