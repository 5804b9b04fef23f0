/**
 * What became of people, where no one verb says it: "taken to hospital", "in custody", "pulled from the rubble alive". By
 * fate; of each phrase two words, the second at most a few words behind the first. Lemmas, or the words as they stand.
 */
import type { Fate } from "./fates.ts";
import { wordSet } from "./word-set.ts";

/** Behind those counted: "four people were taken to hospital". */
const behind: Readonly<Partial<Record<Fate, string>>> = {
  dead: `
    asphyxiate+ beat+death be+slain bleed+death burn+death burned+death burnt+death choke+death crush+death drown+ electrocute+
    fall+dead fatally+ find+dead freeze+death gun+down hack+death lose+life meet+death mow+down perish+ pronounce+dead shot+dead shoot+dead
    stab+death starve+death suffocate+ trample+death
  `,
  charged: `
    accuse+of appear+court appear+judge appear+magistrate appear+magistrates arraign+ be+charged be+accused be+indict face+charge face+count face+trial
    go+trial in+dock stand+trial charge+after charge+for charge+in charge+over charge+with
  `,
  convicted:
    "be+convicted be+sentenced be+jailed find+guilty plead+guilty admit+guilt convict+of convict+in convict+over sentence+to jail+for jail+over give+life",
  arrested:
    "in+custody into+custody behind+bars lead+handcuffs lead+away held+over held+for held+after held+by take+custody round+up be+handcuffed",
  injured: `
    admit+hospital airlift+hospital bring+hospital carry+hospital fly+hospital in+hospital need+treatment receive+treatment
    recover+hospital require+treatment rush+hospital send+hospital suffer+burn suffer+cut suffer+fracture suffer+inhalation
    suffer+injury suffer+wound sustain+injury sustain+wound take+hospital transport+hospital treat+burn treat+for treat+hospital
    treat+inhalation treat+injury treat+wound
  `,
  rescued: `
    airlift+ bring+ashore bring+safely bring+safety carry+safety dig+alive dig+out escape+alive escape+life fly+safety haul+alive haul+aboard haul+water lift+safety
    pluck+ pull+alive pull+debris pull+rubble pull+ruin pull+safety pull+sea pull+water pull+wreckage survive+ take+safety
    winch+
  `,
  missing: "still+buried feared+buried believed+buried feared+trapped not+found yet+found",
  displaced: `
    abandon+home flee+ force+evacuate force+flee force+home force+leave leave+home lose+home order+evacuate order+leave tell+evacuate
    shelter+ sleep+shelter spend+shelter spend+shelters tell+leave uproot+ without+home without+roof without+shelter move+shelter take+refuge
  `,
  evacuated: "move+safety",
  sick: "be+infected become+ill contract+ fall+ill fell+ill get+sick be+sicken be+infect infected+with test+positive suffer+poisoning poison+",
  trapped: "be+trap trapped+",
  abducted: "be+abduct be+kidnap take+hostage hold+hostage take+captive hold+captive seize+by snatch+",
};

/** In front of them, as the last words before the number: "searching for 11 workers", "police are holding two men". */
const before: Readonly<Partial<Record<Fate, string>>> = {
  charged: "charge indict arraign bring+against press+against",
  convicted: "convict sentence",
  arrested: "apprehend arrest capture detain handcuff nab",
  dead: "assassinate behead execute kill massacre murder slay",
  injured: "hospitalise hospitalize hurt injure maim wound",
  rescued: "airlift evacuate free pluck rescue save winch",
  missing: "search+for look+for searching+for looking+for hunt+for hunting+for trace+of fate+of whereabouts+of sign+of",
  displaced: "displace uproot",
  evacuated: "evacuate",
  sick: "infect poison sicken",
  trapped: "entomb trap",
  abducted: "abduct kidnap",
};

