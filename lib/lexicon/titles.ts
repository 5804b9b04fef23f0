/**
 * Words before or in place of a person's name: forms of address, ranks, offices and occupations, as news styles have
 * them. Written down from common knowledge.
 */
import { wordSet } from "./word-set.ts";

/** Forms of address; they say that the next word is a person's name, and mostly of which gender. */
export const honorifics: ReadonlyMap<string, "male" | "female" | null> = new Map([
  ["baroness", "female"],
  ["count", "male"],
  ["countess", "female"],
  ["dame", "female"],
  ["dr", null],
  ["dr.", null],
  ["duchess", "female"],
  ["duke", "male"],
  ["earl", "male"],
  ["emperor", "male"],
  ["empress", "female"],
  ["father", "male"],
  ["imam", "male"],
  ["king", "male"],
  ["lady", "female"],
  ["lord", "male"],
  ["messrs", "male"],
  ["messrs.", "male"],
  ["miss", "female"],
  ["mr", "male"],
  ["mr.", "male"],
  ["mrs", "female"],
  ["mrs.", "female"],
  ["ms", "female"],
  ["ms.", "female"],
  ["mullah", "male"],
  ["pope", "male"],
  ["prince", "male"],
  ["princess", "female"],
  ["prof", null],
  ["prof.", null],
  ["queen", "female"],
  ["rabbi", null],
  ["rev", null],
  ["rev.", null],
  ["reverend", null],
  ["sheikh", "male"],
  ["sir", "male"],
  ["sister", "female"],
]);

/** Ranks, offices and occupations that stand right before a name, as the last word of the title. */
export const roles: ReadonlySet<string> = wordSet(`
  accountant activist actor actress adviser advisor agent airman aide ambassador analyst anchor anchorman anchorwoman
  announcer apostle archbishop architect artist assemblyman assemblywoman astronaut astronomer athlete attorney author
  backbencher banker baritone barrister billionaire biographer biologist bishop blogger bodyguard boss boxer brigadier
  broadcaster broker builder businessman businesswoman bystander cadet campaigner candidate capt capt. captain cardinal
  cartoonist catcher celebrity ceo cfo chair chairman chairperson chairwoman champion chancellor chef chemist chief
  choreographer cleric climber coach col col. colonel columnist comedian comedienne commander commandant commentator
  commissioner communist composer comptroller conductor congressman congresswoman constable consul consultant
  controller coo coordinator cto coroner correspondent councillor councilman councilwoman counsel counselor cricketer critic
  curator cyclist dancer dean defector defender defendant delegate dentist deputy designer detective dictator diplomat
  director dissident doctor driver drummer economist editor emir engineer entrepreneur envoy ex-president executive
  expert farmer filmmaker financier firefighter fireman fisherman footballer foreman forward founder frontman gen gen.
  general goalkeeper golfer gov gov. governor guard guitarist gunman heiress hero hiker historian imam industrialist
  inspector instructor inventor investigator investor jockey journalist judge justice king lawmaker lawyer leader
  lecturer legend legislator lieutenant linebacker lobbyist lt lt. maj maj. major manager marshal mathematician mayor
  mediator meteorologist midfielder militant millionaire minister model mogul monk moderator motorist mp mountaineer
  musician negotiator neighbor neighbour novelist nurse officer official ombudsman opener operator organiser organizer
  owner painter paramedic partner passenger pastor patient patriarch philanthropist philosopher photographer
  physician physicist pianist pilot pitcher player playwright plumber poet policeman policewoman politician pollster
  pontiff pope postmaster premier presenter president priest prince princess principal producer prof professor
  programmer promoter prosecutor provost psychiatrist psychologist publicist publisher pundit quarterback queen racer
  rapper receiver recruit referee registrar rep rep. reporter representative researcher resident retiree rider rower
  sailor salesman scholar schoolboy schoolgirl scientist sculptor sec secretary sen sen. senator sergeant sgt sgt.
  shareholder sheikh sheriff shooter shopkeeper singer skater skier skipper sniper socialist soldier soloist songwriter
  spokesman spokesperson spokeswoman sportsman sprinter star starlet statesman strategist striker student sultan
  superintendent superstar surgeon surveyor survivor suspect swimmer teacher technician teenager tennis-player tenor
  theologian therapist trader trainer treasurer trooper trustee tsar tutor tycoon undersecretary urologist veteran
  vicar victim violinist vocalist volunteer waiter waitress warden weatherman whistleblower winger witness worker
  wrestler writer
`);

