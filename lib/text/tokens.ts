/**
 * Words of a sentence with tag and lemma, by wink-nlp and its small English web model (about 98 % of tags right on news).
 * The model is loaded at the first sentence, not at import: a command that reads no report does not pay for it (80 ms).
 */
import winkModel from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import { isGivenName } from "../lexicon/given-names.ts";
import { nounsThatBegin } from "../lexicon/first-words.ts";
import { placeNamed } from "../lexicon/places.ts";
import { invariant } from "../errors.ts";
import type { PartOfSpeech, Span, Token } from "../model.ts";
import { plainLetters } from "./latin.ts";
import { textOf } from "./span.ts";
import { repaired } from "./tags.ts";

/** The part of the model in which the tagger keeps words it has not met before, by the package's own names. */
interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
  /** How many words the model itself knows; those met later are numbered from here. */
  readonly intrinsicSize: number;
}

interface Reader {
  readonly nlp: ReturnType<typeof winkNLP>;
  readonly lexemes: Lexemes;
}

let loaded: Reader | undefined;

/** The model's automata for names and moods, which tagging does not ask: left empty, they need no parsing. */
const noNames = () => ({ machines: [], transformers: [] });
const noMoods = () => ({ machines: ["[]"] });

function reader(): Reader {
  if (loaded === undefined) {
    let lexemes: Lexemes | undefined;
    const makeCore = winkModel.core as () => { readonly features: { readonly lexeme: Lexemes } };
    const core = (): ReturnType<typeof makeCore> => {
      const made = makeCore();
      lexemes = made.features.lexeme;
      return made;
    };
    const nlp = winkNLP({ ...winkModel, core, ner: noNames, sa: noMoods }, ["pos"]);
    invariant(lexemes !== undefined, "the tagger has loaded no words");
    loaded = { nlp, lexemes };
  }
  return loaded;
}

/**
 * New words after which the tagger is loaded afresh. Its lists only grow, and the lemma of "didnt" before a stop is a number
 * beyond its own 87,593 words: the 43,479th new word, whichever that is. A loading takes as long as 1,000 sentences.
 */
const MOST_NEW_WORDS = 40_000;

/**
 * Makes the tagger forget the words of one reading that are new to it. It would split "Ostrelka's" the first time and take
 * it for one word once "of Ostrelka's." was read, so that what one report says would change how another is read. A word of
 * nothing but letters is never split and always of one kind (digits are not: "41" of "the 41-year-old"), so it may stay: to
 * learn it again for each sentence took a quarter of the time.
 */
function forget({ lexemes }: Reader, known: number): void {
  for (let at = known; at < lexemes.list.length; at += 1) {
    const word = lexemes.list[at] ?? "";
    if (!unbroken.test(word)) Reflect.deleteProperty(lexemes.hash, word);
  }
  if (lexemes.list.length > lexemes.intrinsicSize + MOST_NEW_WORDS) loaded = undefined;
}

const unbroken = /^[A-Za-z]{3,}$/;

/**
 * Longest run of characters without white space that is given to the tagger, in code units; its time grows with the square
 * of a run's length. The longest words and addresses in news have some 80; a longer run becomes one token.
 */
const LONGEST_RUN = 120;

const longRun = new RegExp(`\\S{${LONGEST_RUN + 1},}`, "g");

/**
 * Tokens of one sentence, in order; spans point into `text`. Markup inside the sentence must be blanked by the caller. `words`
 * may give the sentence as the tagger is to read it, of the same length: a headline without its capitals.
 */
export function tokensOf(text: string, sentence: Span, words: string = textOf(text, sentence)): Token[] {
  if (!hasLongRun(words)) return repaired(tagged(words, sentence.start));
  const pieces: Token[][] = [];
  let at = 0;
  for (const run of words.matchAll(longRun)) {
    pieces.push(tagged(words.slice(at, run.index), sentence.start + at));
    at = run.index + run[0].length;
    const norm = straightQuotes(run[0]).toLowerCase();
    pieces.push([
      { span: { start: sentence.start + run.index, end: sentence.start + at }, tag: "X", lemma: norm, norm },
    ]);
  }
  pieces.push(tagged(words.slice(at), sentence.start + at));
  return repaired(pieces.flat());
}

