import { expect, test } from "@jest/globals";
import { tagged } from "../support/tagged.ts";

test.each([
  ["A man who lives nearby called.", "lives", "lives/VERB/live"],
  ["The report that references the ministry was withdrawn.", "references", "references/VERB/reference"],
  ["He said that references were lost.", "references", "references/NOUN/reference"],
  ["The firm, which plans to close, lost money.", "plans", "plans/VERB/plan"],
  ["The man police say is guilty fled.", "say", "say/VERB/say"],
  ["Officials fear that the dam broke.", "fear", "fear/VERB/fear"],
  ["His fear that the dam broke grew.", "fear", "fear/NOUN/fear"],
  ["Firefighters rescued another five people.", "rescued", "rescued/VERB/rescue"],
  ["Officers chased Berg for an hour.", "chased", "chased/VERB/chase"],
  ["The land has been paralysed by the strike.", "paralysed", "paralysed/VERB/paralyze"],
  ["The crowd was excited by the story.", "excited", "excited/ADJ/excited"],
  ["He was pronounced dead.", "pronounced", "pronounced/VERB/pronounce"],
  ["He is said to have taken bribes.", "taken", "taken/VERB/take"],
  ["He is alleged to have fled.", "alleged", "alleged/VERB/allege"],
  ["Nor did the rebels sign the deal.", "sign", "sign/VERB/sign"],
  ["Did the rebels sign the deal?", "sign", "sign/VERB/sign"],
  ["The mayor did the sign the council wanted.", "sign", "sign/NOUN/sign"],
])("%s: %s", (text, norm, expected) => {
  expect(tagged(text, norm)).toBe(expected);
});
