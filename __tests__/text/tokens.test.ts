import { growth } from "../support/growth.ts";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { tokensOf } from "../../lib/text/tokens.ts";

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length });
const told = (text: string): string =>
  tokens(text)
    .map(({ norm, tag, lemma }) => `${norm}/${tag}${lemma === norm ? "" : `/${lemma}`}`)
    .join(" ");

test.each([
  [
    "The rebels didn’t organise talks.",
    "the/DET rebels/NOUN/rebel did/AUX/do n't/PART/not organise/VERB/organize talks/NOUN/talk ./PUNCT",
  ],
  ["The $3.4bn cross-border deal", "the/DET $/SYM 3.4/NUM bn/NOUN cross-border/ADJ deal/NOUN"],
  ["It fell at 8.40pm.", "it/PRON fell/VERB/fall at/ADP 8.40pm/SYM ./PUNCT"],
  ["They fled in a 4x4.", "they/PRON fled/VERB/flee in/ADP a/DET 4x4/NOUN ./PUNCT"],
])("%s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["Rebels attacked.", "rebels/NOUN/rebel"],
  ["“Talks collapsed on Monday.", "talks/NOUN/talk"],
  ["Police left.", "police/NOUN"],
  ["Hamas left.", "hamas/PROPN"],
  ["Texas voted.", "texas/PROPN"],
  ["Thomas left.", "thomas/PROPN"],
  ["Hill left.", "hill/PROPN"],
])("a common noun that begins %s is no name", (text, first) => {
  expect(
    told(text)
      .split(" ")
      .find((token) => /^\w/.test(token)),
  ).toBe(first);
});

test("a name is one word whatever Latin letters it is written in", () => {
  const words = (text: string): string[] => tokens(text).map(({ span }) => text.slice(span.start, span.end));
  for (const name of [
    "Erdoğan",
    "Wałęsa",
    "Škoda",
    "Şırnak",
    "Nguyễn",
    "Œuvre",
    "İstanbul",
    "Müller",
    "Kova\u010di\u0301",
  ]) {
    expect(words(`${name} fell.`)).toEqual([name, "fell", "."]);
    expect(words(`It left ${name}’s shore.`)).toEqual(["It", "left", name, "’s", "shore", "."]);
  }
  expect(told("Erdoğan left.")).toBe(told("Erdogan left."));
});

test("spans point into the whole text", () => {
  const text = "He left. Rebels stayed in the U.S. camp.";
  expect(tokensOf(text, { start: 9, end: 40 }).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Rebels",
    "stayed",
    "in",
    "the",
    "U.S.",
    "camp",
    ".",
  ]);
});

test("a run without white space that no one can read is one token", () => {
  const text = `see ${"x".repeat(200)} now`;
  expect(tokens(text).map(({ span, tag }) => `${span.start}-${span.end} ${tag}`)).toEqual([
    "0-3 VERB",
    "4-204 X",
    "205-208 ADV",
  ]);
});

test("a long sentence is read in linear time", () => {
  expect(
    growth(
      (size) => {
        expect(tokens("x".repeat(size))).toHaveLength(1);
      },
      75_000,
      4,
    ),
  ).toBeLessThan(12);
  expect(
    growth(
      (size) => {
        expect(tokens(`a${" ".repeat(size)}b`)).toHaveLength(2);
      },
      75_000,
      4,
    ),
  ).toBeLessThan(12);
});

test("tokens are in order, disjoint, without white space, and hold every letter and digit", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.constantFrom(
      "I'm ",
      "8.40pm ",
      "don’t ",
      " ",
      "\t",
      "http://a.b/c ",
      "@ab ",
      ":-) ",
      "dead ",
      "\ud83d",
      "1.2m ",
      "Attacks ",
    ),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      let at = 0;
      for (const { span } of tokens(text)) {
        expect(text.slice(at, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 300 },
  );
});

test("what was read before does not change how a sentence is read", () => {
  // The same sentences about two words that the tagger has never met, the one in order, the other from behind: for a word
  // that is known keeps the tag it got first, whatever the order then.
  let met = 0;
  const freshLike = fc.constantFrom<((number: string) => string)[]>(
    (number) => number,
    (number) => `Br${number.replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)))}ov`,
    (number) => `br${number.replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)))}ov`,
  );
  const joins = [" ", ".", "'s ", "-", ". ", "’s ", "'s.", "/", ", ", "-year-old ", "s ", ": "];
  const part = fc.tuple(fc.constantFrom("@", "the", "of", "No"), fc.constantFrom(...joins));
  const frame = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(freshLike, fc.array(frame, { minLength: 2, maxLength: 6 }), (fresh, frames) => {
      met += 2;
      const read = (frameText: string, name: string) =>
        tokens(frameText.replaceAll("@", name)).map(({ span, tag }) => ({ span, tag }));
      const onward = frames.map((text) => read(text, fresh(String(1_000_011 + 100 * met))));
      const back = frames.toReversed().map((text) => read(text, fresh(String(1_000_111 + 100 * met))));
      expect(back.toReversed()).toEqual(onward);
    }),
    { numRuns: 1000 },
  );
});

test("a word from another text is never a lemma, however many texts were read", () => {
  const name = (index: number) =>
    `zz${index.toString(36).replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)))}q`;
  // 2,000 sentences of 65 unknown words: more than the tagger has room for.
  for (let first = 0; first < 130_000; first += 65) {
    tokens(Array.from({ length: 65 }, (_, index) => name(first + index)).join(" "));
  }
  expect(tokens("Any voter who didnt.").map(({ lemma }) => lemma)).toEqual(["any", "voter", "who", "didnt", "."]);
});
