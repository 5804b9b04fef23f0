import { expect, test } from "@jest/globals";
import { attributionsOf } from "../../../lib/extract/attributions/attributions.ts";
import { clausesOf } from "../../../lib/extract/clauses/clause-parts.ts";
import { growth } from "../../support/growth.ts";
import { passageOf } from "../../support/passage-of.ts";
import { toldIn } from "../../support/told.ts";

test.each([
  ["“The dam holds for now,” Tom Fanning said.", ['Tom Fanning [said] "The dam holds for now,"']],
  ["Another said the dam holds.", ["Another [said] the dam holds"]],
  [
    "Ines Duarte, who built the dam for the port, said she kept it dry.",
    ["Ines Duarte, who built the dam for the port [said] she kept it dry"],
  ],
  [
    "In Lima, Ines Duarte, who built the dam for the port, said she kept it dry.",
    ["Ines Duarte, who built the dam for the port [said] she kept it dry"],
  ],
  [
    "Sen. Ines Duarte, D-Ohio, said in a letter that the dam holds.",
    ["Sen. Ines Duarte, D-Ohio [said] that the dam holds"],
  ],
  [
    "The three engineers - Duarte, Rojas and Lund - agreed that the dam holds.",
    ["The three engineers - Duarte, Rojas and Lund [agreed] that the dam holds"],
  ],
  ["Duarte went so far as to say the dam holds.", ["Duarte [went so far as to say] the dam holds"]],
  ["Duarte went on to say, “The dam holds for now.”", ['Duarte [went on to say] "The dam holds for now."']],
  ["Duarte was quoted as saying the dam holds.", ["Duarte [saying] the dam holds"]],
  ["When asked whether the dam would hold, Duarte laughed.", ["- [asked] whether the dam would hold"]],
  [
    "The Courier's Ana Lund said the subject of the talk will be the dam.",
    ["The Courier's Ana Lund [said] the subject of the talk will be the dam"],
  ],
  [
    "The self-styled harbour master has vowed to soldier on.",
    ["The self-styled harbour master [has vowed] to soldier on"],
  ],
])("finds the speaker: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});

test.each(["she , said ", "said Berg, ", "the claim that "])("many times %j cost no square", (words) => {
  const ready = (times: number): (() => readonly unknown[]) => {
    const passage = passageOf([[words.repeat(times)]]);
    const parts = clausesOf(passage);
    return () => attributionsOf(passage, () => null, parts);
  };
  const [small, large] = [ready(1000), ready(4000)];
  const read = (size: number): void => {
    expect((size > 1 ? large : small)()).toBeDefined();
  };
  expect(growth(read, 1, 4)).toBeLessThan(12);
});
