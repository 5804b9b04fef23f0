/**
 * Kinds that exclude each other where two texts tell of one thing: the driver of the car was not the driver of the van.
 * Hand-kept general English. Words of one kind are parted by a comma, kinds by a bar; a word of two is written with a
 * hyphen ("taxi-driver"). The wider word ("vehicle", "driver", "man") stands in none, for it may be any of them.
 */

/** Scales on which two sentences that tell the same may be compared wherever the words stand. */
// prettier-ignore
const inSentences: Readonly<Record<string, string>> = {
  aircraft: "airliner | balloon, airship | drone | fighter | glider | helicopter, chopper",
  animal:
    "bear | bull | cat | cow | crocodile, alligator | dog | donkey | elephant | goat | horse | leopard | lion | monkey | pig | rabbit | seal | shark | sheep | snake | tiger | whale | wolf",
  beverage: "beer | coffee | milk | rum | tea | vodka | water | whiskey, whisky | wine",
  boy: "boy | girl",
  breed:
    "alsatian, german-shepherd | beagle | bulldog | collie | dachshund | dalmatian | greyhound | husky | labrador | mastiff | pit-bull, pitbull | poodle | retriever | rottweiler | spaniel | terrier",
  brother: "brother | brother-in-law | cousin | half-brother | nephew | stepbrother | uncle",
  container: "backpack, rucksack | barrel | bin, dustbin | bottle | briefcase | envelope | parcel | sack | suitcase",
  daughter: "daughter | granddaughter | niece | stepdaughter",
  disaster:
    "avalanche | drought | earthquake, quake | flood | hurricane, cyclone, typhoon | landslide, mudslide | tornado | tsunami | volcano",
  disease:
    "cancer, leukemia, leukaemia, tumor, tumour | cholera | diabetes | influenza, flu | malaria | pneumonia | stroke | tuberculosis",
  father: "father | father-in-law | grandfather | stepfather",
  fuel: "coal | diesel | gas | petrol, gasoline",
  gem: "diamond | emerald | pearl | ruby | sapphire",
  husband: "boyfriend | ex-boyfriend | ex-husband | fiance, fiancé | husband",
  instrument: "cello | clarinet | drum | flute | guitar | organ | piano | saxophone | trumpet | violin",
  job:
    "accountant | architect | baker | banker | barber, hairdresser | blacksmith | bricklayer | bus-driver | butcher | carpenter, joiner | cashier | chef, cook | clerk | dentist | doctor, physician, surgeon | electrician | engineer | farmer | firefighter, fireman | fisherman | gardener | goldsmith, jeweler, jeweller | journalist, reporter | lawyer, attorney, barrister, solicitor | librarian | lifeguard | mechanic | miner | nurse | painter | pharmacist | photographer | plumber | postman, mailman | priest, pastor | professor | sailor | salesman | scientist | shepherd | soldier | student, pupil, schoolboy, schoolgirl, schoolchild | tailor | taxi-driver, cab-driver | teacher, schoolteacher | truck-driver, lorry-driver, trucker | vet, veterinarian | waiter, waitress | watchman, guard",
  man: "man, gentleman | woman, lady",
  metal: "bronze | copper | gold | iron | lead | platinum | silver | steel",
  mother: "grandmother | mother | mother-in-law | stepmother",
  road: "cyclist | motorcyclist | motorist | pedestrian",
  sister: "aunt | cousin | half-sister | niece | sister | sister-in-law | stepsister",
  son: "grandson | nephew | son | stepson",
  sport:
    "badminton | baseball | basketball | boxing | cricket | cycling | golf | hockey | rowing | rugby | sailing | skiing | swimming | tennis | volleyball | wrestling",
  vehicle:
    "ambulance | bicycle, bike | bus, coach, minibus | car, sedan, hatchback, saloon | jeep, suv | motorcycle, motorbike, moped, scooter | taxi, cab | tractor | train | tram | truck, lorry | van, minivan",
  vessel: "canoe, kayak | ferry | frigate | raft | speedboat | submarine | tanker | trawler | tug, tugboat | yacht",
  wife: "ex-girlfriend | ex-wife | fiancee, fiancée | girlfriend | wife",
};

/** Scales on which only those are compared who fill one place of one deed: a story has a wife and a son. */
// prettier-ignore
const inDeeds: Readonly<Record<string, string>> = {
  building:
    "airport | bank | barn | barracks | bridge | cathedral, church | courthouse | factory | farmhouse | hospital, clinic | hotel, motel | library | mall | market | mosque | museum | palace | prison, jail | restaurant, cafe | school | stadium | station | synagogue | theater, theatre | university | warehouse",
  finder:
    "angler, fisherman | aunt | brother | bus-driver | cleaner, janitor | climber, hiker | daughter | dog-walker, walker | father | gamekeeper | gardener | grandfather | grandmother | hunter | husband | jogger, runner | mother | neighbor, neighbour | nephew | niece | nurse | passer-by, passerby | picker | plumber | postman, mailman | security-guard, guard, watchman | shepherd | sister | son | taxi-driver, cab-driver | tourist | uncle | wife",
  fighter: "police-officer, policeman, policewoman | protester, demonstrator | rebel, militant, insurgent | soldier",
};

/** A kind that excludes the others of its scale. */
export interface Contrast {
  readonly scale: string;
  readonly kind: number;
}

const plain = indexed([inSentences]);
const ofDeeds = indexed([inSentences, inDeeds]);

function indexed(tables: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, readonly Contrast[]> {
  const byWord = new Map<string, Contrast[]>();
  for (const [scale, line] of tables.flatMap((table) => Object.entries(table))) {
    for (const [kind, words] of line.split("|").entries()) {
      for (const word of words.split(",").map((each) => each.trim())) {
        byWord.set(word, [...(byWord.get(word) ?? []), { scale, kind }]);
      }
    }
  }
  return byWord;
}

/** All words that may end a word of the scales: "driver" of "bus-driver", too. */
export const contrastWords = lastWords(plain);
export const deedContrastWords = lastWords(ofDeeds);

function lastWords(byWord: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of byWord.keys()) {
    const parts = word.split("-");
    parts.forEach((_, from) => words.add(parts.slice(from).join("-")));
  }
  return words;
}

/** The scales that a noun stands on by itself: "cousin" on that of brothers and on that of sisters. `before` makes it another. */
export function contrastsOf(lemma: string, before = ""): readonly Contrast[] {
  return plain.get(`${before}-${lemma}`) ?? plain.get(lemma) ?? [];
}

/** The same for a noun that fills a place of a deed; a "taxi" before "driver" makes one word of both. */
export function deedContrastsOf(lemma: string, before = ""): readonly Contrast[] {
  return ofDeeds.get(`${before}-${lemma}`) ?? ofDeeds.get(lemma) ?? [];
}

/** The key of a kind, of one scale: "vehicle 3". */
export function keyOfContrast({ scale, kind }: Contrast): string {
  return `${scale} ${kind}`;
}
