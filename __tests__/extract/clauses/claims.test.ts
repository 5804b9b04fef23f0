import { growth } from "../../support/growth.ts";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { attributionsOf } from "../../../lib/extract/attributions/attributions.ts";
import { claimsOf } from "../../../lib/extract/clauses/claims.ts";
import { contains } from "../../../lib/text/span.ts";
import { toldClaims as claims } from "../../support/told-claims.ts";
import { passageOf } from "../../support/passage-of.ts";

test.each([
  ["a subject, a verb, an object", "The union backed the mayor.", ["The union > back > the mayor"]],
  ["a head before its prepositions", "Envoys from Chile and Peru left.", ["Envoys > leave > -"]],
  [
    "an insertion",
    "The ferry, which sank in May, carried wheat.",
    ["The ferry > sink > -", "The ferry > carry > wheat"],
  ],
  [
    "an apposition",
    "Ines Duarte, the harbour master, said Monday that the ferry sank.",
    ["Ines Duarte > be = the harbour master", "Ines Duarte > say > -", "the ferry > sink > -"],
  ],
  [
    "an inserted participle",
    "The rebels, led by Duarte, seized the port.",
    ["Duarte > lead* > The rebels", "The rebels > seize > the port"],
  ],
  ["coordination", "The ferry left port but sank.", ["The ferry > leave > port", "The ferry > sink > -"]],
  [
    "outer coordination",
    "The bank denied that it had lost money and rejected the report.",
    ["The bank > deny > -", "denied: it > lose > money", "The bank > reject > the report"],
  ],
  [
    "a shared auxiliary",
    "Two men were arrested and charged with fraud.",
    ["- > arrest* > Two men", "- > charge* > Two men"],
  ],
  [
    "coordination with an object",
    "The firm was founded in Lima and built ferries.",
    ["- > found* > The firm", "The firm > build > ferries"],
  ],
  [
    "a clause without that",
    "Officials said the mood during the talks was tense.",
    ["Officials > say > -", "the mood > be = tense"],
  ],
  [
    "a reduced relative",
    "The soldiers sent to the border were killed by rebels.",
    ["- > send* > The soldiers", "rebels > kill* > The soldiers"],
  ],
  [
    "a noun taken by another verb",
    "Police are hunting two men believed to have fled the island.",
    ["Police > hunt > two men", "- > believe* > two men", "reported: two men > flee > the island"],
  ],
  [
    "a clause preposition",
    "The talks ended after the envoys walked out.",
    ["The talks > end > -", "the envoys > walk > -"],
  ],
  [
    "two clause openers",
    "He was charged with murder after a girl was shot.",
    ["- > charge* > He", "- > shoot* > a girl"],
  ],
  [
    "a relative object",
    "She praised the treaty that Chile signed.",
    ["She > praise > the treaty", "Chile > sign > the treaty"],
  ],
  ["inversion", "“The dam holds,” said Ines Duarte.", ["The dam > hold > -", "Ines Duarte > say > -"]],
  ["there is", "There is no room for talks.", ["no room > not be > -"]],
  [
    "a participle clause",
    "The court lifted the ban, saying it violated rights.",
    ["The court > lift > the ban", "The court > say > -", "it > violate > rights"],
  ],
  [
    "a participle tagged a noun",
    "He left, warning that the dam would break.",
    ["He > leave > -", "He > warn > -", "planned: the dam > break > -"],
  ],
  [
    "a participle in front",
    "Speaking in Oslo, Duarte praised the deal.",
    ["Duarte > speak > -", "Duarte > praise > the deal"],
  ],
  [
    "a participle on its noun",
    "Strikes targeting the port resumed.",
    ["Strikes > target > the port", "Strikes > resume > -"],
  ],
  ["a bare verb tagged an adverb", "The union would not back the deal.", ["planned: The union > not back > the deal"]],
  ["a name tagged a verb", "The court cited Hatch’s position.", ["The court > cite > Hatch’s position"]],
  ["a noun behind a determiner", "She has no regrets over the sale.", ["She > not have > no regrets"]],
  [
    "the name behind a common noun",
    "It is an allegation Kabul denies.",
    ["It > be = an allegation", "Kabul > deny > an allegation"],
  ],
  [
    "a name before a noun tagged a verb",
    "The court cited Natasha Berg’s looks.",
    ["The court > cite > Natasha Berg’s looks"],
  ],
  ["a question's own subject", "What he said was wrong.", ["he > say > -", "- > be = wrong"]],
  ["her as an object", "The critics praised her.", ["The critics > praise > her"]],
  ["a gerund as a noun", "Their leaving empty-handed is a loss.", ["- > be = a loss"]],
  ["two prepositions joined", "Officials in the ministry and at the court resigned.", ["Officials > resign > -"]],
  [
    "a list",
    "Chile, Peru, and Brazil signed the deal.",
    ["Chile > sign > the deal", "Peru > sign > the deal", "Brazil > sign > the deal"],
  ],
  ["a date in between", "The mayor on Monday, June 3, signed the deal.", ["The mayor > sign > the deal"]],
  [
    "a relative behind a time",
    "The mayor praised the clashes in October that left scars.",
    ["The mayor > praise > the clashes", "the clashes > leave > scars"],
  ],
  [
    "an inserted participle without by",
    "The ban, aimed at ferries, failed.",
    ["- > aim* > The ban", "The ban > fail > -"],
  ],
  [
    "a closed relative before and",
    "The mayor, who led the talks, left, and resigned.",
    ["The mayor > lead > the talks", "The mayor > leave > -", "The mayor > resign > -"],
  ],
  ["a question", "Did the mayor lie about the deal?", ["possible: the mayor > lie > -"]],
  ["a bracket", "Ines Duarte (49) signed the deal.", ["Ines Duarte > sign > the deal"]],
  ["a compound adjective", "They made evidence-based demands.", ["They > make > evidence-based demands"]],
  ["a noun after have", "The envoys no longer have hope.", ["The envoys > not have > hope"]],
  [
    "a verb tagged a noun",
    "The firm, which builds ferries, plans to cut jobs.",
    ["The firm > build > ferries", "The firm > plan > -", "planned: The firm > cut > jobs"],
  ],
])("reads %s", (_, sentence, expected) => {
  expect(claims(sentence)).toEqual(expected);
});

