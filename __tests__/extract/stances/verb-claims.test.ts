import { expect, test } from "@jest/globals";
import { stanceClaims } from "../../../lib/extract/stances/verb-claims.ts";
import { sceneIn, toldIn } from "./told-in.ts";

test.each([
  ["Chile and Peru support Lind.", ["Chile supports Lind", "Peru supports Lind"]],
  ["Candidates praise the plan.", ["Candidates supports the plan"]],
  ["The support Lind needs came.", []],
  ["Duarte, a lawyer, has long accused Peru of fraud.", ["Duarte opposes Peru"]],
  ["Duarte praised and thanked Lind.", ["Duarte supports Lind"]],
  ["Duarte criticized both Lind and Peru.", ["Duarte opposes Peru", "Duarte opposes both Lind"]],
  ["Duarte long campaigned against Lind.", ["Duarte opposes Lind"]],
  ["Plan criticized.", []],
  ["Candidates praise the plan of the mayor for Lima.", ["Candidates supports the plan of the mayor"]],
  ["A plan criticized in Lima.", []],
  ["Duarte was keen to be praised.", []],
  ["Duarte seemed likely to be praised by Lind.", ["Lind supports Duarte"]],
  ["There was a plan welcomed by Duarte.", ["Duarte supports a plan"]],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence).toSorted()).toEqual(expected);
});

test("a claim that carries no word of a stance is left out", () => {
  const scene = sceneIn("Duarte gave Lind the keys and praised Peru.");
  expect(stanceClaims(scene, [7]).map(({ verb }) => verb)).toEqual(["praise"]);
});
