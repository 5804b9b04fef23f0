/**
 * Words for what happens at a time, by kind: "took off", "left" and "the departure" are one kind, "opened fire" and "shots
 * rang out" another. Of most of these a story has several, so that they are one only where they are of one thing. Lemmas, and
 * verbs with the word behind them that makes their sense. Hand-kept from the wording of news.
 */
import { wordSet } from "./word-set.ts";

/** Kinds of which a story mostly tells one, whoever it befalls. */
// prettier-ignore
const ofStory = {
  collapse: ["buckle", "burst", "cave in", "cave-in", "collapse", "crumble", "fall down", "give way"],
  coup: ["coup", "depose", "overthrow", "putsch", "seize power", "take power", "topple"],
  crash: [
    "accident", "air disaster", "bus accident", "car accident", "career into", "career off", "collide", "collision",
    "come down", "come off", "crash", "crash-land", "derail", "derailment", "ditch", "fall into", "leave rail",
    "leave road", "leave runway", "nosedive", "overturn", "pile-up", "plough into", "plow into", "plummet", "plunge",
    "ram into", "road accident", "run off", "skid", "slam into", "smash into", "train accident", "train wreck",
    "veer off", "wreck",
  ],
  deadline: ["cut-off", "cutoff", "deadline", "expire", "expiry", "give until", "have until", "run out", "ultimatum"],
  election: ["election", "go poll", "head poll", "polling", "referendum"],
  escape: ["abscond", "break jail", "break out jail", "breakout", "escape", "flee jail", "flee prison", "jailbreak"],
  explosion: [
    "blast", "blow up", "bomb attack", "bombing", "car bombing", "detonate", "detonation", "explode", "explosion",
    "go off", "set off bomb", "suicide attack", "suicide bombing",
  ],
  fire: ["arson", "blaze", "burst flame", "catch fire", "conflagration", "go flame", "inferno", "wildfire"],
  fighting: ["clash", "fighting", "hostility", "skirmish", "violence"],
  kidnapping: ["abduct", "abduction", "hijack", "hijacking", "kidnap", "kidnapping", "snatch", "take hostage"],
  landfall: ["come ashore", "hit coast", "hit land", "landfall", "make landfall"],
  landslide: ["avalanche", "hillside collapse", "hillside give", "landslide", "landslip", "mudslide", "rockfall"],
  outage: ["blackout", "cut power", "go dark", "lose power", "outage", "power cut", "power fail", "power go"],
  quake: ["earthquake", "quake", "temblor", "tremor"],
  robbery: [
    "break into", "burglary", "burgle", "heist", "hold up", "raid", "rob", "robber", "robbery", "smash-and-grab",
  ],
  shooting: [
    "fire shot", "gun attack", "gun down", "gun rampage", "gunfire", "open fire", "rampage", "shoot", "shooting",
    "shooting spree", "shootout", "shot ring",
  ],
  grounding: ["grounding", "hit reef", "hit rock", "hit sandbank", "run aground", "strike reef", "strike rock"],
  sinking: ["capsize", "founder", "go down", "go under", "keel over", "sink", "sinking"],
  stabbing: ["knife", "knife attack", "stab", "stabbing"],
  strike: ["down tool", "go strike", "stoppage", "strike action", "walk job", "walk off", "walk out", "walkout"],
} as const;

