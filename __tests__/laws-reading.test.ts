/** What holds of the reading of any text whatever: every span lies in the text, every index points at something. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { markdownReport } from "../lib/input/markdown.ts";
import { read, readingToJson, renderReading, reportFromText } from "../lib/index.ts";
import type { Phrase, Reading, Span } from "../lib/model.ts";
import { growth } from "./support/growth.ts";
import { checkerOf } from "./support/schema.ts";

const errors = checkerOf("reading");

// ---------------------------------------------------------------------------------------------------------------------
// Any text: pieces of news broken off and put together anyhow, with signs that open and never close

const pieces = fc.constantFrom(
  ..."Mayor Ada Quill|the mayor|she|both countries|they|we|the Norish government|Norland|Kabul|U.S. Sen. Roe (D-Ill.)|AP".split(
    "|",
  ),
  ..."said|said that|told AFP|according to|, who denied|reportedly|refused to sign|did not back|was killed by|if|and|accused".split(
    "|",
  ),
  ..."at least 24|about 1,200 people|dozens of|$3.4bn, including $281m in cash|10-15 km|no one|24-21|a third of|12%|aged 35|1".split(
    "|",
  ),
  ..."on Friday|since October 11|8.40pm GMT|early December|two days earlier|the 1990s|last week|May|twice a week".split(
    "|",
  ),
  ..."“|”|\"|'|‘|’|«|(|)|[|]|—|–|--|-|…|. . .|,|;|:|.|!|?|...|No.|Gen.|p.m.|•|1.|a)".split("|"),
  ..."\n|\n\n|\r\n|\t|\u00a0|\u2028|\u0085|# |> |- |* |**|_|`|[x](http://y)|![|<b>|| |---|\\".split("|"),
  ..."— Ada Quill (@adaquill) December 3, 2025|pic.twitter.com/Ab1|By Ada Quill|LORNE, Jan. 6 (AP) --|Read more:|© 2025".split(
    "|",
  ),
);
const oddities = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "\ud800",
    "\udc00",
    "\u0000",
    "\u001b[31m",
    "\u202e",
    "\u200b",
    "\u00ad",
    "e\u0301",
    "İ",
    "ß",
    "ﬁ",
    "٣",
    "Ⅷ",
    "½",
    "²",
  ),
);
const joint = fc.constantFrom(" ", " ", " ", "", ". ", "\n");
const anything = fc
  .array(fc.tuple(fc.oneof({ weight: 8, arbitrary: pieces }, { weight: 1, arbitrary: oddities }), joint), {
    maxLength: 50,
  })
  .map((parts) => `a${parts.flat().join("")}`);

// ---------------------------------------------------------------------------------------------------------------------
// What the laws speak of

/** Every breach of the laws of a reading, in words; none for a sound one. */
function breachesOf(reading: Reading): string[] {
  const { report, sentences, tokens, entities, quantities, times, attributions, claims, stances, speakers } = reading;
  const breaches: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) breaches.push(what);
  };
  const isSpan = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= report.text.length;
  const holds = (outer: Span | undefined, inner: Span): boolean => {
    return outer !== undefined && isSpan(inner) && outer.start <= inner.start && inner.end <= outer.end;
  };
  const inOrder = (spans: readonly Span[]): boolean => {
    return spans.every((span, i) => isSpan(span) && span.start >= (spans[i - 1]?.end ?? 0));
  };
  const isIndex = (index: number | null, list: readonly unknown[]): boolean => {
    return index === null || (Number.isInteger(index) && index >= 0 && index < list.length);
  };
  const isPhrase = (phrase: Phrase | null): boolean => {
    return (
      phrase === null || (isSpan(phrase.span) && holds(phrase.span, phrase.head) && isIndex(phrase.entity, entities))
    );
  };
  const inTextOrder = (things: readonly { readonly sentence: number }[]): boolean => {
    return things.every(({ sentence }, i) => sentence >= (things[i - 1]?.sentence ?? 0));
  };

  must(inOrder(sentences.map(({ span }) => span)), "sentences in order");
  must(tokens.length === sentences.length && speakers.length === sentences.length, "a list for each sentence");
  tokens.forEach((list, i) => {
    must(inOrder(list.map(({ span }) => span)), "tokens in order");
    must(
      list.every(({ span }) => holds(sentences[i]?.span, span)),
      "tokens in their sentence",
    );
  });
  for (const [name, things] of Object.entries({ quantities, times, claims, stances })) {
    must(
      things.every(({ sentence, span }) => holds(sentences[sentence]?.span, span)),
      `${name} in their sentence`,
    );
    must(inTextOrder(things), `${name} in text order`);
  }
  entities.forEach(({ name, members, mentions }, i) => {
    must(name !== "" && name === name.trim(), "an entity's name");
    must(mentions.length > 0, "an entity is mentioned");
    must(
      members.every((member) => isIndex(member, entities) && member !== i),
      "members",
    );
    must(
      mentions.every(({ sentence, span }) => holds(sentences[sentence]?.span, span)),
      "mentions in their sentence",
    );
    must(
      mentions.every(({ span, phrase }) => phrase === null || holds(phrase, span)),
      "mentions in their phrase",
    );
    must(
      mentions.every(({ span }, k) => k === 0 || span.start >= (mentions[k - 1]?.span.start ?? 0)),
      "mentions in order",
    );
  });
  quantities.forEach(({ counted, partOf, value, min, max }, i) => {
    must(isPhrase(counted), "what is counted");
    must(isIndex(partOf, quantities) && partOf !== i, "part of");
    must(!Number.isNaN(value) && (min === null || max === null || min <= max), "values");
  });
  attributions.forEach(({ sentence, content, cue, source, within }, i) => {
    must(content.length > 0 && inOrder(content), "content in order");
    must(inOrder(cue), "cue in order");
    must(isPhrase(source), "source");
    must(
      holds(sentences[sentence]?.span, { ...(content[0] ?? { start: 0 }), end: (content[0]?.start ?? 0) + 1 }),
      "first content",
    );
    must(isIndex(within, attributions) && within !== i, "within");
  });
  must(inTextOrder(attributions), "attributions in text order");
  for (const { sentence, actor, predicate, target, complement, obliques, attribution } of claims) {
    must([actor, target, complement, ...obliques.map(({ phrase }) => phrase)].every(isPhrase), "a claim's phrases");
    must(holds(sentences[sentence]?.span, predicate), "predicate in its sentence");
    must(isIndex(attribution, attributions), "a claim's attribution");
  }
  for (const { holder, target, attribution } of stances) {
    must(isPhrase(holder) && isPhrase(target) && isIndex(attribution, attributions), "a stance");
  }
  return [...new Set(breaches)];
}

