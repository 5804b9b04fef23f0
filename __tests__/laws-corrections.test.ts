/** What holds of a comparison with corrections, whatever the reports: tried on made-up news and on the samples. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bearsName } from "../lib/extract/entities/naming.ts";
import { compare, reportFromText, toJson } from "../lib/index.ts";
import type { Comparison, Correction, Finding, LinkCorrection, SharedEntity, Side, Sides } from "../lib/model.ts";
import { newsText } from "./support/made-up-news.ts";
import { byId, swapped } from "./support/swapped.ts";

const samples = readdirSync("samples")
  .filter((name) => existsSync(`samples/${name}/a.txt`))
  .map((name): [string, string] => [
    readFileSync(`samples/${name}/a.txt`, "utf8"),
    readFileSync(`samples/${name}/b.txt`, "utf8"),
  ])
  // Of one text twice, findings are told apart by their order alone.
  .filter(([a, b]) => a !== b);
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(newsText, newsText) },
  { weight: 1, arbitrary: fc.constantFrom(...samples) },
);

/** Which of the sentences or names of two reports a correction takes: any number, counted round. */
const choice = fc.tuple(fc.nat(), fc.nat());
type Choice = readonly [number, number];

const numRuns = 40;

function compared([a, b]: readonly [string, string], ...corrections: readonly Correction[]): Comparison {
  return compare(reportFromText(a), reportFromText(b), { corrections });
}

function taken<T>(all: readonly T[], nth: number): T {
  const one = all[nth % all.length];
  if (one === undefined) throw new Error("nothing to take");
  return one;
}

/** Two sentences of the story. */
function pairOf({ sentences }: Comparison, [a, b]: Choice): Sides<number> {
  const told = (side: Side) => sentences[side].flatMap(({ state }, i) => (state === "excluded" ? [] : [i]));
  return { a: taken(told("a"), a), b: taken(told("b"), b) };
}

/** Two names of anybody in either report that mean nobody else; `null` where nobody has one. */
function namesOf({ entities }: Comparison, [x, y]: Choice): [string, string] | null {
  const bearers = (name: string) => entities.filter((entity) => bearsName(entity, name));
  const all = entities.flatMap(({ name, aliases }) => [name, ...aliases.filter((one) => bearers(one).length === 1)]);
  return all.length === 0 ? null : [taken(all, x), taken(all, y)];
}

const link = (sentences: Sides<number>): LinkCorrection => ({ kind: "link", sentences });
const unlink = (sentences: Sides<number>): LinkCorrection => ({ kind: "unlink", sentences });

function standsOn(finding: Finding, pair: Sides<number>): boolean {
  const isPair = ({ a, b }: Sides<number>): boolean => a === pair.a && b === pair.b;
  switch (finding.kind) {
    case "addition":
      return false;
    case "detail": {
      const { side, sentence, partner } = finding;
      return isPair(side === "a" ? { a: sentence, b: partner } : { a: partner, b: sentence });
    }
    case "agreement":
      return isPair(finding.sentences);
    case "contradiction":
      return [finding, ...finding.also].some(({ sentences }) => isPair(sentences));
  }
}

const isMatched = ({ alignments }: Comparison, { a, b }: Sides<number>): boolean =>
  alignments.some((one) => one.kind === "match" && one.a === a && one.b === b && one.strength === "full");

/** The words by which both reports mention somebody. */
function wordsFor({ reports }: Comparison, { mentions }: SharedEntity): string[] {
  return (["a", "b"] as const).flatMap((side) =>
    mentions[side].flatMap(({ form, span }) =>
      form === "pronoun" ? [] : [reports[side].text.slice(span.start, span.end)],
    ),
  );
}

const isCalled = (words: string, name: string): boolean => bearsName({ name: words, aliases: [] }, name);

