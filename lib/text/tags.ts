/**
 * Repairs to what the tagger gets wrong in news, each a look at one token and its neighbours, told by a before and after.
 * None moves a character. One pass from the first token to the last: what stands before a token is mended already.
 */
import type { PartOfSpeech, Token } from "../model.ts";
import { headlineTags, verblessTags } from "./headline-tags.ts";
import { isTelegraphic } from "./telegraphic.ts";
import { asName } from "./name-tags.ts";
import { asAdjective, asNoun, isAdjectiveForNoun, isBehindThis } from "./noun-tags.ts";
import { verbOfPast } from "./past-forms.ts";
import { asVerb, bareAfterHave, isHaveBeforeBare, isVerbInS } from "./verb-tags.ts";

/** Tokens with the tagger's known faults mended. */
export function repaired(tokens: readonly Token[]): Token[] {
  const mended = split(tokens);
  for (let index = 0; index < mended.length; index += 1) {
    const token = mended[index];
    if (token === undefined) continue;
    const better = mend(mended, index, token);
    if (better !== null) mended[index] = better;
  }
  if (mended.length < shortestHeadline) return mended;
  return isTelegraphic(mended) ? headlineTags(mended) : [...verblessTags(mended)];
}

/** Tokens of a headline in which a verb is looked for: of two words the tagger knows best. */
const shortestHeadline = 3;

function mend(tokens: readonly Token[], index: number, token: Token): Token | null {
  const odd = odds.get(token.norm);
  if (odd !== undefined) return odd(tokens, index, token);
  switch (token.tag) {
    case "NOUN":
      return asVerb(tokens, index, token);
    case "VERB":
      return (
        bareAfterHave(tokens, index, token) ??
        asName(tokens, index, token) ??
        asNoun(tokens, index, token) ??
        asAdjective(tokens, index, token) ??
        withLemma(token)
      );
    case "AUX":
      // "they have hope": "have" (AUX) -> VERB.
      return isHaveBeforeBare(tokens, index, token) ? retagged(token, "VERB") : null;
    case "ADJ":
      // "the union backs the mayor": "union" (ADJ) -> NOUN.
      return isVerbInS(tokens, index + 1) || isAdjectiveForNoun(tokens, index)
        ? retagged(token, "NOUN")
        : asVerb(tokens, index, token);
    default:
      return null;
  }
}

/** "were cordoned off" (lemma "cordoned") -> lemma "cordon": a past form that the tagger does not know. */
function withLemma(token: Token): Token | null {
  if (token.lemma !== token.norm || !token.norm.endsWith("ed") || bareInEd.has(token.norm)) return null;
  const lemma = verbOfPast(token.norm);
  return lemma === null ? null : { ...token, lemma };
}

/** Verbs whose bare form ends so. */
const bareInEd: ReadonlySet<string> = new Set(["embed", "shred"]);

type Repair = (tokens: readonly Token[], index: number, token: Token) => Token | null;

/** "24 dead", "was dead" (ADV) -> ADJ; "40 missing" (VERB) -> ADJ; "the dead", "the missing" -> NOUN. */
const stateOfPeople: Repair = (tokens, index, token) => {
  const next = tokens[index + 1]?.tag;
  if (token.norm === "missing") {
    // "missing the deadline", "missing two legs": a verb with what is missed.
    if (next === "DET" || next === "PRON" || next === "NUM") return null;
    if (tokens[index - 1]?.lemma === "be" && next === "NOUN") return null;
  }
  const named = next === "NOUN" || next === "PROPN" || next === "ADJ";
  return retagged(token, tokens[index - 1]?.tag === "DET" && !named ? "NOUN" : "ADJ", token.norm);
};

/** "unless", "whether" (ADP) -> SCONJ: with a noun phrase behind it the tagger takes it for a preposition. */
const conjunction: Repair = (tokens, index, token) =>
  token.tag === "ADP" && tokens[index + 1]?.norm !== "of" ? retagged(token, "SCONJ") : null;

