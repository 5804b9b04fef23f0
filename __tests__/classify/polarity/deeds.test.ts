import { expect, test } from "@jest/globals";
import { deedsIn } from "../../../lib/classify/polarity/deeds.ts";
import { storyAt } from "../../support/notation.ts";

/** Verb, status, actor and target of the deeds of a text. */
function deeds(text: string): string[] {
  return deedsIn(storyAt(0, text, text), "a").map(
    ({ verb, status, actor, target }) => `${actor?.lemma ?? "-"} ${verb} ${target?.lemma ?? "-"}: ${status}`,
  );
}

test.each([
  ["The army shelled the hospital.", ["army shell hospital: done"]],
  ["The army did not shell the hospital.", ["army shell hospital: not"]],
  ["The army denied shelling the hospital.", ["army shell hospital: not"]],
  ["The army will shell the hospital.", ["army shell hospital: planned"]],
  ["The army may shell the hospital.", ["army shell hospital: open"]],
  ["The firm made an offer.", ["firm make -: done"]],
  ["The firm is considering the offer.", ["firm consider offer: open"]],
  ["The firm has yet to decide on the offer.", ["firm decide -: open"]],
  ["The queen declared an emergency.", ["queen declare emergency: done"]],
])("%s -> %j", (text, expected) => {
  expect(deeds(text)).toEqual(expected);
});

test.each([
  ["The army must leave the village.", "a duty"],
  ["If the army leaves the village, all is well.", "a condition"],
  ["Analysts had not expected the bank to raise rates.", "what was not expected may have been"],
  ["The minister said so.", "words"],
])("%s: no deed, %s", (text) => {
  expect(deeds(text).filter((one) => !one.endsWith("planned"))).toEqual([]);
});

test("The noun of an empty verb is the deed, and who gets it a party.", () => {
  const [deed] = deedsIn(storyAt(0, "Corvane made Tarn Mills an offer.", "Corvane left."), "a");
  expect(deed?.keys.has("==offer")).toBe(true);
  expect(deed?.others.map(({ lemma }) => lemma)).toEqual(["mills"]);
});