/** Kinds of which a story tells several: one only where they are of the same one. */
// prettier-ignore
const ofThing = {
  admission: [
    "admit hospital", "airlift hospital", "bring hospital", "fly hospital", "go hospital", "hospitalise", "hospitalize",
    "rush hospital", "take hospital",
  ],
  adjournment: [
    "adjourn", "adjournment", "defer", "deferral", "delay", "hold over", "postpone", "postponement", "push back",
    "put back", "put off", "reschedule",
  ],
  appointment: [
    "appoint", "appointment", "become chief", "become leader", "head", "lead", "nominate", "nomination", "swear in",
    "sworn in", "take helm", "take over",
  ],
  arrest: ["apprehend", "arrest", "catch", "detain", "detention", "nab", "pick up", "take custody"],
  arrival: ["arrival", "arrive", "dock", "fly in", "fly into", "land", "landing", "pull into", "reach", "touch down"],
  attack: ["ambush", "assault", "attack", "bomb", "burst into", "burst through", "burst thru", "shell", "shelling", "storm"],
  birth: [
    "baby arrive", "bear", "birth", "come world", "deliver baby", "give birth", "welcome baby", "welcome child",
    "welcome daughter", "welcome son",
  ],
  building: ["build", "construct", "erect", "put up"],
  "calling off": ["abandon", "call off", "cancel", "cancellation", "give up", "pull plug", "scrap", "stop"],
  capture: ["capture", "fall to", "overrun", "retake", "seize", "take control"],
  closing: ["cease trading", "close", "close door", "closure", "shut", "shut down", "shutdown", "shutter"],
  completion: ["complete", "completion", "finalise", "finalize", "finish", "go through"],
  death: ["breathe last", "death", "die", "lose battle", "lose life", "pass away", "perish", "succumb"],
  departure: [
    "depart", "departure", "fly out", "leave", "pull out", "sail", "set off", "set sail", "take off", "take-off",
    "takeoff", "withdraw", "withdrawal",
  ],
  discharge: ["discharge", "leave army", "leave clinic", "leave hospital", "leave military", "release hospital"],
  dismissal: ["dismiss", "dismissal", "fire", "oust", "ouster", "sack", "sacking"],
  divorce: ["divorce", "marriage dissolve", "separate", "separation", "split up"],
  end: [
    "break down", "break up", "cease", "come close", "come end", "conclude", "draw close", "end", "fall silent",
    "wind up", "wrap up",
  ],
  extinguishing: [
    "bring control", "contain", "douse", "extinguish", "get control", "have control", "have out", "put out",
  ],
  finding: ["come across", "discover", "discovery", "find", "locate", "recover", "turn up", "uncover", "unearth"],
  force: [
    "come effect", "come force", "come operation", "enter force", "go effect", "kick in", "take effect", "take hold",
  ],
  founding: ["establish", "found", "founding", "set up"],
  goal: ["equalise", "equaliser", "equalize", "equalizer", "goal", "head home", "head in", "net", "opener", "score"],
  halt: ["halt", "interrupt", "suspend", "suspension"],
  hearing: ["appear court", "go court", "hear", "hearing", "return court"],
  invention: ["invent", "patent"],
  joining: ["enlist", "join", "sign up"],
  launch: ["blast off", "launch", "lift off", "lift-off", "liftoff"],
  layoff: ["lay off", "make redundant", "redundancy"],
  march: ["demonstrate", "demonstration", "march", "protest", "rally", "take street"],
  loss: ["contact lose", "disappear", "drop radar", "go missing", "last hear", "last see", "lose contact", "vanish"],
  marriage: ["exchange vow", "marriage", "marry", "tie knot", "wed", "wedding"],
  meeting: ["hold talk", "meet", "meeting", "summit", "take place"],
  opening: [
    "debut", "go display", "go show", "inaugurate", "inauguration", "open", "open door", "opening", "premiere",
    "reopen", "reopening",
  ],
  publication: ["bring out book", "come out", "finding come", "hit shelf", "publication", "publish", "unveil"],
  release: [
    "bail", "free", "leave jail", "leave prison", "let go", "regain freedom", "release", "set free", "walk free",
    "win freedom",
  ],
  rescue: [
    "bring out", "bring safety", "bring surface", "haul out", "pluck", "pull alive", "pull out", "rescue", "save",
    "winch",
  ],
  resignation: [
    "bow out", "give post", "hand resignation", "leave office", "leave post", "quit", "resign", "resignation",
    "stand down", "step aside", "step down", "submit resignation", "tender resignation",
  ],
  return: ["come back", "fly back", "fly home", "go home", "head home", "return"],
  restoration: ["come back on", "restoration", "restore"],
  resumption: ["get back table", "go back table", "reconvene", "restart", "resume", "resumption", "return table"],
  sentence: ["condemn", "condemn death", "imprison", "jail", "sentence", "sentencing"],
  signing: ["initial", "ink", "put name", "sign", "signing"],
  "taking office": ["come power", "elect", "take office", "win presidency"],
  theft: ["make off", "steal", "theft"],
  start: ["begin", "commence", "erupt", "get underway", "get way", "kick off", "kick-off", "kickoff", "start"],
  verdict: ["acquit", "acquittal", "clear", "convict", "conviction", "find guilty", "verdict"],
  vote: ["ballot", "go vote", "put vote", "take up", "vote"],
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
  #deal #poll #talks #trial conference congress exhibition festival inquiry session season
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
  if ((kind === "publication" || kind === "launch") && thing === "#newspaper") return "founding";
  if ((kind === "opening" || kind === "start") && thing === "#talks") return "meeting";
  if (kind === "arrival" && thing === "#child") return "birth";
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
  ["striker", "strike"],
  ["typhoon", "landfall"],
]);

/** The kind that a noun tells; `null` when none. */
export function kindOfNoun(lemma: string): OccasionKind | null {
  return occasionNouns.get(lemma) ?? occasionOf(lemma);
}

/** Verbs that say only that their subject came about: "the fire broke out", "the quake struck", "the vote takes place". */
export const comingAbout: ReadonlySet<string> = new Set([
  "batter",
  "be",
  "begin",
  "break",
  "bury",
  "claim",
  "come",
  "destroy",
  "devastate",
  "engulf",
  "erupt",
  "expect",
  "flatten",
  "follow",
  "gut",
  "happen",
  "hit",
  "hold",
  "injure",
  "jolt",
  "kill",
  "level",
  "occur",
  "plan",
  "rattle",
  "ravage",
  "rip",
  "roar",
  "rock",
  "schedule",
  "set",
  "shake",
  "slam",
  "start",
  "strike",
  "sweep",
  "take",
  "tear",
  "unfold",
  "wound",
  "wreck",
]);
