import { wordSet } from "./word-set.ts";

/** Nouns that tell when, bare after a verb: "said Tuesday", "began last week". They fill no place of a clause but its time. */
export const timeNouns: ReadonlySet<string> = wordSet(`
  afternoon april august century day decade december evening february friday hour january july june march midnight
  minute monday month morning night noon november october saturday second september sunday thursday time today
  tomorrow tonight tuesday wednesday week weekend year yesterday
`);

/** Words before a verb that put it in the time to come. */
export const willWords: ReadonlySet<string> = wordSet(`'ll shall will wo`);

/** Verbs and adjectives, as lemmas, whose infinitive lies in the time to come: "is expected to arrive", "due to meet". */
export const comingVerbs: ReadonlySet<string> = wordSet(`
  agree aim announce due expect go hope intend likely plan prepare promise ready schedule set slate threaten vow
`);
