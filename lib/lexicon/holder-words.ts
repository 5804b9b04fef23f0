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

/** Who speaks for the body whose name stands beside: "Civic Union leaders" are the Civic Union. */
export const bodiesOfMembers: ReadonlySet<string> = wordSet(`
  administration ambassador authority board boss chief council delegation diplomat director envoy executive
  government leader leadership management member ministry negotiator official parliament party politician
  representative side spokesman spokesperson spokeswoman staff team union
`);
