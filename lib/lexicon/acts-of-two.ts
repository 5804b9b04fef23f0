/** Words for acts between two beside the verbs of `converses.ts`: their nouns, what they are done with, which are done once. */

/** Nouns of an act between two, with their verb: "the army's attack on the rebels". */
// prettier-ignore
export const actNouns: ReadonlyMap<string, string> = new Map([
  ["accusation", "accuse"], ["acquisition", "takeover"], ["buyout", "takeover"], ["assault", "hit"], ["attack", "hit"], ["claim", "sue"], ["defeat", "beat"],
  ["invasion", "invade"], ["lawsuit", "sue"], ["murder", "murder"], ["raid", "raid"], ["suit", "sue"],
  ["takeover", "takeover"], ["triumph", "beat"], ["victory", "beat"], ["win", "beat"],
]);

/** Nouns of a match that its subject won or lost: "is through after a win over Holm", "after a defeat by Holm". */
export const matchNouns: ReadonlyMap<string, "won" | "lost"> = new Map([
  ["defeat", "lost"],
  ["loss", "lost"],
  ["triumph", "won"],
  ["victory", "won"],
  ["win", "won"],
]);

/** Prepositions that name the other side of a match behind such a noun. */
export const matchTies: ReadonlySet<string> = new Set(["against", "by", "over", "to"]);

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
  "host",
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

/** Of these, those that two people do once, and not both: who punched whom in a brawl. */
export const soleActs: ReadonlySet<string> = new Set(["hit", "shoot"]);

/** What an attack is made with, by the act that it makes it. */
export const weapons: ReadonlyMap<string, string> = new Map([
  ["blade", "stab"],
  ["dagger", "stab"],
  ["gun", "shoot"],
  ["knife", "stab"],
  ["pistol", "shoot"],
  ["rifle", "shoot"],
]);

/** What is sent, by those who send it: "hit by a bullet fired by Berg". Lemma to the act where it hits. */
export const missiles: ReadonlyMap<string, string> = new Map([
  ["arrow", "shoot"],
  ["ball", "hit"],
  ["bottle", "hit"],
  ["brick", "hit"],
  ["bullet", "shoot"],
  ["car", "hit"],
  ["round", "shoot"],
  ["shot", "shoot"],
  ["stone", "hit"],
  ["truck", "hit"],
  ["van", "hit"],
]);

/** Acts that are told of two with names only: who buys a mill takes over nobody. */
export const actsOfNames: ReadonlySet<string> = new Set(["takeover"]);

/** Acts that are the same whoever of the two is named first. */
// prettier-ignore
export const symmetricActs: ReadonlySet<string> = new Set([
  "collide", "date", "divorce", "embrace", "face", "kiss", "marry", "meet", "play", "resemble", "wed",
]);
