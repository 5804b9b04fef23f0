import { expect, test } from "@jest/globals";
import { read } from "../../../lib/extract/read.ts";
import { nounRelations } from "../../../lib/extract/relations/noun-relations.ts";
import { textReport } from "../../../lib/input/text.ts";

function holders(text: string): string[] {
  const [tokens = []] = read(textReport(text, "a.txt", "a.txt")).tokens;
  return nounRelations(tokens).map(({ holder }) => text.slice(holder.span.start, holder.span.end));
}

test("finds whom the noun is said of on either side of it", () => {
  expect(holders("Lima is the capital of Peru.")).toEqual(["Lima"]);
  expect(holders("They flew to Lima, the capital of Peru.")).toEqual(["Lima"]);
  expect(holders("The club's president, Tomas Neri, told reporters.")).toEqual(["Tomas Neri"]);
});

test("finds nobody where no name is told", () => {
  expect(holders("The founder of Norvik left.")).toEqual([]);
  expect(holders("The capital of Peru is big.")).toEqual([]);
});
