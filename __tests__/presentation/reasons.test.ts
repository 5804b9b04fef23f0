import { expect, test } from "@jest/globals";
import { ended } from "../../lib/presentation/reasons.ts";

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
