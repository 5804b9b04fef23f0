/**
 * Regular past forms and gerunds, back to their verb and forth from it, for words that the tagger takes for adjectives or
 * nouns and so gives no verb's lemma.
 */
import { participleLemmas } from "../lexicon/participles.ts";
import { wordSet } from "../lexicon/word-set.ts";

/**
 * The verb of a past form: "rescued" -> "rescue", "stopped" -> "stop", "taken" -> "take". By spelling, so that a rare
 * verb may come out without its mute e. `null` for a word that is no past form by its looks.
 */
export function verbOfPast(norm: string): string | null {
  const irregular = participleLemmas.get(norm);
  if (irregular !== undefined) return irregular;
  if (norm.length < 5 || !norm.endsWith("ed") || norm.endsWith("eed")) return null;
  const stem = norm.slice(0, -2);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (doubled.test(stem)) return stem.slice(0, -1);
  // British "paralysed" has its lemma in American spelling.
  if (stem.endsWith("ys")) return `${stem.slice(0, -1)}ze`;
  return muteE.test(stem) ? `${stem}e` : stem;
}

/** "stopp", "barr", but not "kill", "pass", "buzz". */
const doubled = /([bdgmnprt])\1$/;

/** Endings of a stem that English mostly spells with an e: "rescu", "charg", "accus", "approv", "evacuat", "nam", "settl". */
const muteE = /(?:[cguvz]|[^s]s|[^aeiourl]l|[^eo]at|[aiu]m|[^o]o[kt]|ak|ap|ut|[^ao]ir|[^o]id)$/;

/** The past form of a verb, spelled as a regular one: "slam" -> "slammed", "defy" -> "defied", "mock" -> "mocked". */
export function pastOf(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return consonantY.test(verb) ? `${verb.slice(0, -1)}ied` : `${lengthened(verb)}ed`;
}

/** The form in -ing of a verb: "slam" -> "slamming", "defy" -> "defying", "praise" -> "praising", "lie" -> "lying". */
export function gerundOf(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  return `${spokenE.test(verb) ? verb : verb.endsWith("e") ? verb.slice(0, -1) : lengthened(verb)}ing`;
}

/** A verb with the last letter written twice where English does so before an ending: "slamm", "rebutt", "mimick". */
function lengthened(verb: string): string {
  if (verb.endsWith("ic")) return `${verb}k`;
  return oneShortSyllable.test(verb) || stressedAtEnd.has(verb) ? `${verb}${verb.slice(-1)}` : verb;
}

/** "defy", "bury", but not "obey". */
const consonantY = /[^aeiou]y$/;

/** Endings whose e stays before -ing: "free", "hoe", "dye". */
const spokenE = /[eoy]e$/;

/** "slam", "jab", "quit", but not "back", "jeer", "show", "tax". */
const oneShortSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/;

/** Verbs of several syllables with the stress on the last, which spelling does not tell: "rebutted" beside "credited". */
const stressedAtEnd = wordSet(`
  abet abhor abut acquit admit allot begin commit compel concur confer control defer demur deter disbar dispel embed
  emit equip excel expel extol forbid forget impel incur infer kidnap occur omit outwit overlap patrol permit prefer
  propel rebel rebut recur refer regret remit repel submit transfer transmit unplug upset
`);
