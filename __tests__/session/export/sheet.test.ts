import { describe, expect, test } from "@jest/globals";
import { exported } from "../../../lib/session/export/export.ts";
import { sheetOf } from "../../../lib/session/export/sheet.ts";
import type { Fact } from "../../../lib/model.ts";
import { mill } from "../../support/collation.ts";
import type { Draft } from "../../support/comparison.ts";
import { checkerOf } from "../../support/schema.ts";
import { comparedDraft, decided, worked, type Deed } from "../../support/worked.ts";

const errors = checkerOf("sheet");
const made = { version: null, time: null };
const ferry: Draft = {
  a: ["A ferry sank off Lorne.", "At least 24 people died, police said.", "It rained."],
  b: ["The ferry went down off Lorne.", "The dead number 26.", "Divers are at work."],
  findings: [
    { kind: "contradiction", a: [1, "24 people"], b: [1, "26"], reason: "The number of dead: 24 in A, 26 in B" },
    { kind: "addition", side: "b", at: [2] },
    { kind: "agreement", type: "place", a: [0, "off Lorne"], b: [0, "off Lorne"] },
  ],
};
const first = comparedDraft(ferry);
const right = decided("f0", { kind: "right", reports: [0] }, { note: "Rang twice.", sureness: "likely" });

function sheet(...deeds: readonly Deed[]) {
  const session = worked([first, ...deeds]);
  const shown = sheetOf(session.state(), session.log(), made);
  expect(errors(shown)).toBeNull();
  return shown;
}

test("a claim has each answer with its words in their sentence, its place, and who says it", () => {
  const [row] = sheet().rows;
  expect(row).toMatchObject({ number: 1, status: "undecided", decisions: [], earlier: null });
  expect(row?.claim).toMatchObject({ title: "How many dead?", type: "number", origin: "storydiff" });
  expect(row?.claim.answers).toEqual([
    {
      words: "24 people",
      reports: ["A"],
      tellings: [
        {
          ...{ report: "A", line: 2, before: "At least ", words: "24 people", behind: " died, police said." },
          speaker: null,
        },
      ],
    },
    {
      words: "26",
      reports: ["B"],
      tellings: [{ report: "B", line: 2, before: "The dead number ", words: "26", behind: ".", speaker: null }],
    },
  ]);
});

test("who has a text from whom is said in every sheet before the findings", () => {
  const shared = { shares: { a: 1, b: 1 }, passages: [], sentences: { a: [0, 1], b: [0] } };
  const origin = { kind: "report", side: "b", told: "credit" } as const;
  const session = worked([comparedDraft({ ...ferry, copied: { relation: "copy", origin, ...shared } })]);
  const words = "A is copied from B, as it says: 2 of its 3 sentences stand there word for word.";
  expect(sheetOf(session.state(), session.log(), made).warnings).toEqual([expect.stringContaining(words)]);
  for (const format of ["markdown", "html", "json"] as const) {
    expect(exported(session, format)).toContain(words);
  }
});

test("a verdict tells which value is right, also one of two that a report tells, and one of before that named reports alone", () => {
  const [toll, ...facts] = mill().facts;
  const alsoB = toll?.values.at(-1)?.places ?? [];
  const values = toll?.values.map((value, i) => (i === 0 ? { ...value, places: [...value.places, ...alsoB] } : value));
  const collation = { ...mill(), facts: [{ ...toll, values } as Fact, ...facts] };
  const right = (reports: number[], words?: string) =>
    decided("toll", { kind: "right", reports, ...(words === undefined ? {} : { words }) });
  const told = (verdict: Deed) => {
    const session = worked([{ kind: "collation", collation }, verdict]);
    const shown = sheetOf(session.state(), session.log(), made);
    expect(errors(shown)).toBeNull();
    return shown.rows[0]?.decisions.map((decision) => [decision.label, decision.right]);
  };
  expect(told(right([1], "Twenty"))).toEqual([["B is right: “Twenty”", { reports: ["B"], words: "Twenty" }]]);
  expect(told(right([0, 1, 2]))?.[0]?.[0]).toBe("A, B and C are right: “Fourteen people”");
  expect(told(right([1]))).toEqual([["B is right", { reports: ["B"], words: null }]]);
});

test("a verdict is told in words, with what it rests on and who gave it", () => {
  const evidence = ["https://ana:key@example.org/a|b", "/home/ana/My Files/list.pdf", "C:\\desk\\a.pdf", "page 3/4"];
  const [row] = sheet(decided("f0", { kind: "unsettled", ask: "The port: who counts?" }, { evidence })).rows;
  expect(row?.decisions).toEqual([
    {
      ...{ verdict: "unsettled", label: "cannot settle", right: null, told: "The port: who counts?", note: "" },
      sureness: null,
      evidence: ["https://example.org/a%7Cb", "list.pdf", "a.pdf", "page 3/4"],
      ...{ author: "Ana", time: "2026-11-21T18:01:00.000Z" },
    },
  ]);
});

