import { stripVTControlCharacters } from "node:util";
import { expect, test } from "@jest/globals";
import stringWidth from "string-width";
import type { Collation } from "../../lib/model.ts";
import { renderCollation } from "../../lib/render/collation.ts";
import { mill } from "../support/collation.ts";

test("the whole view at 80 columns", () => {
  expect(renderCollation(mill())).toBe(`\
3 reports: 2 contradicted facts (1 high, 1 medium), 1 fact that all tell, 1 that
some tell, 1 that one alone tells

                                = contradict + agree + only here + left out
A  morning.txt  3 March 2026  4 =          2 +     2 +         0 +        0
B  noon.txt     4 March 2026  4 =          3 +     1 +         0 +        0
C  evening.txt                3 =          1 +     1 +         0 +        1

≠ 1  number: B alone against A and C, high confidence, developing: the story has
moved on
  The dead: fourteen in A, nine in B.
  A, C  "Fourteen people", one source: police
    A:2  «Fourteen people» died, police said.
    C:2  «Fourteen people» died, according to police.
  B     "Twenty", which fits "At least nine people"
    B:4  «Twenty» died, a nurse said.
  B     "At least nine people", which fits "Twenty"
    B:2  «At least nine people» died.

≠ 2  antonym: A against B, medium confidence
  Opposites: “rained” in A, “fire” in B.
  A  "rained", Tuesday 3 March 2026
    A:4  It «rained».
  B  "fire", Wednesday 4 March 2026
    B:1  Mill «fire»
  C tells nothing of it.

All tell: 1 fact
= A:3  The owner was «at home».
  B:3  The owner, Dessa Vane, was «at home».
  C:3  The owner was «at home», her lawyer said.

Some tell: 1 fact
≈ A:1  Mill burns in Sorvik
  B:1  Mill fire
       A and B, first in A. A mill burns is a mill fire.

Only one tells: 1 in B; --only additions shows them

« » the words it is about   A:5 is line 5 of A
`);
});

test("only some kinds of fact, and all of them", () => {
  const only = (kind: Collation["facts"][number]["kind"]): string => renderCollation(mill(), { only: [kind] });
  expect(only("single")).toContain("\nOnly one tells: 1 in B\n+ B:3  The owner, Dessa Vane, was at home.\n");
  expect(only("single")).not.toMatch(/≠|All tell|Some tell/);
  expect(only("agreed")).toMatch(/\nAll tell: 1 fact\n[^]*\nSome tell: 1 fact\n/);
  expect(only("contradicted")).not.toMatch(/tell: /);
});

test("of a value that many reports tell, three are quoted and the others named", () => {
  const { reports, facts, ...rest } = mill();
  const [a] = reports;
  const [, , owner] = facts;
  if (a === undefined || owner === undefined) throw new Error("no report");
  const many = Array.from({ length: 14 }, (_, i) => ({ ...a, letter: String.fromCharCode(65 + i) }));
  const [value] = owner.values;
  const [place] = value?.places ?? [];
  if (value === undefined || place === undefined) throw new Error("no place");
  const indexes = many.map((_, i) => i);
  const told = {
    ...value,
    reports: indexes,
    places: indexes.map((report) => ({ ...place, report })),
    sources: indexes.map((i) => [i]),
  };
  const text = renderCollation({ ...rest, reports: many, facts: [{ ...owner, reports: indexes, values: [told] }] });
  expect(text).toContain("also D:3, E:3, F:3, G:3, H:3, I:3, J:3, K:3 and 3 more");
});

test("where more tell a value than fit before it, they stand over it", () => {
  const { facts, reports, ...rest } = mill();
  const [toll] = facts;
  const [a] = reports;
  if (toll === undefined || a === undefined) throw new Error("no fact");
  const many = Array.from({ length: 12 }, (_, i) => reports[i] ?? { ...a, letter: String.fromCharCode(65 + i) });
  const [value, ...others] = toll.values;
  if (value === undefined) throw new Error("no value");
  const told = { ...value, reports: many.map((_, i) => i), sources: many.map((_, i) => [i]) };
  const text = renderCollation({ ...rest, reports: many, facts: [{ ...toll, values: [told, ...others] }] });
  expect(text).toContain('\n  A, B, C, D, E, F, G, H, I, J, K, L\n                        "Fourteen people"\n');
  expect(text).toContain('\n  B                     "Twenty"');
});

