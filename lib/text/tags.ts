/**
 * Repairs to what the tagger gets wrong in news, each a pass over the tokens of one sentence, told by a before and after.
 * None moves a character.
 */
import { unchangedParticiples } from "../lexicon/participles.ts";
import { possessives } from "../lexicon/pronouns.ts";
import type { PartOfSpeech, Token } from "../model.ts";

type Repair = (tokens: readonly Token[]) => readonly Token[];

/** A pass that puts other tokens in the place of one; most sentences have nothing to mend, and are given back as they are. */
const mending =
  (
    isFaulty: (tokens: readonly Token[], index: number) => boolean,
    mended: (token: Token) => readonly Token[],
  ): Repair =>
  (tokens) =>
    tokens.some((_, index) => isFaulty(tokens, index))
      ? tokens.flatMap((token, index) => (isFaulty(tokens, index) ? mended(token) : token))
      : tokens;

/** Tokens with the tagger's known faults mended. */
export function repaired(tokens: readonly Token[]): Token[] {
  return [...repairs.reduce((mended, repair) => repair(mended), tokens)];
}

/** "I'm" (PROPN) -> "I" (PRON), "'m" (AUX be): the tagger splits "you're" and "he's" only. */
const splitIAm = mending(
  (tokens, index) => tokens[index]?.norm === "i'm",
  ({ span: { start, end } }) => [
    { span: { start, end: start + 1 }, tag: "PRON", lemma: "i", norm: "i" },
    { span: { start: start + 1, end }, tag: "AUX", lemma: "be", norm: "'m" },
  ],
);

/** "8.40pm." -> "8.40pm" ".", "No." with no number behind it -> "no" (INTJ) ".": the stop is the sentence's. */
const splitStop = mending(
  (tokens, index) => {
    const norm = tokens[index]?.norm ?? "";
    if (!norm.endsWith(".") || norm.length < 2) return false;
    return norm === "no." ? tokens[index + 1]?.tag !== "NUM" : /^\d.*[ap]m\.$/.test(norm);
  },
  (token) => {
    const { start, end } = token.span;
    const norm = token.norm.slice(0, -1);
    return [
      { span: { start, end: end - 1 }, tag: norm === "no" ? "INTJ" : token.tag, lemma: norm, norm },
      { span: { start: end - 1, end }, tag: "PUNCT", lemma: ".", norm: "." },
    ];
  },
);

/** "24 dead", "was dead", "left dead" (ADV) -> ADJ; "the dead" -> NOUN. */
const dead: Repair = (tokens) =>
  tokens.map((token, index) => {
    if (token.norm !== "dead") return token;
    const next = tokens[index + 1];
    const named = next !== undefined && (next.tag === "NOUN" || next.tag === "PROPN" || next.tag === "ADJ");
    return retagged(token, tokens[index - 1]?.tag === "DET" && !named ? "NOUN" : "ADJ");
  });

/** "Police shot dead a man": a noun before "dead" and its object -> VERB. */
const shotDead = mending(
  (tokens, index) =>
    tokens[index]?.norm === "shot" && tokens[index].tag === "NOUN" && tokens[index + 1]?.norm === "dead",
  (token) => [retagged(token, "VERB", "shoot")],
);

/** "..., warning that the dam would break": NOUN -> VERB. */
const warningThat = mending(
  (tokens, index) =>
    tokens[index]?.tag === "NOUN" &&
    verbsOfNouns.has(tokens[index].norm) &&
    tokens[index + 1]?.norm === "that" &&
    tokens[index - 1]?.tag === "PUNCT",
  (token) => [retagged(token, "VERB", verbsOfNouns.get(token.norm))],
);

const verbsOfNouns: ReadonlyMap<string, string> = new Map([
  ["finding", "find"],
  ["meaning", "mean"],
  ["ruling", "rule"],
  ["warning", "warn"],
]);

/**
 * "Norway backs the truce" (NOUN), "the union backs the mayor" (ADJ, NOUN): before a determiner, and with nothing but one
 * noun phrase before it, a word in -s is the verb and what stands before it is a noun.
 */
