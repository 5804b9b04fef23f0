/**
 * Words for what befalls things and people and has a cause that news asks for, by kind of incident: "sank", "went down" and
 * "the sinking" ask for one cause. Other kinds than those of `occasions.ts`, whose times are compared. Lemmas and verbs with their
 * particle, hand-kept from the wording of news.
 */

// Those of things stand first: of a report that tells a crash and an escape, "the cause" is that of the crash.
// prettier-ignore
const table = {
  sinking: ["capsize", "capsizing", "founder", "go down", "overturn", "shipwreck", "sink", "sinking"],
  crash: [
    "accident", "collide", "collision", "come down", "crash", "derail", "derailment", "pile-up", "pileup", "plunge",
    "plunge off", "run off", "wreck",
  ],
  explosion: ["blast", "detonate", "detonation", "explode", "explosion", "go off"],
  collapse: ["bring down", "cave in", "cave-in", "collapse", "give way"],
  fire: ["blaze", "burn", "burn down", "conflagration", "fire", "gut", "inferno", "wildfire"],
  landslide: ["avalanche", "landslide", "landslip", "mudslide", "rockfall"],
  outage: ["blackout", "outage", "power cut"],
  spill: ["leak", "spill", "spillage"],
  illness: ["fall ill", "take ill", "outbreak", "poison", "poisoning", "sicken"],
  disruption: ["disrupt", "disruption", "halt"],
  shares: ["plummet", "slide", "slump", "tumble"],
  absence: [
    "absence", "be without", "come off", "leave court", "leave field", "leave game", "leave match", "leave pitch",
    "limp off", "miss", "pull out", "rule out", "sideline", "sit out", "substitute", "take off", "withdraw", "withdrawal",
  ],
  unrest: [
    "anger", "clash", "demonstration", "fighting", "march", "protest", "rally", "riot", "rioting", "strike", "unrest",
    "uprising", "violence", "walk out", "walkout", "war",
  ],
  resignation: ["quit", "resign", "resignation", "stand down", "step aside", "step down"],
  dismissal: ["ax", "dismiss", "dismissal", "firing", "lose job", "oust", "sack", "sacking", "send off"],
  cancellation: ["call off", "cancel", "cancellation", "scrap"],
  postponement: ["delay", "postpone", "postponement", "put off"],
  escape: ["break out", "breakout", "escape", "flee", "get away", "get out", "jailbreak"],
  separation: ["break up", "breakup", "divorce", "end marriage", "part", "separate", "separation", "split", "split up"],
} as const;

export type Incident = keyof typeof table;

/** Kinds of incident in the order in which one is held for the story's own. */
export const incidents = Object.keys(table) as readonly Incident[];

const kinds: ReadonlyMap<string, Incident> = new Map(
  incidents.flatMap((kind) => table[kind].map((word) => [word, kind] as const)),
);

/** The kind of incident that a lemma, or a verb with its particle ("go down"), tells; `null` when none. */
export function incidentOf(words: string): Incident | null {
  return kinds.get(words) ?? null;
}

/** Incidents of things and places, each of them rare: where both leads tell one, it is the same. */
export const physicalIncidents: ReadonlySet<Incident> = new Set([
  "collapse",
  "crash",
  "escape",
  "explosion",
  "fire",
  "illness",
  "landslide",
  "outage",
  "sinking",
  "spill",
]);

/** What is done of someone's own will: its occasion is no cause yet. */
export const decidedIncidents: ReadonlySet<Incident> = new Set([
  "absence",
  "cancellation",
  "dismissal",
  "postponement",
  "resignation",
  "separation",
]);
