/** The verb group: auxiliaries, adverbs and negation round one main verb, as "has not yet been signed". */
import { nearNegators, negators, pairNegators } from "../../lexicon/negation.ts";
import { participlesOnly, pastTensesOnly, unchangedParticiples } from "../../lexicon/participles.ts";
import type { Token } from "../../model.ts";

/**
 * What the first verb of a group can be. `past-or-participle` is the form that tags cannot settle: "sent" in "they sent
 * word" and in "the soldiers sent abroad".
 */
export type VerbForm = "finite" | "past-or-participle" | "participle" | "gerund" | "infinitive";

/** A verb group as token indexes of its sentence, all inclusive. */
export interface VerbGroup {
  readonly first: number;
  /** The main verb; of a copula or a lone auxiliary that word itself. */
  readonly main: number;
  /** Dictionary form of the main verb. */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  /** True when a word of the group itself negates: "did not sign", "no longer have". */
  readonly negated: boolean;
  /** Indexes of the auxiliaries. */
  readonly auxiliaries: readonly number[];
  /** Indexes of the adverbs. */
  readonly adverbs: readonly number[];
}

/** How many adverbs before a verb are looked at: "would reportedly never again sign". */
const farthestBefore = 3;

/** Words of a subject that may stand inside the verb group: "have both signed". */
const floating = new Set(["all", "both", "each"]);

const quoteMarks = new Set(['"', "'", "''", "``"]);

/** Whether the token is a quotation mark of any make. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && token.tag === "PUNCT" && quoteMarks.has(token.norm);
}

/** Reads the verb group that begins at a token, or `null` when none does. */
export function verbGroupAt(tokens: readonly Token[], start: number): VerbGroup | null {
  const auxiliaries: number[] = [];
  const adverbs: number[] = [];
  let negated = false;
  let main = -1;
  let at = start;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === "AUX") {
      if (main >= 0) break;
      auxiliaries.push(at);
    } else if (token.tag === "VERB") {
      if (isAuxiliaryVerb(tokens, at)) {
        auxiliaries.push(at);
        continue;
      }
      // "The toll is according to police": a preposition in two words.
      if (token.norm === "according" && tokens[at + 1]?.norm === "to") break;
      main = at;
      break;
    } else if (negators.has(token.norm)) negated = true;
    else if (token.norm === "neither" && auxiliaries.length > 0 && isVerbal(tokens[at + 1])) negated = true;
    else if (token.norm === "since" && auxiliaries.length > 0 && isVerbal(tokens[at + 1])) adverbs.push(at);
    else if (token.norm === "no" && tokens[at + 1]?.norm === "longer") {
      negated = true;
      at += 1;
    } else if (token.tag === "ADV") {
      adverbs.push(at);
      if (nearNegators.has(token.norm)) negated = true;
    } else if (floating.has(token.norm) && auxiliaries.length > 0 && isVerbal(tokens[at + 1])) continue;
    else if (!isQuoteMark(token) || auxiliaries.length === 0) break;
  }
  if (main < 0) main = mistaggedMain(tokens, auxiliaries, adverbs, at, negated);
  if (main < 0) {
    const last = auxiliaries.pop();
    if (last === undefined) return null;
    main = last;
    // Adverbs after a copula belong to what it says: "is currently no schedule".
    while (adverbs.length > 0 && (adverbs.at(-1) ?? 0) > main) adverbs.pop();
  }
  const first = startOf(tokens, start);
  for (let before = start - 1; before >= Math.max(first, start - farthestBefore); before -= 1) {
    const word = tokens[before]?.norm ?? "";
    if (denies(word) || word === "longer") negated = true;
  }
  for (let before = start - 1; tokens[before]?.tag === "ADV" && start - before <= farthestBefore; before -= 1)
    adverbs.unshift(before);
  // "told residents not to leave": the negation stands before "to".
  if (tokens[first - 1]?.norm === "to" && negators.has(tokens[first - 2]?.norm ?? "")) negated = true;
  const passive = isPassive(tokens, auxiliaries, main);
  return {
    first,
    main,
    lemma: tokens[main]?.lemma ?? "",
    form: formOf(tokens, first, auxiliaries, main),
    passive,
    negated,
    auxiliaries,
    adverbs,
  };
}

/** "have since been", "has since resigned": "since" opens no clause between an auxiliary and its verb. */
function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === "AUX" || token.tag === "VERB");
}

/**
 * "did not back the plan", "could veto the bill": behind "do" or a modal a bare word before a noun phrase is the verb, though
 * tagged a noun, an adjective or an adverb. -1 when nothing there looks like one.
 */
