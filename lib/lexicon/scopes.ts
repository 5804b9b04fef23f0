/** Words that say which part of a whole a number counts, or which time of several. */

/** Words that add to a number told before: "another five", "12 more people", "a further four engines". */
// prettier-ignore
export const adders: ReadonlySet<string> = new Set([
  "additional", "another", "else", "extra", "further", "more", "new", "other", "others",
]);

/** Words between a number and its noun that say nothing of which: "five of the other boats". */
// prettier-ignore
export const determiners: ReadonlySet<string> = new Set([
  "additional", "another", "extra", "few", "further", "last", "more", "other", "others", "own", "remaining", "separate",
  "several", "total",
]);

/** Words that put what is told before or after the time of the story: "missed four games earlier this season". */
// prettier-ignore
export const otherTimes: ReadonlySet<string> = new Set([
  "ago", "already", "annually", "before", "career", "daily", "earlier", "ever", "formerly", "historically", "initially",
  "later", "monthly", "next", "once", "originally", "past", "previous", "previously", "season", "since", "usually", "weekly",
  "yearly",
]);

/** Words for another scene than the story's: "in a separate attack, gunmen killed three". */
export const otherScenes: ReadonlySet<string> = new Set(["elsewhere", "separate", "separately"]);

/** Of these the words that speak of what goes on: "has burnt 12,000 acres since Monday". */
export const currentTimes: ReadonlySet<string> = new Set(["already", "before", "later", "next", "since"]);

/** What someone does or gets time and again, so that "for the fifth time" may tell of it. */
// prettier-ignore
export const turnNouns: ReadonlySet<string> = new Set([
  "appearance", "arrest", "attack", "attempt", "award", "bid", "conviction", "cup", "defeat", "defence", "defense",
  "final", "gold", "launch", "loss", "marriage", "medal", "mission", "nomination", "operation", "prize", "robbery",
  "season", "strike", "term", "title", "trip", "trophy", "victory", "visit", "win",
]);

/** People who come together: reports call the same crowd by any of these. */
export const crowdNouns: ReadonlySet<string> = new Set([
  "attendance",
  "attendee",
  "crowd",
  "demonstrator",
  "fan",
  "marcher",
  "mourner",
  "onlooker",
  "protester",
  "protestor",
  "spectator",
  "turnout",
]);

/** What crowds do, as lemmas: "20,000 people marched", "drew 30,000", "attended by 200,000". */
// prettier-ignore
export const crowdWords: ReadonlySet<string> = new Set([
  "assemble", "attend", "attendance", "cheer", "crowd", "demonstrate", "demonstration", "draw", "flock", "gather",
  "join", "march", "pack", "parade", "protest", "rally", "stadium", "street", "throng", "turn", "turnout", "watch",
]);

/** Those who rob, shoot or kidnap: reports call the same few by any of these. */
// prettier-ignore
export const attackers: ReadonlySet<string> = new Set([
  "assailant", "attacker", "bandit", "burglar", "gunman", "hijacker", "intruder", "kidnapper", "raider", "robber", "thief",
]);

/**
 * Groups of people who are not the same people: "nine rebels" and "nine soldiers". Nouns that may be any of these ("people",
 * "victims", "passengers") stand in none.
 */
export const sortsOfPeople: ReadonlyMap<string, string> = new Map(
  Object.entries({
    civil: "bystander civilian inhabitant local pedestrian resident shopper villager",
    fighters: "bomber extremist fighter gunman guerrilla insurgent jihadist militant rebel terrorist",
    forces: "marine officer policeman serviceman soldier troop",
    protesters: "demonstrator protester protestor",
    rescuers: "firefighter fireman paramedic rescuer",
    women: "woman girl",
    young: "baby boy child infant kid pupil schoolchild toddler",
    men: "man",
  }).flatMap(([sort, nouns]) => nouns.split(" ").map((noun) => [noun, sort] as const)),
);

/** Nouns for people that reports exchange for "people" once they tell what became of them: "nine militants were killed". */
// prettier-ignore
export const mortals: ReadonlySet<string> = new Set([
  "accomplice", "activist", "airman", "assailant", "athlete", "attacker", "baby", "banker", "biker", "bodyguard",
  "bomber", "boy", "brother", "builder", "bystander", "cadet", "camper", "caregiver", "carer", "churchgoer",
  "climber", "commuter", "congregant", "conscript", "contractor", "couple", "cousin", "crew", "crewmember",
  "cyclist", "dealer", "defendant", "demonstrator", "diver", "driver", "engineer", "executive", "extremist", "fan",
  "farmer", "farmworker", "fighter", "firefighter", "fireman", "fisherman", "fishermen", "footballer", "foreigner",
  "gangster", "girl", "guard", "guerrilla", "guest", "gunman", "hacker", "hiker", "holidaymaker", "hostage",
  "immigrant", "infant", "insurgent", "investigator", "jihadist", "journalist", "kid", "laborer", "labourer",
  "lawmaker", "lawyer", "legislator", "local", "looter", "marcher", "marine", "member", "migrant", "militant", "miner",
  "monk",
  "motorcyclist", "motorist", "mountaineer", "neighbor", "neighbour", "nun", "nurse", "occupant", "official",
  "paramedic", "parent", "passer-by", "patient", "peacekeeper", "pedestrian", "pilgrim", "pilot", "pirate", "player",
  "policewoman", "politician", "priest", "prisoner", "protestor", "pupil", "recruit", "refugee", "relative",
  "rescuer", "reservist", "rider", "rioter", "robber", "runner", "sailor", "schoolchild", "scout", "seaman",
  "separatist", "serviceman", "servicewoman", "settler", "shopper", "sibling", "sister", "skier", "smuggler",
  "spectator", "staff", "stowaway", "striker", "sunbather", "surfer", "suspect", "swimmer", "teacher", "technician",
  "teen", "teenager", "terrorist", "toddler", "trader", "trafficker", "traveler", "traveller", "trekker", "twin",
  "vendor", "visitor", "voter", "walker", "worshipper", "youngster", "youth",
]);

/** Words about a score that make it the result of a match. */
// prettier-ignore
export const resultWords: ReadonlySet<string> = new Set([
  "beat", "defeat", "down", "draw", "edge", "end", "finish", "loss", "lose", "rout", "thrash", "triumph", "victory", "win", "setback",
]);

/** Words of parliaments and councils, in a sentence with which two numbers are a vote: "112 to 86". */
// prettier-ignore
export const voteWords: ReadonlySet<string> = new Set([
  "ballot", "bill", "congress", "councillor", "deputy", "lawmaker", "legislation", "legislator", "motion", "mp", "mps",
  "parliament", "resolution", "senator", "vote",
]);

/** Nouns for people of whom to be released is to be saved. */
export const captives: ReadonlySet<string> = new Set([
  "abductee",
  "captive",
  "girl",
  "hostage",
  "prisoner",
  "schoolchild",
]);
