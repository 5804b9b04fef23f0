import { expect, test } from "@jest/globals";
import { anotherOne, partiesNamed, subjectNouns } from "../../../lib/classify/certainty/matter-parties.ts";
import { storyAt } from "../../support/notation.ts";

function partiesIn(text: string, words: string): { readonly named: string[]; readonly subject: readonly string[] } {
  const story = storyAt(0, text, "Clara Weiss met Leo Marsh in Dorn.");
  const reading = story.sentences.a[0];
  const start = text.indexOf(words);
  if (reading === undefined) return { named: [], subject: [] };
  const span = { start, end: start + words.length };
  const named = partiesNamed(story, "a", reading, span).map((entity) => story.entities[entity]?.name ?? "");
  return { named, subject: subjectNouns(story, "a", reading, span) };
}

test("Who does it is a party, who only owns whoever does it is none.", () => {
  expect(partiesIn("Clara Weiss will attend the summit.", "attend").named).toEqual(["Clara Weiss"]);
  expect(partiesIn("Clara Weiss's deputy will attend the summit.", "attend").named).toEqual([]);
});

test("The nouns of the subject, and a mark for another one beside the story's.", () => {
  expect(partiesIn("The striker signed a contract.", "signed").subject).toHaveLength(1);
  expect(partiesIn("Two other clubs made an offer.", "made").subject).toContain(anotherOne);
});
