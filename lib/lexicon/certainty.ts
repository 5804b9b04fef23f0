/**
 * Words that tell how sure a clause is. After the event modality of FactBank (Saurí and Pustejovsky 2009), cut to the words
 * that news uses.
 */
import { wordSet } from "./word-set.ts";

/** Adverbs by which a report hands a claim to nobody: "the delegation reportedly agreed". */
export const reportedAdverbs: ReadonlySet<string> = new Set([
  "allegedly",
  "apparently",
  "purportedly",
  "reportedly",
  "supposedly",
]);

/** Adverbs of doubt: "perhaps", "possibly". */
export const possibleAdverbs: ReadonlySet<string> = new Set([
  "conceivably",
  "likely",
  "maybe",
  "perhaps",
  "possibly",
  "potentially",
  "presumably",
  "probably",
]);

/** Auxiliaries that leave it open. */
export const possibleAuxiliaries: ReadonlySet<string> = new Set(["can", "could", "may", "might", "should", "would"]);

/** Auxiliaries that put it in the future. */
export const plannedAuxiliaries: ReadonlySet<string> = new Set(["'ll", "shall", "will", "wo"]);

/** Passive verbs before an infinitive that report: "is said to have fled", "is feared to be dead". */
export const reportedPassives: ReadonlySet<string> = wordSet(`
  allege assume believe claim fear presume report rumor rumour say suppose suspect think understand
`);

/** Verbs before an infinitive that put it in the future: "plans to close", "agreed to talk", "is expected to". */
export const planningVerbs: ReadonlySet<string> = wordSet(`
  agree aim commit decide expect hope intend mean offer plan pledge prepare promise propose schedule set swear
  threaten vow want wish
`);

/** Verbs before an infinitive that do not tell whether it came to pass: "tried to revive". */
export const tryingVerbs: ReadonlySet<string> = wordSet(`
  appear attempt demand fight push seek seem struggle try work
`);

/** Words that open a condition. "as long as" and "provided that" are told by their first word and the next. */
export const conditionals: ReadonlySet<string> = new Set(["if", "lest", "once", "provided", "unless"]);
