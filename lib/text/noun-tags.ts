/** Nouns and adjectives that the tagger takes for verbs: "the decrees", "his conduct", "the endangered species". */
import { peopleNouns } from "../lexicon/fates.ts";
import { unchangedParticiples } from "../lexicon/participles.ts";
import { possessives } from "../lexicon/pronouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Token } from "../model.ts";

/** Determiners behind which a noun phrase must follow; "all", "this" and their like also stand alone. */
const determiners: ReadonlySet<string> = new Set(["a", "an", "every", "no", "the"]);

/**
 * "a download", "the decrees", "his conduct", "her stay there" (VERB) -> NOUN: behind a determiner, with nothing behind it
 * that the phrase could go on with. "when attacks from the hills began": a verb in -s right behind a conjunction, and
 * a preposition behind it -> NOUN. "agree to talks": no infinitive ends in -s. "Suspect pleads not guilty": a bare verb before a verb at the beginning -> NOUN.
 */
export function asNoun(tokens: readonly Token[], index: number, token: Token): Token | null {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined) {
    const opens = next?.tag === "VERB" && next.norm.endsWith("s") && next.norm !== next.lemma;
    return opens && token.norm === token.lemma ? { ...token, tag: "NOUN" } : null;
  }
  if (opensPhrase(tokens, index - 1, before) && (next === undefined || !goesOn(next)) && isNounLike(token))
    return { ...token, tag: "NOUN" };
  if (isHeadOfPhrase(tokens, index, token)) return { ...token, tag: "NOUN" };
  if (before.norm === "to" && before.tag === "ADP" && token.norm.endsWith("s") && token.norm !== token.lemma)
    return { ...token, tag: "NOUN" };
  const afterConjunction =
    conjunctions.has(before.norm) && next?.tag === "ADP" && token.norm.endsWith("s") && token.norm !== token.lemma;
  return afterConjunction ? { ...token, tag: "NOUN" } : null;
}

/** "the endangered species", "his left knee", "the proposed talking points" (VERB) -> ADJ: between a determiner and its noun. */
export function asAdjective(tokens: readonly Token[], index: number, token: Token): Token | null {
  const before = tokens[index - 1];
  if (before === undefined || !isModifierLike(token)) return null;
  const at = before.tag === "ADV" ? index - 2 : index - 1;
  const opener = tokens[at];
  // "the proposed talking points": behind an adjective that stands behind the determiner, two of a row at most.
  const opens =
    opener !== undefined &&
    (opensPhrase(tokens, at, opener) ||
      (opener.tag === "ADJ" && isOpened(tokens, at - 1) && token.norm.endsWith("ing")));
  const next = tokens[index + 1];
  return opens && next !== undefined && goesOn(next) ? { ...token, tag: "ADJ" } : null;
}

function isOpened(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && opensPhrase(tokens, at, token);
}

/** How many words back the determiner of a noun phrase is looked for. */
const longestPhrase = 4;

/**
 * "a scheduled update for", "the species act." (VERB): a bare form behind "a" or "the" and a word in the singular, with nothing
 * behind it to act on, is no verb, which would end in -s.
 */
function isHeadOfPhrase(tokens: readonly Token[], index: number, token: Token): boolean {
  const before = tokens[index - 1];
  if (token.norm !== token.lemma || before === undefined || unchangedParticiples.has(token.norm)) return false;
  if (before.tag === "ADJ" ? peopleOf.has(before.norm) : before.tag === "PROPN" ? false : before.tag !== "NOUN")
    return false;
  if (
    before.tag === "NOUN" &&
    (before.norm !== before.lemma || peopleNouns.has(before.lemma) || collective.has(before.norm))
  )
    return false;
  const next = tokens[index + 1];
  if (next !== undefined && next.tag !== "PUNCT" && next.tag !== "ADP" && next.tag !== "AUX") return false;
  let at = index - 1;
  while (index - at <= longestPhrase && isInside(tokens[at])) at -= 1;
  const opener = tokens[at];
  if (opener === undefined || !(opener.tag === "DET" && determiners.has(opener.norm))) return false;
  // "made the plane land", "did the mayor lie": the bare form is a verb.
  const governor = tokens[at - 1];
  return governor?.tag !== "VERB" && governor?.tag !== "PART" && governor?.tag !== "AUX";
}

function isInside(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === "ADJ" || token.tag === "NOUN" || token.tag === "PROPN");
}

/** Adjectives that stand for people: "the poor suffer". */
const peopleOf = wordSet(
  "accused dead elderly few homeless injured living many old poor rich sick unemployed wounded young",
);
/** Nouns without an s that take a verb in the plural. */
const collective = wordSet(
  "army clergy crew crowd family government majority media opposition police public staff team",
);

/** Whether a noun phrase begins here: "her" begins one unless it is an object ("helped her leave"). */
function opensPhrase(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.tag === "DET") return determiners.has(token.norm) || possessives.has(token.norm);
  if (token.tag !== "PRON" || !possessives.has(token.norm)) return false;
  const before = tokens[at - 1]?.tag;
  return token.norm !== "her" || (before !== "VERB" && before !== "ADP");
}

/** Whether a noun phrase can go on with a word. */
function goesOn({ tag, norm }: Token): boolean {
  return (
    tag === "NOUN" ||
    tag === "PROPN" ||
    tag === "ADJ" ||
    tag === "NUM" ||
    tag === "VERB" ||
    norm === "-" ||
    norm === '"'
  );
}

/** Bare forms, forms in -s and in -ing, and the injured, the accused. */
function isNounLike({ norm, lemma }: Token): boolean {
  return norm === lemma || norm.endsWith("s") || norm.endsWith("ing") || norm.endsWith("ed");
}

function isModifierLike({ norm, lemma }: Token): boolean {
  return norm !== lemma && !(norm.endsWith("s") && !norm.endsWith("ss"));
}

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
