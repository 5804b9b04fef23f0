/** Words for those who hold opinions, by which two reports may call the same people. */
import { wordSet } from "./word-set.ts";

/** Holders whom news calls by one word or the other: the board are its directors. Lemmas; the first stands for all. */
export const kinHolders: ReadonlyMap<string, string> = new Map(
  `
  activist campaigner environmentalist protester demonstrator
  administration cabinet government
  aide adviser
  ally partner
  analyst economist expert
  audience fan spectator supporter viewer
  bishop clergy
  board director management
  broker go-between intermediary mediator negotiator
  buyer customer client consumer shopper
  charity ngo
  council councillor councilor
  court judge
  critic reviewer
  cop detective officer police
  doctor medic physician
  employee staff staffer worker
  driver motorist
  faction party side
  family kin parent relative
  farmer grower
  fighter insurgent militant militia rebel
  fireman firefighter
  group organization
  inmate prisoner
  investor shareholder stockholder
  lawmaker legislator mp parliament senator
  lawyer attorney barrister counsel
  local neighbor neighbour resident villager homeowner householder islander people townspeople
  miner pitman
  mother mum mom
  father dad
  pupil student
  prosecution prosecutor
  researcher scientist
  ruler king monarch
  soldier troop
  teacher schoolteacher
  tenant lodger
  union unionist
  voter electorate
  wife widow spouse
  witness onlooker bystander eyewitness
  `
    .trim()
    .split("\n")
    .flatMap((line) => {
      const group = line.trim().split(" ");
      return group.map((lemma) => [lemma, group[0] ?? lemma] as const);
    }),
);

/** Holders of whom a story has one, by the word that stands for all who are called so: "the board", "his widow". */
export const soleHolders: ReadonlySet<string> = wordSet(`
  administration archbishop board bride broker club coach commission committee congress defence defense family father
  federation groom jury mayor minister ministry mother owner opposition parliament president prosecution regulator senate union wife
`);

/** Who may be to blame, by kind: nobody is of two kinds, and two of one kind may be one. Lemmas; the first names the kind. */
export const partiesToBlame: ReadonlyMap<string, string> = new Map(
  `
  army commander force general military navy soldier troop
  crew captain conductor controller driver electrician engineer guard mechanic motorist pilot plumber skipper technician trucker worker
  company airline builder contractor corporation developer employer firm landlord maker management manufacturer operator owner railroad
    railway retailer supplier utility
  government administration authority council mayor minister ministry parliament premier president regulator state
  hospital clinic doctor medic midwife nurse surgeon
  machine brake computer engine equipment software valve wiring
  police cop officer
  protester activist demonstrator hooligan rioter
  rebel fighter gunman insurgent militant militia separatist terrorist
  referee linesman umpire
  tenant lodger neighbor neighbour resident
  victim bystander cyclist hiker passenger pedestrian
  weather drought flood fog ice lightning rain snow storm wave wind
  `
    .trim()
    .split(/\n(?!    )/)
    .flatMap((line) => {
      const group = line.trim().split(/\s+/);
      return group.map((lemma) => [lemma, group[0] ?? lemma] as const);
    }),
);

/** Who speaks for the body whose name stands beside: "Civic Union leaders" are the Civic Union. */
export const bodiesOfMembers: ReadonlySet<string> = wordSet(`
  administration ambassador authority board boss chief council delegation diplomat director envoy executive
  government leader leadership management member ministry negotiator official parliament party politician
  representative side spokesman spokesperson spokeswoman staff team union
`);
