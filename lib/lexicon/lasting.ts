/**
 * What lasts, by kind: "were married for five years", "a marriage of three years". Lemmas, and two words where only both tell
 * it. Terms of contracts and of prison are no durations of what happened: they are numbers. Hand-kept from the wording of news.
 */

// prettier-ignore
const table: Readonly<Record<string, readonly string[]>> = {
  absence: ["absence", "disappearance", "missing"],
  blackout: ["blackout", "offline", "outage", "power cut", "service down", "website down", "without electricity", "without power"],
  blaze: ["blaze", "burn", "fire", "inferno"],
  break: ["break", "hiatus", "interlude", "pause", "recess"],
  captivity: ["captive", "captivity", "hold captive", "hold passenger", "hostage", "kidnapped", "ordeal", "pirate hand"],
  closure: ["closed", "closure", "shut", "shutdown"],
  construction: ["build", "construction"],
  curfew: ["curfew"],
  deliberation: ["deliberate", "deliberation", "juror", "jury", "jury out"],
  flight: ["flight"],
  hunt: ["fugitive", "manhunt", "on run", "run", "search"],
  marriage: ["marriage", "married", "marry", "wed"],
  meeting: ["discussion", "meet", "meeting", "negotiation", "summit", "talk"],
  mourning: ["mourning"],
  operation: ["operate", "operation", "surgery"],
  outbreak: ["epidemic", "outbreak"],
  reign: ["reign", "rule", "ruler"],
  relationship: ["dating", "relationship"],
  rescue: ["rescue"],
  shooting: ["firefight", "gun battle", "gunfight", "shootout"],
  siege: ["hostage crisis", "hostage-taking", "siege", "stand-off", "standoff"],
  speech: ["address", "speak", "speech"],
  stay: ["detention", "stay"],
  strike: ["stoppage", "strike", "walkout"],
  suspension: ["ban", "banned", "sideline", "suspend", "suspended", "suspension"],
  trapped: ["bury", "stick", "strand", "stranded", "trap", "trapped"],
  trial: ["hearing", "trial"],
  truce: ["armistice", "ceasefire", "truce"],
  unconsciousness: ["coma", "unconscious"],
  voyage: ["crossing", "journey", "trip", "voyage"],
  wait: ["wait"],
  war: ["conflict", "fighting", "war"],
  work: ["career"],
};

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);

/** The kind of what lasts that a lemma, or two of them, tells; `null` when none. */
export function lastingOf(words: string): string | null {
  return kinds.get(words) ?? null;
}

/** Kinds of which a story mostly tells one, whoever it is of. */
export const lastsOnce: ReadonlySet<string> = new Set([
  "blackout",
  "blaze",
  "break",
  "captivity",
  "construction",
  "deliberation",
  "hunt",
  "operation",
  "siege",
  "strike",
  "trapped",
  "trial",
  "unconsciousness",
]);
