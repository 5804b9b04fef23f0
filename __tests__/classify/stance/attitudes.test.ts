import { describe, expect, test } from "@jest/globals";
import { opposedAttitudes } from "../../../lib/classify/stance/attitudes.ts";
import { clashes, storyAt } from "../../support/notation.ts";

describe("opposite minds, in whatever words", () => {
  test.each([
    ["The parents of Ella Holm did not blame the driver.", "Ella Holm's family hold the driver responsible."],
    ["The board urged shareholders to accept the bid.", "Directors told investors to turn down the offer."],
    ["Ana Holm was confident the budget would pass.", "Holm had doubts that the budget would pass."],
    ["The warring parties in Kassa are ready for talks.", "Neither side in Kassa is willing to negotiate."],
    ["Ivo Stark praised the army for its patience in Temir.", "Stark criticised the army's handling of the march."],
    ["Residents of Marsh Lane backed the wind farm.", "The wind farm met resistance from people on Marsh Lane."],
    ["The agency advised against closing the border.", "The agency has recommended that the border be closed."],
    ["Ivo Stark was satisfied with the draw at Lubin.", "Stark cut a frustrated figure after the draw at Lubin."],
    ["Ella Holm's family welcomed the verdict.", "The family was unhappy."],
    ["The family was relieved.", "Ella Holm's parents were disappointed by the verdict."],
    ["Her parents said justice had been done.", "The family called the verdict an injustice."],
    ["The board supported the bid.", "The directors turned the offer down."],
    ["Telmar's board welcomed the approach.", "The board called the offer too low."],
    ["Ana Holm is devastated.", "Ana Holm is relieved."],
    ["The prosecution welcomed the sentence.", "Prosecutors were unhappy with the ruling."],
    ["Ivo Stark praised his players after the draw.", "Stark slammed his team after the draw."],
    ["The villagers want the dam built soon.", "Villagers have vowed to stop the dam."],
  ])("%s / %s", (a, b) => {
    expect(clashes(a, b, "stance")).toHaveLength(1);
    expect(clashes(b, a, "stance")).toHaveLength(1);
  });

  test("whatever a report of other acts makes of it", () => {
    const one = storyAt(1, "The mayor apologised for the delays.", "The mayor refused to apologise for the delays.");
    expect(opposedAttitudes(one)).toHaveLength(1);
  });

  test.each([
    ["The family was relieved.", "The family welcomed the verdict.", "pleased is for it"],
    ["The family was unhappy.", "The verdict was an injustice, the family said.", "displeased is against it"],
    ["Ana Holm was delighted with the sale.", "Ana Holm was furious at the referee.", "two things"],
    ["Ivo Stark stood trial in Tarn for the murder of his wife.", "Stark was accused of the murder.", "a trial"],
    ["Residents were relieved.", "Residents were angry.", "of no name"],
    [
      "The unions welcomed the offer but criticised the changes to pensions.",
      "The unions attacked the pension changes in the offer.",
      "both are told",
    ],
    ["The victim's family thanked the police.", "The family of the accused criticised the police.", "other families"],
    ["Norway supports Peru's army.", "Norway opposes Peru's stance.", "only whose it is is the same"],
    [
      "The bloc is in favour of the sanctions on Belmar.",
      "The bloc opposes the sanctions on Corva.",
      "other sanctions",
    ],
    ["Ana Holm loves her sister.", "Ana Holm rebuked her sister's remarks.", "whom she loves she may blame"],
    ["Norway supports it.", "Norway opposes it.", "what it is is not told"],
    ["A resident backed the wind farm.", "Residents oppose the wind farm.", "one of many"],
    ["The mayor may be satisfied with the draw.", "The mayor is disappointed with the draw.", "only thinkable"],
    ["The mayor backed the northern line.", "The mayor opposed the southern line.", "another line"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(opposedAttitudes(storyAt(1, a, b))).toEqual([]);
  });

  test("holders of no name are one only where the sentences are alike", () => {
    const [a, b] = ["Residents backed the wind farm.", "Residents opposed the wind farm."];
    expect(opposedAttitudes(storyAt(0.5, a, b))).toHaveLength(1);
    expect(opposedAttitudes(storyAt(0.45, a, b))).toEqual([]);
  });

  test("one shared word is enough only where the sentences are alike", () => {
    const [a, b] = ["Ana Holm endorsed the call for married priests.", "Holm rejected the appeal for married priests."];
    expect(opposedAttitudes(storyAt(0.75, a, b))).toHaveLength(1);
    const [c, d] = ["Ana Holm praised the army.", "Holm criticised the army's handling of the march."];
    expect(opposedAttitudes(storyAt(0.75, c, d))).toHaveLength(1);
    expect(opposedAttitudes(storyAt(0.7, c, d))).toEqual([]);
  });
});
