import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { attributionsOf } from "../../../lib/extract/attributions/attributions.ts";
import { passageOf } from "../../support/passage-of.ts";
import { told } from "../../support/told.ts";

test.each([
  ["inverted", "“The dam holds,” said Ines Duarte.", ['Ines Duarte [said] "The dam holds,"']],
  ["after", '"The dam holds," Duarte said.', ['Duarte [said] "The dam holds,"']],
  ["before", "Duarte said: “The dam holds.”", ['Duarte [said] "The dam holds."']],
  ["before with a comma", "Duarte told reporters on Friday, “The dam holds.”", ['Duarte [told] "The dam holds."']],
  ["amid", "“The dam,” Duarte said, “holds for now.”", ['Duarte [said] "The dam," | "holds for now."']],
  ["single marks", "‘The dam holds,’ the engineer added.", ['the engineer [added] "The dam holds,"']],
  ["a question", "“Will the dam hold?” she asked.", ['she [asked] "Will the dam hold?"']],
  ["any verb after the comma", "“The dam holds for now,” she laughed.", ['she [laughed] "The dam holds for now,"']],
  [
    "title and apposition",
    "“It holds,” said Ines Duarte, a spokeswoman for the port.",
    ['Ines Duarte, a spokeswoman for the port [said] "It holds,"'],
  ],
  ["a bracket", "“It holds,” said Sen. Ines Duarte (D-Ohio).", ['Sen. Ines Duarte (D-Ohio) [said] "It holds,"']],
  [
    "a relative clause",
    "“It holds,” said Duarte, who built the dam.",
    ['Duarte, who built the dam [said] "It holds,"'],
  ],
  ["an age between", '"The dam holds," Duarte, 51, told the Brava Courier.', ['Duarte, 51 [told] "The dam holds,"']],
  [
    "an age before another verb",
    '"It holds," Duarte, 51, warned the Brava council.',
    ['Duarte, 51 [warned] "It holds,"'],
  ],
  [
    "a hearer with a name",
    '"The dam holds," Duarte, the engineer, told the Brava Courier.',
    ['Duarte, the engineer [told] "The dam holds,"'],
  ],
])("gives a quotation to its speaker: %s", (_, sentence, expected) => {
  expect(told([[sentence]])).toEqual(expected);
});