test("what was opened again is told from a note, also from one that takes the place of a note", () => {
  const note = decided("f0", null, { note: "Ask Cy." });
  const label = (...deeds: readonly Deed[]) => sheet(...deeds).rows[0]?.decisions.map((one) => one.label);
  expect(label(right, { ...note, replaces: ["entry 2"] })).toEqual(["opened again"]);
  expect(label(note, { ...note, replaces: ["entry 2"] })).toEqual(["note"]);
});

test("all verdicts of a disputed claim stand in it, each a row of the table", () => {
  const deeds: Deed[] = [first, right, ["Ben", decided("f0", { kind: "wrong" })]];
  const [row] = sheet(...deeds.slice(1)).rows;
  expect(row).toMatchObject({ status: "disputed", decisions: [{ author: "Ana" }, { author: "Ben" }] });
  const csv = exported(worked(deeds), "csv").split("\r\n");
  expect(csv.filter((line) => line.startsWith('"disputed"'))).toHaveLength(2);
});

test("what has changed since is told as it was and as it is", () => {
  const changed = comparedDraft({
    ...ferry,
    b: [ferry.b[0] ?? "", "The dead number 31.", ferry.b[2] ?? ""],
    findings: [{ kind: "contradiction", a: [1, "24 people"], b: [1, "31"] }],
  });
  const [row] = sheet(right, changed).rows;
  expect(row).toMatchObject({
    status: "changed",
    earlier: { changes: [{ report: "B", before: "The dead number 26.", now: "The dead number 31." }] },
  });
  expect(row?.earlier?.claim.answers.map(({ words }) => words)).toEqual(["24 people", "26"]);
  const markdown = exported(worked([first, right, changed]), "markdown");
  expect(markdown).toContain("Decided on A: 24 people; B: 26.\n\n- B said “The dead number 26.”, and now “The dead");
});

test("what is found no more stands in a part of its own, with the sentences as they were", () => {
  const gone = comparedDraft({ a: ferry.a, b: ferry.b.slice(0, 1), findings: [] });
  const { lost, counts } = sheet(right, gone);
  expect(counts).toMatchObject({ orphaned: 1, left: 1 });
  expect(lost).toMatchObject([{ fate: "orphaned", changes: [{ report: "B", now: null }] }]);
  expect(lost[0]?.claim.answers[1]?.tellings[0]).toMatchObject({ before: "The dead number ", words: "26", line: 2 });
});

test("corrections stand with their words, and whether they still apply", () => {
  const sentence = (report: number, words: string) => ({ report, words, occurrence: 0, of: 1 });
  const linked = { kind: "link", sentences: [sentence(0, "It rained."), sentence(1, "It poured.")] } as const;
  const deeds: Deed[] = [
    { kind: "corrected", correction: linked },
    { kind: "corrected", correction: { kind: "different", names: ["Ada", "Ida"] } },
  ];
  expect(sheet(...deeds).corrections).toMatchObject([{ kind: "link", applies: false }, { names: ["Ada", "Ida"] }]);
  const markdown = exported(worked([first, ...deeds]), "markdown");
  expect(markdown).toContain("“It rained.” (A) and “It poured.” (B) tell the same; it is in the reports no more.");
});

describe("every format", () => {
  const dismissed = decided("f1", { kind: "dismissed", reason: "Of another day." });
  const session = worked([first, right, dismissed, ["Ben", decided("f2", null, { note: "Ask Cy." })]]);

  test.each(["markdown", "html", "csv"] as const)("%s tells claim, answers, verdict, note and decider", (format) => {
    const text = exported(session, format).replace(/<[^>]*>|[\\«»*]/g, "");
    for (const part of [
      "How many dead?",
      "24 people",
      "A is right",
      "likely",
      "Rang twice.",
      "Ana",
      "Of another day.",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("of what was dismissed apart, and of what is open a note", () => {
    const markdown = exported(session, "markdown");
    expect(markdown).toContain("2 of 3 findings decided, 1 of them dismissed; 1 left: 1 open.");
    expect(markdown).toMatch(/### Dismissed: no findings\n\n[^]*\| 2 \| «?\**Divers/);
    expect(markdown).toMatch(/\| 3 \|.*\| open; note \| Note: Ask Cy\. \| Ben, 2026-11-21 18:03 UTC \|/);
  });

  test("who made it and when, where that is given, and else the same bytes for the same log", () => {
    expect(exported(session, "markdown", { version: "1.2.3", time: "Monday" })).toContain("storydiff 1.2.3, Monday.");
    expect(exported(session, "json")).toBe(exported(session, "json"));
  });

  test("of several reports all their letters", () => {
    const several = worked([{ kind: "collation", collation: mill() }, decided("toll", { kind: "compatible" })]);
    expect(errors(JSON.parse(exported(several, "json")))).toBeNull();
    expect(exported(several, "markdown")).toContain("**A and C: Fourteen people**");
    expect(exported(several, "markdown")).toContain("- **all hold** – Ana");
  });
});
