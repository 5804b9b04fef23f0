import { describe, expect, test } from "@jest/globals";
import { time } from "../../../lib/classify/rules/time.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

describe("time", () => {
  test.each([
    [
      "The talks on the Tarn dam began on Tuesday in Oslo.",
      "The talks on the Tarn dam began on Wednesday in Oslo.",
      'time "Tuesday" / "Wednesday"',
    ],
    [
      "The fire at the Varna mill broke out at 8.40pm.",
      "The fire at the Varna mill broke out at 9.15pm.",
      'time "8.40pm" / "9.15pm"',
    ],
    [
      "The fire at the Varna mill broke out at 8.40pm.",
      "The fire was first seen by a guard at 8.49pm.",
      'time "8.40pm" / "8.49pm"',
    ],
    ["The mill at Tarn was shut in 1987.", "The mill at Tarn was shut in 1989.", 'time "1987" / "1989"'],
    [
      "The Tarn bridge opened on 18 November.",
      "A lorry driver saw the Tarn bridge on 19 November.",
      'time "18 November" / "19 November"',
    ],
    [
      "The talks began on Tuesday and ended on Thursday.",
      "The talks began on Tuesday and closed on Friday.",
      'time "Thursday" / "Friday"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The talks on the Tarn dam began on Tuesday in Oslo.",
      "The talks on the Tarn dam began on Tuesday morning in Oslo.",
      "the narrower time",
    ],
    ["The talks on the Tarn dam began on Tuesday.", "The mayor of Varna resigned on Wednesday.", "another event"],
    ["The fair at Varna was held on 3 May.", "The fair at Varna was held in May.", "the wider time"],
    ["The mill owner visited Tarn on Monday.", "The mill owner left Varna on Friday.", "another act"],
    ["Shares in Tarn Mill rose on Monday.", "Shares in Tarn Mill fell on Tuesday.", "the opposite act"],
    ["Ana Rojas left hospital on Monday.", "Ana Rojas was taken to hospital on Sunday.", "admission and discharge"],
    ["The Tarn bridge fell on Monday.", "The Tarn bridge fell yesterday.", "which day was yesterday is not told"],
    [
      "The Tarn bridge fell on Monday and a ferry sailed on Tuesday.",
      "The Tarn bridge fell on Monday.",
      "one of A's times is B's",
    ],
    [
      "The first round of the Tarn talks began on Tuesday.",
      "The second round of the Tarn talks began on Friday.",
      "another instance",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test.each([
    ["The bridge fell on Monday.", "It fell on Monday.", 'same "Monday" / "Monday"'],
    ["The fair was on 3 May.", "The fair was in May.", 'wider "3 May" / "May"'],
    ["The fair began at 8.40pm.", "The fair began about 8.42pm.", 'about "8.40pm" / "about 8.42pm"'],
    ["The fair closed on 3 May.", "The fair closed before 5 May.", 'within "3 May" / "before 5 May"'],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(judged(time, 1, a, b)).toEqual([said]);
  });
});

describe("how close the sentences must be", () => {
  test.each([
    ["other verbs", "The bridge fell on Monday.", "The bridge burned on Friday.", 2],
    ["one verb and actor", "The bridge fell on Monday.", "The bridge fell on Friday.", 0.8],
    ["verbs of one meaning", "The crew gathered on Monday.", "The crew assembled on Friday.", 0.8],
    ["one verb of two actors", "The bridge fell on Monday.", "The tower fell on Friday.", 1.5],
    ["to be is no act", "The strike was on Monday.", "The fair was on Friday.", 2],
    ["no clause holds the time", "On Monday: strikes.", "On Friday: strikes.", 2],
    ["half an hour apart", "The bell rang at 8.30pm.", "The fire began at 9pm.", 0.6],
    ["more than half an hour apart", "The bell rang at 8.29pm.", "The fire began at 9pm.", 2],
    ["a day apart", "The bell rang on 18 May.", "The fire began on 19 May.", 0.6],
    ["two days apart", "The bell rang on 18 May.", "The fire began on 20 May.", 2],
    ["the same days of two months", "The bell rang on 18 May.", "The fire began on 18 June.", 2],
  ])("%s: %s / %s from %d", (_, a, b, least) => {
    expect(judged(time, least, a, b)).toHaveLength(1);
    expect(judged(time, least - 0.05, a, b)).toEqual([]);
  });

  test.each([
    ["a row of clock times", "The bell rang at 8.30pm. A gun was fired at 8.50pm.", "The fire began at 9pm."],
    ["what may be", "The ferry sank on Saturday.", "The ferry may sink on Sunday."],
    ["a report with both", "Holm died on Saturday. Others say Holm died on Sunday.", "Holm died on Sunday."],
  ])("%s is no clash: %s / %s", (_, a, b) => {
    const clashing = judged(time, 0.9, a, b).filter((one) => one.startsWith("conflict"));
    expect(clashing).toEqual([]);
  });

  test("a plan that was overtaken is the story moving on", () => {
    const moving = (a: string, b: string): boolean[] => judgements(time, 1, a, b).map((one) => one.developing);
    expect(moving("The ferry will sail on Monday.", "The ferry sailed on Tuesday.")).toEqual([true]);
    expect(moving("The ferry sailed on Monday.", "The ferry sailed on Tuesday.")).toEqual([false]);
  });

  test("one act in sentences that tell the same is sure", () => {
    const sure = (closeness: number): string[] =>
      judgements(time, closeness, "The bridge fell on Monday.", "The bridge fell on Friday.").map(
        (one) => one.confidence,
      );
    expect([sure(2), sure(1.9)]).toEqual([["high"], ["medium"]]);
  });
});

describe("days told in words of two reports", () => {
  const ferry = (day: number, when: string): string =>
    `TARN, Jan. ${day}, 2024 (AP) -- The ferry Ilse sank ${when} off Karo with 12 men.`;

  test.each([
    [ferry(6, "yesterday"), ferry(7, "on Thursday"), ['time "yesterday" / "Thursday"']],
    [ferry(6, "yesterday"), ferry(7, "on Friday"), []],
    [ferry(6, "yesterday"), ferry(7, "today"), ['time "yesterday" / "today"']],
  ])("%s / %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual(said);
  });

  test("the reasons name the days", () => {
    const reasons = (a: string, b: string): string[] => judgements(time, 2, a, b).map((one) => one.reason);
    expect(reasons(ferry(6, "yesterday"), ferry(7, "on Thursday"))).toContain(
      "The time: yesterday (2024-01-05) in A, Thursday (2024-01-04) in B.",
    );
    expect(reasons(ferry(6, "yesterday"), ferry(7, "on Friday"))).toContain(
      "Both tell 2024-01-05: yesterday in A, Friday in B.",
    );
  });
});
