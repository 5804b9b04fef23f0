import { describe, expect, test } from "@jest/globals";
import { bearsName, joinedBy, meantBy, namingOf } from "../../../lib/extract/entities/naming.ts";
import type { Correction } from "../../../lib/model.ts";

const same = (...names: [string, string]): Correction => ({ kind: "same", names });
const different = (...names: [string, string]): Correction => ({ kind: "different", names });

/** What corrections come to, as `a=b c=d` and `a/b`. */
function told(...corrections: readonly Correction[]): string {
  const naming = namingOf(corrections);
  return [...naming.same.map((names) => [...names].sort().join("=")), ...naming.apart.map((two) => two.join("/"))].join(
    " ",
  );
}

describe("corrections of names", () => {
  test.each([
    ["pass on", [same("Berg", "the mayor"), same("The Mayor", "Ida Berg")], "berg=ida berg=mayor"],
    ["are taken back", [same("Berg", "Lind"), different("Berg", "Lind")], "berg/lind"],
    ["are taken back again", [different("Berg", "Lind"), same("Lind", "Berg")], "berg=lind"],
    [
      "give way through a third",
      [same("Berg", "mayor"), same("mayor", "Lind"), different("Berg", "Lind")],
      "lind=mayor berg/lind",
    ],
    ["part one name", [different("Berg", "Berg")], "berg/berg"],
    ["part no name that is one", [different("Berg", "Berg"), same("Berg", "Lind")], "berg=lind"],
  ])("%s", (_, corrections, naming) => {
    expect(told(...corrections)).toBe(naming);
  });
});

const called = (name: string, ...aliases: readonly string[]) => ({ name, aliases });

test.each([
  ["the mayor", true],
  ["Léa “Lee” O’Hara", true],
  ['LEA "LEE" O\'HARA', true],
  ["Hara", false],
  ["", false],
  ["...", false],
])("%j is her name: %s", (name, isHers) => {
  expect(bearsName(called('Léa "Lee" O\'Hara', "a mayor", "..."), name)).toBe(isHers);
});

describe("whom names mean", () => {
  const brandt = called("Alva Brandt", "the minister", "Brandt");
  const lund = called("Olaf Lund", "the minister", "the doctor");
  const chief = called("the finance chief");
  const doctor = called("Ida Kern", "the doctor");
  /** Only Kern is told of as the doctor in so many words. */
  const wordsOf = (one: typeof chief) => new Set(one === doctor ? ["doctor"] : []);
  const meant = (...names: readonly string[]): string[] =>
    meantBy([brandt, lund, chief, doctor], new Set(names), wordsOf).map(({ name }) => name);

  test.each([
    ["those called so", ["alva brandt", "finance chief"], ["Alva Brandt", "the finance chief"]],
    ["by another name", ["brandt", "finance chief"], ["Alva Brandt", "the finance chief"]],
    ["not another of the same title", ["alva brandt", "minister"], ["Alva Brandt"]],
    ["who is told of by that title", ["doctor", "finance chief"], ["the finance chief", "Ida Kern"]],
    ["none of several", ["minister", "finance chief"], ["the finance chief"]],
    ["nobody", ["moor", "berg"], []],
  ])("%s", (_, names, who) => {
    expect(meant(...names)).toEqual(who);
  });

  test("are joined in the place of the first", () => {
    const join = (x: typeof chief, y: typeof chief) => called(x.name, ...x.aliases, y.name, ...y.aliases);
    const joined = joinedBy([lund, brandt, chief], [new Set(["brandt", "finance chief"])], {
      wordsOf,
      areFree: () => true,
      join,
    });
    expect(joined.map(({ name }) => name)).toEqual(["Olaf Lund", "Alva Brandt"]);
  });
});
