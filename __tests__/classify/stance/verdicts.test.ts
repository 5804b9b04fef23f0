import { describe, expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

describe("what someone thinks of something, in any words", () => {
  test.each([
    [
      "The mayor of Lund welcomed the ruling on the airport.",
      "The mayor of Lund voiced disappointment at the ruling on the airport.",
    ],
    ["The minister praised the plan of the bank.", "The plan of the bank was flawed, the minister said."],
    ["The board of Calder recommended the offer.", "Calder's directors are opposed to the offer."],
    ["The archbishop applauded the decision.", "The archbishop called the decision shameful."],
    ["The envoy described the talks as useful.", "The envoy said the talks had been a waste of time."],
    ["The Swiss government is in favour of the treaty.", "The Swiss government came out against the treaty."],
    ["Environmental groups hailed the ruling.", "Environmental groups were dismayed by the ruling."],
    ["President Aro thanked the rebel leaders.", "President Aro condemned the rebel leaders."],
  ])("%s / %s", (a, b) => {
    expect(clashes(a, b, "stance")).toHaveLength(1);
    expect(clashes(b, a, "stance")).toHaveLength(1);
  });

  test.each([
    ["The mayor welcomed the ruling.", "The union voiced disappointment at the ruling.", "another holder"],
    ["The minister praised the nurses.", "The minister criticised the press.", "another target"],
    ["Norway supports Peru's stance.", "Norway rejects Bolivia's stance.", "another owner"],
    ["Critics praised the acting.", "Critics panned the script.", "another part"],
    ["The mayor may welcome the ruling.", "The mayor was dismayed by the ruling.", "only possible"],
    ["The mayor did not welcome the ruling.", "The mayor was dismayed by the ruling.", "denied"],
    ["The mayor welcomed the ruling.", "The mayor praised the ruling.", "both are for it"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b, "stance")).toEqual([]);
  });
});
