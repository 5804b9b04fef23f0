import { expect, test } from "@jest/globals";
import { chunksOf, phraseOf } from "../../lib/text/chunks.ts";
import { tokensOf } from "../../lib/text/tokens.ts";

/** Noun phrases of a sentence, the head in brackets: "the foreign [minister]". */
function phrases(text: string): string[] {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  return chunksOf(tokens).map((chunk) => {
    const { span, head } = phraseOf(tokens, chunk, null);
    return `${text.slice(span.start, head.start)}[${text.slice(head.start, head.end)}]${text.slice(head.end, span.end)}`;
  });
}

test.each([
  ["Turkey and Qatar mediated between Kabul and Islamabad.", ["[Turkey]", "[Qatar]", "[Kabul]", "[Islamabad]"]],
  [
    "The foreign minister of Norway, Bo Hill, said that her country would respond.",
    ["The foreign [minister]", "[Norway]", "Bo [Hill]", "her [country]"],
  ],
  ["He told the army the truth.", ["[He]", "the [army]", "the [truth]"]],
  ["Her brother's wife's car was found.", ["Her brother's wife's [car]"]],
  ["The army’s retreat was slow.", ["The army’s [retreat]"]],
  [
    "The cross-border fire killed at least 12 people last week.",
    ["The cross-border [fire]", "12 [people]", "last [week]"],
  ],
  ["The 61-year-old suspect met the minister Thursday.", ["The 61-year-old [suspect]", "the [minister]", "[Thursday]"]],
  ["The 15-year-old's mother cried.", ["The 15-year-old's [mother]"]],
  ["They met last Friday night.", ["[They]", "last Friday [night]"]],
  ["He left the town 12 days later.", ["[He]", "the [town]", "12 [days]"]],
  ["A Boeing 747 landed.", ["A Boeing [747]"]],
  ["The firm paid $3.4bn.", ["The [firm]", "$3.4[bn]"]],
  ["Sources close to the talks left.", ["[Sources]", "the [talks]"]],
  ["The injured were flown out.", ["The [injured]"]],
])("%s", (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

test("a phrase has its head's lemma and the entity it is given", () => {
  const tokens = tokensOf("two bridges", { start: 0, end: 11 });
  const [chunk] = chunksOf(tokens);
  expect(chunk && phraseOf(tokens, chunk, 3)).toEqual({
    span: { start: 0, end: 11 },
    head: { start: 4, end: 11 },
    lemma: "bridge",
    entity: 3,
  });
});

test("chunks are in order and disjoint", () => {
  const text =
    "The U.S. envoy met Gen. Ana Roe's deputy and - on the 3rd - the two 40-year-old twins' lawyers, who's to say.";
  const tokens = tokensOf(text, { start: 0, end: text.length });
  let at = -1;
  for (const { first, head, last } of chunksOf(tokens)) {
    expect(first).toBeGreaterThan(at);
    expect(head >= first && head <= last).toBe(true);
    at = last;
  }
});
