import { expect, test } from "@jest/globals";
import { toldIn } from "./told-in.ts";

test.each([
  ["Duarte praised the job Lind has done.", "the job Lind"],
  ["Duarte criticized the report by Lind.", "the report by Lind"],
  ["Duarte criticized the report by noon.", "the report"],
  ["Duarte criticized the leader of the wing of the party.", "the leader of the wing of the party"],
  ["Duarte accused officials in Lind's government of fraud.", "officials in Lind's government"],
  ["Duarte criticized the plan in Lima.", "the plan"],
  ["Duarte defended the heiress, Ana Berg, against Peru.", "the heiress, Ana Berg"],
  ["Duarte praised Ana Berg, director of the Port Office, in May.", "Ana Berg, director of the Port Office"],
  ["Duarte praised Ana Berg, director of the Port Office in May.", "Ana Berg"],
  ["Duarte praised senators such as Lind, Costa and Ana Berg.", "senators such as Lind, Costa and Ana Berg"],
  ["Duarte praised crops such as maize.", "crops"],
])("%s -> %s", (sentence, target) => {
  expect(toldIn(sentence)[0]?.replace(/^.*? (?:supports|opposes) /, "")).toBe(target);
});
