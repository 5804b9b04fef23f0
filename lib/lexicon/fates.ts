/**
 * Words that tell what became of people, by fate: tolls are compared within one fate, whatever the noun. Hand-kept from
 * the wording of disaster, crime and war reporting.
 */

export type Fate =
  | "abducted"
  | "arrested"
  | "charged"
  | "convicted"
  | "dead"
  | "displaced"
  | "evacuated"
  | "injured"
  | "missing"
  | "rescued"
  | "sick"
  | "trapped";

const words: Readonly<Partial<Record<Fate, readonly string[]>>> = {
  arrested: [
    "apprehend",
    "arrest",
    "arrested",
    "captive",
    "capture",
    "custody",
    "detain",
    "detained",
    "detainee",
    "jail",
  ],
  dead: [
    "body",
    "corpse",
    "dead",
    "death",
    "decease",
    "deceased",
    "die",
    "drown",
    "execute",
    "fatality",
    "kill",
    "killed",
    "life",
    "massacre",
    "murder",
    "perish",
    "slay",
    "toll",
  ],
  displaced: ["displace", "displaced", "homeless"],
  evacuated: ["evacuate", "evacuated", "evacuee"],
  injured: [
    "casualty",
    "hospitalise",
    "hospitalize",
    "hurt",
    "injure",
    "injured",
    "injury",
    "maim",
    "wound",
    "wounded",
  ],
  missing: ["missing", "unaccount", "unaccounted"],
  rescued: ["free", "rescue", "rescued", "save", "survivor"],
};

const fates: ReadonlyMap<string, Fate> = new Map(
  Object.entries(words).flatMap(([fate, lemmas]) => lemmas.map((lemma) => [lemma, fate as Fate] as const)),
);

/** The fate that a lemma tells, or `null`. */
export function fateOf(lemma: string): Fate | null {
  return fates.get(lemma) ?? null;
}

/** Nouns that only say that people are counted: "24 people", "24 residents", "24 of them" may be the same 24. */
export const peopleNouns: ReadonlySet<string> = new Set([
  "adult",
  "child",
  "civilian",
  "crewman",
  "employee",
  "individual",
  "inhabitant",
  "inmate",
  "man",
  "officer",
  "other",
  "others",
  "passenger",
  "people",
  "person",
  "policeman",
  "protester",
  "rebel",
  "resident",
  "soldier",
  "student",
  "tourist",
  "troop",
  "victim",
  "villager",
  "woman",
  "worker",
]);

/** What befalls people that reports count, as the words stand in the text: "12 killed", "24 were dead", "no one was hurt". */
// prettier-ignore
export const fateWords: ReadonlySet<string> = new Set([
  "abducted", "absent", "aboard", "alive", "arrested", "beaten", "burned", "burnt", "captured", "charged", "convicted",
  "dead", "deceased", "detained", "died", "displaced", "drowned", "evacuated", "executed", "feared", "fled", "freed",
  "harmed", "held", "homeless", "hospitalised", "hospitalized", "hurt", "ill", "infected", "injured", "jailed", "killed",
  "kidnapped", "missing", "murdered", "perished", "poisoned", "rescued", "saved", "sentenced", "shot", "sick", "slain",
  "stabbed", "stranded", "survived", "trapped", "unaccounted", "unharmed", "unhurt", "vaccinated", "wounded",
]);

/** Verbs that bring such a fate on people, as lemmas: "killed 12", "wounding at least 31". */
// prettier-ignore
export const fateVerbs: ReadonlySet<string> = new Set([
  "abduct", "arrest", "capture", "detain", "displace", "evacuate", "execute", "free", "hospitalize", "hurt", "infect",
  "injure", "kidnap", "kill", "murder", "poison", "rescue", "shoot", "stab", "trap", "wound",
]);

/** Words for a parent, each with what is counted behind them: "a mother of 13". */
// prettier-ignore
export const parents: ReadonlyMap<string, string> = new Map([
  ["dad", "child"], ["father", "child"], ["grandfather", "grandchild"], ["grandmother", "grandchild"], ["mom", "child"],
  ["mother", "child"], ["mum", "child"], ["parent", "child"],
]);

/** Nouns for the members of a family that reports count: "her 12 children". */
export const offspring: ReadonlySet<string> = new Set(["child", "daughter", "grandchild", "kid", "son"]);
