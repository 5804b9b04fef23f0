/**
 * Words that tell how sure a clause is. After the event modality of FactBank (Saurí and Pustejovsky 2009), cut to the words
 * that news uses.
 */
import type { Certainty } from "../model.ts";
import { wordSet } from "./word-set.ts";

/** Adverbs by which a report hands a claim to nobody: "the delegation reportedly agreed". */
export const reportedAdverbs: ReadonlySet<string> = wordSet("apparently ostensibly purportedly reportedly supposedly");

/** Adverbs of an accusation: "allegedly took bribes". */
export const allegedAdverbs: ReadonlySet<string> = new Set(["allegedly"]);

/** Adverbs of doubt: "perhaps", "possibly". */
export const possibleAdverbs: ReadonlySet<string> = wordSet(`
  arguably conceivably likely maybe perhaps possibly potentially presumably probably
`);

/** Auxiliaries that leave it open: what must be need not come; "would" is read by what stands round it. */
export const possibleAuxiliaries: ReadonlySet<string> = wordSet("can could may might must ought should");

/** Auxiliaries that put it in the future. */
export const plannedAuxiliaries: ReadonlySet<string> = new Set(["'ll", "shall", "will", "wo"]);

/** Passive verbs before an infinitive that report: "is said to have fled", "is feared to be dead". */
export const reportedPassives: ReadonlySet<string> = wordSet(`
  assume believe claim consider estimate fear presume report rumor rumour say think understand
`);

/** Passive verbs before an infinitive that tell it as so: who is known to have died died. */
export const factivePassives: ReadonlySet<string> = wordSet("know");

/** Passive verbs before an infinitive that accuse: "is alleged to have fled", "is suspected to be the thief". */
export const allegedPassives: ReadonlySet<string> = wordSet("allege suspect");

/** Verbs behind which a bare adjective or participle tells what became of someone: "is feared dead", "were reported missing". */
export const smallClauseVerbs: ReadonlySet<string> = wordSet(`
  assume believe certify confirm declare discover fear find list presume pronounce report think
`);

/** Verbs before an infinitive that put it in the future: "plans to close", "agreed to talk", "is expected to". */
export const planningVerbs: ReadonlySet<string> = wordSet(`
  agree aim commit decide expect hope intend mean offer plan pledge prepare promise propose schedule set suppose
  swear threaten vow want wish
`);

/** Verbs before an infinitive or a gerund that do not tell whether it comes to pass: "tried to revive", "is considering leaving". */
export const tryingVerbs: ReadonlySet<string> = wordSet(`
  appear attempt consider contemplate demand fight mull ponder push seek seem struggle try weigh work
`);

/** Verbs of holding for true: who does not believe that it was a bomb denies it. */
export const thinkingVerbs: ReadonlySet<string> = wordSet("believe think");

/** Verbs of asking and ordering: what they ask for is not done yet, "told residents to leave", "was ordered to pay". */
export const askingVerbs: ReadonlySet<string> = wordSet(`
  advise ask beg call challenge command convince direct encourage instruct invite oblige order persuade press
  pressure push remind request require summon tell tempt urge warn
`);

/** Verbs that let or make someone do it: "forced the firm to pay", "helped them to flee". */
export const causingVerbs: ReadonlySet<string> = wordSet("allow cause compel enable force get help lead permit prompt");

/** Adjectives before an infinitive, and how sure they leave it: "are due to resume", "is unlikely to sign". */
export const controllingAdjectives: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["able", "asserted"],
  ["about", "planned"],
  ["afraid", "possible"],
  ["bound", "planned"],
  ["certain", "planned"],
  ["determined", "planned"],
  ["due", "planned"],
  ["eager", "possible"],
  ["eligible", "possible"],
  ["free", "possible"],
  ["keen", "possible"],
  ["likely", "possible"],
  ["poised", "planned"],
  ["prepared", "planned"],
  ["ready", "planned"],
  ["reluctant", "possible"],
  ["set", "planned"],
  ["sure", "planned"],
  ["unable", "asserted"],
  ["unlikely", "possible"],
  ["unwilling", "asserted"],
  ["willing", "planned"],
]);

