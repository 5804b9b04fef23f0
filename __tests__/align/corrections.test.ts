import { describe, expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { explain } from "../../lib/explain.ts";
import { textReport } from "../../lib/input/text.ts";
import type { Comparison, LinkCorrection } from "../../lib/model.ts";

const link = (a: number, b: number): LinkCorrection => ({ kind: "link", sentences: { a, b } });
const unlink = (a: number, b: number): LinkCorrection => ({ kind: "unlink", sentences: { a, b } });

const reports = (a: string, b: string) => [textReport(a, "a.txt", "a.txt"), textReport(b, "b.txt", "b.txt")] as const;
const compared = (a: string, b: string, ...corrections: readonly LinkCorrection[]): Comparison =>
  compare(...reports(a, b), { corrections });

/** Findings as `kind reason`. */
const told = ({ findings }: Comparison): string[] => findings.map(({ kind, reason }) => `${kind} ${reason}`);

const sunk = "The ferry sank off Aro.\n\nThe captain left Tarn at nine.";
const lost = "A boat went down.\n\nThe skipper set out at ten.";

describe("linked sentences", () => {
  test("are told as one where no word shows it", () => {
    expect(told(compared(sunk, lost)).filter((one) => one.startsWith("agreement"))).toEqual([]);
    expect(told(compared(sunk, lost, link(0, 0)))).toContain("agreement Linked by a correction.");
  });

  test("are judged as close ones", () => {
    expect(told(compared(sunk, lost))).not.toContainEqual(expect.stringContaining("contradiction"));
    expect(told(compared(sunk, lost, link(1, 1)))).toContainEqual(expect.stringContaining("contradiction"));
  });

  test("clash although a third repeats one of them word for word", () => {
    const a = "Two people died.\n\nFive people died in the fire at Tarn.";
    const b = "Five people died in the fire at Tarn.";
    expect(told(compared(a, b))).not.toContainEqual(expect.stringContaining("contradiction"));
    expect(told(compared(a, b, link(0, 0)))).toContainEqual(expect.stringContaining("Two in A, Five in B"));
  });
});

describe("unlinked sentences", () => {
  const [a, b] = ["Two people died in Tarn.\n\nThe mayor wept.", "Five people died in Tarn.\n\nThe mayor wept."];

  test("contradict nothing, and are told by one alone", () => {
    expect(told(compared(a, b))[0]).toBe("contradiction The number of dead: Two in A, Five in B.");
    expect(told(compared(a, b, unlink(0, 0))).filter((one) => !one.startsWith("agreement"))).toEqual([
      "addition Only A tells this.",
      "addition Only B tells this.",
    ]);
  });

  test("are two even word for word", () => {
    expect(compared(a, b, unlink(1, 1)).counts.a).toEqual({ contradicts: 1, agrees: 0, only: 1, excluded: 0 });
  });

  test("are set against others as if no other report repeated them", () => {
    const repeated = "Two people died.\n\nFive people died in the fire at Tarn.";
    expect(told(compared("Two people died.", repeated))).not.toContainEqual(expect.stringContaining("contradiction"));
    expect(told(compared("Two people died.", repeated, unlink(0, 0)))[0]).toMatch("contradiction The number of dead");
  });

  test("the later correction holds", () => {
    expect(compared(a, b, unlink(0, 0), link(0, 0)).sentences.a[0]?.state).toBe("contradicts");
    expect(compared(a, b, link(0, 0), unlink(0, 0)).sentences.a[0]?.state).toBe("only");
  });
});

test.each([
  ["is missing", 7, "a.txt has no sentence 7: its 2 are counted from 0"],
  ["is no part of the story", 0, "sentence 0 of a.txt is a byline and no part of the story"],
])("a sentence that %s is refused", (_, sentence, message) => {
  const compare = () => compared("By Ida Holm\n\nThe ferry sank off Aro.", lost, link(sentence, 0));
  expect(compare).toThrow(expect.objectContaining({ code: "bad-option", message: expect.stringContaining(message) }));
});

test("an explanation names the correction", () => {
  const of = (correction: LinkCorrection) =>
    explain(...reports(sunk, lost), "A:1,B:1", { corrections: [correction] }).pairs[0]?.alignment;
  expect(of(link(0, 0))).toBe("Aligned: linked by a correction.");
  expect(of(unlink(0, 0))).toBe("Not aligned: unlinked by a correction.");
});
