/** What holds of any two reports whatever, tried on made-up news and, where STORYDIFF_STORIES names a folder, on real. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { textsUnder } from "../bench/stories.ts";
import { compare, explain, fromJson, read, reportFromText, toJson } from "../lib/index.ts";
import type { Comparison, Finding, Reading, Sides, Span } from "../lib/model.ts";
import { anyText, newsSentence, newsText } from "./support/made-up-news.ts";
import { byId, swapped } from "./support/swapped.ts";

const numRuns = 60;
const someRuns = 30;

function compareTexts(a: string, b: string): Comparison {
  return compare(reportFromText(a), reportFromText(b));
}

// ---------------------------------------------------------------------------------------------------------------------
// What the laws speak of

function within(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Evidence of a finding with the index of its sentence, by side. */
function evidenceOf(finding: Finding): { side: "a" | "b"; span: Span; sentence: number }[] {
  if (finding.kind === "addition" || finding.kind === "detail") {
    return [{ side: finding.side, span: finding.evidence, sentence: finding.sentence }];
  }
  const { evidence, sentences } = finding;
  return (["a", "b"] as const).map((side) => ({ side, span: evidence[side], sentence: sentences[side] }));
}

/** Contradictions in words, for a message that can be read. */
function contradictionsOf(comparison: Comparison): string[] {
  const { a, b } = comparison.reports;
  return comparison.findings.flatMap((finding) => {
    if (finding.kind !== "contradiction") return [];
    return [`${finding.type}: "${wordsOf(a.text, finding.evidence.a)}" / "${wordsOf(b.text, finding.evidence.b)}"`];
  });
}

function additionsOf(comparison: Comparison): string[] {
  return comparison.findings.flatMap((finding) =>
    finding.kind === "addition"
      ? [`${finding.side}: ${wordsOf(comparison.reports[finding.side].text, finding.evidence)}`]
      : [],
  );
}

// Changes to a report that a reader would not call a contradiction.

/** The text without its nth sentence of the story. */
function withoutSentence({ report: { text }, sentences }: Reading, nth: number): string {
  const { start, end } = sentences[nth % sentences.length]?.span ?? { start: 0, end: 0 };
  return text.slice(0, start) + text.slice(end);
}

/** Every name in capitals, where that keeps its length. */
function recased({ report: { text }, entities }: Reading): string {
  const names = entities.flatMap(({ mentions }) => mentions.filter(({ form }) => form === "name"));
  return names.reduce((so, { span }) => {
    const capitals = wordsOf(so, span).toUpperCase();
    return capitals.length === span.end - span.start ? so.slice(0, span.start) + capitals + so.slice(span.end) : so;
  }, text);
}

/** Paragraphs, or lines where there are no paragraphs, the first left in its place and the others turned about. */
function turnedAbout(text: string): string {
  const gap = text.includes("\n\n") ? "\n\n" : "\n";
  const [first = "", ...others] = text.split(gap);
  return [first, ...others.toReversed()].join(gap);
}

// ---------------------------------------------------------------------------------------------------------------------

describe("reading", () => {
  test("sentences are in order, disjoint, inside the text and cover every character that can be seen", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences } = read(reportFromText(text));
        let at = 0;
        for (const { span } of sentences) {
          expect(text.slice(at, span.start).trim()).toBe("");
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns },
    );
  });

  test("tokens and all that is read stand inside their sentence", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(reportFromText(text));
        const inside = (sentence: number, span: Span) =>
          within(reading.sentences[sentence]?.span ?? { start: 0, end: 0 }, span);
        reading.tokens.forEach((tokens, index) => {
          expect(tokens.every(({ span }) => inside(index, span))).toBe(true);
        });
        for (const { sentence, span } of [
          ...reading.quantities,
          ...reading.times,
          ...reading.claims,
          ...reading.stances,
        ]) {
          expect(inside(sentence, span)).toBe(true);
        }
        for (const { mentions } of reading.entities) {
          expect(mentions.every(({ sentence, span }) => inside(sentence, span))).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});