/** The same with words that must stand behind those counted: "forcing 300 families from their homes". */
const around: Readonly<Partial<Record<Fate, string>>> = {
  displaced: `
    drive+from drive+home force+evacuate force+flee force+from force+home force+leave force+out leave+homeless order+evacuate order+leave
    order+out tell+leave urge+leave
  `,
  dead: "leave+dead claim+life cost+life gun+down mow+down shoot+dead take+life",
  injured:
    "leave+hurt leave+injured leave+wounded put+hospital send+hospital take+hospital rush+hospital land+hospital",
  rescued: `
    bring+safety dig+out dig+alive find+alive fly+safety lift+off lift+from lift+safety lead+safety lead+out pull+alive pull+from pull+out
    bring+ashore take+safety
  `,
  missing: "leave+missing",
  trapped: "leave+trapped",
  arrested: "take+custody hold+suspicion hold+connection hold+over question+over lead+handcuffs",
  abducted: "take+hostage hold+hostage take+captive",
};

/** Two words of a phrase; without a second one the first tells all. */
export interface FatePhrase {
  readonly fate: Fate;
  readonly second: string | null;
}

export const phrasesBehind: ReadonlyMap<string, readonly FatePhrase[]> = byFirst(behind);
export const phrasesBefore: ReadonlyMap<string, readonly FatePhrase[]> = byFirst(before);
export const phrasesAround: ReadonlyMap<string, readonly FatePhrase[]> = byFirst(around);

function byFirst(words: Readonly<Partial<Record<Fate, string>>>): ReadonlyMap<string, readonly FatePhrase[]> {
  const found = new Map<string, FatePhrase[]>();
  for (const [fate, phrases] of Object.entries(words)) {
    for (const phrase of phrases.trim().split(/\s+/)) {
      const [first = "", second = ""] = phrase.split("+");
      found.set(first, [...(found.get(first) ?? []), { fate: fate as Fate, second: second === "" ? null : second }]);
    }
  }
  return found;
}

/** What a verb in front of those counted tells by who does it: police hold suspects, gunmen hold hostages. */
export interface FateOfDoer {
  readonly fate: Fate;
  readonly doers: ReadonlySet<string>;
}

const medics = wordSet("clinic doctor hospital medic nurse paramedic surgeon");
const captors = wordSet(
  "abductor attacker bandit extremist fighter gunman hijacker insurgent jihadist kidnapper militant pirate rebel terrorist",
);
const officers = wordSet("agent authority detective investigator officer police prosecutor");

const holding: readonly FateOfDoer[] = [
  { fate: "abducted", doers: captors },
  { fate: "arrested", doers: officers },
];
const treating: readonly FateOfDoer[] = [{ fate: "injured", doers: medics }];

export const fatesByDoer: ReadonlyMap<string, readonly FateOfDoer[]> = new Map([
  ["admit", treating],
  ["grab", holding],
  ["hold", holding],
  ["question", [{ fate: "arrested", doers: officers }]],
  ["receive", treating],
  ["seize", holding],
  ["take", holding],
  ["treat", treating],
]);

/** Nouns that tell by themselves what became of people, where nothing else does. */
export const fateNouns: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ["abductee", "abducted"],
  ["captive", "abducted"],
  ["hostage", "abducted"],
]);

/** Words of mourning: with them victims are dead. */
export const mourning: ReadonlySet<string> = wordSet(
  "bereaved bury coffin commemorate family funeral grieve identify lay memorial mourn mourner name remember tribute vigil wreath",
);

/** Fates told by a participle or adjective right behind the number, as headlines have it: "two held", "six ill". */
export const fateParticiples: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ["abducted", "abducted"],
  ["alive", "rescued"],
  ["charged", "charged"],
  ["convicted", "convicted"],
  ["fled", "displaced"],
  ["freed", "rescued"],
  ["held", "arrested"],
  ["hospitalised", "injured"],
  ["hospitalized", "injured"],
  ["ill", "sick"],
  ["infected", "sick"],
  ["jailed", "convicted"],
  ["kidnapped", "abducted"],
  ["poisoned", "sick"],
  ["sentenced", "convicted"],
  ["sick", "sick"],
  ["survived", "rescued"],
  ["trapped", "trapped"],
]);
