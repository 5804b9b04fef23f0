/**
 * Verbs that tell one act from its two ends: who sells and who buys, who beats and who loses. Each names the place in its
 * clause of the one who has or gives (`first`) and the one who gets or yields (`second`).
 */

/** A place in a clause: its actor, its target, or behind one of some prepositions. */
export type ClausePlace = "actor" | "target" | readonly string[];

export interface Converse {
  /** The act, equal for all verbs that tell it. */
  readonly act: string;
  readonly first: ClausePlace;
  readonly second: ClausePlace;
  /** Whether the target is what changes hands. */
  readonly hands: boolean;
}

const from = ["from"];
const to = ["to"];

const gives = (act: string): Converse => ({ act, first: "actor", second: to, hands: true });
const gets = (act: string): Converse => ({ act, first: from, second: "actor", hands: true });

/** Who buys another, and no thing of his: two names. */
const takeover: Converse = { act: "takeover", first: "actor", second: "target", hands: false };

// prettier-ignore
export const converses: ReadonlyMap<string, readonly Converse[]> = new Map<string, readonly Converse[]>([
  ["acquire", [gets("sell"), takeover]],
  ["beat", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["borrow", [gets("lend")]],
  ["buy", [gets("sell"), takeover]],
  ["defeat", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["donate", [gives("give")]],
  ["get", [gets("give")]],
  ["give", [gives("give")]],
  ["hand", [gives("give")]],
  ["inherit", [gets("leave")]],
  ["leave", [gives("leave")]],
  ["lend", [gives("lend")]],
  ["loan", [gives("lend")]],
  ["lose", [
    { act: "beat", first: ["against", "to"], second: "actor", hands: false },
    { act: "give", first: "actor", second: to, hands: true },
  ]],
  ["overcome", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["purchase", [gets("sell"), takeover]],
  ["receive", [gets("give")]],
  ["sell", [gives("sell")]],
  ["take over", [takeover]],
  ["thrash", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["transfer", [gives("give")]],
  ["win", [{ act: "beat", first: "actor", second: ["against", "over"], hands: false }]],
]);

/** Nouns of an act between two, with their verb: "the army's attack on the rebels". */
// prettier-ignore
export const actNouns: ReadonlyMap<string, string> = new Map([
  ["accusation", "accuse"], ["assault", "assault"], ["attack", "attack"], ["claim", "sue"], ["defeat", "beat"],
  ["invasion", "invade"], ["lawsuit", "sue"], ["murder", "murder"], ["raid", "raid"], ["suit", "sue"],
  ["victory", "beat"], ["win", "beat"],
]);

/** Prepositions between such a noun and the one it is done to. */
export const actTies: ReadonlySet<string> = new Set(["against", "of", "on", "over"]);

/** Acts that two do to each other: told both ways, both may hold. */
export const mutualActs: ReadonlySet<string> = new Set([
  "accuse",
  "attack",
  "blame",
  "call",
  "contact",
  "criticize",
  "fight",
  "follow",
  "help",
  "hit",
  "join",
  "know",
  "love",
  "meet",
  "phone",
  "praise",
  "see",
  "shell",
  "shoot",
  "support",
  "tell",
  "thank",
  "threaten",
  "visit",
  "warn",
]);

/** Acts that are told of two with names only: who buys a mill takes over nobody. */
export const actsOfNames: ReadonlySet<string> = new Set([takeover.act]);

/** Acts that are the same whoever of the two is named first. */
// prettier-ignore
export const symmetricActs: ReadonlySet<string> = new Set([
  "collide", "date", "divorce", "embrace", "face", "kiss", "marry", "meet", "play", "resemble", "wed",
]);
