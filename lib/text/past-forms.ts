/** Past forms back to their verb, for words that the tagger takes for adjectives or nouns and so gives no verb's lemma. */
import { participleLemmas } from "../lexicon/participles.ts";

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
