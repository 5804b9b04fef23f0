import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test("of the one ship of a story there is one kind", () => {
  const a = "A ship sank off Lorne on Friday. The ferry went down within minutes.";
  expect(told(a, "A vessel went down off Lorne on Friday. The crew of the tanker were rescued.")).toEqual([
    'identity "ferry" / "tanker"',
  ]);
});

test.each([
  ["A vessel went down off Lorne on Friday. The ferry had left at noon.", "one kind"],
  ["A vessel went down off Lorne on Friday. The ferry had been hit by a tanker.", "B tells of both"],
  ["A vessel went down off Lorne on Friday. The ship had left at noon.", "a wider word"],
])("a ferry sank / %s: nothing, %s", (b) => {
  expect(told("A ship sank off Lorne on Friday. The ferry went down within minutes.", b)).toEqual([]);
});
