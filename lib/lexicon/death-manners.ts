/**
 * How people come to die, by manner: who was stabbed was not strangled. Each phrase in lemmas or as it is spelled, "a|b" either
 * word. Hand-kept from the wording of crime, war and health news and of obituaries; sorted.
 */
import { byWord } from "./by-word.ts";
import { firstWords, phrasings, type Phrasing } from "./phrasing.ts";

/** Phrases that tell by themselves that someone was done to death, or done grave harm to. */
const deadly: Readonly<Record<string, string>> = {
  beaten: `
    batter to death, beat to death, beaten to death, bludgeon, clubbed to death, club to death, kick to death,
    kicked to death, lynch, punch to death, stone to death, stoned to death
  `,
  behead: "behead, decapitate",
  burned: "burn alive, burned alive, burned to death, burn to death, burnt alive, burnt to death",
  choke: "asphyxiate, choke to death, suffocate",
  crash: "knock down by, run over",
  drown: "drown",
  electrocuted: "electrocute",
  frozen: "freeze to death, froze to death, frozen to death",
  hang: "hang herself, hang himself, found hang, hang from",
  poison: "poison",
  shot: "gun down, open fire on, shoot, shot dead, shot to death, spray with bullet",
  smother: "smother",
  stab: "cut the throat, hack to death, knife, slit his|her throat, stab, throat cut|slit",
  strangle: "strangle, throttle",
  suicide: `
    commit suicide, kill herself, kill himself, shoot herself, shoot himself, take her|his life, take her|his own life,
    end her|his life, end her|his own life
  `,
  trample: "crush to death, crushed to death, trample",
};

/** Phrases that tell how, where a death is told in the same sentence. */
const attending: Readonly<Record<string, string>> = {
  accident: "accident, accidental, accidentally, misadventure, mishap",
  alcohol: "alcohol poisoning, alcoholism",
  animal: "mauled, bear attack, crocodile, shark",
  beaten: "beating, blunt force, blunt trauma, blows to the head",
  bomb: `
    air strike, airstrike, blast, bomb, bombing, bomber, booby trap, car bomb, drone strike, explosion, explosive,
    grenade, landmine, missile, mortar, rocket, roadside bomb, shell, shelling, shrapnel, suicide bomber
  `,
  burned: "blaze, burns, fire, flames, house fire, smoke inhalation",
  cancer: "cancer, leukaemia, leukemia, lymphoma, melanoma, tumor, tumour",
  choke: "asphyxiation, suffocation",
  crash: `
    car|bus|truck|lorry|van|train|plane|helicopter|motorcycle|bike|vehicle|jeep|coach
      hit|strike|crash|collide|overturn|skid|plunge|leave|veer|slam|smash|flip|roll|ram,
    car accident, car crash, collision, crash, head-on, helicopter crash, hit and run, motorcycle accident, pile-up,
    plane crash, road accident, train crash, traffic accident, struck by a car|bus|truck|lorry|train|van,
    hit by a car|bus|truck|lorry|train|van
  `,
  dementia: "alzheimer, alzheimer's, dementia, parkinson, parkinson's",
  drown: "drowning",
  drug: "cocaine, drug overdose, fentanyl, heroin, overdose, painkiller, sedative, sleeping pill",
  electrocuted: "electric shock, electrocution, high voltage",
  fall: `
    a fall, fall from, fall off, fall to his|her death, falling, fell from, fell off, fell to his|her death,
    plunge from, plunge to his|her death
  `,
  frozen: "exposure, hypothermia",
  hang: "hang, hanging, noose",
  heart: "cardiac arrest, coronary, heart attack, heart disease, heart failure, heart problem",
  infection: "aids, cholera, covid, ebola, flu, infection, malaria, meningitis, sepsis, swine flu, tuberculosis, virus",
  kidney: "kidney failure, kidney disease, liver failure, cirrhosis, renal failure, organ failure",
  lightning: "lightning",
  lung: "bronchitis, emphysema, lung disease, pneumonia, respiratory failure",
  natural: "natural cause, old age, peacefully in his|her sleep",
  poison: "cyanide, poison, poisoning, polonium, arsenic",
  quake: "avalanche, earthquake, landslide, mudslide",
  shot: "bullet, bullet wound, gunfire, gunshot, gunshot wound, machine gun, shooting, sniper",
  stab: "knife, machete, stab wound, stabbing",
  starve: "dehydration, hunger strike, starvation, starve",
  strangle: "strangulation",
  stroke: "aneurysm, brain hemorrhage, brain haemorrhage, stroke",
  suicide: "suicide",
};

/**
 * Manners that may be told of one death, the first with each of the others: who takes his life does it somehow, and who is run
 * over has an accident.
 */
const kindred: readonly string[] = [
  "accident alcohol animal bomb burned choke crash drown drug electrocuted fall frozen lightning poison quake shot trample",
  "alcohol crash drug heart kidney poison",
  "animal fall",
  "beaten fall trample",
  "behead stab",
  "bomb burned crash",
  "burned choke crash electrocuted lightning",
  "cancer kidney lung natural",
  "choke crash drown hang quake smother strangle",
  "strangle hang",
  "crash drown fall trample",
  "dementia heart infection lung natural stroke",
  "drown fall",
  "drug heart poison",
  "electrocuted lightning",
  "frozen drown fall natural quake starve",
  "heart kidney natural stroke",
  "infection heart kidney lung natural",
  "kidney natural",
  "lung natural",
  "natural stroke",
  "quake crash drown fall trample",
  "starve heart infection kidney",
  "suicide alcohol bomb burned choke crash drown drug electrocuted fall hang poison shot stab starve",
];

/** A phrase that tells a manner. */
export interface MannerPhrase {
  readonly manner: string;
  /** Whether it tells of grave harm by itself. */
  readonly isDeadly: boolean;
  readonly places: Phrasing;
}

function phrasesOf(table: Readonly<Record<string, string>>, isDeadly: boolean): MannerPhrase[] {
  return Object.entries(table).flatMap(([manner, list]) =>
    phrasings(list).map((places) => ({ manner, isDeadly, places })),
  );
}

/** Phrases by the word that begins them, the longest first. */
export const mannersByWord: ReadonlyMap<string, readonly MannerPhrase[]> = byWord(
  [...phrasesOf(deadly, true), ...phrasesOf(attending, false)].sort((x, y) => y.places.length - x.places.length),
  ({ places }) => firstWords(places),
);

const meeting: ReadonlySet<string> = new Set(
  kindred.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.flatMap((other) => [`${first} ${other}`, `${other} ${first}`]);
  }),
);

/** Whether two manners may be told of one death. */
export function mannersMeet(one: string, other: string): boolean {
  return one === other || meeting.has(`${one} ${other}`);
}

/** Lemmas that tell of a death. */
export const deathWords: ReadonlySet<string> = new Set([
  "autopsy",
  "dead",
  "death",
  "die",
  "fatal",
  "fatally",
  "homicide",
  "kill",
  "murder",
  "perish",
  "post-mortem",
  "postmortem",
  "slay",
  "succumb",
]);