function mistaggedMain(
  tokens: readonly Token[],
  auxiliaries: readonly number[],
  adverbs: number[],
  stop: number,
  negated: boolean,
): number {
  const auxiliary = tokens[auxiliaries.at(-1) ?? -1];
  if (auxiliary === undefined || !beforeBareVerb.has(auxiliary.norm)) return -1;
  const last = adverbs.at(-1);
  const opensPhrase = (token: Token | undefined): boolean =>
    token !== undefined && ["DET", "PRON", "PROPN", "ADJ", "NUM"].includes(token.tag);
  if (last !== undefined && last === stop - 1 && tokens[last]?.norm === "back" && opensPhrase(tokens[stop])) {
    adverbs.pop();
    return last;
  }
  const noun = tokens[stop];
  const next = tokens[stop + 1];
  if (noun?.tag === "ADJ" && noun.norm === noun.lemma) {
    // "did not close the gate", "did not open fire": only a verb can stand behind "do" and "not".
    if (negated && auxiliary.lemma === "do") return next?.tag === "VERB" || next?.tag === "AUX" ? -1 : stop;
    // "would open the gate", "would open up the archive".
    return next?.tag === "DET" || (next?.tag === "ADP" && particles.has(next.norm)) ? stop : -1;
  }
  if (noun?.tag !== "NOUN" || noun.norm !== noun.lemma || next === undefined) return -1;
  return opensPhrase(next) || next.tag === "NOUN" || next.tag === "ADP" ? stop : -1;
}

/** Particles of verbs that look like adjectives: "open up", "calm down". */
const particles: ReadonlySet<string> = new Set(["down", "off", "out", "up"]);

const beforeBareVerb = new Set([
  "'d",
  "'ll",
  "ca",
  "can",
  "could",
  "did",
  "do",
  "does",
  "may",
  "might",
  "must",
  "shall",
  "should",
  "will",
  "wo",
  "would",
]);

/** Whether a word right before a verb denies it: "never signed", "neither signed nor read it". */
function denies(word: string): boolean {
  return negators.has(word) || nearNegators.has(word) || pairNegators.has(word);
}

/** Adverbs of negation right before the group belong to it: "never signed", "no longer have". */
function startOf(tokens: readonly Token[], start: number): number {
  let first = start;
  for (let before = start - 1; before >= 0 && start - before <= farthestBefore; before -= 1) {
    const token = tokens[before];
    if (token === undefined) break;
    if (denies(token.norm)) first = before;
    else if (token.norm === "longer" && tokens[before - 1]?.norm === "no") first = before - 1;
    else if (token.tag !== "ADV") break;
  }
  return first;
}

/** "to have fled": the tagger calls a bare "have" a verb, but before a participle it is an auxiliary. */
function isAuxiliaryVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.lemma !== "have" && token.lemma !== "be")) return false;
  const next = tokens[tokens[at + 1]?.tag === "ADV" ? at + 2 : at + 1];
  return next !== undefined && (next.tag === "VERB" || next.tag === "AUX") && isParticiple(next);
}

/** Whether a verb can be a past participle by its looks. */
function isParticiple(token: Token): boolean {
  if (token.norm.endsWith("ing") && token.norm !== token.lemma) return false;
  if (pastTensesOnly.has(token.norm)) return false;
  return (
    participlesOnly.has(token.norm) ||
    unchangedParticiples.has(token.norm) ||
    (token.norm !== token.lemma && !isThirdPerson(token))
  );
}

function isThirdPerson(token: Token): boolean {
  return token.norm.endsWith("s") && !token.lemma.endsWith("s");
}

/** Whether a main verb is a participle behind a form of "be". */
export function isPassive(tokens: readonly Token[], auxiliaries: readonly number[], main: number): boolean {
  const verb = tokens[main];
  const before = tokens[auxiliaries.at(-1) ?? -1];
  // "is being held": the tagger leaves "being" as it is.
  if (verb === undefined || verb.tag !== "VERB" || (before?.lemma !== "be" && before?.norm !== "being")) return false;
  return isParticiple(verb);
}

function formOf(tokens: readonly Token[], first: number, auxiliaries: readonly number[], main: number): VerbForm {
  const verb = tokens[main];
  if (verb === undefined) return "finite";
  if (tokens[first - 1]?.norm === "to" && tokens[first - 1]?.tag === "PART") return "infinitive";
  const opener = tokens[auxiliaries[0] ?? main];
  if (opener?.norm === "being" || opener?.norm === "having") return "gerund";
  if (auxiliaries.length > 0) return opener?.norm === "be" || opener?.norm === "been" ? "participle" : "finite";
  if (verb.norm.endsWith("ing") && verb.norm !== verb.lemma) return "gerund";
  if (participlesOnly.has(verb.norm)) return "participle";
  if (verb.tag === "AUX") return "finite";
  return isParticiple(verb) ? "past-or-participle" : "finite";
}
