import { expect, test } from "@jest/globals";
import { repaired } from "../../lib/text/tags.ts";
import { tokensOf } from "../../lib/text/tokens.ts";
import type { PartOfSpeech, Token } from "../../lib/model.ts";

const told = (text: string, ...norms: string[]): string =>
  tokensOf(text, { start: 0, end: text.length })
    .filter(({ norm }) => norms.includes(norm))
    .map(({ norm, tag, lemma }) => `${norm}/${tag}/${lemma}`)
    .join(" ");

test.each([
  ["I'm sure.", ["i", "'m"], "i/PRON/i 'm/AUX/be"],
  ["The dead included two children.", ["dead"], "dead/NOUN/dead"],
  ["The dead man was 40.", ["dead"], "dead/ADJ/dead"],
  ["It left 24 dead.", ["dead"], "dead/ADJ/dead"],
  ["Police shot dead a man.", ["shot"], "shot/VERB/shoot"],
  ["He left, warning that it would burst.", ["warning"], "warning/VERB/warn"],
  ["He gave a warning that it would burst.", ["warning"], "warning/NOUN/warning"],
  ["They no longer have hope that it holds.", ["have", "hope"], "have/VERB/have hope/NOUN/hope"],
  ["He said: “No.”", ["no", "."], "no/INTJ/no ./PUNCT/."],
  ["Four volunteers fell ill.", ["ill", "."], "ill/ADJ/ill ./PUNCT/."],
  ["The shop opens on Sun.", ["sun", "."], "sun/PROPN/sun ./PUNCT/."],
  ["Bloomington, Ill., is small.", ["ill."], "ill./PROPN/illinois"],
  ["He left when police arrived.", ["police"], "police/NOUN/police"],
  ["He surrendered to police in Varna.", ["to", "police"], "to/ADP/to police/NOUN/police"],
  ["They were sent to police the border.", ["to", "police"], "to/PART/to police/VERB/police"],
  ["The gunman shot the guard.", ["shot"], "shot/VERB/shoot"],
  ["The gunman shot himself.", ["shot"], "shot/VERB/shoot"],
  ["A gun shot woke him.", ["shot"], "shot/NOUN/shot"],
  ["Several gunmen fled.", ["several"], "several/ADJ/several"],
  ["The gunmen burst into the hall.", ["burst"], "burst/VERB/burst"],
  ["A burst of fire hit him.", ["burst"], "burst/NOUN/burst"],
  ["Streets were cordoned off.", ["cordoned"], "cordoned/VERB/cordon"],
  ["They will shred the files.", ["shred"], "shred/VERB/shred"],
  ["She rejected Ruiz’ request.", ["'"], "'/PART/'"],
  ["'The talks' collapse was sudden.", ["'"], "'/PUNCT/' '/PUNCT/'"],
  ["They deploy this update today.", ["this"], "this/DET/this"],
  ["They let this happen.", ["this"], "this/PRON/this"],
  ["It is No. 4 at 7pm.", ["no.", "7pm", "."], "no./NOUN/no. 7pm/SYM/7pm ./PUNCT/."],
  ["It has hit the wall.", ["has", "hit"], "has/AUX/have hit/VERB/hit"],
  ["Norway backs the truce.", ["backs"], "backs/VERB/back"],
  ["Norway backs its envoys.", ["backs"], "backs/VERB/back"],
  ["Norway backs truce", ["backs"], "backs/VERB/back"],
  ["The union backs the mayor.", ["union", "backs"], "union/NOUN/union backs/VERB/back"],
  ["It is unknown whether the town is safe.", ["whether"], "whether/SCONJ/whether"],
  ["It closed because of the flood.", ["because"], "because/ADP/because"],
  ["Four sailors are missing.", ["missing"], "missing/ADJ/missing"],
  ["He is missing the deadline.", ["missing"], "missing/VERB/miss"],
  ["Families of the missing left.", ["missing"], "missing/NOUN/missing"],
  ["At least 30 hurt as train derails", ["hurt"], "hurt/VERB/hurt"],
  ["It ended when attacks from the hills began.", ["attacks"], "attacks/NOUN/attack"],
])("%s", (text, norms, expected) => {
  expect(told(text, ...norms)).toBe(expected);
});

const token = (norm: string, tag: PartOfSpeech, lemma = norm): Token => ({
  span: { start: 0, end: norm.length },
  tag,
  lemma,
  norm,
});

test.each<[string, Token[], string]>([
  ["dead taken for an adverb", [token("24", "NUM"), token("dead", "ADV")], "24/NUM dead/ADJ"],
  ["a possessive taken for a noun", [token("army", "NOUN"), token("'s", "NOUN")], "army/NOUN 's/PART"],
  ["a verb behind have", [token("have", "AUX"), token("support", "VERB")], "have/VERB support/NOUN"],
  ["a participle behind have", [token("have", "AUX"), token("run", "VERB")], "have/AUX run/VERB"],
  [
    "a verb in -s behind when",
    [token("when", "ADV"), token("strikes", "VERB", "strike"), token("on", "ADP")],
    "when/ADV strikes/NOUN on/ADP",
  ],
  [
    "a verb in -s with its subject",
    [token("when", "ADV"), token("lightning", "NOUN"), token("strikes", "VERB", "strike")],
    "when/ADV lightning/NOUN strikes/VERB",
  ],
])("%s", (_, tokens, expected) => {
  expect(
    repaired(tokens)
      .map(({ norm, tag }) => `${norm}/${tag}`)
      .join(" "),
  ).toBe(expected);
});
