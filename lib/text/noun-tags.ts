/** Nouns and adjectives that the tagger takes for verbs: "the decrees", "his conduct", "the endangered species". */
import { peopleNouns } from "../lexicon/fates.ts";
import { unchangedParticiples } from "../lexicon/participles.ts";
import { possessives } from "../lexicon/pronouns.ts";
import { beliefs, clauseSayings } from "../lexicon/saying.ts";
import { roles } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { PartOfSpeech, Token } from "../model.ts";

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
  if (isHeadOfPhrase(tokens, index, token) || isBehindThis(tokens, index, token)) return { ...token, tag: "NOUN" };
  if (token.norm.endsWith("s") && token.norm !== token.lemma && takesNoun(tokens, index - 1, before))
    return { ...token, tag: "NOUN" };
  // "is home to": no participle but of the "hit" and "put" sort looks like the bare verb.
  if (before.tag === "AUX" && before.lemma === "be" && token.norm === token.lemma && !bareParticiples.test(token.norm))
    return unchangedParticiples.has(token.norm) ? null : { ...token, tag: "NOUN" };
  // "fired tear gas": behind a verb in the past a bare verb before a noun is none.
  if (before.tag === "VERB" && next?.tag === "NOUN" && token.norm === token.lemma && isPlainPast(before))
    return unchangedParticiples.has(token.norm) ? null : { ...token, tag: "NOUN" };
  // "have lost hope in": behind a verb that can only have an object.
  if (before.tag === "VERB" && losingVerbs.has(before.lemma) && token.norm === token.lemma)
    if (next === undefined || afterNouns.has(next.tag)) return { ...token, tag: "NOUN" };
  // "asked for help", "promises of work": behind such a preposition no bare verb stands.
  if (token.norm === token.lemma && (before.norm === "for" || (before.tag === "ADP" && beforeNouns.has(before.norm))))
    if (before.norm !== "to" && (next === undefined || afterNouns.has(next.tag))) return { ...token, tag: "NOUN" };
  const afterConjunction =
    conjunctions.has(before.norm) && next?.tag === "ADP" && token.norm.endsWith("s") && token.norm !== token.lemma;
  return afterConjunction ? { ...token, tag: "NOUN" } : null;
}

/** A past of a verb that takes neither a clause nor a bare verb: "fired", not "said", "made", "helped". */
function isPlainPast({ norm, lemma }: Token): boolean {
  return norm !== lemma && norm.endsWith("ed") && !clauseSayings.has(lemma) && !beliefs.has(lemma) && lemma !== "help";
}

/** Verbs behind which a bare word can only be what is lost: "lost hope", "abandoned work". */
const losingVerbs: ReadonlySet<string> = new Set(["abandon", "lack", "lose", "regain"]);

/** Endings of participles whose verb the tagger does not know. */
const bareParticiples = /(?:e[dn]|n)$/;

/** "made offers", "attach hopes for", "despite promises", "agree to talks": a verb in -s can stand neither behind such a word. */
function takesNoun(tokens: readonly Token[], at: number, before: Token): boolean {
  if (before.tag === "ADP") return beforeNouns.has(before.norm) && (before.norm !== "of" || !isStranded(tokens, at));
  if (before.tag !== "VERB") return false;
  // "reissuing calls for": nobody whose verb it could be stands between.
  const doing = before.norm.endsWith("ing") && !clauseSayings.has(before.lemma) && !beliefs.has(before.lemma);
  return doing || takingVerbs.has(before.lemma);
}

/** Prepositions that hardly ever end a clause. */
const beforeNouns: ReadonlySet<string> = new Set([
  "against",
  "amid",
  "between",
  "despite",
  "into",
  "of",
  "to",
  "without",
]);

const afterNouns: ReadonlySet<PartOfSpeech> = new Set(["ADP", "AUX", "CCONJ", "PUNCT"]);

/** "the charges he was accused of stem from": the preposition belongs to the verb before it. */
function isStranded(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at - 1]?.tag;
  return tag === "VERB" || tag === "AUX";
}

/** Verbs with a noun of a doing for their object: "made calls", "launched attacks". */
const takingVerbs = wordSet(
  "attach exchange face get give have hold issue launch make offer open receive reject stage take win",
);

/** "the military said", "a Lima native" (ADJ) -> NOUN: an adjective that ends its phrase, with a determiner before it. */
export function isAdjectiveForNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined) return false;
  if (isRole(tokens, index, before)) return true;
  // "the military said", "the accused were".
  if (before.norm === "the" && next !== undefined) {
    if (next.tag === "AUX") return true;
    const behind = tokens[index + 2]?.tag;
    return (
      next.tag === "VERB" && !next.norm.endsWith("ing") && behind !== "NOUN" && behind !== "ADJ" && behind !== "PROPN"
    );
  }
  const opener = tokens[index - 2];
  const ends = next === undefined || next.tag === "PUNCT";
  return ends && before.tag === "PROPN" && (opener?.norm === "a" || opener?.norm === "an");
}

/** "the police chief accused", "the chief of police": a role at the end of its phrase; but "the chief goal", "a patient, calm man". */
function isRole(tokens: readonly Token[], index: number, before: Token): boolean {
  if (!roles.has(tokens[index]?.norm ?? "") || !beforeRoles.has(before.tag)) return false;
  const next = tokens[index + 1];
  if (next === undefined || next.norm === "of" || next.tag === "AUX") return true;
  const behind = tokens[index + 2]?.tag;
  if (next.tag === "PUNCT") return next.norm !== "-" && behind !== "ADJ";
  // "The police chief accused (NOUN) the mayor": the verb is mended by the noun before it.
  if (next.tag === "NOUN") return next.norm.endsWith("ed") && (behind === "DET" || behind === "PRON");
  if (next.tag !== "VERB" || next.norm.endsWith("ing")) return false;
  return next.norm === "said" || (behind !== "NOUN" && behind !== "ADJ" && behind !== "PROPN");
}

const beforeRoles: ReadonlySet<PartOfSpeech> = new Set(["DET", "NOUN", "PROPN"]);

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
  if (governor?.tag === "VERB") return !bareGovernors.has(governor.lemma);
  return governor?.tag !== "PART" && governor?.tag !== "AUX";
}

/** "deploy this update": behind "this" a verb ends in -s, unless another governs it ("made this work"). */
export function isBehindThis(tokens: readonly Token[], index: number, { norm, lemma }: Token): boolean {
  const before = tokens[index - 1];
  if (before?.norm !== "this" || norm !== lemma || unchangedParticiples.has(norm)) return false;
  const governor = tokens[index - 2];
  return governor?.tag !== "AUX" && !(governor?.tag === "VERB" && bareGovernors.has(governor.lemma));
}

/** Verbs behind which a noun phrase takes a bare verb: "made the plane land", "demanded the mayor resign". */
const bareGovernors = wordSet(`
  ask demand feel have hear help insist let make notice order propose recommend request require see suggest urge watch
`);

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
