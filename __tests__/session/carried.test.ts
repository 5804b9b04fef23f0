import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { basisOf } from "../../lib/session/basis.ts";
import { carried, indexed, sentenceMoves, type Carried, type Indexed } from "../../lib/session/carried.ts";
import type { Item } from "../../lib/session/model.ts";

const a = [
  "The river Orla flooded the town of Brenk on Monday.",
  "The flood killed 24 people in Brenk.",
  "The mayor of Brenk called for tents.",
];
const b = [
  "The river Orla flooded Brenk on Monday.",
  "The flood killed 12 people in Brenk.",
  "A bridge of the railway fell into the river.",
];

function standing(ofA: readonly string[], ofB: readonly string[]): Indexed {
  const [x, y] = [ofA, ofB].map((lines, i) => reportFromText(lines.join(" "), { name: i === 0 ? "a" : "b" }));
  if (x === undefined || y === undefined) throw new Error("two reports");
  const basis = basisOf({ kind: "comparison", comparison: compare(x, y) });
  return indexed(basis, basis.items);
}

/** What becomes of the decision on the toll when the reports are read again as these. */
function fateOf(
  ofA: readonly string[],
  ofB: readonly string[],
): { readonly fate: Carried; readonly now: Indexed; readonly toll: Item } {
  const [then, now] = [standing(a, b), standing(ofA, ofB)];
  const toll = then.items.find(({ kind, type }) => kind === "contradiction" && type === "number");
  if (toll === undefined) throw new Error("the tolls clash");
  const moves = (report: number) => sentenceMoves(then.basis.words[report] ?? [], now.basis.words[report] ?? []);
  return { fate: carried(toll, then, now, moves), now, toll };
}

test("a decision is kept while its words stand, wherever they stand", () => {
  const [first = "", toll = "", mayor = ""] = b;
  expect(fateOf(a, b).fate.fate).toBe("kept");
  expect(fateOf(a, [first, mayor, toll]).fate.fate).toBe("kept");
  expect(fateOf(a, ["Rain fell for a week.", ...b]).fate.fate).toBe("kept");
});

test("a changed number asks for another look at what is now found there, with the words before and now", () => {
  const { fate, now } = fateOf(a, [b[0] ?? "", "The flood killed 15 people in Brenk.", b[2] ?? ""]);
  expect(fate).toMatchObject({
    fate: "changed",
    changes: [
      { report: 1, before: "The flood killed 12 people in Brenk.", now: "The flood killed 15 people in Brenk." },
    ],
  });
  const item = fate.fate === "changed" ? fate.item : null;
  expect(now.byId.get(item ?? "")?.answers.map(({ words }) => words)).toEqual(["24", "15"]);
});

test("a verdict on values is not kept when their tellings are told as other values", () => {
  const then = standing(a, b);
  const [toll] = then.items;
  if (toll === undefined) throw new Error("the tolls clash");
  const tellings = toll.answers.flatMap((answer) => answer.tellings);
  const joined = { ...toll, answers: [{ words: "24", reports: [0, 1], tellings }] };
  const fate = carried(toll, then, indexed(then.basis, [joined]), () => [0, 1, 2]);
  expect(fate).toEqual({ fate: "changed", item: joined.id, changes: [] });
});

test("a number that now agrees asks for another look, too", () => {
  const { fate } = fateOf(a, [b[0] ?? "", "The flood killed 24 people in Brenk.", b[2] ?? ""]);
  expect(fate).toMatchObject({ fate: "changed", item: null });
});

test("a removed sentence orphans it, and one that looks like it does not take its place", () => {
  expect(fateOf(a, [b[0] ?? "", b[2] ?? ""]).fate).toMatchObject({
    fate: "orphaned",
    changes: [{ report: 1, now: null }],
  });
});

test.each([
  ["that differs in a word", "The storm killed 12 people in Brenk."],
  ["that is the same word for word", "The flood killed 12 people in Brenk."],
  ["of another place", "The flood killed 12 people in Sorn."],
])("a sentence %s, inserted before it, never gets the decision", (_, lookAlike) => {
  const { fate, now } = fateOf(a, [b[0] ?? "", lookAlike, ...b.slice(1)]);
  const held = fate.fate === "kept" ? now.byId.get(fate.item) : undefined;
  const own = held?.answers[1]?.tellings[0]?.sentence;
  // Sentence 1 of B is the look-alike, 2 the one that was decided on.
  expect(own).not.toBe(1);
  expect(["kept", "changed"]).toContain(fate.fate);
});

const lines = fc.array(
  fc.constantFrom(
    "A ship sank.",
    "Two men swam.",
    "The sea was calm.",
    "A ship sank again.",
    "Nobody saw it.",
    "It was late.",
  ),
  { maxLength: 9 },
);

test("sentences go to one place each, and what stays the same is found again", () => {
  fc.assert(
    fc.property(lines, lines, (then, now) => {
      const moves = sentenceMoves(then, now);
      const places = moves.filter((to) => to !== null);
      expect(new Set(places).size).toBe(places.length);
      for (const words of then) {
        const count = (list: readonly string[]): number => list.filter((other) => other === words).length;
        const found = moves.filter((to, i) => then[i] === words && to !== null && now[to] === words).length;
        expect(found).toBe(Math.min(count(then), count(now)));
      }
    }),
  );
});

test("of two findings in one sentence each decision goes with its own question", () => {
  const told = (dead: number, hurt: number): string => `The flood killed ${dead} people and injured ${hurt} in Brenk.`;
  const [then, now] = [
    standing(a.with(1, told(24, 30)), b.with(1, told(26, 50))),
    standing(a.with(1, told(25, 30)), b.with(1, told(26, 50))),
  ];
  const moves = (report: number) => sentenceMoves(then.basis.words[report] ?? [], now.basis.words[report] ?? []);
  const clashes = then.items.filter(({ kind, type }) => kind === "contradiction" && type === "number");
  expect(clashes.map(({ title }) => title).sort()).toEqual(["How many dead?", "How many injured?"]);
  for (const item of clashes) {
    const fate = carried(item, then, now, moves);
    const became = fate.fate === "changed" ? now.byId.get(fate.item ?? "") : undefined;
    expect(became?.title).toBe(item.title);
  }
});