describe("any text", () => {
  test("is read without an exception, into spans inside it and indexes that point at something", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(breachesOf(read(reportFromText(text)))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("a quotation that begins behind white space begins in the sentence it is given to", async () => {
    const text = "a![\u201c Mayor Ada Quill Mayor Ada Quill. \u201c said Mayor Ada Quill ";
    expect(breachesOf(read(reportFromText(text)))).toEqual([]);
    expect(breachesOf(read(await markdownReport(text, "a.md", "a.md")))).toEqual([]);
  });

  test("a group round a speaker without a name has one itself", () => {
    expect(breachesOf(read(reportFromText("“We stay,” the guard said. “We wait.”")))).toEqual([]);
  });

  test("is read as Markdown in the same way", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect(breachesOf(read(await markdownReport(text, "a.md", "a.md")))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("gives JSON that its schema holds, and a view of it", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(null, "2024-02-29"), (text, date) => {
        const reading = read(reportFromText(text, date === null ? {} : { date }));
        expect(errors(JSON.parse(readingToJson(reading)))).toBeNull();
        expect(renderReading(reading, { color: true })).toMatch(/\n$/);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a text of one thing again and again is read in linear time", () => {
  test.each([
    ["words", "the mayor said "],
    ["names", "Ada Quill, "],
    ["numbers", "24, "],
    ["quotations that open", "“He said "],
    ["quotations", "“No,” she said, "],
    ["brackets", "(["],
    ["quotes of Markdown", "> "],
    ["emphasis", "**a_"],
    ["times", "since Friday, "],
    ["signatures", "— Ada Quill (@ada) "],
    ["lines", "Ada Quill said so.\n"],
    ["headings", "Ada Quill Wins\n\n"],
    ["halves of pairs", "\ud83d"],
  ])("%s", (_, unit) => {
    const reading = (size: number): unknown => read(reportFromText(`a${unit.repeat(size / unit.length)}`));
    // Six times the text take thirty-six times the time where it grows with the square.
    const grown = growth(reading, 4_000, 6);
    // Once more where it fails: another process may have taken the machine while the long text was read.
    expect(grown < 20 ? grown : growth(reading, 4_000, 6)).toBeLessThan(20);
  });
});
