/** The words of a report that stand in quotation marks, sentence by sentence, whoever says them. */
import { quotationsOf } from "../../extract/attributions/quotations.ts";
import { cardinals } from "../../lexicon/numbers.ts";
import { spokenForms } from "../../lexicon/spoken-forms.ts";
import type { Reading, Span, Token } from "../../model.ts";
import { isHeld, sentencesUnder } from "../../text/search.ts";
import { cover } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { remembered } from "../../text/remembered.ts";

/** A word of a quotation, in the form in which it is compared. */
export interface QuotedWord {
  readonly token: Token;
  /** Its small letters with contractions written out and number words as figures: "n't" `not`, "ten" `10`. */
  readonly form: string;
  /** Whether the editor left something out or put something in before it: "...", "[of them]". */
  readonly edited: boolean;
}

/** What stands in quotation marks in one sentence: "We won," she said, "and they know it" is one. */
export interface QuotedWords {
  readonly sentence: number;
  readonly words: readonly QuotedWord[];
}

/** Fewest words between marks that are speech: one or two are scare quotes, titles and nicknames. */
const fewestQuoted = 3;

/** Most words of one sentence that are compared: nobody speaks longer ones, and laying two side by side takes their square. */
const mostQuoted = 300;

/** Quoted words of the story, in text order. */
export const quotedWordsOf = remembered((reading: Reading): readonly QuotedWords[] => {
  const { sentences, tokens } = reading;
  const spans: Span[][] = sentences.map(() => []);
  for (const { inner, first, words } of quotationsOf({ text: reading.report.text, sentences })) {
    if (words < fewestQuoted) continue;
    for (const at of sentencesUnder(sentences, first, inner)) spans[at]?.push(inner);
  }
  return spans.flatMap((own, sentence) => {
    if (!isStory(sentences[sentence])) return [];
    const quoted = [...carriedIn(tokens[sentence] ?? [], own), ...own];
    if (quoted.length === 0) return [];
    const words = wordsIn(tokens[sentence] ?? [], quoted);
    return words.length >= fewestQuoted && words.length <= mostQuoted ? [{ sentence, words }] : [];
  });
});

/**
 * The beginning of a sentence up to a closing mark that nothing in its paragraph opens: the paragraph before did, as news
 * prints a quotation that runs on, and left out the mark that should open this one.
 */
function carriedIn(tokens: readonly Token[], own: readonly Span[]): Span[] {
  const [first] = tokens;
  const close = tokens.findIndex((token) => token.norm === '"');
  const mark = tokens[close];
  if (first === undefined || mark === undefined || close === 0) return [];
  if (own.some((span) => span.start <= mark.span.end)) return [];
  // Behind the closing mark the sentence ends, or hands over: `We lost.”`, `We lost,” she said.`
  const before = tokens[close - 1];
  return close === tokens.length - 1 || before?.tag === "PUNCT"
    ? [{ start: first.span.start, end: mark.span.start }]
    : [];
}

function wordsIn(tokens: readonly Token[], quoted: readonly Span[]): QuotedWord[] {
  const words: QuotedWord[] = [];
  let edited = false;
  let bracketed = false;
  for (const token of tokens) {
    if (!isHeld(quoted, token.span)) continue;
    if (token.norm === "[" || token.norm === "(") bracketed = true;
    if (bracketed || /^(?:\.{2,}|…)$/.test(token.norm)) edited = true;
    if (token.norm === "]" || token.norm === ")") bracketed = false;
    else if (!bracketed && token.tag !== "PUNCT") {
      words.push({ token, form: formOf(token), edited });
      edited = false;
    }
  }
  return words;
}

function formOf({ norm, tag }: Token): string {
  const plain = norm.replace(/’/g, "'");
  // "It's the best day" and "It is the best day", but not "the day's end".
  if (plain === "'s" && (tag === "AUX" || tag === "VERB")) return "is";
  const spoken = spokenForms.get(plain);
  if (spoken !== undefined) return spoken;
  const number = cardinals.get(plain);
  if (number !== undefined && number > 1) return String(number);
  // British and American spelling: "organise", "colour".
  return plain.replace(/is(e|ed|es|ing|ation)$/, "iz$1").replace(/our(s|ed|ing|able)?$/, "or$1");
}

/** Tags of the words that tell what a quotation is about. */
const telling: ReadonlySet<Token["tag"]> = new Set(["ADJ", "NOUN", "NUM", "PROPN", "VERB"]);

/** The words of weight. */
export function tellingOf(words: readonly QuotedWord[]): readonly QuotedWord[] {
  return words.filter(({ token }) => telling.has(token.tag));
}

/** From the first to the last of some words; there is at least one. */
export function spanOf(words: readonly QuotedWord[]): Span {
  return words.map(({ token }) => token.span).reduce(cover);
}
