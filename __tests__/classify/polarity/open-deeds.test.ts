import { expect, test } from "@jest/globals";
import { headBehind, openDeeds } from "../../../lib/classify/polarity/open-deeds.ts";
import { storyAt } from "../../support/notation.ts";

function open(text: string): string[] {
  const story = storyAt(0, text, text);
  return story.sentences.a.flatMap((reading) =>
    openDeeds(story, "a", reading).map(
      ({ verb, status, actor, target }) => `${actor?.lemma ?? "-"} ${verb} ${target?.lemma ?? "-"}: ${status}`,
    ),
  );
}

test.each([
  ["Oskar Vale is under pressure to resign.", ["vale resign -: open"]],
  ["The firm is weighing whether to sell its mill.", ["firm sell mill: open"]],
  ["The firm has not decided whether to sell its mill.", ["firm sell mill: open"]],
  ["The rebels rejected demands to release the nuns.", ["rebel release nun: not"]],
])("%s -> %j", (text, expected) => {
  expect(open(text)).toEqual(expected);
});

test.each([
  ["Oskar Vale was the first minister to resign.", "he did"],
  ["Oskar Vale did not hear the calls to resign.", "whether they moved him is not told"],
  ["Oskar Vale wants to resign.", "a clause of its own tells it"],
])("%s: nothing, %s", (text) => {
  expect(open(text)).toEqual([]);
});

test("The object may stand behind a preposition.", () => {
  const [reading] = storyAt(0, "to file for bankruptcy soon", "x").sentences.a;
  expect(headBehind(reading?.tokens ?? [], 2)?.lemma).toBe("bankruptcy");
});
