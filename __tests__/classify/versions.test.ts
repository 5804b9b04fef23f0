import { describe, expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import type { Comparison } from "../../lib/model.ts";
import { toldReport } from "../support/versions.ts";

const before = `Fire destroys mill in Aldbrook.
Two people were killed when a fire destroyed a paper mill in Aldbrook on Tuesday.
A neighbour had seen sparks on the roof.
The road to the mill is closed.`;
const after = `Fire destroys mill in Aldbrook.
Three people were killed when a fire destroyed a paper mill in Aldbrook on Tuesday.
The road to the mill is closed.
Police have opened an inquiry.`;

function versionsOf({ copied }: Comparison) {
  if (copied?.relation !== "version") throw new Error("no versions");
  const { kept, changed, withdrawn, added } = copied;
  return {
    kept: kept.map(({ a, b }) => `${a}-${b}`),
    changed: changed.map(({ a, b }) => `${a}-${b}`),
    withdrawn,
    added,
  };
}

describe("two versions", () => {
  const comparison = compare(toldReport(before), toldReport(after), { versions: true });

  test("each sentence is kept, changed, withdrawn or added", () => {
    expect(versionsOf(comparison)).toEqual({ kept: ["0-0", "3-2"], changed: ["1-1"], withdrawn: [2], added: [3] });
  });

  test("what differs was changed, and what agrees is of one source", () => {
    const told = comparison.findings.flatMap((one) => (one.kind === "contradiction" ? [one.developing] : []));
    expect(told).toEqual([true]);
    const sources = comparison.findings.flatMap((one) => (one.kind === "agreement" ? [one.oneSource] : []));
    expect(new Set(sources)).toEqual(new Set([true]));
  });

  test("what one alone has was withdrawn or added", () => {
    const reasons = comparison.findings.flatMap((one) => (one.kind === "addition" ? [one.reason] : []));
    expect(reasons).toEqual(["Withdrawn since A.", "Added in B."]);
  });

  test("the later one may be named first", () => {
    const [late, early] = [{ published: "2024-05-02" }, { published: "2024-05-01" }];
    const turned = compare(toldReport(after, late), toldReport(before, early), { versions: true });
    expect(versionsOf(turned)).toEqual({ kept: ["0-0", "2-3"], changed: ["1-1"], withdrawn: [2], added: [3] });
    const reasons = turned.findings.flatMap((one) => (one.kind === "addition" ? [one.reason] : []));
    expect(reasons).toEqual(["Added in A.", "Withdrawn since B."]);
  });
});
