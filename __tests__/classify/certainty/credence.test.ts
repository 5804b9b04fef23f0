import { describe, expect, test } from "@jest/globals";
import { credenceOf, keysOf } from "../../../lib/classify/certainty/credence.ts";
import { readingsOf } from "../../support/notation.ts";

/** How a headline stands to a claim, as `untrue "hoax"`; "" where it tells it as true. */
function stands(headline: string, claim: string): string {
  const { a, b } = readingsOf(headline, claim);
  const content = new Set(["ADJ", "ADV", "NOUN", "PROPN", "VERB"]);
  const tokens = a.tokens.flat();
  const keys = new Set(
    b.tokens
      .flat()
      .filter(({ tag }) => content.has(tag))
      .flatMap(keysOf),
  );
  const credence = credenceOf(tokens, (token) => content.has(token.tag) && keysOf(token).some((key) => keys.has(key)));
  return credence === null ? "" : `${credence.way} "${headline.slice(credence.words.start, credence.words.end)}"`;
}

describe("what calls it untrue", () => {
  test.each([
    ["Singer Ana Roy's death is a hoax", "Singer Ana Roy has died", 'untrue "hoax"'],
    ["Viral video of Ilo flood was staged", "A flood hit Ilo", 'untrue "staged"'],
    ["Ana Roy denies she will leave Ilo", "Ana Roy will leave Ilo", 'untrue "denies"'],
    ["Police dismiss rumours of a bomb in Ilo", "A bomb was found in Ilo", 'untrue "dismiss"'],
    ["Fake photo of Ilo shark fools thousands", "A shark was seen in Ilo", 'untrue "Fake"'],
    ["Ilo shark rumours put to rest", "A shark was seen in Ilo", 'untrue "put to rest"'],
    ["Report of Ilo shark is false", "A shark was seen in Ilo", 'untrue "false"'],
  ])("%s / %s -> %s", (headline, claim, said) => {
    expect(stands(headline, claim)).toBe(said);
  });

  test.each([
    ["Ana Roy insists Ilo flood was not a hoax", "A flood hit Ilo", 'reported "insists"', "not a hoax"],
    ["Man with fake passport arrested in Ilo", "A man was arrested in Ilo", "", "the passport is fake, not the news"],
    ["Council dismisses head of Ilo school", "The head of Ilo school is ill", "", "a person dismissed"],
    ["Ana Roy refuses to confirm or deny Ilo move", "Ana Roy will move to Ilo", "", "neither is said"],
  ])("%s / %s -> %s: %s", (headline, claim, said) => {
    expect(stands(headline, claim)).toBe(said);
  });
});

describe("what denies it", () => {
  test.each([
    ["Ana Roy is not dead", "Ana Roy is dead", 'denied "not dead"'],
    ["Norair won't buy Corvane", "Norair will buy Corvane", 'denied "n\'t buy"'],
    ["No, Ana Roy did not move to Ilo", "Ana Roy moved to Ilo", 'denied "No"'],
    ["Ilo sharks aren't real", "Sharks were seen in Ilo", 'denied "n\'t real"'],
  ])("%s / %s -> %s", (headline, claim, said) => {
    expect(stands(headline, claim)).toBe(said);
  });

  test.each([
    ["Nun who had no idea she was pregnant gives birth in Ilo", "A nun gave birth in Ilo", "another clause"],
    ["Ana Roy moves to Ilo so she won't move again", "Ana Roy moves to Ilo", "another clause"],
    ["Norair chooses Ilo, not Karo", "Norair has chosen Ilo", "another place"],
    ["Norair opens in Ilo but not by air", "Norair opens in Ilo", "what both tell is not denied"],
    ["You'll never guess who bought Ilo castle", "A cook bought Ilo castle", "a manner of speaking"],
  ])("%s / %s: nothing, %s", (headline, claim) => {
    expect(stands(headline, claim)).toBe("");
  });
});

describe("what leaves it to others, or open", () => {
  test.each([
    ["Ana Roy reportedly moves to Ilo", "Ana Roy moves to Ilo", 'reported "reportedly"'],
    ["Police: shark seen in Ilo", "A shark was seen in Ilo", 'reported "Police"'],
    ["Shark seen in Ilo - witness", "A shark was seen in Ilo", 'reported "witness"'],
    ["Shark seen in Ilo?", "A shark was seen in Ilo", 'reported "?"'],
    ["Norair may buy Corvane", "Norair will buy Corvane", 'reported "may"'],
    ["Norair in talks to buy Corvane", "Norair will buy Corvane", 'reported "in talks"'],
    ["Norair pulls out of Corvane deal", "Norair will buy Corvane", 'dropped "pulls out"'],
  ])("%s / %s -> %s", (headline, claim, said) => {
    expect(stands(headline, claim)).toBe(said);
  });

  test.each([
    ["Norair buys Corvane", "Norair buys Corvane", "told"],
    ["Ilo shark could be world's largest", "A shark was seen in Ilo", "something else is open"],
    ["What Norair pays for Corvane?", "Norair buys Corvane", "not whether"],
    ["Ilo flood: school shut", "The Ilo school is shut", "a topic, not a source"],
  ])("%s / %s: nothing, %s", (headline, claim) => {
    expect(stands(headline, claim)).toBe("");
  });
});
