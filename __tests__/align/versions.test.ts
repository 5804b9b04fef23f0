import { expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { textReport } from "../../lib/input/text.ts";

const [earlier, later] = [
  "Two boats sank in the harbour of Kestrin on Friday.\nThe harbour master said that two boats had sunk.",
  "Two boats sank in the harbour of Kestrin on Friday.",
].map((text) => textReport(text, "a", "a"));

test("a sentence that told again what was kept is seen to be gone", () => {
  if (earlier === undefined || later === undefined) throw new Error("two texts");
  const gaps = (versions: boolean) =>
    compare(earlier, later, { versions }).alignments.filter(({ kind }) => kind === "gap");
  expect(gaps(true)).toEqual([{ kind: "gap", side: "a", sentence: 1 }]);
  expect(gaps(false)).toEqual([]);
});
