import { describe, expect, test } from "@jest/globals";
import { oppositeOutcomes } from "../../../lib/classify/antonym/opposite-outcomes.ts";
import { compareTexts, storyAt } from "../../support/notation.ts";

/** Whether a comparison finds a clash of outcomes or states; an answer of yes and no is told as one of polarity. */
function clash(a: string, b: string): boolean {
  return compareTexts(a, b).findings.some(
    (one) => one.kind === "contradiction" && (one.type === "antonym" || one.type === "polarity"),
  );
}

describe("opposite outcomes of one thing", () => {
  test.each([
    [
      "Fire guts library\nThe library in Holm was completely destroyed.",
      "Blaze in Holm\nOnly part of the building was damaged at the library.",
    ],
    ["A jury found the former coach guilty of fraud.", "The former coach was cleared of fraud by a jury."],
    ["The ceasefire was holding on Saturday.", "The truce collapsed within hours as fighting resumed on Saturday."],
    ["The senate approved the bill on gun licences.", "The bill on gun licences was voted down in the senate."],
    ["The march ended peacefully, police said.", "The march ended in violence, police said."],
    ["The judge granted bail to the actor.", "The actor was denied bail at the hearing."],
    ["The kidnapped engineer was found alive.", "The body of the kidnapped engineer was found."],
    ["The rocket reached orbit.", "The rocket exploded."],
    ["Lena Fox will keep her seat in parliament.", "Lena Fox gave up her seat in parliament."],
    ["Lena Fox bowed to the choice of the voters.", "Lena Fox refused to concede."],
    ["Lena Fox conceded.", "Lena Fox did not recognise the outcome of the vote."],
    ["Turnout in the election was the highest in years.", "Never have voters in so few numbers come to the election."],
    [
      "Lena Fox, who has led Corrib since 2018, will stay on as its head.",
      "Lena Fox, who has led Corrib for seven years, will leave.",
    ],
    ["The rebels control the airport at Dorn.", "The airport at Dorn is in government hands, the army said."],
    ["Leo Marsh, nine, was found safe and well in a barn.", "Leo Marsh was found with serious injuries in a barn."],
    ["Dockers call off a strike in Dorn.", "Dockers press ahead with a strike in Dorn."],
    ["The dockers called off their strike after talks.", "The dockers would go on with their strike after talks."],
    // The present of headlines, a word put between, and what another newsroom calls the thing or the one.
    ["Shares in Marr closed sharply higher in Oslo.", "Marr shares closed lower in Oslo after the news."],
    ["The girl was found alive in the woods on Sunday.", "Searchers found the girl's body in the woods on Sunday."],
    ["The hostages were freed unharmed on Tuesday.", "All of the hostages were killed on Tuesday by their captors."],
    ["Train services to Varna resumed on Monday.", "Trains to Varna remained suspended on Monday."],
    [
      "The prime minister will not step down, his office said on Sunday.",
      "Prime Minister Ana Holm announced her resignation on Sunday.",
    ],
    ["The oil giant reported a record profit for the quarter.", "The oil group slid to a loss in the quarter."],
    ["The governor vetoed the gun bill late on Friday.", "The governor signed the gun bill into law on Friday."],
    [
      "Police said the gunman, Luis Marr, shot himself as officers closed in.",
      "Officers shot and killed Luis Marr, the gunman, in the car park.",
    ],
    ["The minister scraps the tax on milk.", "The tax on milk was approved by the minister."],
    ["The film was a hit in its first week.", "The film flopped in its first week."],
    ["The company said profits would rise this year.", "The company warned that profits would drop this year."],
    ["Turnout was high in the election.", "Few voters turned out for the election."],
    ["The drug is effective against the virus.", "The drug did nothing against the virus."],
    ["The deal with the airline was signed.", "The deal with the airline fell through."],
    [
      "Three of the seven inmates have been recaptured.",
      "All seven prisoners were still at large, as the inmates hid.",
    ],
    ["Weather was clear when the aircraft crashed.", "The aircraft crashed in thick fog."],
    ["The opposition leader conceded defeat after the vote.", "The opposition leader claimed victory after the vote."],
  ])("%s / %s", (a, b) => {
    expect(clash(a, b)).toBe(true);
    expect(clash(b, a)).toBe(true);
  });

  test.each([
    [
      "The library was destroyed by the blaze.",
      "The fire station was hardly damaged in the storm.",
      "another building",
    ],
    [
      "The march was largely peaceful.",
      "A few threw stones, but the march was mostly peaceful.",
      "both in one sentence",
    ],
    ["The two pilots were killed in the crash.", "The passengers survived the crash.", "other people"],
    ["The company agreed to sell its Dutch arm.", "The company had refused to sell its German arm.", "of other places"],
    ["Power was restored on Monday.", "The city was still without power on Sunday.", "another day"],
    ["A jury found the coach guilty of fraud.", "The coach was cleared of perjury.", "another charge"],
    ["Three of the seven inmates were recaptured.", "Four inmates remain at large.", "each a part"],
    ["The judge granted bail to the actor.", "The actor's brother was denied bail.", "another person"],
    ["The engineer was found alive.", "The body of his driver was found in a ditch.", "another person"],
    ["The bill was approved by the lower house.", "The bill was thrown out by the upper house.", "another house"],
    ["Ana Rojas won the title.", "Ana Rojas lost the title.", "another year perhaps"],
    ["Shares in Bexo closed higher.", "Shares in Kolo closed lower.", "another company"],
    ["The march was peaceful at first.", "The march ended in violence.", "at first"],
    ["The launch was a success.", "A launch last year was a failure.", "last year"],
    ["The critics panned the film.", "Audiences adored the film.", "another judge"],
    ["Rovers dominated the first half.", "Rovers were outplayed in the second half.", "another half"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(oppositeOutcomes(storyAt(0.6, a, b))).toEqual([]);
  });

  test("a fire that is put out is the story moving on, a verdict is not", () => {
    const developing = (a: string, b: string): boolean[] =>
      oppositeOutcomes(storyAt(1, a, b)).map((one) => one.developing);
    expect(developing("The blaze was still raging.", "The fire was under control.")).toEqual([true]);
    expect(developing("The coach was convicted.", "The coach was cleared of theft.")).toEqual([false]);
  });

  test("a report that tells both knows of two times: then the sentences must be alike", () => {
    const [a, b] = ["The bridge was closed. Later the bridge reopened.", "The bridge remains shut."];
    expect(oppositeOutcomes(storyAt(0, a, b))).toEqual([]);
    expect(oppositeOutcomes(storyAt(1, a, b))).toHaveLength(1);
  });

  test("a mere opposite needs two sentences that are alike in the rest", () => {
    const [a, b] = ["The tax will help the poor.", "The tax will hurt the poor."];
    expect(oppositeOutcomes(storyAt(1.1, a, b))).toEqual([]);
    expect(oppositeOutcomes(storyAt(1.15, a, b))).toHaveLength(1);
  });
});

test("a thing that was read together with what is told of it is called as the other report calls it", () => {
  const reasons = oppositeOutcomes(
    storyAt(1, "The rebels control the airport at Dorn.", "The airport at Dorn is in government hands."),
  ).map(({ reason }) => reason);
  expect(reasons).toEqual(['Opposite outcomes for the airport: "rebels control" in A, "in government hands" in B.']);
});
