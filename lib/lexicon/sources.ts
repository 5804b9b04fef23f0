/**
 * Kinds of people and bodies that news has its facts from. Two of one kind may be one voice ("officers", "the sheriff"),
 * two of different kinds are not: what police say is another thing from what a neighbour says.
 */
import { wordSet } from "./word-set.ts";

export type SourceKind =
  | "aid"
  | "army"
  | "court"
  | "experts"
  | "family"
  | "fire"
  | "firm"
  | "government"
  | "lawyers"
  | "media"
  | "medicine"
  | "police"
  | "prosecution"
  | "rebels"
  | "union"
  | "witnesses";

const words: Readonly<Record<SourceKind, string>> = {
  aid: "aid charity crescent humanitarian ngo un unicef",
  army: "admiral army brigadier colonel corporal general lieutenant-colonel major military navy sergeant-major soldier troop",
  court: "complaint court document indictment judge jury lawsuit magistrate",
  experts: "academic analyst engineer expert historian meteorologist researcher scientist seismologist",
  family:
    "agent aunt boyfriend brother brother-in-law cousin dad daughter family father friend girlfriend grandmother husband manager mother parent publicist relative sister son uncle widow wife",
  fire: "fire firefighter fireman",
  firm: "airline bank ceo chairman chairwoman company corporation employer executive firm insurer manufacturer operator owner shareholder",
  government:
    "administration cabinet chancellor diplomat embassy government governor lawmaker mayor minister ministry mp parliament premier president regime senator",
  lawyers: "barrister counsel defence defendant lawyer solicitor",
  media:
    "blog broadcaster channel daily magazine medium network newspaper outlet press radio report site station tabloid television tv website",
  medicine: "coroner doctor examiner hospital medic nurse paramedic pathologist surgeon",
  police:
    "constable cop detective deputy inspector investigator officer police policeman policewoman sheriff superintendent trooper",
  prosecution: "prosecution prosecutor",
  rebels: "fighter gunman insurgent militant militia pirate protester rebel separatist striker",
  union: "union unionist",
  witnesses:
    "bystander cashier clerk customer driver employee eyewitness farmer fisherman lodger neighbor neighbour passenger passer-by pedestrian resident shopkeeper student survivor teacher tenant tourist trader villager witness worker",
};

/** Kind of source that a noun tells, by lemma. */
export const sourceKinds: ReadonlyMap<string, SourceKind> = new Map(
  (Object.keys(words) as SourceKind[]).flatMap((kind) =>
    [...wordSet(words[kind])].map((word) => [word, kind] as const),
  ),
);

/** Callings of single people, those that one person may have on one line. */
const callingGroups = `
  accountant bookkeeper
  actor actress
  artist painter sculptor
  astronaut cosmonaut
  author novelist writer poet
  baker
  barber hairdresser
  barman barmaid bartender waiter waitress
  biker motorcyclist
  builder carpenter electrician plumber
  butcher
  caretaker cleaner janitor
  carer
  cashier clerk
  comedian
  cyclist
  dancer
  deckhand fisherman sailor seaman skipper
  diplomat ambassador envoy
  diver
  engineer
  guard
  hiker walker
  historian professor
  hunter
  journalist reporter photographer cameraman
  mechanic
  miner
  musician singer guitarist drummer
  researcher scientist professor
  admiral brigadier colonel commander general lieutenant major
  analyst economist
  architect designer
  archbishop bishop cardinal cleric imam minister pastor priest rabbi vicar
  barrister lawyer solicitor attorney counsel
  boss ceo chairman chairwoman chief director executive manager head president
  captain defender forward goalkeeper midfielder player striker teammate winger skipper
  coach trainer manager
  conductor driver motorist trucker
  constable cop deputy detective inspector officer policeman policewoman sergeant sheriff superintendent trooper
  consultant doctor gp physician surgeon
  cook chef restaurateur
  farmer grower
  fireman firefighter
  judge magistrate
  lawmaker mp senator congressman congresswoman minister
  mayor mayoress councillor
  governor
  nurse midwife
  paramedic medic
  pensioner retiree
  pilot
  private recruit sergeant soldier conscript corporal
  prosecutor
  pupil student schoolgirl schoolboy
  rescuer
  referee umpire
  shopkeeper grocer trader
  teacher headmaster headmistress lecturer professor principal
  villager
`;

/** The groups of a calling, by lemma: nobody is of two callings that share none. */
export const callings: ReadonlyMap<string, readonly string[]> = new Map(
  callingGroups
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "))
    .reduce((all, group) => {
      for (const word of group) all.set(word, [...(all.get(word) ?? []), group[0] ?? word]);
      return all;
    }, new Map<string, readonly string[]>()),
);
