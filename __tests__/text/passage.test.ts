import { expect, test } from "@jest/globals";
import { passageOf } from "../support/passage-of.ts";

const tags = (...sentences: string[]): string =>
  (passageOf([sentences]).tokens[0] ?? []).map(({ norm, tag }) => `${norm}/${tag}`).join(" ");

test("a headline in title case is read as the story under it writes its words", () => {
  const story = "Police said the three were held for the raid on Duarte's bank.";
  expect(tags("# Police Arrest Three After Duarte Bank Raid", story)).toBe(
    "police/NOUN arrest/VERB three/NUM after/ADP duarte/PROPN bank/NOUN raid/NOUN",
  );
  // In the body capitals tell: a list of names is no headline.
  expect(tags("Police Arrest Three After Duarte Bank Raid", story)).not.toContain("raid/NOUN");
});
