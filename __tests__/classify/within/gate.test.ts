import { describe, expect, test } from "@jest/globals";
import { isInnerClash, leadOf } from "../../../lib/classify/within/gate.ts";
import type { Judged } from "../../../lib/classify/judged.ts";
import { selfStory } from "../../../lib/classify/within/self-story.ts";
import { innerClashes, readingOf } from "../../support/within.ts";

const lines = (...sentences: readonly string[]): string => sentences.join("\n\n");
const filler = "The mayor opened a library in the old town.";

test.each([
  [
    "the headline against the body",
    lines("Ferry fire kills 24", "The ferry Alma burned at the quay.", filler, "The fire killed 26 people."),
    'number "24" / "26"',
  ],
  [
    "the lead against the body",
    lines("Talks between Norland and Veria are ongoing.", filler, "Talks between Norland and Veria ended."),
    'antonym "are ongoing" / "ended"',
  ],
  [
    "a deed done and not done",
    lines(filler, "Rain fell.", "Gade signed the safety plan.", "Nobody spoke.", "Gade did not sign the safety plan."),
    'polarity "signed the safety plan" / "did not sign the safety plan"',
  ],
])("a clash: %s", (_, text, said) => {
  expect(innerClashes(text)).toEqual([said]);
});

test.each([
  [
    "each side is given its say",
    lines("Talks are over, Ilse Brandt said.", filler, "Talks are ongoing, Peter Gade said."),
  ],
  ["the times differ", lines("Gade signed the plan on Friday.", filler, "Gade did not sign the plan in January.")],
  [
    "neighbours are set against each other",
    lines(filler, "Rain fell.", "Gade signed the safety plan.", "Gade did not sign the safety plan."),
  ],
  [
    "a wish",
    lines("Gade signed the safety plan.", filler, "Brandt repeated the hope that Gade did not sign the safety plan."),
  ],
  ["another deed", lines("The navy seized three boats off Lorne.", filler, "The navy saw five boats off Lorne.")],
  ["background", lines(filler, "Rain fell.", "A fire killed 24 people.", "Nobody spoke.", "A fire killed 26 people.")],
  [
    "the headline leaves out who says so",
    lines("Owner set fire to ferry", filler, "The owner is alleged to have set fire to the ferry."),
  ],
])("no clash: %s", (_, text) => {
  expect(innerClashes(text)).toEqual([]);
});

/** Whether a conflict between words of the first and the last sentence passes. */
function passes(text: string, first: string, last: string, changes: Partial<Judged> = {}): boolean {
  const reading = readingOf(text);
  const spanOf = (start: number, words: string) => ({ start, end: start + words.length });
  const one: Judged = {
    type: "antonym",
    relation: "conflict",
    confidence: "high",
    sentences: { a: 0, b: reading.sentences.length - 1 },
    evidence: { a: spanOf(text.indexOf(first), first), b: spanOf(text.lastIndexOf(last), last) },
    reason: "They differ.",
    developing: false,
    ...changes,
  };
  return isInnerClash(selfStory(reading), leadOf(reading), one);
}

describe("one conflict", () => {
  const talks = lines("The talks failed.", filler, "The talks went well.");

  test("passes as it is", () => {
    expect(passes(talks, "failed", "went well")).toBe(true);
    expect(passes(talks, "failed", "went well", { type: "identity" })).toBe(true);
  });

  test("is told by the report itself where the story moved on", () => {
    expect(passes(talks, "failed", "went well", { developing: true })).toBe(false);
  });

  test.each(["attribution", "certainty"] as const)("of %s is no clash: headlines leave it out", (type) => {
    expect(passes(talks, "failed", "went well", { type })).toBe(false);
  });

  test("of two things that are counted alike is none of identity; of two ages it is", () => {
    const counted = lines("The council has seven members.", filler, "The council has seven seats.");
    expect(passes(counted, "seven members", "seven seats", { type: "identity" })).toBe(false);
    const aged = lines("Peter Gade, 45, won.", filler, "Peter Gade, 54, wept.");
    expect(passes(aged, "45", "54", { type: "identity" })).toBe(true);
  });

  test("of two tolls is one whatever the verb of the fate", () => {
    const tolls = lines("The fire killed 24 people.", filler, "In the fire 26 people perished.");
    expect(passes(tolls, "24", "26", { type: "number" })).toBe(true);
    const deeds = lines("The navy seized 24 boats.", filler, "The navy saw 26 boats.");
    expect(passes(deeds, "24", "26", { type: "number" })).toBe(false);
  });

  test("of what one did with what befell one is none", () => {
    const page = lines("Ilse Brandt died on Friday.", filler, "Ilse Brandt is survived by her sister.");
    expect(passes(page, "died", "is survived")).toBe(false);
  });

  test("with what is not told as so is none", () => {
    expect(passes(lines("The talks failed.", filler, "Gade came without ending the talks."), "failed", "ending")).toBe(
      false,
    );
    expect(
      passes(
        lines("The talks failed.", filler, "The report that the talks went well was false."),
        "failed",
        "went well",
      ),
    ).toBe(false);
    expect(passes(lines("The talks failed.", filler, "The talks may have gone well."), "failed", "may have gone")).toBe(
      false,
    );
  });
});
