import { expect, test } from "@jest/globals";
import { quotedWordsOf, spanOf, tellingOf } from "../../../lib/classify/quote/quoted-words.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";

/** The quoted words of each sentence, in the form in which they are compared; `|` before a word where the editor cut. */
function quotedIn(text: string): string[] {
  return quotedWordsOf(read(textReport(text, "a", "a"))).map(({ sentence, words }) =>
    [sentence, ...words.map(({ form, edited }) => (edited ? `|${form}` : form))].join(" "),
  );
}

test.each([
  ['"We won it," Holm said, "and they know it."', ["0 we won it and they know it"], "amid which the cue stands"],
  ['Holm called it "the worst day of all".', ["0 the worst day of all"], "in running words"],
  ['Holm called it "a day".', [], "too few to be speech"],
  ["Holm said they won.", [], "no marks"],
  ["“We won at last. We go home,” Holm said.", ["0 we won at last we go home"], "over two sentences of one line"],
  ["“We won at last.\nWe go home now.”", ["0 we won at last", "1 we go home now"], "closed in the next paragraph"],
  ["“We don't know ten of 'em.”", ["0 we do not know 10 of them"], "as another would write it down"],
  ["“We organised the labour [of them] well ... and won.”", ["0 we organized the labor |well |and won"], "edited"],
])("%s: %j, %s", (text, words) => {
  expect(quotedIn(text)).toEqual(words);
});

test("nobody speaks a sentence of four hundred words", () => {
  expect(quotedIn(`“${"we row ".repeat(150)}now.”`)).toEqual([]);
  expect(quotedIn(`“${"we row ".repeat(99)}now.”`)).toHaveLength(1);
});

test("the words of weight and what they span", () => {
  const text = "Holm said: “The old dam will hold.”";
  const [quoted] = quotedWordsOf(read(textReport(text, "a", "a")));
  const words = quoted?.words ?? [];
  expect(tellingOf(words).map(({ form }) => form)).toEqual(["old", "dam", "hold"]);
  expect(text.slice(spanOf(words).start, spanOf(words).end)).toBe("The old dam will hold");
});