describe("sentences", () => {
  test("linked are a match, and neither is an addition", () => {
    fc.assert(
      fc.property(texts, choice, (both, chosen) => {
        const pair = pairOf(compared(both), chosen);
        const linked = compared(both, link(pair));
        expect(isMatched(linked, pair)).toBe(true);
        expect(linked.findings.filter((one) => one.kind === "addition" && one.sentence === pair[one.side])).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("unlinked have no finding in common, and each still has its state", () => {
    fc.assert(
      fc.property(texts, choice, fc.boolean(), (both, chosen, isMatch) => {
        const plain = compared(both);
        const match = plain.alignments.find((one) => one.kind === "match");
        const pair = isMatch && match !== undefined ? { a: match.a, b: match.b } : pairOf(plain, chosen);
        const unlinked = compared(both, link(pair), unlink(pair));
        expect(unlinked.findings.filter((finding) => standsOn(finding, pair))).toEqual([]);
        for (const side of ["a", "b"] as const) {
          const partners = unlinked.alignments.filter((one) => one.kind === "match" && one[side] === pair[side]);
          const state = unlinked.sentences[side][pair[side]]?.state;
          if (state !== "contradicts") expect(state).toBe(partners.length > 0 ? "agrees" : "only");
        }
      }),
      { numRuns },
    );
  });
});

describe("names", () => {
  test("that are the same are of one", () => {
    fc.assert(
      fc.property(texts, choice, (both, chosen) => {
        const names = namesOf(compared(both), chosen);
        fc.pre(names !== null);
        const { entities } = compared(both, { kind: "same", names });
        expect(entities.some((one) => names.every((name) => bearsName(one, name)))).toBe(true);
        expect(entities.filter((one) => names.some((name) => isCalled(one.name, name))).length).toBeLessThan(2);
      }),
      { numRuns },
    );
  });

  test("that are different are never of one, also when they were the same before", () => {
    fc.assert(
      fc.property(texts, choice, (both, chosen) => {
        const names = namesOf(compared(both), chosen);
        fc.pre(names !== null);
        const parted = compared(both, { kind: "different", names });
        expect(compared(both, { kind: "same", names }, { kind: "different", names })).toEqual(parted);
        const [x, y] = names;
        for (const entity of isCalled(x, y) ? [] : parted.entities) {
          const words = wordsFor(parted, entity);
          expect([x, y].every((name) => words.some((one) => isCalled(one, name)))).toBe(false);
        }
      }),
      { numRuns },
    );
  });
});

/** Corrections of every kind, none of which excludes another. */
function correctionsOf(plain: Comparison, choices: readonly Choice[]): Correction[] {
  return choices.flatMap((chosen, nth): Correction[] => {
    const names = nth % 3 === 2 ? namesOf(plain, chosen) : null;
    if (names !== null) return [{ kind: nth % 2 === 0 ? "same" : "different", names }];
    return [nth % 2 === 0 ? link(pairOf(plain, chosen)) : unlink(pairOf(plain, chosen))];
  });
}

describe("corrections", () => {
  const choices = fc.array(choice, { minLength: 1, maxLength: 5 });

  test("none change nothing", () => {
    fc.assert(
      fc.property(texts, ([a, b]) => {
        const plain = toJson(compare(reportFromText(a), reportFromText(b)));
        expect(toJson(compared([a, b]))).toBe(plain);
      }),
      { numRuns: 15 },
    );
  });

  test("change places with the reports", () => {
    fc.assert(
      fc.property(texts, choices, ([a, b], chosen) => {
        const corrections = correctionsOf(compared([a, b]), chosen);
        const turned = corrections.map((one): Correction => {
          return "names" in one ? one : { ...one, sentences: { a: one.sentences.b, b: one.sentences.a } };
        });
        const there = compared([a, b], ...corrections);
        const back = compared([b, a], ...turned);
        expect(byId(back.findings.map(swapped))).toEqual(byId(there.findings));
      }),
      { numRuns },
    );
  });

  test("count alike in every order, where none excludes another", () => {
    fc.assert(
      fc.property(texts, choices, (both, chosen) => {
        const plain = compared(both);
        const corrections = correctionsOf(plain, chosen).filter(
          (one, i, all) => !all.slice(0, i).some((other) => excludes(one, other)),
        );
        expect(compared(both, ...corrections.toReversed())).toEqual(compared(both, ...corrections));
      }),
      { numRuns },
    );
  });
});

/** Whether two corrections are of one pair of sentences, or of names of which one says that they are one, the other not. */
function excludes(x: Correction, y: Correction): boolean {
  if ("names" in x && "names" in y) return x.kind !== y.kind;
  return "sentences" in x && "sentences" in y && x.sentences.a === y.sentences.a && x.sentences.b === y.sentences.b;
}