/** Words that open a condition; "as long as", "provided that" are told by the word before the one that opens the clause. */
export const conditionals: ReadonlySet<string> = new Set(["if", "lest", "once", "unless"]);

/** Words before "that" that make it a condition: "provided that", "on condition that". */
export const conditionsBeforeThat: ReadonlySet<string> = wordSet(
  "assuming case condition provided providing supposing",
);

/** Auxiliaries before their subject that open a condition: "Should the talks fail, ...", "Had the dam held, ...". */
export const invertedConditions: ReadonlySet<string> = new Set(["had", "should", "were"]);

/** How sure a clause with "that" is by the noun or adjective it explains: "allegations that", "it is likely that". */
export const certaintyOfNouns: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["accusation", "alleged"],
  ["allegation", "alleged"],
  ["belief", "reported"],
  ["chance", "possible"],
  ["charge", "alleged"],
  ["claim", "alleged"],
  ["conceivable", "possible"],
  ["concern", "possible"],
  ["demand", "possible"],
  ["denial", "denied"],
  ["doubt", "possible"],
  ["doubtful", "possible"],
  ["fear", "possible"],
  ["hope", "possible"],
  ["hopeful", "possible"],
  ["likelihood", "possible"],
  ["likely", "possible"],
  ["plausible", "possible"],
  ["pledge", "planned"],
  ["possibility", "possible"],
  ["possible", "possible"],
  ["prediction", "planned"],
  ["probable", "possible"],
  ["promise", "planned"],
  ["proposal", "possible"],
  ["recommendation", "possible"],
  ["report", "reported"],
  ["request", "possible"],
  ["requirement", "possible"],
  ["risk", "possible"],
  ["rumor", "reported"],
  ["speculation", "possible"],
  ["suggestion", "possible"],
  ["suspicion", "alleged"],
  ["theory", "possible"],
  ["threat", "planned"],
  ["uncertain", "possible"],
  ["unclear", "possible"],
  ["unlikely", "possible"],
]);

/** Verbs that make the clause they govern no more than what they name: "alleged that", "fears that", "hopes that". */
export const certaintyOfVerbs: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["allege", "alleged"],
  ["assume", "reported"],
  ["believe", "reported"],
  ["claim", "alleged"],
  ["demand", "possible"],
  ["doubt", "possible"],
  ["fear", "possible"],
  ["hope", "possible"],
  ["presume", "reported"],
  ["pretend", "denied"],
  ["propose", "possible"],
  ["recommend", "possible"],
  ["request", "possible"],
  ["require", "possible"],
  ["rumor", "reported"],
  ["speculate", "possible"],
  ["suspect", "possible"],
  ["urge", "possible"],
  ["wish", "possible"],
]);

/**
 * Verbs that hand a deed to someone by a preposition and a gerund, and how sure they leave it: "is accused of taking bribes",
 * "was charged with lying", "cleared him of stealing".
 */
export const deedGovernors: ReadonlyMap<string, ReadonlyMap<string, Certainty>> = new Map<
  string,
  ReadonlyMap<string, Certainty>
>([
  [
    "for",
    new Map<string, Certainty>([
      ["arrest", "alleged"],
      ["blame", "alleged"],
      ["criticize", "asserted"],
      ["fine", "asserted"],
      ["jail", "asserted"],
      ["praise", "asserted"],
      ["prosecute", "alleged"],
      ["sentence", "asserted"],
      ["thank", "asserted"],
      ["try", "alleged"],
    ]),
  ],
  [
    "of",
    new Map<string, Certainty>([
      ["accuse", "alleged"],
      ["acquit", "denied"],
      ["clear", "denied"],
      ["convict", "asserted"],
      ["suspect", "alleged"],
    ]),
  ],
  ["with", new Map<string, Certainty>([["charge", "alleged"]])],
]);

/** Verbs by which one declines to tell: "would not comment" is a refusal that happened, not a plan. */
export const tellingVerbs: ReadonlySet<string> = wordSet(
  "comment confirm disclose discuss elaborate identify reveal say specify",
);
