import { expect, test } from "@jest/globals";
import { clustersOf } from "../../lib/collate/clusters.ts";
import { spotValuesOf } from "../../lib/collate/values.ts";
import { websOf } from "../../lib/collate/web.ts";
import type { ContradictionType } from "../../lib/model.ts";
import { webOf } from "../support/web.ts";

/** The values of the one fact of a web, as the names of those who tell them; behind `~` those of the values it fits. */
function values(places: readonly string[], links: readonly string[], type: ContradictionType = "number"): string[] {
  const { web, readings, names } = webOf(places, links, type);
  const clusters = clustersOf(web);
  const [cluster = []] = clusters;
  const parted = websOf(web, clusters)
    .slice(0, 1)
    .flatMap((own) => spotValuesOf(readings, own));
  const told = (spots: readonly number[]): string => spots.map((spot) => names[cluster[spot] ?? -1] ?? "").join(" ");
  return parted
    .map(({ spots, fits }) => [told(spots), ...fits.map((i) => told(parted[i]?.spots ?? [])).sort()].join(" ~ "))
    .sort();
}

test.each([
  ["what is the same is one value", ["A 12", "B 24", "C 24"], ["A ≠ B", "B = C"], ["A", "B C"]],
  ["also where no comparison set it side by side", ["A 12", "B 24", "C 24"], ["A ≠ B", "A ≠ C"], ["A", "B C"]],
  ["in figures and in words", ["A 12", "B 24", "C twenty-four"], ["A ≠ B", "A ≠ C"], ["A", "B C"]],
  ["what is not is three", ["A 12", "B 24", "C 30"], ["A ≠ B", "A ≠ C"], ["A", "B", "C"]],
  ["never with what it contradicts", ["A 12", "B 24", "C 24"], ["A ≠ B", "B ≠ C", "B = C"], ["A", "B", "C"]],
  ["not through a third either", ["A 12", "B 13", "C 12"], ["A ≠ C", "A = B", "B = C"], ["A B", "C"]],
  ["what fits one value is told with it", ["A 12", "B 24", "C 25"], ["A ≠ B", "B ≈ C"], ["A", "B C"]],
  [
    "what fits two that contradict each other is a value of its own",
    ["A 12", "B 15", "C at least 10"],
    ["A ≠ B", "A ≈ C", "B ≈ C"],
    ["A ~ C", "B ~ C", "C ~ A ~ B"],
  ],
])("%s", (_, places, links, expected) => {
  expect(values(places, links)).toEqual(expected);
});

test("what is denied or doubted has two sides", () => {
  const places = ["A over", "B ongoing", "C ended"];
  expect(values(places, ["A ≠ B", "B ≠ C"], "antonym")).toEqual(["A C", "B"]);
  expect(values(["A feared", "B was killed", "C killed"], ["A ≠ B", "A ≠ C"], "certainty")).toEqual(["A", "B C"]);
  expect(values(places, ["A ≠ B", "B ≠ C"], "place")).toEqual(["A", "B", "C"]);
  expect(values(places, ["A ≠ B", "B ≠ C", "A ≠ C"], "antonym")).toEqual(["A", "B", "C"]);
});
