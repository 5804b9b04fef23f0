import { expect, test } from "@jest/globals";
import { counted, ended } from "../../lib/presentation/reasons.ts";

test.each([
  ["Both say Friday", "Both say Friday."],
  ["Both say Friday.", "Both say Friday."],
  ["Both tell 3 p.m..", "Both tell 3 p.m."],
  ["Both tell 3 p.m.", "Both tell 3 p.m."],
  ["Both ask why?", "Both ask why?"],
  ["Both trail off...", "Both trail off..."],
])("%s ends with one stop", (reason, expected) => {
  expect(ended(reason)).toBe(expected);
});

test("counts", () => {
  expect([counted(1, "sentence"), counted(0, "sentence"), counted(2, "person", "people")]).toEqual([
    "1 sentence",
    "0 sentences",
    "2 people",
  ]);
});
