import { expect, test } from "@jest/globals";
import { type PronounSetting, settingOf } from "../../../lib/extract/entities/pronoun-setting.ts";
import { tokensOf } from "../../../lib/text/tokens.ts";

/** What is true of the word in brackets: "object", "possessive", "speaks", and the verb it is reported by. */
function setting(marked: string): string {
  const text = marked.replace(/[[\]]/g, "");
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const at = tokens.findIndex(({ span }) => span.start === marked.indexOf("["));
  const found = settingOf(tokens, 0, at);
  const flags = (["object", "possessive", "speaks"] as const).filter((flag: keyof PronounSetting) => found[flag]);
  return [...flags, tokens[found.reportedBy]?.norm ?? []].flat().join(" ");
}

test.each<readonly [string, string]>([
  ["Voters saw [him] here", "object"],
  ["Voters saw [her] leave", "possessive"],
  ["Voters saw [her]", "object"],
  ["Voters saw [her] house", "possessive"],
  ["Voters saw [its] goal", "possessive"],
  ["Voters spoke about [it] today", "object"],
  ["Then [it] later added that rain fell", "speaks"],
  ["Then [they] have said no", "speaks"],
  ["Then [it] showed rain", ""],
  ["Then [it] fell", ""],
  ["Peru said [it] would pay", "said"],
  ["Peru told the mayor of Tarn on Friday that [it] would pay", ""],
  ["Peru told reporters on Friday that [it] would pay", "told"],
  ["Peru believes [it] will pay", "believes"],
  ["Peru fell and [it] will pay", ""],
  ["Peru said, [it] will pay", ""],
  ["Peru built [it] well", "object"],
])("%s: %s", (marked, expected) => {
  expect(setting(marked)).toBe(expected);
});
