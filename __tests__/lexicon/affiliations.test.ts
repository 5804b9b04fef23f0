import { expect, test } from "@jest/globals";
import { affiliations } from "../../lib/lexicon/affiliations.ts";

test("kinds of one scale are told apart, words of one kind are not", () => {
  expect(affiliations.get("gop")).toEqual(affiliations.get("republican"));
  expect(affiliations.get("democrat")?.scale).toBe(affiliations.get("republican")?.scale);
  expect(affiliations.get("sunni")).not.toEqual(affiliations.get("shia"));
});
