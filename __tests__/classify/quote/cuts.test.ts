import { expect, test } from "@jest/globals";
import { cutOf } from "../../../lib/classify/quote/cuts.ts";
import { quotationPairs } from "../../../lib/classify/quote/pairs.ts";
import { quotedWordsOf } from "../../../lib/classify/quote/quoted-words.ts";
import { commonStretch } from "../../../lib/classify/quote/wordings.ts";
import { storyAt } from "../../support/notation.ts";

/** What is cut, as `a "if they do"`. */
function cut(a: string, b: string): string | null {
  const story = storyAt(1, a, b);
  const [pair] = quotationPairs({ a: quotedWordsOf(story.readings.a), b: quotedWordsOf(story.readings.b) }, []);
  const common = pair === undefined ? null : commonStretch(pair.a.words, pair.b.words);
  if (pair === undefined || common === null) return null;
  const found = cutOf(story, pair, common);
  return found === null ? null : `${found.side} "${{ a, b }[found.side].slice(found.span.start, found.span.end)}"`;
}

test.each([
  ['"We will sign if they disarm," she said.', '"We will sign," she said.', 'a "if they disarm"'],
  ['"We will sign," she said.', '"We will sign unless they march," she said.', 'b "unless they march"'],
  ['"It is not true that we will sign," she said.', '"We will sign," she said.', 'a "It is not true that"'],
  ['"We will sign and go home," she said.', '"We will sign," she said.', null],
  ['"We did not row and we will sign," she said.', '"We will sign," she said.', null],
  ['"We will sign if they disarm," she said.', '"We will sign," she said, should they disarm.', null],
  ['"We will sign if they disarm," she said.', '"Now we will sign," she said.', null],
])("%s / %s: %s", (a, b, said) => {
  expect(cut(a, b)).toBe(said);
});
