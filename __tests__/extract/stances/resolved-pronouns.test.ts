import { expect, test } from "@jest/globals";
import { antecedent } from "../../../lib/extract/stances/resolved-pronouns.ts";
import { phraseFrom } from "../../../lib/extract/stances/scene.ts";
import { sceneIn } from "./told-in.ts";

/** What the pronoun at a token stands for, with the head of the other side of the stance. */
function meant(sentence: string, pronoun: number, other: number | null = null): string {
  const scene = sceneIn(sentence);
  const phrase = phraseFrom(scene, pronoun, pronoun);
  const { span } = antecedent(scene, phrase, other === null ? null : phraseFrom(scene, other, other), undefined);
  return sentence.slice(span.start, span.end);
}

test.each([
  ["Duarte spoke and he attacked Lind.", 3, null, "Duarte"],
  ["Duarte spoke and she attacked him.", 5, null, "Duarte"],
  ["Duarte was praised and he wept.", 4, null, "Duarte"],
  ["Duarte spoke and attacked him.", 4, 0, "him"],
  ["The miner spoke and he wept.", 4, null, "he"],
  ["Duarte left and they wept.", 3, null, "they"],
  ["Duarte hurt himself.", 2, null, "himself"],
  ["Duarte: I respect Lind.", 2, null, "Duarte"],
  ["I respect Lind.", 0, null, "I"],
  ["He attacked Lind.", 0, null, "He"],
  ["Duarte attacked Lind.", 2, null, "Lind"],
])("%s word %i beside %s: %s", (sentence, pronoun, other, expected) => {
  expect(meant(sentence, pronoun, other)).toBe(expected);
});

test("we in words given to someone are who says them", () => {
  const scene = sceneIn("We condemn Peru, Lind said in May.");
  const source = phraseFrom(scene, 4, 4);
  const said = { sentence: 0, content: [], cue: [], source, direct: true, within: null };
  expect(antecedent(scene, phraseFrom(scene, 0, 0), null, said)).toEqual(source);
});
