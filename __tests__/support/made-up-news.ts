/** Made-up news for laws: reports with a headline and a few paragraphs, put together anyhow. */
import fc from "fast-check";

const people = [
  "Marit Soll",
  "General Pavo Lindh",
  "Ilse Brandt",
  "Mr Oakes",
  "the mayor",
  "police",
  "a spokesman",
  "She",
];
const sides = ["the army", "the rebels", "Norland", "Veria", "the Verian delegation", "Harlan Foods", "both countries"];
const places = ["Kestrin", "Port Ansel", "Saint Udo", "the old town", "Norland"];
const days = ["on Monday", "on Tuesday", "yesterday", "since October 11", "in early May", "at 8.40pm", "last year"];
const numbers = [
  "12",
  "seventeen",
  "at least 30",
  "dozens of",
  "about 1,200",
  "two",
  "no",
  "10-15",
  "more than half the",
];
const verbs = [
  "signed",
  "did not sign",
  "refused to sign",
  "rejected",
  "supported",
  "opposed",
  "agreed to",
  "has dismissed",
];
const things = [
  "the pay agreement",
  "the bridge",
  "a truce",
  "Norland's position",
  "$3.4bn in cash",
  "the third round of talks",
];

const person = fc.constantFrom(...people);
const party = fc.constantFrom(...sides);
const place = fc.constantFrom(...places);
const day = fc.constantFrom(...days);
const number = fc.constantFrom(...numbers);
const verb = fc.constantFrom(...verbs);
const thing = fc.constantFrom(...things);

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const clause = fc.oneof(
  fc.tuple(party, verb, thing, day).map((words) => words.join(" ")),
  fc.tuple(number, place, day).map(([count, town, when]) => `${count} people were killed in ${town} ${when}`),
  fc.tuple(party, party).map(([one, other]) => `${one} accused ${other} of shelling the hospital`),
  fc.tuple(party, place).map(([who, town]) => `talks with ${who} in ${town} are over`),
  fc.tuple(party, place).map(([who, town]) => `talks with ${who} in ${town} are ongoing`),
  fc.tuple(thing, day).map(([what, when]) => `${what} may be delayed ${when}`),
);
/** One sentence of news. */
export const newsSentence = fc.oneof(
  clause.map((words) => `${capital(words)}.`),
  fc.tuple(clause, person).map(([words, who]) => `${capital(words)}, ${who} said.`),
  fc.tuple(clause, person).map(([words, who]) => `${capital(who)} said that ${words}.`),
  fc.tuple(clause, person).map(([words, who]) => `“${capital(words)},” ${who} said.`),
);
/** Mostly news; now and then anything at all, lone surrogates and control characters included. */
const sentence = fc.oneof(
  { weight: 9, arbitrary: newsSentence },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
);
const headline = fc.tuple(party, verb, thing).map((words) => capital(words.join(" ")));

/** Sentences of one report: a headline first; a paragraph holds one or two. */
const paragraphs = (of: fc.Arbitrary<string>) =>
  fc.tuple(headline, fc.array(fc.array(of, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }));

function written([title, body]: readonly [string, readonly (readonly string[])[]]): string {
  return [title, ...body.map((sentences) => sentences.join(" "))].join("\n\n");
}

/** Mostly news, with anything at all in it. */
export const anyText = paragraphs(sentence).map(written);
/** Nothing but news. */
export const newsText = paragraphs(newsSentence).map(written);
