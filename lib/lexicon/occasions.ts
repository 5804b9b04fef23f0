/**
 * Words for what happens at a time, by kind: "took off", "left" and "the departure" are one kind, "opened fire" and "shots
 * rang out" another. Of most of these a story has several, so that they are one only where they are of one thing. Lemmas, and
 * verbs with the word behind them that makes their sense. Hand-kept from the wording of news.
 */
import { wordSet } from "./word-set.ts";

/** Kinds of which a story mostly tells one, whoever it befalls. */
// prettier-ignore
const ofStory = {
  collapse: ["cave in", "cave-in", "collapse"],
  coup: ["coup", "putsch", "seize power", "take power"],
  crash: [
    "accident", "collide", "collision", "come down", "come off", "crash", "derail", "derailment", "fall into", "leave rail",
    "overturn", "pile-up", "plough into", "plow into", "plunge", "slam into",
  ],
  deadline: ["deadline", "expire", "expiry", "give until", "have until", "run out", "ultimatum"],
  election: ["election", "go poll", "polling", "referendum"],
  escape: ["break jail", "breakout", "escape", "jailbreak"],
  explosion: ["blast", "blow up", "bombing", "detonate", "explode", "explosion", "go off"],
  fire: ["blaze", "catch fire", "inferno", "wildfire"],
  fighting: ["clash", "fighting", "skirmish", "violence"],
  kidnapping: ["abduct", "abduction", "hijack", "hijacking", "kidnap", "kidnapping", "take hostage"],
  landfall: ["come ashore", "hit land", "landfall", "make landfall"],
  landslide: ["avalanche", "hillside collapse", "hillside give", "landslide", "mudslide"],
  outage: ["blackout", "cut power", "go dark", "lose power", "outage", "power cut", "power fail", "power go"],
  quake: ["earthquake", "quake", "temblor", "tremor"],
  robbery: ["break into", "burglary", "heist", "hold up", "raid", "rob", "robber", "robbery"],
  shooting: ["gunfire", "open fire", "shoot", "shooting", "shot ring"],
  grounding: ["hit reef", "hit rock", "run aground", "strike reef", "strike rock"],
  sinking: ["capsize", "founder", "go down", "sink", "sinking"],
  stabbing: ["stab", "stabbing"],
  strike: ["down tool", "go strike", "stoppage", "walk out", "walkout"],
} as const;

/** Kinds of which a story tells several: one only where they are of the same one. */
// prettier-ignore
const ofThing = {
  adjournment: ["adjourn", "adjournment", "delay", "postpone", "postponement", "push back", "put off"],
  appointment: ["appoint", "appointment"],
  arrest: ["apprehend", "arrest", "catch", "detain", "detention", "nab"],
  arrival: ["arrival", "arrive", "dock", "land", "landing", "touch down"],
  attack: ["ambush", "assault", "attack", "bomb", "shell", "shelling", "storm"],
  birth: ["bear", "birth", "give birth"],
  capture: ["capture", "fall to", "overrun", "retake", "seize", "take control"],
  closing: ["close", "closure", "shut", "shutdown"],
  completion: ["complete", "completion", "finish"],
  death: ["death", "die", "pass away", "perish"],
  departure: ["depart", "departure", "leave", "pull out", "withdraw", "withdrawal", "sail", "set off", "set sail", "take off", "takeoff", "take-off"],
  dismissal: ["dismiss", "dismissal", "fire", "oust", "ouster", "sack", "sacking"],
  end: ["break down", "break up", "conclude", "end"],
  extinguishing: ["bring control", "contain", "extinguish", "put out"],
  finding: ["discover", "discovery", "find"],
  force: ["come effect", "come force", "enter force", "take effect", "take hold"],
  founding: ["establish", "found", "founding", "set up"],
  goal: ["equalise", "equaliser", "equalize", "goal", "head in", "opener", "score"],
  halt: ["halt", "interrupt", "suspend", "suspension"],
  hearing: ["hear", "hearing"],
  joining: ["enlist", "join"],
  leading: ["head", "lead"],
  launch: ["blast off", "launch", "lift off", "liftoff", "lift-off"],
  march: ["demonstrate", "demonstration", "march", "protest", "rally"],
  loss: ["contact lose", "disappear", "lose contact", "vanish"],
  marriage: ["marriage", "marry", "wed", "wedding"],
  meeting: ["meet", "meeting", "summit", "take place"],
  opening: ["inaugurate", "inauguration", "open", "opening", "reopen", "reopening"],
  publication: ["publication", "publish", "unveil"],
  release: ["free", "release", "walk free"],
  rescue: ["bring out", "pull alive", "rescue", "save"],
  resignation: ["quit", "submit resignation", "tender resignation", "resign", "resignation", "stand down", "step aside", "step down"],
  resumption: ["restart", "resume", "resumption"],
  sentence: ["imprison", "jail", "sentence", "sentencing"],
  signing: ["initial", "ink", "put name", "sign", "signing"],
  theft: ["make off", "steal", "theft"],
  start: ["begin", "commence", "erupt", "get way", "kick off", "kick-off", "kickoff", "start"],
  verdict: ["acquit", "acquittal", "clear", "convict", "conviction", "find guilty", "verdict"],
  vote: ["ballot", "vote"],
} as const;

