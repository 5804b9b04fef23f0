import { describe, expect, test } from "@jest/globals";
import { subjectOf } from "../../lib/classify/claim-pairs.ts";
import { referentOf, sameCompany, sameReferent, unresolved, type SentencePhrase } from "../../lib/classify/sameness.ts";
import type { Story } from "../../lib/classify/story.ts";
import type { Side } from "../../lib/model.ts";
import { storyAt } from "../support/notation.ts";

/** The subject of the last clause of a report. */
function subject(story: Story, side: Side): SentencePhrase {
  const claim = story.readings[side].claims.at(-1);
  const phrase = claim === undefined ? null : subjectOf(claim);
  if (claim === undefined || phrase === null) throw new Error("no subject");
  return { phrase, sentence: claim.sentence };
}

describe("subjects", () => {
  test.each([
    ["one name", "Ana Rojas slept.", "Ana Rojas read.", true],
    ["a last name", "Ana Rojas slept.", "Mrs Rojas read.", true],
    ["a resolved pronoun", "Ana Rojas slept.", "Ana Rojas woke. She read.", true],
    ["one word", "The talks ended.", "The talks failed.", true],
    ["words of one meaning", "The talks ended.", "The negotiations failed.", true],
    ["of one country", "The Peruvian minister slept.", "Peru's minister read.", true],
    ["of a country not told", "The Peruvian minister slept.", "The minister read.", true],
    ["of two countries", "The Peruvian minister slept.", "The Bolivian minister read.", false],
    ["two names", "Ana Rojas slept.", "Luis Marr read.", false],
    ["other words", "The talks ended.", "The mill burned.", false],
    ["pronouns of whom nothing is known", "They slept.", "They read.", false],
    ["words that point elsewhere", "This failed.", "This ended.", false],
  ])("%s: %s / %s %s", (_, a, b, same) => {
    const story = storyAt(1, a, b);
    expect(sameReferent(story, subject(story, "a"), subject(story, "b"))).toBe(same);
  });
});

test("a name is keyed by its entity, anything else by its kin", () => {
  const story = storyAt(1, "Ana Rojas slept.", "The negotiations failed.");
  expect(referentOf(story, "a", subject(story, "a").phrase)).toBe("@0");
  expect(referentOf(story, "b", subject(story, "b").phrase)).toBe(
    referentOf(story, "b", { ...subject(story, "b").phrase, lemma: "talk" }),
  );
});

test.each([
  ["They slept.", true],
  ["This failed.", true],
  ["Ana Rojas woke. She slept.", false],
  ["The mayor slept.", false],
])("%s unresolved: %s", (text, expected) => {
  const story = storyAt(1, text, "Rain fell.");
  expect(unresolved(story, "a", subject(story, "a").phrase)).toBe(expected);
});

test("company parts only phrases that both name someone", () => {
  const story = storyAt(1, "The Peruvian minister slept.", "The Bolivian army read.");
  const [a, b] = [subject(story, "a"), subject(story, "b")];
  expect(sameCompany(story, a, b)).toBe(false);
  expect(sameCompany(story, a, { ...b, phrase: { ...b.phrase, span: b.phrase.head } })).toBe(true);
});