/** Words with a repair of their own, by their text. */
const odds: ReadonlyMap<string, Repair> = new Map<string, Repair>([
  // "'s" behind a name or noun is PART, or the verb "is"; never a noun of its own.
  ["'s", (_, index, token) => (index === 0 || verbalOrMark.has(token.tag) ? null : retagged(token, "PART"))],
  // "Ruiz' request", "the drivers' union" (PUNCT) -> PART, where no quotation can end.
  ["'", (tokens, index, token) => (isOwning(tokens, index) ? retagged(token, "PART") : null)],
  ["although", conjunction],
  ["because", conjunction],
  // "The pipe burst" (NOUN) -> VERB: behind a noun, before what it burst into or the end.
  [
    "burst",
    (tokens, index, token) =>
      token.tag === "NOUN" && tokens[index - 1]?.tag === "NOUN" && tokens[index + 1]?.norm !== "of"
        ? retagged(token, "VERB", "burst")
        : token.tag === "NOUN"
          ? asVerb(tokens, index, token)
          : null,
  ],
  ["dead", stateOfPeople],
  // "30 hurt" (NOUN) -> VERB.
  [
    "hurt",
    (tokens, index, token) =>
      token.tag === "NOUN" && tokens[index - 1]?.tag === "NUM" ? retagged(token, "VERB", "hurt") : null,
  ],
  ["if", conjunction],
  ["missing", stateOfPeople],
  // "when police arrived" (VERB): the police do, and are the object of "to police the border" only.
  [
    "police",
    (tokens, index, token) => (token.tag === "VERB" && !isPolicing(tokens, index) ? retagged(token, "NOUN") : null),
  ],
  // "The gunman shot the guard" (NOUN) -> VERB: between a noun and whom it hit.
  [
    "shot",
    (tokens, index, token) =>
      token.tag === "NOUN" && nouns.has(tokens[index - 1]?.tag) && objects.has(tokens[index + 1]?.tag)
        ? retagged(token, "VERB", "shoot")
        : token.tag === "NOUN"
          ? asVerb(tokens, index, token)
          : null,
  ],
  // "Several gunmen" (PROPN at the beginning) -> ADJ, as it is elsewhere.
  ["several", (_, __, token) => (token.tag === "PROPN" ? retagged(token, "ADJ", "several") : null)],
  ["though", conjunction],
  // "this update" (PRON, VERB): "this" belongs to the noun that the verb turns out to be.
  [
    "this",
    (tokens, index, token) => {
      const next = tokens[index + 1];
      return next?.tag === "VERB" && isBehindThis(tokens, index + 1, next) ? retagged(token, "DET") : null;
    },
  ],
  // "agree to talks" ("to" PART): an infinitive never ends in -s.
  [
    "to",
    (tokens, index, token) => {
      const next = tokens[index + 1];
      if (token.tag === "PART" && next?.norm === "police" && !isPolicing(tokens, index + 1))
        return retagged(token, "ADP");
      const noun = token.tag === "PART" && next?.tag === "VERB" && next.norm !== next.lemma && next.norm.endsWith("s");
      return noun ? retagged(token, "ADP") : null;
    },
  ],
  ["unless", conjunction],
  ["whether", conjunction],
]);

/** "to police the border". */
function isPolicing(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.tag === "DET";
}

const nouns: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["NOUN", "PROPN"]);
const objects: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["DET", "NUM", "PRON", "PROPN"]);

/** Whether an apostrophe behind a word in -s, right before its thing, is the mark of possession. */
function isOwning(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const owner = tokens[index - 1];
  const thing = tokens[index + 1];
  if (token?.tag !== "PUNCT" || owner === undefined || thing === undefined) return false;
  if ((owner.tag !== "PROPN" && owner.tag !== "NOUN") || !/[sxz]$/.test(owner.norm)) return false;
  if (thing.tag !== "NOUN" && thing.tag !== "ADJ" && thing.tag !== "PROPN") return false;
  if (owner.span.end !== token.span.start || token.span.end === thing.span.start) return false;
  for (let at = 0; at < index; at += 1) {
    const mark = tokens[at];
    if (mark?.norm === "'" && mark.tag === "PUNCT" && mark.span.end === tokens[at + 1]?.span.start) return false;
  }
  return true;
}

const verbalOrMark: ReadonlySet<PartOfSpeech> = new Set(["AUX", "PART", "VERB"]);

/** Tokens that come as one where there are two: mostly the tokens as they came. */
function split(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const { norm } = token;
    if (norm === "i'm") whole.push(...iAm(token));
    else if (norm.length > 1 && norm.endsWith(".") && isStopped(tokens, index, norm)) whole.push(...withoutStop(token));
    else whole.push(token);
  }
  return whole;
}

/** "I'm" (PROPN) -> "I" (PRON), "'m" (AUX be): the tagger splits "you're" and "he's" only. */
function iAm({ span: { start, end } }: Token): Token[] {
  return [
    { span: { start, end: start + 1 }, tag: "PRON", lemma: "i", norm: "i" },
    { span: { start: start + 1, end }, tag: "AUX", lemma: "be", norm: "'m" },
  ];
}

/** "8.40pm." and "No." with no number behind it: the stop is the sentence's. */
function isStopped(tokens: readonly Token[], index: number, norm: string): boolean {
  if (norm === "no.") return tokens[index + 1]?.tag !== "NUM";
  if (wordsAtTheEnd.has(norm)) return index > 0 && endsSentence(tokens, index + 1);
  return /^\d.*[ap]m\.$/.test(norm);
}

/** Words that the tagger takes for an abbreviation with the stop of the sentence behind them: "fell ill." for Illinois. */
const wordsAtTheEnd: ReadonlySet<string> = new Set([
  "art.",
  "ass.",
  "gal.",
  "ill.",
  "in.",
  "jan.",
  "mar.",
  "mass.",
  "miss.",
  "sat.",
  "sun.",
  "wash.",
]);

function endsSentence(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) if (tokens[at]?.tag !== "PUNCT") return false;
  return true;
}

/** "8.40pm." -> "8.40pm" ".", "No." -> "no" (INTJ) ".", "ill." -> "ill" (ADJ) ".". */
function withoutStop({ span: { start, end }, tag, norm }: Token): Token[] {
  const word = norm.slice(0, -1);
  return [
    {
      span: { start, end: end - 1 },
      tag: word === "no" ? "INTJ" : word === "ill" ? "ADJ" : tag,
      lemma: word,
      norm: word,
    },
    { span: { start: end - 1, end }, tag: "PUNCT", lemma: ".", norm: "." },
  ];
}

function retagged(token: Token, tag: PartOfSpeech, lemma: string = token.lemma): Token | null {
  return token.tag === tag && token.lemma === lemma ? null : { ...token, tag, lemma };
}
