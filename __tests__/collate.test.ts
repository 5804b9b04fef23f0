/** Several reports: what is gathered of them, and what holds of any. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { collate, collationFromJson, collationToJson, compare, reportFromText } from "../lib/index.ts";
import type { Collation, CollationCorrection, Fact, FactPlace, Report } from "../lib/model.ts";
import { growth } from "./support/growth.ts";

const numRuns = 25;

function collateTexts(...texts: readonly string[]): Collation {
  return collate(texts.map((text) => reportFromText(text)));
}

/** Facts of a kind as `"24": B, C / "12": A`, the value of most reports first. */
function told({ facts, reports }: Collation, kind: Fact["kind"]): string[] {
  return facts
    .filter((fact) => fact.kind === kind)
    .map(({ values }) =>
      values.map((value) => `${value.words}: ${value.reports.map((i) => reports[i]?.letter).join()}`).join(" / "),
    );
}

function sample(letter: string): Report {
  return reportFromText(readFileSync(new URL(`../samples/three-reports/${letter}.txt`, import.meta.url), "utf8"));
}

const toll = (count: string, rest = "off Lorne on Tuesday"): string =>
  `${count} people died when the ferry Alma sank ${rest}.`;

describe("what reports tell", () => {
  test("who tells which value, and who stands alone", () => {
    const collation = collateTexts(toll("24"), toll("Twelve"), toll("24", "off Lorne"));
    const [fact] = collation.facts.filter(({ kind }) => kind === "contradicted");
    expect(told(collation, "contradicted")).toEqual(["24: A,C / Twelve: B"]);
    expect(fact).toMatchObject({ types: ["number"], majority: 0, outliers: [1], reports: [0, 1, 2], first: [] });
    expect(fact?.contradictions.map(({ reports }) => reports).sort()).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(fact?.contradictions.find(({ reports }) => reports[0] === 1)?.reason).toMatch(/in B\b.*in C\b/);
  });

  test("one against one is no majority, and a third that tells nothing of it does not count", () => {
    const collation = collateTexts(toll("24"), toll("Twelve"), "The Alma was built in 1974.");
    expect(collation.facts[0]).toMatchObject({ kind: "contradicted", majority: null, outliers: [], reports: [0, 1] });
  });

  test("a report of another event stands apart, and its like number bears nothing out", () => {
    const ferry = (count: string): string =>
      [
        "Ferry Alma sinks off Lorne",
        `${count} people died when the ferry Alma sank off Lorne, said captain Ida Voss.`,
        "Divers of the coastguard searched the hull of the Alma.",
        "The ferry was on its way from Lorne to Tamsel.",
      ].join("\n");
    const quake = [
      "Quake shakes the Pell valley",
      "24 people died when a quake shook the Pell valley, said governor Rona Castell.",
      "Soldiers dug in the ruins of Brack with their hands.",
      "Houses fell along the road to Orlund.",
    ].join("\n");
    const collation = collateTexts(ferry("24"), ferry("Twelve"), quake);
    expect(collation.apart.map(({ reports }) => reports)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(told(collation, "contradicted")[0]).toMatch(/^(?:24.*: A|Twelve.*: B) \/ /);
    expect(collation.facts[0]).toMatchObject({ kind: "contradicted", reports: [0, 1], majority: null });
    expect(collation.facts.filter(({ reports }) => reports.includes(2)).map(({ kind }) => kind)).not.toContain(
      "agreed",
    );
  });

  test("what B and C carry word for word is contradicted in both", () => {
    const collation = collateTexts(toll("12"), toll("24"), toll("24"));
    expect(told(collation, "contradicted")).toEqual(["24: B,C / 12: A"]);
  });

  test("a sentence that no other report has is told by one alone", () => {
    const collation = collateTexts(
      toll("24"),
      toll("24", "off Lorne"),
      `${toll("24", "on Tuesday")}\n\nThe harbour master resigned.`,
    );
    expect(told(collation, "single")).toEqual(["The harbour master resigned.: C"]);
    expect(told(collation, "contradicted")).toEqual([]);
    expect(collation.reports[2]?.counts).toEqual({ contradicts: 0, agrees: 1, only: 1, excluded: 0 });
  });

  test("the first to say so is the earliest of the reports, if all have a day", () => {
    const dated = (days: readonly (string | null)[]) =>
      collate(
        days.map((date, i) => reportFromText(toll(i === 0 ? "24" : "12"), date === null ? {} : { date })),
      ).facts.find(({ kind }) => kind === "contradicted");
    const fact = dated(["2026-03-05", "2026-03-04", "2026-03-06"]);
    expect(fact?.first).toEqual([1]);
    expect(fact?.values.map(({ first }) => first)).toEqual([[1], []]);
    expect(dated(["2026-03-05", null, "2026-03-06"])?.first).toEqual([]);
    expect(dated(["2026-03-05", "2026-03-05", "2026-03-05"])?.first).toEqual([]);
  });

  test("reports that have it from one speaker are one source", () => {
    const said = (count: string, who: string): string => `${count} homes were flooded in Orvik, ${who} said.`;
    const collation = collateTexts(
      said("About 300", "Mette Dahl"),
      said("About 300", "Governor Mette Dahl"),
      said("About 300", "the town hall"),
    );
    const fact = collation.facts.find(({ types }) => types.includes("number"));
    expect(fact?.values[0]?.sources).toEqual([[0, 1], [2]]);
  });

  test("two reports may be collated as well", () => {
    expect(told(collateTexts(toll("24"), toll("12")), "contradicted")).toHaveLength(1);
  });

  test.each([0, 1, 21])("%d reports are refused", (count) => {
    const reports = Array.from({ length: count }, () => reportFromText(toll("24")));
    expect(() => collate(reports)).toThrow(
      expect.objectContaining({ code: "bad-option", message: `collate takes 2 to 20 reports, got ${count}` }),
    );
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// What holds of any reports

const choices: readonly (readonly string[])[] = [
  [
    toll("24"),
    toll("Twelve"),
    toll("At least 20"),
    toll("24", "off Lorne on Monday"),
    toll("30", "on Tuesday, police said"),
  ],
  [
    "The union signed the pay agreement.",
    "The union did not sign the pay agreement.",
    "The union signed the pay deal, Ida Holm said.",
  ],
  ["Talks with the union are over.", "Talks with the union are ongoing.", "Talks with the union have ended, she said."],
  [
    "About 300 homes were flooded in Orvik.",
    "450 homes were flooded in Orvik.",
    "Some 310 homes were flooded in Orvik.",
  ],
  [
    "The harbour master resigned.",
    "Schools stay closed until Monday.",
    "The army accused the rebels of shelling the bridge.",
  ],
];

/** A report: of each thing one telling or none, in any order. */
const report = fc
  .tuple(...choices.map((tellings) => fc.option(fc.constantFrom(...tellings), { freq: 4 })))
  .chain((told) =>
    fc.shuffledSubarray(
      told.flatMap((sentence) => sentence ?? []),
      { minLength: 0 },
    ),
  )
  .map((sentences) => ["Ferry Alma sinks", ...sentences].join("\n\n"));
const texts = fc.array(report, { minLength: 2, maxLength: 5 });

/** A fact without reasons, with its reports named by `nameOf`, in an order of its own. */
function renamed(fact: Fact, nameOf: (report: number) => number): unknown {
  const names = (reports: readonly number[]): number[] => reports.map(nameOf).sort();
  const place = ({ report: at, ...rest }: FactPlace): string => JSON.stringify({ at: nameOf(at), ...rest });
  const value = (i: number): unknown => {
    const { words, reports, places, sources, first, fits } = fact.values[i] ?? fail("a value");
    return {
      words,
      reports: names(reports),
      places: places.map(place).sort(),
      sources: sources.map((group) => names(group).join()).sort(),
      first: names(first),
      fits: fits.map((other) => fact.values[other]?.words).sort(),
    };
  };
  return {
    ...fact,
    reason: "",
    values: fact.values.map((_, i) => JSON.stringify(value(i))).sort(),
    reports: names(fact.reports),
    outliers: names(fact.outliers),
    first: names(fact.first),
    majority: fact.majority === null ? null : value(fact.majority),
    contradictions: fact.contradictions
      .map(({ reason: _, reports, ...rest }) => JSON.stringify({ ...rest, reports: names(reports) }))
      .sort(),
  };
}

function fail(what: string): never {
  throw new Error(`no ${what}`);
}

function inAnyOrder(facts: readonly unknown[]): string[] {
  return facts.map((fact) => JSON.stringify(fact)).sort();
}

describe("of any reports", () => {
  test("their order changes no fact", () => {
    const shuffled = texts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, places]) => {
        const there = collateTexts(...all);
        const back = collateTexts(...places.map((i) => all[i] ?? ""));
        const asBack = inAnyOrder(back.facts.map((fact) => renamed(fact, (i) => places[i] ?? -1)));
        expect(asBack).toEqual(inAnyOrder(there.facts.map((fact) => renamed(fact, (i) => i))));
      }),
      { numRuns },
    );
  });

  test("every contradiction of every pair stands in exactly one fact, between two of its values", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const reports = all.map((text) => reportFromText(text));
        const { facts } = collate(reports);
        const gathered = facts.flatMap(({ contradictions }) =>
          contradictions.map((one) => `${one.reports.join()} ${one.id}`),
        );
        const expected = reports.flatMap((a, i) =>
          reports.slice(i + 1).flatMap((b, j) =>
            compare(a, b).findings.flatMap((finding) => {
              if (finding.kind !== "contradiction") return [];
              const own = facts.filter(({ contradictions }) =>
                contradictions.some(({ id, reports: [x, y] }) => id === finding.id && x === i && y === i + 1 + j),
              );
              const valueOf = (at: number, side: "a" | "b"): number | undefined =>
                own[0]?.values.findIndex(({ places }) =>
                  places.some(
                    ({ report: of, sentence, evidence: { start, end } }) =>
                      of === at &&
                      sentence === finding.sentences[side] &&
                      start <= finding.evidence[side].start &&
                      finding.evidence[side].end <= end,
                  ),
                );
              expect(own).toHaveLength(1);
              expect(valueOf(i, "a")).toBeGreaterThanOrEqual(0);
              expect(valueOf(i + 1 + j, "b")).toBeGreaterThanOrEqual(0);
              expect(valueOf(i, "a")).not.toBe(valueOf(i + 1 + j, "b"));
              return [`${i},${i + 1 + j} ${finding.id}`];
            }),
          ),
        );
        expect(gathered.sort()).toEqual(expected.sort());
      }),
      { numRuns },
    );
  });

  test("every sentence is in one state, and its facts are those that stand on it", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { reports, facts } = collateTexts(...all);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        reports.forEach(({ sentences, counts }, i) => {
          expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(sentences.length);
          sentences.forEach((sentence, at) => {
            const own = facts.filter(({ values }) =>
              values.some(({ places }) => places.some((one) => one.report === i && one.sentence === at)),
            );
            expect(sentence.facts).toEqual(own.map(({ id }) => id));
            expect(own.length > 0).toBe(sentence.state !== "excluded");
            expect(own.some(({ kind }) => kind === "single")).toBe(sentence.state === "only");
          });
        });
        for (const fact of facts) {
          expect(fact.reports.length > 1).toBe(fact.kind !== "single");
          expect(fact.values.length > 1).toBe(fact.kind === "contradicted");
        }
      }),
      { numRuns },
    );
  });

  test("JSON out and in is the identity", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const collation = collateTexts(...all);
        expect(collationFromJson(collationToJson(collation))).toEqual(collation);
      }),
      { numRuns },
    );
  });

  test("a report three times tells nothing alone and contradicts nothing", () => {
    fc.assert(
      fc.property(report, (text) => {
        const kinds = collateTexts(text, text, text).facts.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== "agreed")).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe("corrections", () => {
  const texts = [toll("24"), "It rained.", "A boat went down and drowned nine."];
  const of = (...corrections: readonly CollationCorrection[]): Collation =>
    collate(
      texts.map((text) => reportFromText(text)),
      { corrections },
    );
  const link = (...reports: [number, number]): CollationCorrection => ({
    kind: "link",
    sentences: { a: 0, b: 0 },
    reports,
  });

  test("of sentences are of one pair of reports, named in either order", () => {
    expect(told(of(), "single")).toContain("It rained.: B");
    expect(told(of(link(0, 1)), "agreed")).toEqual([expect.stringMatching(/: A,B$/)]);
    expect(of(link(1, 0))).toEqual(of(link(0, 1)));
  });

  test("of names are of all reports", () => {
    const sides = ["Ana Roe backed the plan.", "It rained.", "The finance chief opposed the plan."];
    const named = (...corrections: readonly CollationCorrection[]) =>
      collate(
        sides.map((text) => reportFromText(text)),
        { corrections },
      );
    expect(told(named(), "contradicted")).toEqual([]);
    expect(told(named({ kind: "same", names: ["Ana Roe", "the finance chief"] }), "contradicted")).toHaveLength(1);
  });

  test.each<readonly [CollationCorrection, string]>([
    [link(0, 3), "no two reports 0 and 3"],
    [link(1, 1), "no two reports 1 and 1"],
    [{ kind: "same", names: ["Ana Roe", "Alma"] }, '"Ana Roe"'],
  ])("%j is refused", (correction, message) => {
    expect(() => of(correction)).toThrow(message);
  });
});

test("each report is read once: time grows with the pairs at most", () => {
  const reports = Array.from({ length: 8 }, (_, i) =>
    reportFromText(
      [...choices.flat(), toll(String(20 + i))].map((line, n) => `${line} It was ${n + i} degrees.`).join("\n\n"),
    ),
  );
  // From 4 to 8 reports there are 28 pairs for 6, about five times the work; work with the square of the pairs is 22 times.
  expect(growth((size) => collate(reports.slice(0, size)), 4, 2)).toBeLessThan(12);
});

test("pairs that time was up for are named, and what the others found is there", () => {
  const texts = [toll("24"), toll("Twelve"), toll("24", "off Lorne")];
  const pairs: string[] = [];
  const collation = collate(
    texts.map((text, i) => reportFromText(text, { name: String(i) })),
    {
      onProgress: (progress) => {
        if (progress.kind === "aligning") pairs.push(`${progress.reports.a.name} ${progress.reports.b.name}`);
      },
      isOver: () => pairs.length > 0,
    },
  );
  expect(pairs).toEqual(["0 1"]);
  expect(collation.partial).toEqual({
    pairs: [
      [0, 1],
      [0, 2],
      [1, 2],
    ],
  });
  expect(told(collation, "contradicted")).toEqual(["24: A / Twelve: B"]);
  expect(collateTexts(...texts).partial).toBeNull();
});

test("the sample of three", () => {
  const collation = collate(["a", "b", "c"].map(sample));
  expect(told(collation, "contradicted")).toEqual(
    expect.arrayContaining(["Nine: B,C / Fourteen: A", "Tuesday morning: A,B / Monday evening: C"]),
  );
});
