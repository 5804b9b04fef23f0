import { expect, test } from "@jest/globals";
import { clustersOf } from "../../lib/collate/clusters.ts";
import { webOf } from "../support/web.ts";

function facts(places: readonly string[], links: readonly string[]): string[] {
  const { web, names } = webOf(places, links);
  return clustersOf(web).map((cluster) =>
    cluster
      .map((spot) => names[spot] ?? "")
      .sort()
      .join(" "),
  );
}

test.each([
  ["a contradiction is a fact", ["A 12", "B 24"], ["A ≠ B"], ["A B"]],
  ["with those who tell the same", ["A 12", "B 24", "C 24"], ["A ≠ B", "B = C"], ["A B C"]],
  ["and those who tell the same as they", ["A 12", "B 24", "C 24", "D 24"], ["A ≠ B", "B = C", "C = D"], ["A B C D"]],
  ["two contradictions of one place are one fact", ["A 12", "B 24", "C 30"], ["A ≠ B", "A ≠ C"], ["A B C"]],
  ["a number that fits brings its report in", ["A 12", "B 24", "C 25"], ["A ≠ B", "B ≈ C"], ["A B C"]],
  ["but no further one", ["A 12", "B 24", "C 25", "D 26"], ["A ≠ B", "B ≈ C", "C ≈ D"], ["A B C"]],
  ["nor one of which the fact has a place", ["A 12", "A 25", "B 24"], ["A ≠ B", "B ≈ A2"], ["A B"]],
  ["another value that fits brings none", ["A 12", "B 24", "C 25"], ["A ≠ B", "B ~ C"], ["A B"]],
  ["what agrees alone is no contradicted fact", ["A 12", "B 12"], ["A = B"], []],
  [
    "two facts stay two where a place fits both",
    ["A 12", "B 24", "C 25", "D 26", "E 40"],
    ["A ≠ B", "D ≠ E", "B ≈ C", "C ≈ D"],
    ["A B C", "D E"],
  ],
  [
    "and where two contradicted places fit each other",
    ["A 12", "B 24", "C 25", "D 40"],
    ["A ≠ B", "C ≠ D", "B ≈ C"],
    ["A B", "C D"],
  ],
  ["one where they are the same", ["A 12", "B 24", "C 24", "D 40"], ["A ≠ B", "C ≠ D", "B = C"], ["A B C D"]],
])("%s", (_, places, links, expected) => {
  expect(facts(places, links)).toEqual(expected);
});
