/**
 * Kinds that exclude each other where two texts tell of one thing: the driver of the car was not the driver of the van.
 * Hand-kept general English. Words of one kind are parted by a comma, kinds by a bar; a word of two is written with a
 * hyphen ("taxi-driver"). The wider word ("vehicle", "driver", "man") stands in none, for it may be any of them.
 */
import { byWord } from "./by-word.ts";

/** Scales on which two sentences that tell the same may be compared wherever the words stand. */
const inSentences: Readonly<Record<string, string>> = {
  age: "baby, infant | pensioner | teenager, teen | toddler",
  aircraft: `
    airliner | balloon, airship | drone | fighter | glider | helicopter, chopper | seaplane | microlight |
    light-aircraft
  `,
  animal: `
    bear, black-bear, brown-bear, grizzly, polar-bear | bull | cat | cow | crocodile, alligator | dog | donkey |
    elephant | goat | horse | leopard | lion | monkey | pig | rabbit | seal |
    shark, white-shark, bull-shark, tiger-shark, hammerhead | sheep | snake | tiger | whale | wolf | bison, buffalo |
    boar | camel | chimpanzee, chimp | cheetah | coyote | deer | dolphin | fox | gorilla | hippopotamus, hippo |
    jaguar | kangaroo | lynx | mountain-lion, puma, cougar | otter | panther | python | rat | rhinoceros, rhino |
    scorpion | spider | squirrel | wasp | zebra
  `,
  artwork: "drawing | painting | photograph | sculpture, statue | tapestry | vase",
  bear: "black-bear | brown-bear, grizzly | polar-bear",
  beverage: "beer | coffee | milk | rum | tea | vodka | water | whiskey, whisky | wine",
  bird: "eagle | falcon | goose | owl | parrot | swan",
  boy: "boy | girl",
  breed: `
    alsatian, german-shepherd | beagle | bulldog | collie | dachshund | dalmatian | greyhound | husky | labrador |
    mastiff | pit-bull, pitbull | poodle | retriever | rottweiler | spaniel | terrier
  `,
  brother: "brother | brother-in-law | cousin | half-brother | nephew | stepbrother | uncle",
  container: "backpack, rucksack | barrel | bin, dustbin | bottle | briefcase | envelope | parcel | sack | suitcase",
  court: "appeal-court, appeals-court | county-court | crown-court | district-court | high-court | supreme-court",
  crew: "copilot, co-pilot | flight-attendant, stewardess, steward",
  crop: "barley | corn, maize | cotton | rice | soybean | wheat",
  daughter: "daughter | granddaughter | niece | stepdaughter",
  disaster: `
    avalanche | drought | earthquake, quake | flood | hurricane, cyclone, typhoon | landslide, mudslide | tornado |
    tsunami | volcano | blizzard, snowstorm | hailstorm | sandstorm | wildfire, bushfire
  `,
  disease: `
    cancer, leukemia, leukaemia, tumor, tumour | cholera | diabetes | influenza, flu | malaria | pneumonia | stroke |
    tuberculosis | anthrax | covid, coronavirus | dengue | diphtheria | ebola | hepatitis | heart-attack | measles |
    meningitis | plague | polio | rabies | sepsis | smallpox | typhoid | zika
  `,
  drug: `
    cocaine, crack | heroin | cannabis, marijuana, hashish | methamphetamine, meth | ecstasy | opium | fentanyl |
    ketamine
  `,
  father: "father | father-in-law | grandfather | stepfather",
  force: "army | navy | air-force | coast-guard, coastguard",
  fruit: "apple | banana | mango | orange | pineapple | pear",
  fuel: "coal | diesel | gas | petrol, gasoline",
  gases: "ammonia | carbon-monoxide | chlorine | methane | sarin",
  gem: "diamond | emerald | pearl | ruby | sapphire",
  genre: "comedy | documentary | musical | thriller | western",
  husband: "boyfriend | ex-boyfriend | ex-husband | fiance, fiancé | husband",
  instrument: "cello | clarinet | drum | flute | guitar | organ | piano | saxophone | trumpet | violin",
  jewel: "bracelet | brooch | earring | necklace | tiara",
  job: `
    accountant | architect | baker | banker | barber, hairdresser | blacksmith | bricklayer | bus-driver | butcher |
    carpenter, joiner | cashier | chef, cook | clerk | dentist | doctor, physician, surgeon | electrician | engineer |
    farmer | firefighter, fireman | fisherman | gardener | goldsmith, jeweler, jeweller | journalist, reporter |
    lawyer, attorney, barrister, solicitor | librarian | lifeguard | mechanic | miner | nurse | painter | pharmacist |
    photographer | plumber | postman, mailman | priest, pastor | professor | sailor | salesman | scientist | shepherd |
    soldier | student, pupil, schoolboy, schoolgirl, schoolchild | tailor | taxi-driver, cab-driver |
    teacher, schoolteacher | truck-driver, lorry-driver, trucker | vet, veterinarian | waiter, waitress |
    watchman, guard | actor, actress | bishop, archbishop | builder | caretaker | civil-servant |
    delivery-driver, courier | footballer | imam | judge, magistrate | midwife | monk | novelist | nun | paramedic |
    pilot | police-officer, policeman, policewoman, police-sergeant, constable | politician |
    prison-officer, prison-guard, warder | rabbi | singer | social-worker
  `,
  joint: "ankle | calf | elbow | groin | hamstring | hip | knee | shoulder | thigh | wrist",
  man: "man, gentleman | woman, lady",
  meat: "beef | chicken | lamb | pork",
  metal: "bronze | copper | gold | iron | lead | platinum | silver | steel",
  mine: "coal-mine, colliery | copper-mine | diamond-mine | gold-mine | iron-mine | salt-mine",
  moment: "landing | takeoff, take-off",
  mother: "grandmother | mother | mother-in-law | stepmother",
  munition: "car-bomb | grenade | landmine | letter-bomb, parcel-bomb | mortar | roadside-bomb | rocket | truck-bomb",
  poison: "arsenic | cyanide | insulin | polonium | ricin | strychnine | thallium",
  road: "cyclist | motorcyclist | motorist | pedestrian",
  round: "quarterfinal, quarter-final | semifinal, semi-final",
  schooling: "elementary-school, primary-school | high-school, secondary-school | kindergarten, nursery",
  shark: "bull-shark | hammerhead | tiger-shark | white-shark",
  sister: "aunt | cousin | half-sister | niece | sister | sister-in-law | stepsister",
  son: "grandson | nephew | son | stepson",
  sport: `
    badminton | baseball | basketball | boxing | cricket | cycling | golf | hockey | rowing | rugby | sailing | skiing |
    swimming | tennis | volleyball | wrestling
  `,
  stage: "ballet | concerto | opera | symphony",
  train: "freight-train, goods-train | passenger-train | subway, metro",
  tree: "beech | chestnut | elm | oak | pine | poplar",
  vehicle: `
    ambulance | bicycle, bike | bus, coach, minibus | car, sedan, hatchback, saloon | jeep, suv |
    motorcycle, motorbike, moped, scooter | taxi, cab | tractor | train | tram | truck, lorry | van, minivan
  `,
  vessel: `
    canoe, kayak | ferry | frigate | raft | speedboat | submarine | tanker | trawler, fishing-boat | tug, tugboat |
    yacht | cruise-ship, liner | dinghy | cargo-ship, freighter | barge | catamaran | destroyer | aircraft-carrier |
    icebreaker
  `,
  voice: "baritone | soprano | tenor",
  wife: "ex-girlfriend | ex-wife | fiancee, fiancée | girlfriend | wife",
};

