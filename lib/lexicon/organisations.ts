/**
 * Words that tell what kind of thing a name names by its last words, the words for the people who act for a country, and
 * organisations known by one word. Written down from common knowledge.
 */
import { wordSet } from "./word-set.ts";

/** Last words of names of organisations: "Ministry", "University", "Corp". */
export const organisationHeads: ReadonlySet<string> = wordSet(`
  academy administration agency airlines airways alliance army assembly association authority authorities bank board
  brigade brigades broadcasting brotherhood bureau cabinet center centre chamber charity church clinic club co co.
  coalition college command commission committee communications community company confederation congress consortium
  consulate corp corp. corporation corps council court courts daily department directorate district division embassy
  enterprises exchange federation fellowship fleet force forces forum foundation front fund gazette government group
  guard guards guardian herald holdings hospital inc inc. industries initiative institute institution international
  journal laboratories laboratory league legion limited ltd ltd. magazine media militia ministry mission mosque movement
  museum navy network networks news newspaper observatory office orchestra organisation organization parliament
  partnership partners party patrol pharmaceuticals plc police post press prison reserve resistance restaurant school
  senate service services society station studios synod systems team technologies telegraph television times tribune
  tribunal trust union unions university warriors weekly works
`);

/** Companies' last words, which others leave out: "Google Inc." and "Google". */
export const corporateSuffixes: ReadonlySet<string> = wordSet(`
  ag co co. company corp corp. corporation gmbh group holdings inc inc. international limited ltd ltd. plc sa
`);

/** Last words of names of places that no gazetteer lists: "River", "Street", "Airport". */
export const placeHeads: ReadonlySet<string> = wordSet(`
  airport avenue basin bay beach boulevard bridge canal cape city coast county creek crossing desert district falls
  forest gulf harbor harbour heights highway hill hills island islands lake mountain mountains ocean park peninsula
  plateau plaza port prefecture province reef region ridge river road sea square stadium straits strait street suburb
  town township valley village volcano
`);

/** Last words of names of things that are neither people, organisations nor places: "Day", "Cup", "Act". */
export const thingHeads: ReadonlySet<string> = wordSet(`
  accord accords act agreement amendment attacks award awards bible bill bowl campaign championship championships code
  constitution convention crisis cup day declaration derby election elections festival games grammy grammys koran law
  marathon masters olympics open operation oscar oscars plan prix prize program programme project protocol quran
  revolution series show storm summit theory tour treaty trophy virus war wars week world
`);

/** People who act for the country named before them: "the Afghan delegation", "Peru's negotiators". */
export const countrySides: ReadonlySet<string> = wordSet(`
  administration authorities cabinet delegates delegation diplomats envoys government leaders leadership negotiators
  officials regime representatives side team
`);

/** Nouns of several people or bodies, which "they" can stand for. */
export const collectives: ReadonlySet<string> = wordSet(`
  army authorities band committee company council couple court crew crowd delegation family firm force forces gang
  government group jury military ministry opposition party police public staff team union
`);

/** Organisations and movements known by one word that is no plain English word. */
export const knownOrganisations: ReadonlySet<string> = wordSet(`
  airbus al-qaeda al-shabaab amazon apple bbc bloomberg boeing cia cnn daesh ebay exxon facebook fatah fbi fifa
  ford google greenpeace hamas hezbollah hizbollah honda ibm imf instagram intel interpol isil isis kgb kremlin lufthansa
  microsoft mossad motorola nasa nato netflix nintendo nissan nokia novartis opec pentagon pfizer reuters samsung scientology shell
  siemens sony starbucks taliban tesla toyota tiktok twitter uefa un unesco unicef volkswagen volvo walmart whatsapp wikileaks
  yahoo youtube
`);

/** Words that make a name an organisation's when they stand at its start: "Bank of England", "Ministry of Health". */
export const headsBeforeOf: ReadonlySet<string> = wordSet(`
  academy assembly association bank board bureau bishop centre center chamber church college commission committee
  confederation conference congress council court department duke faculty federation foundation government house
  institute institution isle league library ministry museum office organisation organization parliament party republic
  school secretary society state states statue strait tower union university
`);

/** Words of a name that give its acronym no letter, mostly: "Bank of England" is "BE". */
export const unlettered: ReadonlySet<string> = new Set(["&", "and", "for", "of", "the"]);

/** Acronyms that need no introduction, with their long forms. */
export const knownAcronyms: ReadonlyMap<string, string> = new Map([
  ["au", "African Union"],
  ["cia", "Central Intelligence Agency"],
  ["dhs", "Department of Homeland Security"],
  ["ec", "European Commission"],
  ["ecb", "European Central Bank"],
  ["eu", "European Union"],
  ["faa", "Federal Aviation Administration"],
  ["fbi", "Federal Bureau of Investigation"],
  ["fda", "Food and Drug Administration"],
  ["iaea", "International Atomic Energy Agency"],
  ["icc", "International Criminal Court"],
  ["imf", "International Monetary Fund"],
  ["lapd", "Los Angeles Police Department"],
  ["nhs", "National Health Service"],
  ["noaa", "National Oceanic and Atmospheric Administration"],
  ["nsa", "National Security Agency"],
  ["nypd", "New York Police Department"],
  ["sec", "Securities and Exchange Commission"],
  ["un", "United Nations"],
  ["who", "World Health Organization"],
  ["wto", "World Trade Organization"],
  ["usgs", "United States Geological Survey"],
]);

/** Names of one party, each list of them in lower case. */
const parties: readonly (readonly string[])[] = [
  ["conservative", "conservatives", "tories", "tory"],
  ["democrat", "democrats", "dems"],
  ["gop", "republican", "republicans"],
  ["lib dems", "liberal democrats"],
];

const partyNames: ReadonlyMap<string, string> = new Map(
  parties.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The party that a name in lower case is of, by one of its names; `null` for a name of no party. "gop" -> gop, "republicans" -> gop */
export function partyOf(name: string): string | null {
  return partyNames.get(name) ?? null;
}