test.each([
  ["not", "The mayor did not sign the deal.", ["The mayor > not sign > the deal"]],
  ["n't", "The army wasn't told.", ["- > not tell* > The army"]],
  ["never", "The mayor never signed the deal.", ["The mayor > not sign > the deal"]],
  ["hardly", "Hardly anyone signed the deal.", ["anyone > not sign > the deal"]],
  ["no as subject", "No deal was reached.", ["- > not reach* > No deal"]],
  ["no as object", "They reached no deal.", ["They > not reach > no deal"]],
  ["neither", "Neither side signed.", ["Neither side > not sign > -"]],
  ["a copula", "The talks are not over.", ["The talks > not be = over"]],
  ["no longer", "The deal is no longer safe.", ["The deal > not be = safe"]],
  ["not behind an adverb", "The deal was certainly not safe.", ["The deal > not be = safe"]],
  ["refusal", "They refused to sign the deal.", ["They > refuse > -", "They > not sign > the deal"]],
  ["a day before the infinitive", "They refused Monday to sign it.", ["They > refuse > -", "They > not sign > it"]],
  ["a day behind a preposition", "They refused on Monday to sign it.", ["They > refuse > -", "They > not sign > it"]],
  ["failure", "They failed to sign the deal.", ["They > fail > -", "They > not sign > the deal"]],
  ["no refusal", "They did not refuse to sign the deal.", ["They > not refuse > -", "They > sign > the deal"]],
  [
    "what was not tried",
    "They did not try to sign the deal.",
    ["They > not try > -", "possible: They > not sign > the deal"],
  ],
  ["without", "They left without signing the deal.", ["They > leave > -", "They > not sign > the deal"]],
  [
    "prevention",
    "The court barred him from leaving the island.",
    ["The court > bar > him", "him > not leave > the island"],
  ],
  ["means", "They answered by suing the port.", ["They > answer > -", "They > sue > the port"]],
  [
    "two negations",
    "No talks were held and no deal was signed.",
    ["- > not hold* > No talks", "- > not sign* > no deal"],
  ],
])("sees the scope of %s", (_, sentence, expected) => {
  expect(claims(sentence)).toEqual(expected);
});

test.each([
  ["reported", "The envoys reportedly signed the deal."],
  ["possible", "The envoys may sign the deal."],
  ["alleged", "Allegedly, the envoys signed the deal."],
  ["possible", "The envoys probably signed the deal."],
  ["planned", "The envoys will sign the deal."],
  ["conditional", "The truce holds if they sign the deal."],
  ["conditional", "The truce holds as long as they sign the deal."],
  ["denied", "Chile denied that the envoys signed the deal."],
  ["asserted", "The envoys signed the deal."],
  ["reported", "The envoys are said to have signed the deal."],
  ["planned", "The envoys agreed to sign the deal."],
  ["planned", "The envoys are expected to sign the deal."],
  ["possible", "The envoys tried to sign the deal."],
  ["asserted", "The envoys managed to sign the deal."],
])("is %s: %s", (certainty, sentence) => {
  const signed = claimsOf(passageOf([[sentence]]), () => null, []).find((claim) => claim.verb === "sign");
  expect(signed?.certainty).toBe(certainty);
});

test("what is feared is only reported", () => {
  expect(claims("The pilot is feared dead.")).toEqual([
    "reported: - > fear* > The pilot",
    "reported: The pilot > die > -",
  ]);
});

test("obliques keep their prepositions, and of hangs on its noun", () => {
  const passage = passageOf([["The third round of talks ended in Oslo without a deal."]]);
  const [claim] = claimsOf(passage, () => null, []);
  expect(claim?.obliques.map(({ preposition, phrase }) => `${preposition} ${phrase.lemma}`)).toEqual([
    "in oslo",
    "without deal",
  ]);
});