/** Words inside a title, before its last word: "Prime" of "Prime Minister", "Information" of "Information Minister". */
export const portfolios: ReadonlySet<string> = wordSet(`
  acting administrative agriculture and army assistant associate attorney aviation board cabinet chief climate commerce
  commissioner communications council culture defence defense democratic deputy director district economy education
  emergency emeritus energy environment ex executive federal field finance fire first foreign former general government
  governor health hollywood home house housing human immigration industry information intelligence interim interior
  internal justice labor labour lead lieutenant lt majority managing maritime medical military minority national naval
  navy of opposition outgoing parliamentary party petroleum planning police pop presidential press prime program project
  public railway railways republican retired rights rock security senate senior shadow soap sports staff state supreme
  tourism trade transport transportation treasury tv union veteran vice water welfare
`);

/** Kin and plain words for people, with their gender where they have one: heads of "the woman", "his brother". */
export const people: ReadonlyMap<string, "male" | "female" | null> = new Map([
  ["actor", "male"],
  ["actress", "female"],
  ["aunt", "female"],
  ["baby", null],
  ["boy", "male"],
  ["boyfriend", "male"],
  ["bride", "female"],
  ["brother", "male"],
  ["businessman", "male"],
  ["businesswoman", "female"],
  ["chairman", "male"],
  ["chairwoman", "female"],
  ["child", null],
  ["congressman", "male"],
  ["congresswoman", "female"],
  ["cousin", null],
  ["dad", "male"],
  ["daughter", "female"],
  ["ex-husband", "male"],
  ["ex-wife", "female"],
  ["father", "male"],
  ["fiance", "male"],
  ["fiancee", "female"],
  ["friend", null],
  ["girl", "female"],
  ["girlfriend", "female"],
  ["grandfather", "male"],
  ["grandmother", "female"],
  ["grandson", "male"],
  ["granddaughter", "female"],
  ["guy", "male"],
  ["heiress", "female"],
  ["husband", "male"],
  ["infant", null],
  ["kid", null],
  ["lady", "female"],
  ["man", "male"],
  ["mother", "female"],
  ["mum", "female"],
  ["mom", "female"],
  ["nephew", "male"],
  ["niece", "female"],
  ["nun", "female"],
  ["parent", null],
  ["person", null],
  ["policeman", "male"],
  ["policewoman", "female"],
  ["schoolboy", "male"],
  ["schoolgirl", "female"],
  ["sibling", null],
  ["sister", "female"],
  ["son", "male"],
  ["spokesman", "male"],
  ["spokeswoman", "female"],
  ["stepfather", "male"],
  ["stepmother", "female"],
  ["teen", null],
  ["teenager", null],
  ["toddler", null],
  ["twin", null],
  ["uncle", "male"],
  ["waitress", "female"],
  ["widow", "female"],
  ["widower", "male"],
  ["wife", "female"],
  ["woman", "female"],
  ["youngster", null],
  ["youth", null],
]);

/** Words before a title that are no part of it. */
export const former: ReadonlySet<string> = new Set([
  "acting",
  "ailing",
  "ex",
  "former",
  "late",
  "outgoing",
  "retired",
  "then",
  "veteran",
]);

/** Roles that are as often the first word of some other name: "Star Wars", "General Motors", "Guard". */
export const doubtfulRoles: ReadonlySet<string> = new Set([
  "agent",
  "boss",
  "boxer",
  "chief",
  "climber",
  "driver",
  "executive",
  "expert",
  "forward",
  "founder",
  "general",
  "guard",
  "guide",
  "head",
  "hero",
  "legend",
  "model",
  "opener",
  "patient",
  "player",
  "star",
  "stars",
  "victim",
  "witness",
  "worker",
  "champion",
  "communist",
  "socialist",
  "democratic",
  "republican",
  "passenger",
  "critic",
  "operator",
  "carrier",
  "conductor",
]);

/** Nouns for people by what they do or are, beside roles and kin: heads that "they" takes up before things. */
export const folk: ReadonlySet<string> = wordSet(`
  child citizen family guy leader man member migrant muslim parent passenger people refugee resident scientist seeker team user voter woman
`);
