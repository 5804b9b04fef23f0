/** Surnames and names of houses that the tagger takes for verbs: "Mike Lynch reported", "told the Lima Herald that". */
import { isGivenName } from "../lexicon/given-names.ts";
import { unchangedParticiples } from "../lexicon/participles.ts";
import { clauseSayings } from "../lexicon/saying.ts";
import type { PartOfSpeech, Token } from "../model.ts";

/**
 * A verb that can be none -> PROPN. Behind a name in the singular a verb in the present ends in -s, and no verb stands right
 * before another that has a tense: "Tess Burrows said", "..., Lynch reported", "the Nordic Rights Watch said".
 */
export function asName(tokens: readonly Token[], index: number, token: Token): Token | null {
  return isName(tokens, index, token) ? { ...token, tag: "PROPN", lemma: token.norm } : null;
}

function isName(tokens: readonly Token[], index: number, { norm, lemma }: Token): boolean {
  if (unchangedParticiples.has(norm)) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  // "spokesman Drew Snider said".
  if (next?.tag === "PROPN" && isGivenName(norm) && isTensed(tokens, index + 2)) return before?.tag === "NOUN";
  const bare = norm === lemma;
  // "at Focus Audio Services".
  if (next?.tag === "PROPN" && before?.tag === "ADP" && (bare || norm.endsWith("s"))) return before.norm !== "to";
  if (!bare && !norm.endsWith("s") && !norm.endsWith("ing")) return false;
  // "Suspect pleads guilty" begins a headline.
  if (before === undefined)
    return isSaid(tokens, index + 1) && !(next?.norm.endsWith("s") === true && next.norm !== "says");
  if (before.tag === "PUNCT") return isSaid(tokens, index + 1);
  if (before.tag !== "PROPN") return false;
  const start = startOfName(tokens, index - 1);
  if (isGoverned(tokens, start)) return false;
  if (isSaid(tokens, index + 1)) return true;
  // "Ana Manning was late".
  if (norm.endsWith("ing") && next?.tag === "AUX") return start === index - 1 && isGivenName(before.norm);
  if (!bare) return false;
  if (isTensed(tokens, index + 1)) return !before.norm.endsWith("s");
  return isGivenName(before.norm) ? start === index - 1 : isTitled(tokens, start, before, next);
}

/** "Lynch reported", "Burrows also said": before a verb of saying in the past, which no noun follows ("a reported attack"). */
function isSaid(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.tag === "ADV" ? from + 1 : from;
  const verb = tokens[at];
  if (verb?.tag !== "VERB" || !clauseSayings.has(verb.lemma)) return false;
  const behind = tokens[at + 1]?.tag;
  if (verb.norm !== "said" && (behind === "NOUN" || behind === "ADJ")) return false;
  return verb.norm !== verb.lemma && !verb.norm.endsWith("ing");
}

/** A verb in the past or the third person. */
function isTensed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.tag === "VERB" && token.norm !== token.lemma && !token.norm.endsWith("ing");
}

/** "the Lima Herald that", "the Anse Watch, ...": a name with an article, of the singular, and nothing to act on behind it. */
function isTitled(tokens: readonly Token[], start: number, before: Token, next: Token | undefined): boolean {
  if (tokens[start - 1]?.norm !== "the" || before.norm.endsWith("s") || peoples.has(before.norm)) return false;
  return next === undefined || afterNames.has(next.tag);
}

/** Names without an -s that take a verb in the plural. */
const peoples: ReadonlySet<string> = new Set([
  "chinese",
  "dutch",
  "french",
  "irish",
  "japanese",
  "mujahideen",
  "swiss",
  "taliban",
]);
const afterNames: ReadonlySet<PartOfSpeech> = new Set(["AUX", "PUNCT", "SCONJ"]);

function startOfName(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at > 0 && tokens[at - 1]?.tag === "PROPN") at -= 1;
  return at;
}

/** "let Berg leave", "did Ruiz lie", "what Peru wants fell": a verb may follow the name after all. */
function isGoverned(tokens: readonly Token[], start: number): boolean {
  const before = tokens[tokens[start - 1]?.tag === "DET" ? start - 2 : start - 1];
  if (before === undefined) return false;
  return before.tag === "AUX" || before.norm === "what" || bareGovernors.has(before.lemma) || before.norm === "that";
}

/** Verbs behind which a name takes a bare verb: "made Berg resign". */
const bareGovernors: ReadonlySet<string> = new Set(["hear", "help", "let", "make", "see", "watch"]);
