import { describe, expect, test } from "@jest/globals";
import { antonym } from "../../../lib/classify/rules/antonym.ts";
import { stance } from "../../../lib/classify/rules/stance.ts";
import { judged, judgements } from "../../support/notation.ts";

describe("opposite states of one thing, wherever they are told", () => {
  test.each([
    ["The fire destroyed the mill.", "The mill was left largely intact."],
    ["The mill was destroyed by the fire.", "The mill survived the fire."],
    ["The fire is out of control.", "Crews brought the fire under control."],
    ["The bridge remains closed.", "The bridge has reopened."],
    ["The climber is in a critical condition.", "The climber is in a stable condition."],
    ["The vote was unanimous.", "The vote was split."],
    ["The talks ended without a deal.", "The talks ended with a deal."],
    ["The strike was called off.", "The strike goes on."],
    ["The accused pleaded guilty.", "The accused pleaded not guilty."],
    ["The collapse of the talks surprised him.", "The talks are still under way."],
    ["The ferry sank.", "The ferry is still afloat."],
    ["Ana Rojas resigned.", "Ana Rojas remains in office."],
    ["The pilot survived.", "The pilot died."],
  ])("%s / %s", (a, b) => {
    expect(judgements(antonym, 0, a, b).map(({ relation }) => relation)).toEqual(["conflict"]);
  });

  test.each([
    ["Part of the mill was destroyed.", "The mill was largely intact.", "compatible", "the one leaves the rest"],
    ["The Tarn bridge is closed.", "The Varna bridge is open.", "open", "another name"],
    ["A gunman was killed.", "Two gunmen survived.", "open", "neither says which"],
    ["Prices rose in May.", "Prices fell in June.", "open", "at other times"],
    ["The man was released.", "The man is in custody.", "open", "there may be several"],
    ["The team won.", "The team lost.", "open", "it may have happened more than once, or there may be several"],
  ])("%s / %s: %s, %s", (a, b, relation) => {
    expect(judgements(antonym, 0, a, b).map((one) => one.relation)).toEqual([relation]);
  });

  test.each([
    ["The army opened fire on the gate.", "The fire was closed in.", "an idiom"],
    ["Police released the names.", "The names were detained.", "only people are freed"],
    ["The mayor declined.", "The mayor rose.", "people neither rise nor fall"],
    ["The mill is closed.", "The mill may be open.", "only possible"],
    ["Norway did not win.", "Norway lost.", "who did not win may have drawn"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(judged(antonym, 0, a, b)).toEqual([]);
  });
});

describe("the story moving on", () => {
  test.each([
    ["Police are hunting the gunman.", "Officers caught the gunman."],
    ["The gunman is still at large.", "Ola Berg was arrested. The gunman was Berg."],
    ["Three miners are still trapped.", "The three miners were rescued."],
    ["The boy is still missing.", "The missing boy was found."],
  ])("%s / %s: once, developing", (a, b) => {
    expect(judgements(antonym, 0, a, b).map(({ relation, developing }) => `${relation} ${developing}`)).toEqual([
      "conflict true",
    ]);
  });

  test("a thing told to be over and to go on is no story moving on unless the days tell so", () => {
    const [a, b] = ["The strike is over.", "The strike goes on."];
    expect(judgements(antonym, 0, a, b)[0]?.developing).toBe(false);
  });
});

test("what two speakers judge differently is a matter of where they stand", () => {
  const [a, b] = ['"The relief work is slow," Ana Rojas said.', '"The relief work is going smoothly," said Ola Berg.'];
  expect(judged(antonym, 0, a, b)).toEqual([]);
  expect(judged(stance, 0, a, b)).toEqual(['conflict "is slow" / "is going smoothly"']);
});
