import { expect, test } from "@jest/globals";
import type { ComparedPair } from "../../lib/collate/pairs.ts";
import { toldTogether, type PairAgreement } from "../../lib/collate/told.ts";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Agreement } from "../../lib/model.ts";

const readings = ["A", "B", "C", "D"].map((name) =>
  read(reportFromText([0, 1, 2].map((i) => `Sentence ${i} of report ${name} is here.`).join("\n\n"))),
);

/** `A0 = B1`: the same value; `A0 ~ B1`: alike; `A0 ≈ B1`: a value that fits; `A0 == B1`: word for word. */
function agreement(link: string): PairAgreement {
  const [first = "", sign = "", second = ""] = link.split(" ");
  const reports = [first, second].map((name) => name.charCodeAt(0) - 65) as [number, number];
  const sentences = { a: Number(first.slice(1)), b: Number(second.slice(1)) };
  const told = {
    type: sign === "~" ? "paraphrase" : sign === "==" ? "verbatim" : "number",
    relation: sign === "≈" ? "about" : "same",
    sentences,
  };
  const comparison = { alignments: [] } as unknown as ComparedPair["comparison"];
  return { pair: { reports, comparison }, agreement: told as Agreement };
}

function facts(links: readonly string[], contradicted: readonly string[] = []): string[] {
  const name = ({ report, sentence }: { report: number; sentence: number }): string =>
    `${"ABCD".charAt(report)}${sentence}`;
  return toldTogether(readings, links.map(agreement), (one) => contradicted.includes(name(one)))
    .map(({ sentences }) => sentences.map(name).sort().join(" "))
    .sort();
}

test.each([
  ["two that agree", ["A0 = B0"], ["A0 B0"]],
  ["a third that tells the value of one", ["A0 = B0", "B0 = C0"], ["A0 B0 C0"]],
  ["likeness is no chain", ["A0 ~ B0", "B0 ~ C0"], ["A0 B0", "B0 C0"]],
  ["the same words are", ["A0 == B0", "B0 == C0"], ["A0 B0 C0"]],
  ["a value that fits is none either", ["A0 ≈ B0", "B0 ≈ C0"], ["A0 B0", "B0 C0"]],
  ["who is like both joins", ["A0 ~ B0", "B0 ~ C0", "A0 ~ C0"], ["A0 B0 C0"]],
  ["two that tell the same and one like one of them", ["A0 = B0", "B0 ~ C0"], ["A0 B0", "B0 C0"]],
  ["a chain of four values breaks", ["A0 = B0", "B0 = C0", "C0 = D0"], ["A0 B0 C0", "C0 D0"]],
  ["one report may split what another tells in one", ["A0 = B0", "A0 = B1"], ["A0 B0 B1"]],
  ["into two and no more", ["A0 = B0", "A0 = B1", "A0 = B2"], ["A0 B0 B1", "A0 B2"]],
])("%s", (_, links, expected) => {
  expect(facts(links)).toEqual(expected);
});

test("what a contradiction tells already is not told again for mere likeness", () => {
  expect(facts(["A0 ~ B0"], ["A0", "B0"])).toEqual([]);
  expect(facts(["A0 ~ B0"], ["A0"])).toEqual(["A0 B0"]);
  expect(facts(["A0 == B0"], ["A0", "B0"])).toEqual([]);
  expect(facts(["A0 = B0"], ["A0", "B0"])).toEqual(["A0 B0"]);
  expect(facts(["A0 ~ B0", "B0 ~ C0"], ["C0"])).toEqual(["A0 B0"]);
});
