/**
 * Repairs to what the tagger gets wrong in news, each a pass over the tokens of one sentence, told by a before and after.
 * None moves a character.
 */
import { unchangedParticiples } from "../lexicon/participles.ts";
import type { PartOfSpeech, Token } from "../model.ts";

type Repair = (tokens: readonly Token[]) => readonly Token[];

/** Tokens with the tagger's known faults mended. */
export function repaired(tokens: readonly Token[]): Token[] {
  return [...repairs.reduce((mended, repair) => repair(mended), tokens)];
}

/** "I'm" (PROPN) -> "I" (PRON), "'m" (AUX be): the tagger splits "you're" and "he's" only. */
const splitIAm: Repair = (tokens) =>
  tokens.flatMap((token) => {
    if (token.norm !== "i'm") return [token];
    const { start, end } = token.span;
    return [
      { span: { start, end: start + 1 }, tag: "PRON" as const, lemma: "i", norm: "i" },
      { span: { start: start + 1, end }, tag: "AUX" as const, lemma: "be", norm: "'m" },
    ];
  });

/** "8.40pm." -> "8.40pm" ".", "No." with no number behind it -> "no" (INTJ) ".": the stop is the sentence's. */
const splitStop: Repair = (tokens) =>
  tokens.flatMap((token, index) => {
    const no = token.norm === "no." && tokens[index + 1]?.tag !== "NUM";
    if (!no && !/^\d.*[ap]m\.$/.test(token.norm)) return [token];
    const { start, end } = token.span;
    const norm = token.norm.slice(0, -1);
    return [
      { span: { start, end: end - 1 }, tag: no ? ("INTJ" as const) : token.tag, lemma: norm, norm },
      { span: { start: end - 1, end }, tag: "PUNCT" as const, lemma: ".", norm: "." },
    ];
  });

/** "24 dead", "was dead", "left dead" (ADV) -> ADJ; "the dead" -> NOUN. */
const dead: Repair = (tokens) =>
  tokens.map((token, index) => {
    if (token.norm !== "dead") return token;
    const next = tokens[index + 1];
    const named = next !== undefined && (next.tag === "NOUN" || next.tag === "PROPN" || next.tag === "ADJ");
    return retagged(token, tokens[index - 1]?.tag === "DET" && !named ? "NOUN" : "ADJ");
  });

/** "Police shot dead a man": a noun before "dead" and its object -> VERB. */
const shotDead: Repair = (tokens) =>
  tokens.map((token, index) =>
    token.norm === "shot" && token.tag === "NOUN" && tokens[index + 1]?.norm === "dead"
      ? retagged(token, "VERB", "shoot")
      : token,
  );

/** "..., warning that the dam would break": NOUN -> VERB. */
const warningThat: Repair = (tokens) =>
  tokens.map((token, index) => {
    const verb = token.tag === "NOUN" ? verbsOfNouns.get(token.norm) : undefined;
    return verb !== undefined && tokens[index + 1]?.norm === "that" && tokens[index - 1]?.tag === "PUNCT"
      ? retagged(token, "VERB", verb)
      : token;
  });

const verbsOfNouns: ReadonlyMap<string, string> = new Map([
  ["finding", "find"],
  ["meaning", "mean"],
  ["ruling", "rule"],
  ["warning", "warn"],
]);

/** "they have hope", "has support": a bare verb behind "have" -> NOUN, and "have" -> VERB. No participle looks so but "hit". */
const haveHope: Repair = (tokens) =>
  tokens.map((token, index) => {
    if (isBareAfterHave(tokens, index)) return retagged(token, "NOUN");
    return token.tag === "AUX" && token.lemma === "have" && isBareAfterHave(tokens, index + 1)
      ? retagged(token, "VERB")
      : token;
  });

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

/** "when attacks from the hills began": a verb in -s right behind a conjunction, and a preposition behind it -> NOUN. */
const whenAttacks: Repair = (tokens) =>
  tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (token.tag !== "VERB" || !token.norm.endsWith("s") || token.norm === token.lemma || before === undefined)
      return token;
    return conjunctions.has(before.norm) && tokens[index + 1]?.tag === "ADP" ? retagged(token, "NOUN") : token;
  });

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
const possessive: Repair = (tokens) =>
  tokens.map((token, index) =>
    token.norm === "'s" && token.tag !== "PART" && token.tag !== "AUX" && token.tag !== "VERB" && index > 0
      ? retagged(token, "PART")
      : token,
  );

const repairs: readonly Repair[] = [
  splitIAm,
  splitStop,
  dead,
  shotDead,
  warningThat,
  haveHope,
  whenAttacks,
  possessive,
];

function retagged(token: Token, tag: PartOfSpeech, lemma: string = token.lemma): Token {
  return token.tag === tag && token.lemma === lemma ? token : { ...token, tag, lemma };
}
