import { expect, test } from "@jest/globals";
import { judgeKindOrders } from "../../../lib/classify/time/kind-orders.ts";
import { storyAt } from "../../support/notation.ts";

const told = (a: string, b: string) =>
  judgeKindOrders(storyAt(0, a, b)).map(
    ({ evidence }) => `${a.slice(evidence.a.start, evidence.a.end)} / ${b.slice(evidence.b.start, evidence.b.end)}`,
  );

test.each([
  [
    "The mayor stepped down before the report was published.",
    "It was only after the report came out that the mayor quit.",
    "before the report was published / after the report came out",
  ],
  [
    "Holm was arrested after the verdict.",
    "Police detained Holm before the verdict.",
    "after the verdict / before the verdict",
  ],
])("%s / %s: %s", (a, b, words) => {
  expect(told(a, b).map((one) => one.replace(/\./g, ""))).toEqual([words]);
});

test.each([
  ["The mayor quit before the report was published.", "The report was published after the mayor quit.", "one order"],
  ["The mayor quit before the report was published.", "The mayor quit after lunch.", "nothing else that happened"],
  ["The mayor quit before the verdict.", "The owner was arrested after the verdict.", "another thing"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