test("a controlled verb takes its governor into its predicate", () => {
  const passage = passageOf([["They refused to sign."]]);
  expect(
    claimsOf(passage, () => null, []).map(({ predicate: { start, end } }) => passage.text.slice(start, end)),
  ).toEqual(["refused", "refused to sign"]);
});

test("phrases know their entity, clauses their innermost attribution", () => {
  const passage = passageOf([["Duarte said that Chile claimed the islands belong to Peru."], ["The truce holds."]]);
  const told = claimsOf(
    passage,
    (_, { start }) => start,
    attributionsOf(passage, () => null),
  );
  expect(told.map(({ verb, attribution }) => [verb, attribution])).toEqual([
    ["say", null],
    ["claim", 0],
    ["belong", 1],
    ["hold", null],
  ]);
  expect(told[0]?.actor?.entity).toBe(0);
});

test("a controlled verb is told by whoever tells its governor", () => {
  const passage = passageOf([["The envoys vowed to sign."]]);
  const told = claimsOf(
    passage,
    () => null,
    attributionsOf(passage, () => null),
  );
  expect(told.map(({ verb, attribution }) => [verb, attribution])).toEqual([
    ["vow", null],
    ["sign", null],
  ]);
});

test("headings make no claims", () => {
  const passage = passageOf([["The mayor signed."]]);
  expect(
    claimsOf(
      { ...passage, sentences: passage.sentences.map((one) => ({ ...one, class: "heading" as const })) },
      () => null,
      [],
    ),
  ).toEqual([]);
});

const scraps = [
  "the army",
  "said",
  "that",
  "did not sign",
  ",",
  "and",
  "“",
  "”",
  "led by",
  "who",
  "to",
  "(",
  "no one",
  "😀",
  "\ud800",
  "if",
  "-",
  "talks",
];

test("any string gives claims in order inside their sentence", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string()), { maxLength: 30 }), (words) => {
      const passage = passageOf([[words.join(" ").replace(/^# /, "")]]);
      const all = claimsOf(
        passage,
        () => null,
        attributionsOf(passage, () => null),
      );
      const sentence = passage.sentences[0]?.span ?? { start: 0, end: 0 };
      all.forEach((claim, index) => {
        expect(contains(sentence, claim.span) && contains(sentence, claim.predicate)).toBe(true);
        expect(all[index - 1]?.predicate.end ?? 0).toBeLessThanOrEqual(claim.predicate.end);
      });
    }),
    { numRuns: 300 },
  );
});

test("a long line costs no square", () => {
  const passages = new Map(
    [200, 800].map((times) => {
      const line = "The army said he refused to sign 'it' of the port, and so “she ".repeat(times);
      return [times, passageOf([[line]])] as const;
    }),
  );
  const read = (times: number): void => {
    const passage = passages.get(times);
    if (passage === undefined) throw new Error("no such size");
    claimsOf(
      passage,
      () => null,
      attributionsOf(passage, () => null),
    );
  };
  expect(growth(read, 200, 4)).toBeLessThan(12);
});

test("a chain of verbs without end is read", () => {
  const passage = passageOf([[`They ${"refused to ".repeat(20_000)}sign.`]]);
  expect(claimsOf(passage, () => null, []).length).toBeGreaterThan(20_000);
});

test.each([
  ["The guard did not close the gate.", "The guard > not close > the gate"],
  ["The guards do not open fire.", "The guards > not open > fire"],
  ["The gates did not open.", "The gates > not open > -"],
  ["The gates could clear the road.", "The gates > clear > the road", "possible: "],
  ["The port does not back the plan.", "The port > not back > the plan"],
  ["The port backs the plan.", "The port > back > the plan"],
])("a verb that looks like another word: %s", (sentence, expected, certainty = "") => {
  expect(claims(sentence)).toEqual([certainty + expected]);
});

test.each([
  ["The leak was under control.", "The leak > be = under control"],
  ["The leak was not under control by noon.", "The leak > not be = under control"],
  ["The pilot remains in police custody.", "The pilot > remain = in police custody"],
  ["The crew is over the worst.", "The crew > be = over the worst"],
  ["The vote was on Friday.", "The vote > be > -"],
  ["The vote was in May.", "The vote > be > -"],
  ["The plan was by the port.", "The plan > be > -"],
])("a phrase with a preposition says what its subject is: %s", (sentence, expected) => {
  expect(claims(sentence)).toEqual([expected]);
});

test("the head of such a complement is its noun, and the phrase stays beside it", () => {
  const passage = passageOf([["The leak was under full control."]]);
  const claim = claimsOf(passage, () => null, [])[0];
  expect(claim?.complement?.lemma).toBe("control");
  expect(claim?.obliques.map(({ preposition, phrase }) => `${preposition} ${phrase.lemma}`)).toEqual(["under control"]);
});
