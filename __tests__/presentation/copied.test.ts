import { describe, expect, test } from "@jest/globals";
import { collate } from "../../lib/collate.ts";
import { compare } from "../../lib/compare.ts";
import type { Report, ReportDetails } from "../../lib/model.ts";
import { copiedWords } from "../../lib/presentation/copied.ts";
import { collationPresentationOf } from "../../lib/presentation/facts.ts";
import { toldReport } from "../support/versions.ts";

const lines = [
  "A gate of the Skarn dam gave way above the town of Orvik late in the evening.",
  "Nine people were killed and about forty were taken to the hospital on the hill.",
  "The mayor opened the school gym to those who had lost their homes.",
];
const text = lines.join("\n");
const own = "Twelve people have died in the flood at Orvik, the governor said.\nThe army sent helicopters.";
const report = (words: string, details: Partial<ReportDetails> = {}): Report => toldReport(words, details);

describe("of two reports", () => {
  test.each<readonly [string, Report, Report, string[]]>([
    ["nothing", report(text), report(own), []],
    [
      "the whole",
      report(text),
      report(text),
      ["A and B carry one text, word for word. What is told in these words is one source."],
    ],
    [
      "an agency",
      report(text, { byline: "Reuters" }),
      report(`${text}\n${own}`, { byline: "Reuters" }),
      [
        "A and B carry one text of Reuters: 3 of A's 3 sentences stand in B word for word, 3 of B's 5 in A. What is told in these words is one source.",
      ],
    ],
    [
      "a credit",
      report(`${text}\nThe Post reported it first.`, { site: "The Courier" }),
      report(text, { site: "The Post" }),
      [
        "A is copied from B, as it says: 3 of its 4 sentences stand there word for word. What is told in these words is one source.",
      ],
    ],
    [
      "a word changed in most sentences",
      report(text, { published: "2024-01-06" }),
      report(text.replace("town", "village").replace("forty", "thirty"), { published: "2024-01-07" }),
      [
        "B carries the text of A, which was published earlier: 1 of its 3 sentences stand there word for word, and 96 % of its words in the same order. What is told in these words is one source.",
      ],
    ],
    [
      "a word changed in most sentences, by nobody knows whom",
      report(text),
      report(text.replace("town", "village").replace("forty", "thirty")),
      [
        "A and B carry one text: 96 % of A's words stand in the same order in B, 96 % of B's words in A. What is told in these words is one source.",
      ],
    ],
    [
      "versions",
      report(`${text}\n${own}`, { address: "https://post.example/flood", updated: "2024-01-07" }),
      report(text, { address: "https://post.example/flood", published: "2024-01-06" }),
      ["A is a later version of B: 3 sentences kept, 0 changed, 0 withdrawn, 2 added."],
    ],
  ])("%s", (_, a, b, words) => {
    expect(copiedWords(compare(a, b))).toEqual(words);
  });
});

describe("of several reports", () => {
  const wire = report(text, { published: "2024-01-06" });
  const copies = ["2024-01-07", "2024-01-08"].map((published) => report(text, { published }));

  test("a wire and its copies are one voice: no majority", () => {
    const collation = collate([wire, ...copies, report(own)]);
    const { contradicted } = collationPresentationOf(collation);
    expect(contradicted.map(({ verdict }) => verdict)).toEqual(["A, B and C against D"]);
    expect(collation.facts[0]).toMatchObject({ kind: "contradicted", majority: null, outliers: [] });
    const nine = collation.facts[0]?.values.find(({ words }) => words.startsWith("Nine"));
    expect(nine?.sources).toEqual([[0, 1, 2]]);
    expect(contradicted[0]?.values.flatMap(({ notes }) => notes)).toContain("one source: B and C from A");
  });

  test("each copy has a line, and what comes of it stands once", () => {
    const words = copiedWords(collate([wire, ...copies]));
    expect(words.map((line) => line.slice(0, 51))).toEqual([
      "B carries the text of A, which was published earlie",
      "C carries the text of A, which was published earlie",
    ]);
    expect(words.join(" ").match(/one source/g)).toHaveLength(1);
  });

  test("versions are told in their order, and so are their values", () => {
    const address = "https://post.example/flood";
    const version = (toll: string, updated: string): Report => report(text.replace("Nine", toll), { address, updated });
    const collation = collate([
      version("Twelve", "2024-01-08"),
      version("Nine", "2024-01-06"),
      version("Ten", "2024-01-07"),
    ]);
    expect(copiedWords(collation)).toEqual(["B, C and A are versions of one report, in this order."]);
    const [toll] = collationPresentationOf(collation).contradicted;
    expect(toll?.fact.values.map(({ words }) => words.split(" ")[0])).toEqual(["Nine", "Ten", "Twelve"]);
    expect(toll?.verdict).toBe("changed: B, then C, then A");
    expect(toll?.fact).toMatchObject({ majority: null, developing: true });
  });
});