describe("reading again", () => {
  // A tagger that remembers words it has not met before reads the possessive in one piece once it has seen it so.
  test.each([
    ["Quentavi’s offer was refused.", "She is a friend of Quentavi’s, he said."],
    ["Ostrelka's army left the town.", "The town had been a stronghold of Ostrelka's."],
    ["They left by the Mirowska-bridge.", "The (Mirowska-bridge) is old."],
  ])("%s reads as before once something else was read", (text, other) => {
    const before = read(reportFromText(text));
    read(reportFromText(other));
    expect(read(reportFromText(text))).toEqual(before);
  });
});

describe("comparing", () => {
  test("evidence stands inside its sentence", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { findings, sentences } = compareTexts(a, b);
        for (const { side, span, sentence: index } of findings.flatMap(evidenceOf)) {
          expect(within(sentences[side][index]?.span ?? { start: 0, end: 0 }, span)).toBe(true);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
      { numRuns },
    );
  });

  test("a report's clashes with itself stand inside their sentences, in text order, and change no finding", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const asked = compare(reportFromText(a), reportFromText(b), { within: true, minConfidence: "low" });
        expect({ ...asked, within: null }).toEqual(
          compare(reportFromText(a), reportFromText(b), { minConfidence: "low" }),
        );
        for (const side of ["a", "b"] as const) {
          for (const { evidence, sentences } of asked.within?.[side] ?? []) {
            evidence.forEach((span, at) => {
              const sentence = asked.sentences[side][sentences[at === 0 ? 0 : 1]]?.span ?? { start: 0, end: 0 };
              expect(within(sentence, span)).toBe(true);
              expect(span.end).toBeGreaterThan(span.start);
            });
            expect(evidence[0].start).toBeLessThanOrEqual(evidence[1].start);
          }
        }
        expect(fromJson(toJson(asked))).toEqual(asked);
      }),
      { numRuns: someRuns },
    );
  });

  test("every finding can be explained, by a rule or by its sentences", () => {
    fc.assert(
      fc.property(newsText, newsText, (a, b) => {
        const [one, other] = [reportFromText(a), reportFromText(b)];
        for (const finding of compare(one, other).findings.slice(0, 3)) {
          const { finding: explained, pairs } = explain(one, other, finding.id);
          expect(explained).toEqual(finding);
          if (finding.kind !== "contradiction") continue;
          const told = pairs.flatMap(({ rules }) => rules.flatMap(({ judgements }) => judgements));
          expect(told.map((judgement) => judgement.finding)).toContain(finding.id);
        }
      }),
      { numRuns: someRuns },
    );
  });

  test("who has a text from whom does not hang on the order of the reports, and every word stands in one passage at most", () => {
    fc.assert(
      fc.property(newsText, newsText, (a, b) => {
        const { copied } = compareTexts(a, `${b}\n${a}`);
        const turned = compareTexts(`${b}\n${a}`, a).copied;
        const turn = <T>(sides: Sides<T>): Sides<T> => ({ a: sides.b, b: sides.a });
        expect(turned?.relation).toBe(copied?.relation);
        if (copied === null || turned === null) return;
        expect(turned.shares).toEqual(turn(copied.shares));
        expect(turned.sentences).toEqual(turn(copied.sentences));
        const byStart = copied.passages.map(turn).sort((x, y) => x.a.start - y.a.start);
        expect(turned.passages).toEqual(byStart);
        for (const side of ["a", "b"] as const) {
          const spans = copied.passages.map((passage) => passage[side]).sort((x, y) => x.start - y.start);
          spans.forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          });
        }
      }),
      { numRuns: someRuns },
    );
  });

  test("a report of some length is a copy of itself, whole", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { copied } = compareTexts(text, text);
        if (copied === null) return;
        expect(copied).toMatchObject({ relation: "copy", origin: null, shares: { a: 1, b: 1 } });
      }),
      { numRuns: someRuns },
    );
    const sample = "The old ferry ran aground off the island in thick fog early on Friday. ".repeat(4);
    expect(compareTexts(sample, sample).copied).not.toBeNull();
  });

  test("a report neither contradicts nor adds to itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const comparison = compareTexts(text, text);
        expect(contradictionsOf(comparison)).toEqual([]);
        expect(additionsOf(comparison)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("when the reports change places, so do the findings", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const there = compareTexts(a, b);
        const back = compareTexts(b, a);
        expect(byId(back.findings.map(swapped))).toEqual(byId(there.findings));
        expect(back.counts).toEqual({ a: there.counts.b, b: there.counts.a });
      }),
      { numRuns },
    );
  });

  test("JSON out and in is the identity", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const comparison = compareTexts(a, b);
        expect(fromJson(toJson(comparison))).toEqual(comparison);
      }),
      { numRuns: someRuns },
    );
  });

  test("every sentence is in one state, and the counts add up", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { sentences, counts, findings } = compareTexts(a, b);
        const kinds = new Map(findings.map((finding) => [finding.id, finding.kind]));
        expect(kinds.size).toBe(findings.length);
        for (const side of ["a", "b"] as const) {
          const counted = { contradicts: 0, agrees: 0, only: 0, excluded: 0 };
          for (const { state, class: kind, findings: ids } of sentences[side]) {
            counted[state] += 1;
            expect(state === "excluded").toBe(kind !== "headline" && kind !== "body");
            const touching = ids.map((id) => kinds.get(id));
            expect(touching).not.toContain(undefined);
            expect(state === "contradicts").toBe(touching.includes("contradiction"));
          }
          expect(counts[side]).toEqual(counted);
        }
      }),
      { numRuns },
    );
  });

  test("a report with a sentence less does not contradict the whole one", () => {
    fc.assert(
      fc.property(newsText, fc.nat(20), (text, nth) => {
        const less = withoutSentence(read(reportFromText(text)), nth);
        expect(contradictionsOf(compareTexts(text, less))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("a report with its paragraphs in another order does not contradict the first", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(contradictionsOf(compareTexts(text, turnedAbout(text)))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("a report with its names in capitals does not contradict the first", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(contradictionsOf(compareTexts(text, recased(read(reportFromText(text)))))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("two sentences that both reports carry word for word do not contradict each other", () => {
    const shared = fc.array(newsSentence, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(newsText, newsText, shared, (a, b, both) => {
        const { reports, sentences, findings } = compareTexts([a, ...both].join("\n\n"), [b, ...both].join("\n\n"));
        const told = (side: "a" | "b") => sentences[side].map(({ span }) => wordsOf(reports[side].text, span));
        const [inA, inB] = [told("a"), told("b")];
        for (const finding of findings) {
          if (finding.kind !== "contradiction") continue;
          const wordsA = inA[finding.sentences.a] ?? "";
          const wordsB = inB[finding.sentences.b] ?? "";
          expect(inB.includes(wordsA) && inA.includes(wordsB) ? [wordsA, wordsB] : []).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  test("the same reports give the same bytes", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const once = toJson(compareTexts(a, b));
        compareTexts(b, a);
        expect(toJson(compareTexts(a, b))).toBe(once);
      }),
      { numRuns: someRuns },
    );
  });
});

// ---------------------------------------------------------------------------------------------------------------------

const folder = process.env["STORYDIFF_STORIES"];
const ofStories = folder === undefined ? test.skip : test;
const skipped = folder === undefined ? " (set STORYDIFF_STORIES to a folder of texts)" : "";
const minutes = 60_000;

describe(`stories under STORYDIFF_STORIES${skipped}`, () => {
  const changes: readonly (readonly [string, (reading: Reading, nth: number) => string])[] = [
    ["itself", ({ report }) => report.text],
    ["itself with a sentence less", withoutSentence],
    ["itself with its paragraphs in another order", ({ report }) => turnedAbout(report.text)],
    ["itself with its names in capitals", recased],
  ];
  ofStories.each(changes)(
    "no story contradicts %s",
    (_, change) => {
      const wrong = textsUnder(folder ?? "").flatMap((path, nth) => {
        const text = readFileSync(path, "utf8");
        const comparison = compareTexts(text, change(read(reportFromText(text)), nth));
        const name = relative(folder ?? "", path);
        return contradictionsOf(comparison).map((contradiction) => `${name}: ${contradiction}`);
      });
      expect(wrong).toEqual([]);
    },
    10 * minutes,
  );

  ofStories(
    "no story adds to itself",
    () => {
      const wrong = textsUnder(folder ?? "").flatMap((path) => {
        const text = readFileSync(path, "utf8");
        return additionsOf(compareTexts(text, text)).map((addition) => `${relative(folder ?? "", path)}: ${addition}`);
      });
      expect(wrong).toEqual([]);
    },
    10 * minutes,
  );
});
