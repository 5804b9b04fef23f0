import { expect, test } from "@jest/globals";
import { itemsOf } from "../../lib/session/items.ts";
import { mill } from "../support/collation.ts";
import { comparisonOf } from "../support/comparison.ts";

test("what agrees with two sentences of B is called by B's words the second time", () => {
  const comparison = comparisonOf({
    a: ["The talks in Lorne ended on Friday without a deal."],
    b: ["No deal came of the talks in Lorne.", "The talks ended on Friday."],
    findings: [
      { kind: "agreement", a: [0], b: [0] },
      { kind: "agreement", a: [0], b: [1] },
    ],
  });
  expect(itemsOf({ kind: "comparison", comparison }).map(({ title }) => title)).toEqual([
    "The talks in Lorne ended on Friday without a deal.",
    "The talks ended on Friday.",
  ]);
});

test("what several reports tell is called by a sentence of it, not by the bare value", () => {
  const items = itemsOf({ kind: "collation", collation: mill() });
  expect(items.filter(({ kind }) => kind === "agreement").map(({ title }) => title)).toEqual([
    "The owner was at home.",
    "Mill fire",
  ]);
});
