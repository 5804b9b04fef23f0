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