test.each([
  ["that", "Duarte said that the dam holds.", ["Duarte [said] that the dam holds"]],
  ["no that", "Duarte said the dam would hold.", ["Duarte [said] the dam would hold"]],
  ["a hearer", "Duarte told the council that the dam holds.", ["Duarte [told] that the dam holds"]],
  ["auxiliaries", "Duarte has never said that the dam holds.", ["Duarte [has never said] that the dam holds"]],
  ["a time", "The mayor said Tuesday that the dam holds.", ["The mayor [said] that the dam holds"]],
  ["in front", "The dam will hold, Duarte said.", ["Duarte [said] The dam will hold"]],
  [
    "in front, partly quoted",
    "Nothing they do “will help,” Duarte said.",
    ["Duarte [said] Nothing they do “will help"],
  ],
  [
    "a clause of time in front",
    "After the dam broke, Duarte said nobody would return.",
    ["Duarte [said] nobody would return"],
  ],
  [
    "a partial quotation",
    "Duarte said the dam was “a disaster” for Lima.",
    ["Duarte [said] the dam was “a disaster” for Lima"],
  ],
  ["according to, first", "According to Duarte, the dam holds.", ["Duarte [According to] the dam holds"]],
  [
    "according to, last",
    "The dam holds, according to Ines Duarte, a pilot.",
    ["Ines Duarte, a pilot [according to] The dam holds"],
  ],
  ["according to, amid", "The dam, according to Duarte, will hold.", ["Duarte [according to] The dam | will hold"]],
  ["a survey", "In a new survey, most voters liked the dam.", ["a new survey [In] most voters liked the dam"]],
  ["a participle", "Duarte left, saying the dam would hold.", ["Duarte [saying] the dam would hold"]],
  [
    "two in a chain",
    "Duarte said the dam holds, adding that nobody left.",
    ["Duarte [said] the dam holds", "Duarte [adding] that nobody left"],
  ],
  [
    "the main subject again",
    "Duarte said the dam holds and warned that the road would not.",
    ["Duarte [said] the dam holds", "Duarte [warned] that the road would not"],
  ],
  ["but", "Duarte said the dam holds, but the road is lost.", ["Duarte [said] the dam holds"]],
  ["while", "Duarte said the dam holds, while others fled.", ["Duarte [said] the dam holds"]],
  ["a semicolon", "Duarte said the dam holds; others fled.", ["Duarte [said] the dam holds"]],
  ["a promise", "Duarte vowed to repair the dam.", ["Duarte [vowed] to repair the dam"]],
  ["a request", "Duarte urged voters to leave.", ["Duarte [urged] voters to leave"]],
  [
    "a request with a phrase between",
    "Duarte urged the crowd of voters in Lima to leave.",
    ["Duarte [urged] the crowd of voters in Lima to leave"],
  ],
  ["a request of nothing", "Duarte asked the mayor.", []],
  [
    "one in another",
    "Duarte insisted the dam holds, the mayor said.",
    ["the mayor [said] Duarte insisted the dam holds", "Duarte [insisted] the dam holds @0"],
  ],
  ["a thing", "Duarte criticized the plan for the dam.", ["Duarte [criticized] the plan for the dam"]],
  ["a preposition", "Duarte called for new talks.", ["Duarte [called for] new talks"]],
  ["a gerund", "Duarte suggested closing the road.", ["Duarte [suggested] closing the road"]],
  ["passive with that", "Voters were told that the dam holds.", ["- [were told] that the dam holds"]],
  ["reportedly", "The dam reportedly broke on Monday.", ["- [reportedly] The dam | broke on Monday"]],
  ["is said to", "The dam is said to have broken.", ["- [is said] The dam | to have broken"]],
  ["a noun", "Duarte made the claim that the dam holds.", ["Duarte [claim] that the dam holds"]],
  ["an owned noun", "Nobody believed the mayor's claim that the dam holds.", ["the mayor [claim] that the dam holds"]],
  ["a noun of nobody", "The allegation that the dam leaks spread.", ["- [allegation] that the dam leaks spread"]],
  ["a thought in a quotation", "“I think the dam holds,” Duarte said.", ['Duarte [said] "I think the dam holds,"']],
  [
    "someone else in a quotation",
    "“The mayor says the dam holds,” Duarte said.",
    ['Duarte [said] "The mayor says the dam holds,"', "The mayor [says] the dam holds, @0"],
  ],
  ["scare quotes", "The “expert” built the dam.", []],
  ["one word called so", "Duarte called it “unacceptable”.", ["Duarte [called] it “unacceptable”"]],
  [
    "speech in speech",
    "Duarte told the Courier that the army had said the dam holds.",
    ["Duarte [told] that the army had said the dam holds", "the army [had said] the dam holds @0"],
  ],
  ["a document", "The indictment alleges that Duarte broke it.", ["The indictment [alleges] that Duarte broke it"]],
  ["a poll", "The survey found that voters liked it.", ["The survey [found] that voters liked it"]],
  ["the reporter's next sentence", "“It holds,” Duarte said. The road is open.", ['Duarte [said] "It holds,"']],
  ["a thing in a quotation", "“They support the dam,” Duarte said.", ['Duarte [said] "They support the dam,"']],
  ["a time alone", "“It holds,” Duarte said Tuesday.", ['Duarte [said] "It holds,"']],
])("reads reported speech: %s", (_, sentence, expected) => {
  expect(told([[sentence]])).toEqual(expected);
});

