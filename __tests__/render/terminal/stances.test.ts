import { expect, test } from "@jest/globals";
import { renderTerminal } from "../../../lib/render/terminal.ts";
import { comparisonOf, type Draft } from "../../support/comparison.ts";

const draft: Draft = {
  a: ["The mediators are still trying to save the talks.", "Ana Rojas praised Ola Berg."],
  b: ["The two envoys backed Peru's position, the minister said.", "Ola Berg and Ana Rojas met."],
  findings: [],
  entities: [
    { name: "Ana Rojas", kind: "person", a: [[1, "Ana Rojas"]], b: [[1, "Ana Rojas"]] },
    { name: "Ola Berg", kind: "person", a: [[1, "Ola Berg"]], b: [[1, "Ola Berg"]] },
  ],
  stances: [
    {
      side: "a",
      at: [0, "are still trying to save the talks"],
      holder: "The mediators",
      attitude: "neutral",
      thirdParty: true,
    },
    {
      side: "a",
      at: [1, "praised Ola Berg"],
      holder: "Ana Rojas",
      holderEntity: 0,
      target: "Ola Berg",
      targetEntity: 1,
    },
    {
      side: "b",
      at: [0, "backed Peru's position"],
      holder: "The two envoys",
      target: "Peru's position",
      thirdParty: true,
      speaker: "the minister",
    },
  ],
};

/** The section of a comparison, without its blank line. */
function section(of: Draft): string[] {
  const lines = renderTerminal(comparisonOf(of), { width: 100 }).split("\n");
  const from = lines.indexOf("Who stands how");
  return from < 0 ? [] : lines.slice(from + 1, lines.indexOf("", from));
}

test("go-betweens first, with the side each report has them take and who says so", () => {
  expect(section(draft)).toEqual([
    'A:1  the mediators: no side named, "are still trying to save the talks"',
    "B:1  the two envoys: for Peru's position, \"backed Peru's position\" (according to the minister)",
    'A:2  Ana Rojas: for Ola Berg, "praised Ola Berg"',
  ]);
});

test("a report that has them take no part says so", () => {
  const stances = (draft.stances ?? []).filter(({ side }) => side === "a");
  expect(section({ ...draft, stances })).toContain("B    tells of no side that the mediators took");
});

test.each([
  ["an act is no stance", { basis: "act" as const }],
  ["who stands for himself", { targetEntity: 0 }],
  ["no one whom both name", { targetEntity: null }],
])("of the others, left out: %s", (_, change) => {
  const [, praise] = draft.stances ?? [];
  expect(praise === undefined ? null : section({ ...draft, stances: [{ ...praise, ...change }] })).toEqual([]);
});

test("what is told of two in one breath is shown once, with both", () => {
  const at = [0, "are still trying to save the talks"] as const;
  const both = ["Norway", "Kenya"].map((holder) => ({
    side: "a" as const,
    at,
    holder,
    attitude: "neutral" as const,
    thirdParty: true,
  }));
  expect(section({ ...draft, stances: both })).toEqual([
    'A:1  Norway and Kenya: no side named, "are still trying to save the talks"',
    "B    tells of no side that Norway and Kenya took",
  ]);
});

test("only kinds of findings asked for: no section", () => {
  expect(renderTerminal(comparisonOf(draft), { only: ["addition"] })).not.toContain("Who stands how");
});