/** Scales on which only those are compared who fill one place of one deed: a story has a wife and a son. */
const inDeeds: Readonly<Record<string, string>> = {
  bone: `
    arm, forearm, elbow, wrist, hand | leg, shin, thigh, knee, ankle, foot | rib | jaw | nose | collarbone | skull |
    shoulder | hip | pelvis | spine, back, vertebra | finger | toe
  `,
  building: `
    airport | bank | barn | barracks | bridge | cathedral, church | courthouse | factory | farmhouse |
    hospital, clinic | hotel, motel | library | mall | market | mosque | museum | palace | prison, jail |
    restaurant, cafe | school | stadium | station | synagogue | theater, theatre | university | warehouse
  `,
  business: `
    airline, carrier | bakery, baker | bank, lender | brewer, brewery | broadcaster | builder, housebuilder |
    carmaker, automaker | chipmaker | drugmaker, pharmaceuticals-group | insurer | internet-provider |
    mobile-operator, phone-operator | newspaper-group, publisher | oil-company, oil-producer | railway, railroad |
    retailer, supermarket-group, supermarket-chain | shipbuilder | software-maker | steelmaker
  `,
  fighter: "police-officer, policeman, policewoman | protester, demonstrator | rebel, militant, insurgent | soldier",
  finder: `
    angler, fisherman | aunt | brother | bus-driver | cleaner, janitor | climber, hiker | daughter |
    dog-walker, walker | father | gamekeeper | gardener | grandfather | grandmother | hunter | husband |
    jogger, runner | mother | neighbor, neighbour | nephew | niece | nurse | passer-by, passerby | picker | plumber |
    postman, mailman | security-guard, guard, watchman | shepherd | sister | son | taxi-driver, cab-driver | tourist |
    uncle | wife
  `,
  offspring: "daughter | son",
  parent: "father | mother",
  wound: `
    abdomen, stomach, belly | arm, forearm, elbow, wrist, hand | back | chest | head, face, forehead, temple | hip |
    leg, shin, thigh, knee, ankle, foot | neck, throat | shoulder
  `,
};

/** A kind that excludes the others of its scale. */
export interface Contrast {
  readonly scale: string;
  readonly kind: number;
}

const plain = indexed([inSentences]);
const ofDeeds = indexed([inSentences, inDeeds]);

function indexed(tables: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, readonly Contrast[]> {
  const kinds = tables
    .flatMap((table) => Object.entries(table))
    .flatMap(([scale, line]) =>
      line.split("|").map((words, kind) => ({ scale, kind, words: words.split(",").map((word) => word.trim()) })),
    );
  return byWord(kinds, ({ words }) => words);
}

/** All words that may end a word of the scales: "driver" of "bus-driver", too. */
export const contrastWords = lastWords(plain);
export const deedContrastWords = lastWords(ofDeeds);

function lastWords(kinds: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of kinds.keys()) {
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
