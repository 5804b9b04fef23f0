/** Nouns for the things that occasions are of, by group: a ferry is a ship, a docker a worker. Hand-kept from the wording of news. */

/** Words for one thing that a report changes for the sake of style; the first stands for all. Lemmas. */
// prettier-ignore
const things: readonly (readonly string[])[] = [
  ["plane", "aircraft", "airliner", "airplane", "flight", "helicopter", "jet"],
  ["ship", "boat", "ferry", "freighter", "liner", "tanker", "trawler", "vessel", "yacht"],
  ["factory", "mill", "plant", "works"],
  ["shop", "branch", "store", "supermarket"],
  ["picture", "canvas", "painting", "portrait"],
  ["body", "corpse", "remains"],
  ["parliament", "assembly", "lawmaker", "legislator", "mp", "senate", "senator"],
  ["captive", "hostage"],
  ["prisoner", "convict", "detainee", "inmate"],
  ["suspect", "attacker", "assailant", "gunman", "hijacker", "killer", "man"],
  ["trial", "case", "court", "hearing", "proceeding", "proceedings"],
  ["talks", "dialogue", "discussion", "negotiation", "negotiator", "summit", "talk"],
  ["truce", "armistice", "cease-fire", "ceasefire", "hostility"],
  ["worker", "docker", "employee", "miner", "nurse", "staff", "striker", "teacher"],
  ["deal", "accord", "agreement", "merger", "pact", "purchase", "takeover", "treaty"],
  ["match", "concert", "game", "gig", "play", "show"],
  ["envoy", "delegate", "delegation", "diplomat"],
  ["poll", "polling", "voting"],
  ["newspaper", "daily", "magazine", "paper", "weekly"],
  ["couple", "actor", "actress", "model", "singer", "star"],
  ["child", "baby", "boy", "daughter", "girl", "prince", "princess", "son"],
  ["bill", "budget", "law", "legislation"],
  ["train", "carriage", "express", "locomotive"],
  ["bus", "coach", "minibus"],
  ["bridge", "span", "viaduct"],
  ["hotel", "lobby", "resort"],
  ["power", "electricity", "supply"],
  ["school", "academy", "college"],
  ["survivor", "miner"],
];

const thingClasses: ReadonlyMap<string, string> = new Map(
  things.flatMap((group) => group.map((word) => [word, `#${group[0] ?? ""}`] as const)),
);

/** What a noun is one of, as a key; `null` for one of no group. */
export function thingOf(lemma: string): string | null {
  return thingClasses.get(lemma) ?? null;
}