test.each([
  ["a headline", [["# Ines Duarte: Dam will hold"]], ["Ines Duarte [:] Dam will hold"]],
  [
    "a transcript",
    [["He answered."], ["DUARTE: The dam holds.", "It is new."]],
    ['DUARTE [:] "The dam holds. It is new."'],
  ],
  ["a body line with a colon", [["It holds."], ["One thing: the dam holds."]], []],
  [
    "a quotation that goes on",
    [["“It holds,” said Duarte.", "“It is a new dam.”"]],
    ['Duarte [said] "It holds," | "It is a new dam."'],
  ],
  [
    "after reported speech",
    [["Duarte said the dam holds.", "“It is a new dam.”"]],
    ["Duarte [said] the dam holds | It is a new dam."],
  ],
  [
    "the next paragraph",
    [["“It holds,” said Duarte.", "“It is new."], ["“It will not break.”"]],
    ['Duarte [said] "It holds," | "It is new." | "It will not break."'],
  ],
  ["the line after said", [["Said Duarte:"], ["“The dam holds for now.”"]], ['Duarte [Said] "The dam holds for now."']],
  ["several sentences in one", [["“It holds.", "It is new,” said Duarte."]], ['Duarte [said] "It holds. It is new,"']],
  [
    "a quotation that begins amid reported speech",
    [["Duarte said the dam “costs us dear.", "It is old.” Nobody left."]],
    ["Duarte [said] the dam “costs us dear. It is old.”"],
  ],
  ["nobody named", [["“The dam holds for now.”"]], ['- [] "The dam holds for now."']],
  [
    "another paragraph's verb",
    [["“It holds,” said Duarte.", "“But who knows?”"], ["Chile has built dams."]],
    ['Duarte [said] "It holds," | "But who knows?"'],
  ],
])("follows %s", (_, paragraphs, expected) => {
  expect(told(paragraphs)).toEqual(expected);
});

test("the source knows its entity, and the sentence is that of the first content", () => {
  const passage = passageOf([["“It holds."], ["Chile fell.", "“Yes,” said Duarte."]]);
  const all = attributionsOf(passage, (sentence) => sentence);
  expect(all.map(({ sentence, source }) => [sentence, source?.entity ?? null, source?.lemma])).toEqual([
    [2, 2, "duarte"],
  ]);
});

test("contents of any text are in order and inside it", () => {
  const parts = fc.constantFrom(
    "“",
    "”",
    '"',
    "said",
    "Duarte",
    "that",
    "the dam holds",
    ",",
    ".",
    ":",
    "according to",
    "reportedly",
    "'",
    "I think",
    "and",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(fc.array(parts, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }), (lines) => {
      const passage = passageOf([lines.map((line) => line.join(" "))]);
      const found = attributionsOf(passage, () => null);
      for (const [index, { content, cue, within }] of found.entries()) {
        expect(within).not.toBe(index);
        // No two stand in one another.
        if (within !== null) expect(found[within]?.within).not.toBe(index);
        expect(content.length).toBeGreaterThan(0);
        for (const { start, end } of [...content, ...cue]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(passage.text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["The engineer, Ines Duarte, on Monday said the dam holds.", "The engineer, Ines Duarte"],
  ["The engineer, Ines Duarte, late on Monday night said the dam holds.", "The engineer, Ines Duarte"],
  ["The engineer of Brava on Monday said the dam holds.", "The engineer of Brava"],
  ["The engineer on May 4 said the dam holds.", "The engineer"],
  ["The engineer Monday said the dam holds.", "The engineer"],
])("a time is nobody's speech: %s", (sentence, source) => {
  expect(told([[sentence]])).toEqual([`${source} [said] the dam holds`]);
});

test("a time before a verb of saying is no source", () => {
  expect(told([["The dam, on Monday said to be safe, broke."]]).join()).not.toContain("Monday [");
  expect(told([["Monday said it all about the dam."]]).join()).not.toContain("Monday [");
});
