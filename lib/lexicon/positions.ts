/** Words by which someone is told to have a position, none yet, or not the one he is said to have. Sorted. */
import { wordSet } from "./word-set.ts";

/** Verbs that make a position plain: "urged states to pay". */
export const positionVerbs: ReadonlySet<string> = wordSet(`
  advocate approve back call condemn demand denounce endorse favor insist oppose press propose push recommend reject
  support urge
`);

/** What someone wants time for who has no position yet: "needs time to study the plan". */
export const deliberatingVerbs: ReadonlySet<string> = wordSet(`
  assess consider decide deliberate digest evaluate examine ponder reflect review scrutinize study think weigh
`);

/** Verbs of asking for time. */
export const timeTakingVerbs: ReadonlySet<string> = wordSet(`
  ask need request seek take want
`);

/** Who is so has no position: "is undecided". */
export const undecidedWords: ReadonlySet<string> = wordSet(`
  noncommittal uncommitted undecided unsure
`);

/** What someone does who wants a thing no more: "called for ending the subsidy", "vowed to abolish it". */
export const endingVerbs: ReadonlySet<string> = wordSet(`
  abolish ban close defund dismantle eliminate end halt outlaw repeal scrap stop
`);

/** Verbs before what someone wants: "called for", "vowed to". */
export const wantingVerbs: ReadonlySet<string> = wordSet(`
  call campaign demand pledge press promise propose push urge vow want
`);