test("each group of reports that is one source is named", () => {
  const { facts, ...rest } = mill();
  const [toll] = facts;
  const sources = (groups: readonly (readonly number[])[]): string => {
    if (toll === undefined) throw new Error("no fact");
    const values = toll.values.map((value, i) => (i === 0 ? { ...value, reports: [0, 1, 2], sources: groups } : value));
    return renderCollation({ ...rest, facts: [{ ...toll, values }] }).replace(/\s+/g, " ");
  };
  expect(sources([[0, 2], [1]])).toContain('"Fourteen people", A and C one source: police A:2');
  expect(sources([[0, 1, 2]])).toContain('"Fourteen people", one source: police A:2');
  expect(sources([[0], [1], [2]])).toContain('"Fourteen people" A:2');
});

test("five facts that all tell are shown unless all are asked for", () => {
  const { facts, ...rest } = mill();
  const owner = facts.filter(({ id }) => id === "owner");
  const seven = {
    ...rest,
    facts: Array.from({ length: 7 }, (_, i) => owner.map((fact) => ({ ...fact, id: `${i}` }))).flat(),
  };
  expect(renderCollation(seven)).toContain("\n  … 2 more: --only agreements shows all\n");
  expect(renderCollation(seven, { only: ["agreed"] })).not.toContain("more: --only");
});

test("without contradictions it says so; two reports of one name are told apart by their paths", () => {
  const { facts, reports, ...rest } = mill();
  const text = renderCollation({
    ...rest,
    facts: facts.filter(({ kind }) => kind !== "contradicted"),
    reports: reports.map((report) => ({ ...report, report: { ...report.report, name: "same.txt" } })),
  });
  expect(text).toMatch(/^3 reports: no contradictions found, 1 fact that all tell, /);
  expect(text).toContain("\nB  desk/noon.txt");
});

test("nobody stands alone where there is no majority", () => {
  const { facts, ...rest } = mill();
  const [toll] = facts;
  if (toll === undefined) throw new Error("no fact");
  expect(renderCollation({ ...rest, facts: [{ ...toll, majority: null, outliers: [] }] })).toContain(
    ": no majority, 2 against 1 against 1, high confidence",
  );
});

test("reports that tell several values are named where none stands against the majority", () => {
  const { facts, ...rest } = mill();
  const [toll] = facts;
  if (toll === undefined) throw new Error("no fact");
  expect(renderCollation({ ...rest, facts: [{ ...toll, outliers: [] }] })).toContain(
    "\n≠ 1  number: B tells more than one value, high confidence",
  );
});

test("colour changes no character but its own", () => {
  const coloured = renderCollation(mill(), { color: true });
  expect(coloured).toContain("\u001b[");
  expect(stripVTControlCharacters(coloured)).toBe(renderCollation(mill()));
});

test.each([40, 60, 80, 120, 240])(
  "no line is wider than %d columns, and foreign control characters are named",
  (width) => {
    const { reports, ...rest } = mill();
    const foreign = reports.map((report) => ({
      ...report,
      report: {
        ...report.report,
        name: "\u001b[31mred.txt",
        text: report.report.text.replace("was at", "was\u001bat"),
      },
    }));
    const lines = renderCollation({ ...rest, reports: foreign }, { width }).split("\n");
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.join("\n")).not.toMatch(/(?!\n)\p{Cc}/u);
  },
);

test("a partial one says so first", () => {
  const pairs = [[0, 2] as const, [1, 2] as const];
  expect(renderCollation({ ...mill(), partial: { pairs } }, { view: "stat", width: 100 })).toMatch(
    /^Partial, for time was up\. Not compared to the end: A with C and B with C\.\nA  morning/,
  );
  const all = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b] as const));
  expect(renderCollation({ ...mill(), partial: { pairs: all } }, { width: 120 })).toMatch(
    /: A with A, A with B, A with C, B with A and 5 more pairs\.\n/,
  );
});