/** Kind of an occasion. */
export type OccasionKind = keyof typeof ofStory | keyof typeof ofThing;

const kinds: ReadonlyMap<string, OccasionKind> = new Map(
  [...Object.entries(ofStory), ...Object.entries(ofThing)].flatMap(([kind, words]) =>
    words.map((word) => [word, kind as OccasionKind] as const),
  ),
);

/** The kind of occasion that a lemma, or two of them ("take off"), tells; `null` when none. */
export function occasionOf(words: string): OccasionKind | null {
  return kinds.get(words) ?? null;
}

/** Whether a story mostly tells one of a kind. */
export function isOfStory(kind: string): boolean {
  return Object.hasOwn(ofStory, kind);
}

/** What opens and closes as others begin and end: trials, festivals, deals. By kind, then by the key of the thing. */
const begun: ReadonlySet<string> = wordSet(`
  #deal #talks #trial conference congress exhibition festival inquiry session season
`);

/** What opens or is released when it is published, by key. */
const published: ReadonlySet<string> = new Set([
  "=film",
  "album",
  "book",
  "document",
  "novel",
  "report",
  "song",
  "video",
]);

/** The kind that a word tells of a thing: a trial opens as a strike starts, and a deal closes as a tower is completed. */
export function kindOfThing(kind: OccasionKind, thing: string): OccasionKind {
  if ((kind === "opening" || kind === "release") && published.has(thing)) return "publication";
  if (kind === "opening" && begun.has(thing)) return "start";
  if (kind === "closing" && begun.has(thing)) return thing === "#deal" ? "completion" : "end";
  return kind;
}

/** Nouns that tell a kind which their verbs do not: a quake strikes, a strike does not. */
const occasionNouns: ReadonlyMap<string, OccasionKind> = new Map<string, OccasionKind>([
  ["bomb", "explosion"],
  ["bomber", "explosion"],
  ["cyclone", "landfall"],
  ["disaster", "crash"],
  ["fire", "fire"],
  ["hurricane", "landfall"],
  ["shot", "shooting"],
  ["strike", "strike"],
  ["typhoon", "landfall"],
]);

/** The kind that a noun tells; `null` when none. */
export function kindOfNoun(lemma: string): OccasionKind | null {
  return occasionNouns.get(lemma) ?? occasionOf(lemma);
}

/** Verbs that say only that their subject came about: "the fire broke out", "the quake struck", "the vote takes place". */
export const comingAbout: ReadonlySet<string> = new Set([
  "be",
  "begin",
  "break",
  "bury",
  "come",
  "erupt",
  "happen",
  "hit",
  "hold",
  "kill",
  "occur",
  "expect",
  "plan",
  "rip",
  "rock",
  "schedule",
  "set",
  "shake",
  "start",
  "strike",
  "sweep",
  "take",
]);

/** Words for one thing that a report changes for the sake of style; the first stands for all. Lemmas. */
// prettier-ignore
const things: readonly (readonly string[])[] = [
  ["plane", "aircraft", "airliner", "airplane", "flight", "helicopter", "jet"],
  ["ship", "boat", "ferry", "freighter", "liner", "tanker", "vessel", "yacht"],
  ["factory", "mill", "plant", "works"],
  ["shop", "branch", "store", "supermarket"],
  ["picture", "canvas", "painting", "portrait"],
  ["body", "corpse", "remains"],
  ["parliament", "assembly", "lawmaker", "mp", "senator"],
  ["captive", "hostage"],
  ["prisoner", "convict", "detainee", "inmate"],
  ["suspect", "attacker", "gunman", "killer", "man"],
  ["trial", "case", "court", "hearing"],
  ["talks", "dialogue", "discussion", "negotiation", "summit", "talk"],
  ["truce", "armistice", "ceasefire"],
  ["worker", "employee", "staff"],
  ["deal", "accord", "agreement", "merger", "pact", "takeover", "treaty"],
];

const thingClasses: ReadonlyMap<string, string> = new Map(
  things.flatMap((group) => group.map((word) => [word, `#${group[0] ?? ""}`] as const)),
);

/** What a noun is one of, as a key; `null` for one of no group. */
export function thingOf(lemma: string): string | null {
  return thingClasses.get(lemma) ?? null;
}
