/**
 * Words for those who stand between others and for what they do there. By common knowledge of how news writes of talks,
 * courts, matches and ballots; sorted. Lemmas in American spelling.
 */
import { wordSet } from "./word-set.ts";

/** Nouns for those who bring others together: whoever brokered the truce may be called so. */
export const mediatorNouns: ReadonlySet<string> = wordSet(`
  arbiter arbitrator broker conciliator facilitator go-between intermediary mediator peacemaker
`);

/** Nouns for all who stand between others and take no side by their office: "the mediators", "an umpire". */
export const thirdPartyNouns: ReadonlySet<string> = new Set([
  ...mediatorNouns,
  ...wordSet("moderator monitor observer ombudsman peacekeeper referee umpire"),
]);

/** Verbs whose subject stands between others by what they tell: "Norway mediated the talks". */
export const mediatingVerbs: ReadonlySet<string> = wordSet(`
  arbitrate conciliate mediate moderate referee umpire
`);

/** Verbs of the same that need a matter between two sides as their object: "hosted the talks", but not "hosted the cup". */
export const brokeringVerbs: ReadonlySet<string> = wordSet(`
  broker chair facilitate guarantee host oversee sponsor supervise
`);

/** What lies between two sides: "the talks", "a truce". */
export const betweenNouns: ReadonlySet<string> = wordSet(`
  accord agreement armistice ceasefire conversation deal dialog dialogue discussion exchange meeting negotiation peace
  process round settlement summit talk treaty truce
`);

/** Verbs of trying, which a third party does without taking a side: "are still attempting to revive the talks". */
export const effortVerbs: ReadonlySet<string> = wordSet(`
  aim attempt bid continue endeavor help hope keep labor persist press race remain resume scramble seek shuttle strive
  struggle try urge work
`);
