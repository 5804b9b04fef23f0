import { expect, test } from "@jest/globals";
import { sentenceStarts } from "../../lib/text/boundaries.ts";
import { isKnownAbbreviation } from "../../lib/text/stops.ts";

/** A text with "|" where sentences start, against what is found in it without the marks. */
function marked(text: string, headline = false): string {
  const starts = sentenceStarts(text.replaceAll("| ", ""), headline);
  const plain = text.replaceAll("| ", "");
  return starts.map((start, index) => plain.slice(start, starts[index + 1])).join("| ");
}

test.each([
  ["title", "Gen. Ana Roe met Lt. Col. Bo Hill. | They spoke."],
  ["title before an initial", "Sen. A. Roe left."],
  ["title that is none", "The cases were in the gen. | The rest stayed."],
  ["title before a quoted name", "Sgt. “Red” Hill fell."],
  ["saint", "The St. Mary’s hall in St. Ives burned."],
  ["street", "She lives in Mill St. | He does not."],
  ["number", "See p. 14 and No. 4, at Rs. 500."],
  ["Roman number", "It is in vol. IV of the works."],
  ["an answer and no number", "Did he sign? | No. | I mean it."],
  ["month and day", "It began on Oct. 11. | Nov. 3 is next."],
  ["month without a day", "It ended in Oct. | Talks went on."],
  ["inner", "Larne vs. Norwick, i.e. | the final.".replace("| ", "")],
  ["et al.", "Hill et al. told it first."],
  ["initials", "J. R. Hill spoke to Ana M. Roe."],
  ["the pronoun I", "We were there, you and I. | Did you see Bo I. Hill?"],
  ["a letter", "They chose plan B. | The mayor agreed."],
  ["firm amid a sentence", "Acme Inc. Chairman Bo Hill left."],
  ["firm at the end", "He works for Acme Inc. | His brother sings."],
  ["name goes on", "On King Jr. Day, Hill Bros. Pictures closed."],
  ["name ends", "He met Bo Hill Jr. | They talked."],
  ["name in brackets", "Bo Hill Jr. (D-Larne) spoke."],
  ["state", "She was born in Nashville, Tenn. | Police came."],
  ["state and senator", "The Fla. Sen. Bo Hill came."],
  ["clock at the end", "He left at 6 p.m. | Mr. Hill stayed."],
  ["clock at the beginning", "At 5 a.m. Mr. Hill left."],
  ["clock and weekday", "It opens at 5 p.m. Friday, or 5 p.m. EST."],
  ["clock with a space", "It opened at 8:30 p. m. Thursday."],
  ["country's office", "She joined the U.S. Army and the U.N. Security Council."],
  ["country and a sentence", "Talks began in the U.S. | Iran stayed away."],
  ["country before an opener", "Her home is in the U.S. | How is yours?"],
  ["country and a chamber", "He spoke to the U.S. Chamber of Trade."],
  ["district", "They flew to Washington, D.C. | Police waited."],
  ["unit", "He is 6 ft. 2 in. tall."],
  ["unit at the end", "The wall is 6 ft. | The gate is open."],
  ["address", "See http://larne.example/page.html. | Please read it."],
])("%s: %s", (_, text) => {
  expect(marked(text)).toBe(text);
});

test("in a headline no abbreviation ends a sentence", () => {
  expect(marked("Acme Inc. Sues Hill Corp. Over Dam", true)).toBe("Acme Inc. Sues Hill Corp. Over Dam");
  expect(marked("Acme Inc. | Over there Hill Corp. | Over Dam")).toContain("|");
});

test.each([
  ["Gen", true],
  ["gen", false],
  ["No", true],
  ["Inc", true],
  ["Oct", true],
  ["dam", false],
])("%s is an abbreviation: %s", (word, known) => {
  expect(isKnownAbbreviation(word)).toBe(known);
});
