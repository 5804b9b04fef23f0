import { expect, test } from "@jest/globals";
import type { QuotedWord } from "../../../lib/classify/quote/quoted-words.ts";
import { commonStretch, lengthOf } from "../../../lib/classify/quote/wordings.ts";

const words = (text: string): QuotedWord[] =>
  text.split(" ").map((form) => ({
    token: { span: { start: 0, end: 1 }, tag: "NOUN", lemma: form, norm: form },
    form,
    edited: false,
  }));

/** The common stretch as `we [row->swim] home`, with its shared words and length. */
function common(a: string, b: string): string {
  const stretch = commonStretch(words(a), words(b));
  if (stretch === null) return "-";
  const [first, second] = [a.split(" "), b.split(" ")];
  const told = stretch.blocks.map((block) => {
    const [x, y] = [first.slice(block.a.from, block.a.to).join(" "), second.slice(block.b.from, block.b.to).join(" ")];
    return block.shared ? x : `[${x}->${y}]`;
  });
  return `${told.join(" ")} (${stretch.shared} of ${stretch.length})`;
}

test.each([
  ["we row home", "we row home", "we row home (3 of 3)"],
  ["we row home now", "we swim home now", "we [row->swim] home now (3 of 4)"],
  ["we row home with him", "we row home at him", "we row home [with->at] him (4 of 5)"],
  ["so we row home", "but then we row home", "we row home (3 of 3)"],
  [
    "she used money that should not have been used",
    "i used money i should not have used for me",
    "used money [that->i] should not have [been->] used (6 of 8)",
  ],
  [
    "we row home or we stay in this wet old boat",
    "we swim a mile to that green little far dry beach or row",
    "we (1 of 1)",
  ],
  ["we row", "they swim", "-"],
])("%s / %s: %s", (a, b, told) => {
  expect(common(a, b)).toBe(told);
});

test("swapping the wordings swaps the blocks", () => {
  const [a, b] = ["a b c d b a", "b a c b d a"];
  const there = commonStretch(words(a), words(b));
  const back = commonStretch(words(b), words(a));
  expect(back?.blocks.map(({ shared, a: x, b: y }) => ({ shared, a: y, b: x }))).toEqual(there?.blocks);
  expect(lengthOf({ from: 2, to: 5 })).toBe(3);
});
