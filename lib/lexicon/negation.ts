/**
 * Words that deny. Explicit ones scope over the clause they stand in; implicit ones (FactBank and de Marneffe et al. 2008
 * call them negative factives and implicatives) turn the clause they govern: "refused to sign" tells that nobody signed.
 */
import { wordSet } from "./word-set.ts";

/** Particles and adverbs that negate the verb they stand beside. */
export const negators: ReadonlySet<string> = new Set(["n't", "never", "not", "nowhere"]);

/** Adverbs so near to no that a reader takes them for it. */
export const nearNegators: ReadonlySet<string> = new Set(["barely", "hardly", "scarcely"]);

/** Words that begin or are a noun phrase of none: as subject or object they negate the clause. */
export const negativeDeterminers: ReadonlySet<string> = new Set(["neither", "no", "nobody", "none", "nothing"]);

/** Words of a whole that "not" before a subject denies: "Not all of them left", "said not every rebel left". */
export const wholes: ReadonlySet<string> = new Set(["all", "both", "each", "every", "everybody", "everyone"]);

/** Words that deny the verb behind them in one of two clauses or verbs: "neither signed nor read it", "nor did it sign". */
export const pairNegators: ReadonlySet<string> = new Set(["neither", "nor"]);

/** Verbs with an infinitive or a gerund that say the thing did not happen: "failed to overcome", "avoided paying". */
export const implicitNegatives: ReadonlySet<string> = wordSet(`
  abstain avoid cease decline deny fail forbear forget neglect omit refrain refuse reject resist stop
`);

/** Adjectives before an infinitive that say the thing does not happen: "unable to sign", "is unlikely to sign". */
export const negativeAdjectives: ReadonlySet<string> = wordSet(
  "loath powerless reluctant unable unlikely unprepared unwilling",
);

/** Nouns before an infinitive of which there may be none: "made no attempt to sign". */
export const attemptNouns: ReadonlySet<string> = wordSet("attempt bid effort move");

/** Verbs with an object and "from" that say the thing was kept from happening: "barred him from speaking". */
export const preventers: ReadonlySet<string> = wordSet(`
  ban bar block discourage exclude exempt forbid hinder keep prevent prohibit restrain stop suspend
`);

/** Words and prepositions before a gerund that say the thing did not happen: "left without signing", "short of attacking". */
export const negativeOpeners: ReadonlySet<string> = wordSet("without");

/** Words before "of" and a gerund that say so: "stopped short of attacking", "spoke instead of signing". */
export const negativeBeforeOf: ReadonlySet<string> = wordSet("instead short");

/** Verbs that deny what their clause says: "denied that it had lost money". */
export const denials: ReadonlySet<string> = wordSet("contradict deny disprove dispute rebut refute reject");