const backsThe = mending(
  (tokens, index) => isVerbInS(tokens, index) || (tokens[index]?.tag === "ADJ" && isVerbInS(tokens, index + 1)),
  (token) => [retagged(token, token.tag === "ADJ" ? "NOUN" : "VERB")],
);

function isVerbInS(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.tag !== "NOUN" || next === undefined || !/[^s]s$/.test(token.norm) || token.norm === token.lemma)
    return false;
  const determined = next.tag === "DET" || (next.tag === "PRON" && possessives.has(next.norm));
  if (!determined && !(begins.has(next.tag) && stanceVerbsInS.has(token.norm))) return false;
  return isSubjectBefore(tokens, index);
}

/** Words that are hardly ever plural nouns behind a name: they are verbs before a bare noun too, as in headlines. */
const stanceVerbsInS: ReadonlySet<string> = new Set(["backs", "hails", "slams", "urges", "vetoes", "welcomes"]);
const begins: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "NOUN", "NUM", "PROPN"]);

/** Words of a subject that are looked at before its verb. */
const longestSubject = 6;

/** Whether one noun phrase, and before it the beginning, a mark or a conjunction, stands before a word. */
function isSubjectBefore(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1]?.tag;
  if (last !== "PROPN" && last !== "NOUN" && last !== "ADJ") return false;
  let at = index - 1;
  for (; at >= 0 && index - at <= longestSubject; at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === "DET" && last === "ADJ") return opensClause(tokens[at - 1]);
    if (tag !== "PROPN" && tag !== "NOUN" && tag !== "ADJ" && tag !== "DET") break;
  }
  // "Old attacks the army": a lone adjective is no subject.
  return last !== "ADJ" && opensClause(tokens[at]);
}

function opensClause(token: Token | undefined): boolean {
  return token === undefined || token.norm === '"' || token.norm === ":" || token.norm === "that";
}

/** "they have hope", "has support": a bare verb behind "have" -> NOUN, and "have" -> VERB. No participle looks so but "hit". */
const haveHope = mending(
  (tokens, index) => isBareAfterHave(tokens, index) || isHaveBeforeBare(tokens, index),
  (token) => [retagged(token, token.lemma === "have" ? "VERB" : "NOUN")],
);

function isBareAfterHave(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token?.tag === "VERB" &&
    token.norm === token.lemma &&
    !/(?:e[dn]|n)$/.test(token.norm) &&
    !unchangedParticiples.has(token.norm) &&
    before !== undefined &&
    before.lemma === "have" &&
    (before.tag === "AUX" || before.tag === "VERB")
  );
}

function isHaveBeforeBare(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.tag === "AUX" && token.lemma === "have" && isBareAfterHave(tokens, index + 1);
}

/** "when attacks from the hills began": a verb in -s right behind a conjunction, and a preposition behind it -> NOUN. */
const whenAttacks = mending(
  (tokens, index) => {
    const token = tokens[index];
    const before = tokens[index - 1];
    return (
      token?.tag === "VERB" &&
      token.norm.endsWith("s") &&
      token.norm !== token.lemma &&
      before !== undefined &&
      conjunctions.has(before.norm) &&
      tokens[index + 1]?.tag === "ADP"
    );
  },
  (token) => [retagged(token, "NOUN")],
);

const conjunctions: ReadonlySet<string> = new Set([
  "although",
  "because",
  "if",
  "since",
  "though",
  "unless",
  "until",
  "when",
  "whenever",
  "whether",
  "while",
]);

/** "'s" behind a name or noun is PART, or the verb "is"; never a noun of its own. */
const possessive = mending(
  (tokens, index) => {
    const token = tokens[index];
    return token?.norm === "'s" && token.tag !== "PART" && token.tag !== "AUX" && token.tag !== "VERB" && index > 0;
  },
  (token) => [retagged(token, "PART")],
);

const repairs: readonly Repair[] = [
  splitIAm,
  splitStop,
  dead,
  shotDead,
  warningThat,
  backsThe,
  haveHope,
  whenAttacks,
  possessive,
];

function retagged(token: Token, tag: PartOfSpeech, lemma: string = token.lemma): Token {
  return token.tag === tag && token.lemma === lemma ? token : { ...token, tag, lemma };
}
