import { expect, test } from "@jest/globals";
import { read } from "../../../lib/extract/read.ts";
import { respectivePairs } from "../../../lib/extract/relations/respective.ts";
import { textReport } from "../../../lib/input/text.ts";

function dealt(text: string): string[] {
  const { quantities, tokens } = read(textReport(text, "a.txt", "a.txt"));
  return respectivePairs(tokens[0] ?? [], quantities).map(
    ({ name, quantity }) => `${text.slice(name.start, name.end)} ${String(quantity.value)}`,
  );
}

test("deals numbers out to names in order", () => {
  expect(dealt("Paul Ives and Dan Carver were jailed for 14 years and six years, respectively.")).toEqual([
    "Paul Ives 14",
    "Dan Carver 6",
  ]);
  expect(dealt("Paul Ives, 31, and Dan Carver, 24, were fined $900 and $300 respectively.")).toEqual([
    "Paul Ives 900",
    "Dan Carver 300",
  ]);
});

test("deals nothing out where the lists are not of one length, or are not said to go together", () => {
  expect(dealt("Paul Ives and Dan Carver were jailed for 14 years and six years.")).toEqual([]);
  expect(dealt("Ives, Carver and Holm were fined $900 and $300 respectively.")).toEqual([]);
});
