/** Words by which news tells why something happened. */
import { wordSet } from "./word-set.ts";

/** Words that hand over a reason, whatever stands before them; longer ones first where one begins with another. */
export const reasonOpeners: readonly (readonly string[])[] = [
  ["as", "a", "consequence", "of"],
  ["as", "a", "result", "of"],
  ["because", "of"],
  ["because"],
  ["due", "to"],
  ["in", "reprisal", "for"],
  ["in", "response", "to"],
  ["in", "retaliation", "for"],
  ["in", "revenge", "for"],
  ["on", "account", "of"],
  ["on", "grounds", "of"],
  ["on", "suspicion", "of"],
  ["on", "the", "grounds", "that"],
  ["owing", "to"],
  ["thanks", "to"],
];

/** Words that tell what came before or stood by: a reason only for what needs one ("died after a fall"). */
export const occasionOpeners: readonly (readonly string[])[] = [["after"], ["amid"], ["following"], ["when"]];

/** What is done to someone for a reason that news tells: "was suspended for feuding"; "after" tells it, too. */
export const sanctions: ReadonlySet<string> = wordSet(`
  arrest ax ban bar bench censure charge condemn convict detain discipline dismiss eject evict execute expel fine
  fire impeach imprison indict investigate jail oust penalize prosecute punish reprimand sack sanction sentence sideline
  sue suspend
`);

/** What is done of one's own will, over or because of something: "quit over money"; "after" tells no more than when. */
export const decisions: ReadonlySet<string> = wordSet(`
  abandon apologize cancel close delay depart drop exit leave postpone protest quarrel quit resign scrap split strike
  walk withdraw
`);

/** What befalls someone or something: its occasion is its cause, "drowned when the boat capsized". */
export const mishaps: ReadonlySet<string> = wordSet(`
  burn capsize choke collapse crash cut damage derail destroy die drown explode fail fall hurt injure kill overturn
  perish sever sink suffocate wound
`);

/** Verbs that are told with "of" and "from" and what someone died of. */
export const dyings: ReadonlySet<string> = wordSet("die perish suffer");

/** Verbs whose actor is the cause of their target: "a gas leak caused the blast", "set off the blast". */
// prettier-ignore
export const causings: ReadonlySet<string> = new Set([
  "bring about", "cause", "ignite", "prompt", "provoke", "set off", "spark", "start", "touch off", "trigger",
]);

/** Nouns of what has a cause that news asks for. */
export const nounEffects: ReadonlySet<string> = wordSet(`
  accident avalanche blackout blast blaze bombing breakdown clash collapse crash crisis cut death delay derailment
  disaster disruption explosion failure fire flood flooding landslide leak loss mishap outage outbreak protest riot
  shooting shutdown sinking spill strike tragedy unrest
`);

/** Nouns of which a report says that it is not known. */
export const causeNouns: ReadonlySet<string> = wordSet("cause motive reason");

/** Words that say of a cause that nobody knows it yet. */
export const unknowns: ReadonlySet<string> = wordSet(
  "investigation mystery uncertain unclear undetermined unexplained unknown",
);

/** Nouns of acts that news gives a reason for, each with its verb: "his resignation over the flat". */
// prettier-ignore
export const nounActs: ReadonlyMap<string, string> = new Map([
  ["arrest", "arrest"], ["cancellation", "cancel"], ["conviction", "convict"], ["death", "die"],
  ["departure", "depart"], ["dismissal", "dismiss"], ["firing", "fire"], ["indictment", "indict"],
  ["postponement", "postpone"], ["resignation", "resign"], ["sacking", "sack"], ["suspension", "suspend"],
  ["withdrawal", "withdraw"],
]);

/** Words right behind such a noun that hand over its reason. */
export const nounTies: ReadonlySet<string> = wordSet("for from over");

/** What something is done for or over that is no reason: "suspended for a week". */
export const stretchesOfTime: ReadonlySet<string> = wordSet(
  "career day game hour life minute month night season time week weekend year",
);

/** Verbs that with a "not" leave a cause untold: "has not been determined". */
export const tellings: ReadonlySet<string> = wordSet("determine disclose establish give know release");

/** Verbs by which something with a cause comes about: "the crash happened when the driver fell asleep". */
export const happenings: ReadonlySet<string> = wordSet(
  "begin break come erupt escalate flare grow happen mount occur start",
);

/** Verbs that tie a cause to its effect by a preposition: "the leak led to the blast", "the crash resulted from fog". */
// prettier-ignore
export const causingTies: ReadonlyMap<string, { readonly effect: readonly string[]; readonly cause: readonly string[] }> = new Map([
  ["arise", { effect: [], cause: ["from"] }], ["lead", { effect: ["to"], cause: [] }],
  ["result", { effect: ["in"], cause: ["from"] }], ["stem", { effect: [], cause: ["from"] }],
]);

/** Verbs that tell how someone came to harm, so that two of them tell two things: "was shot", "was stabbed". */
export const manners: ReadonlySet<string> = wordSet(`
  behead bludgeon burn choke crush drown electrocute gas hang poison shoot smother stab starve strangle suffocate
  trample
`);