/** Whether a text may hold a long run: no blank in a stretch of that length. Most sentences are told by a few looks. */
function hasLongRun(words: string): boolean {
  for (let from = 0; from + LONGEST_RUN < words.length;) {
    const space = words.lastIndexOf(" ", from + LONGEST_RUN);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

/** Tokens of a text without long runs, as the model has them; `offset` is where the text begins in the report. */
function tagged(words: string, offset: number): Token[] {
  if (words.trim() === "") return [];
  const { read, values, tags, lemmas } = readTags(plainLetters(words));
  const straight = curly.test(words) ? straightQuotes : unchanged;
  const tokens: Token[] = [];
  let before: Token | undefined;
  let at = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? "";
    const tag = tags[index];
    if (tag === undefined || tag === "SPACE" || value.trim() === "") continue;
    // wink gives no offsets; walking the text is exact, because a token's value is the text's own characters.
    while (read.charCodeAt(at) === SPACE || blank.test(read.charAt(at))) at += 1;
    const start = read.startsWith(value, at) ? at : at + read.slice(at, at + value.length + NEAR).indexOf(value);
    if (start < at) continue;
    at = start + value.length;
    const norm = straight(value).toLowerCase();
    const lemma = lemmas[index];
    const token: Token = {
      span: { start: offset + start, end: offset + at },
      tag: tag as PartOfSpeech,
      lemma: lemma === undefined ? norm : straight(lemma).toLowerCase(),
      norm,
    };
    // "8.40pm" comes as "8.4" and "0pm", "4x4" as "4" and a name "x4".
    if (before?.span.end === token.span.start && goesOn.test(norm) && endsWithDigit.test(before.norm)) {
      const whole = before.norm + norm;
      const { tag } = norm.startsWith("x") ? { tag: "NOUN" as const } : token;
      tokens.pop();
      before = { span: { start: before.span.start, end: token.span.end }, tag, lemma: whole, norm: whole };
    } else before = token;
    tokens.push(before);
  }
  return tokens;
}

const SPACE = 0x20;
const blank = /\s/;
/** What is no word of its own behind a digit. */
const goesOn = /^x?\d/;
const endsWithDigit = /\d$/;

/** Code units that the tagger may pass over between two tokens without our losing the way. */
const NEAR = 64;

interface Tags {
  /** The text as it was read: of the same length, its first letter perhaps small. */
  readonly read: string;
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

/** A capitalised first word before a small one: "Rebels attacked". */
const firstWord = /^[“"‘'(\s]{0,4}([A-Z][a-z]+)(?=\s+[^A-Z\s])/;

/** Tags of a text. A common noun that begins it is read without its capital, which would make it a name. */
function readTags(words: string): Tags {
  const [opening = "", first = ""] = firstWord.exec(words) ?? [];
  const lower = first.toLowerCase();
  if (nounsThatBegin.has(lower)) return readExactly(uncapitalised(words, opening, first));
  if (looksPlural(lower)) {
    const read = readExactly(uncapitalised(words, opening, first), lower);
    if (read !== null) return read;
  }
  return readExactly(words);
}

function uncapitalised(words: string, opening: string, first: string): string {
  return opening.slice(0, opening.length - first.length) + first.toLowerCase() + words.slice(opening.length);
}

function looksPlural(word: string): boolean {
  return /..[^s]s$/.test(word) && !isGivenName(word) && placeNamed(word) === null;
}

function readExactly(words: string): Tags;
function readExactly(words: string, plural: string): Tags | null;
function readExactly(words: string, plural?: string): Tags | null {
  const using = reader();
  const { nlp, lexemes } = using;
  // Only a noun that the model knows, with a singular of its own; "Hamas" and "Williams" are none.
  if (plural !== undefined && (lexemes.hash[plural] ?? lexemes.intrinsicSize) >= lexemes.intrinsicSize) return null;
  const known = lexemes.list.length;
  const tokens = nlp.readDoc(words).tokens();
  // The package types these for one token only; on a collection they give a list, as its documentation says.
  const { lemma, pos } = nlp.its as unknown as Record<"lemma" | "pos", ItsFunction<string>>;
  const values = tokens.out();
  const lemmas = tokens.out(lemma);
  const tags = tokens.out(pos);
  forget(using, known);
  if (plural !== undefined && lemmas[values.indexOf(plural)] === plural) return null;
  return { read: words, values, tags, lemmas };
}

function unchanged(word: string): string {
  return word;
}

const curly = /[’‘ʼ“”]/;

function straightQuotes(word: string): string {
  return word.replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"');
}
