import { expect, test } from "@jest/globals";
import { mainIncidents } from "../../../lib/classify/cause/main-incidents.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["A ferry sank off Varna on Monday.", "The ferry went down off Varna.", "sinking"],
  ["A plane came down near Varna.", "A plane crashed near Varna.", "crash"],
  ["Power cut leaves Varna dark.", "A blackout hit Varna.", "outage"],
  ["A ferry sank off Varna.", "A plane crashed near Varna.", null],
  ["A ferry sank on Monday.", "The ferry went down in a storm.", null],
  ["Varna held its fair. It rained. All was well. The mill burned down.", "The mill at Varna burned down.", null],
])("%s / %s -> %s", (a, b, kind) => {
  expect(mainIncidents(storyAt(0.9, a, b)).first).toBe(kind);
});

test("leads that name nothing are of one incident where they tell the same", () => {
  expect(mainIncidents(storyAt(1, "A ferry sank on Monday.", "The ferry went down in a storm.")).first).toBe("sinking");
});
