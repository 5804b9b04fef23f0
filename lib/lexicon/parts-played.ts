/**
 * Parts that two people play in one event, so that nobody plays both: who drove and who rode along, who attacked and who was
 * attacked. By common knowledge of how news tells of accidents, crimes, trials and deals.
 */
import { readOutcomes, type OutcomeRow } from "./outcome-rows.ts";

const rows: readonly OutcomeRow[] = [
  {
    about: "person",
    name: "seat",
    one: "driver, at the wheel, behind the wheel, was driving, in the driver's|driving seat, took the wheel",
    other: "passenger, in the passenger seat, front-seat passenger, in the back seat, back-seat passenger, pillion",
  },
  {
    about: "person",
    name: "crime",
    one: "attacker, assailant, gunman, knifeman, killer, murderer, shooter, aggressor, perpetrator, abuser",
    other: "victim, was attacked, was the target",
  },
  {
    about: "person",
    name: "trial",
    one: "plaintiff, claimant, complainant, accuser",
    other: "defendant, accused, in the dock",
  },
  {
    about: "person",
    name: "cell",
    one: "kidnapper, hostage-taker, captor, abductor",
    other: "hostage, captive, kidnapped",
  },
  { about: "person", name: "deal", one: "buyer, purchaser, bidder", other: "seller, vendor" },
  { about: "person", name: "visit", one: "host", other: "guest, visitor" },
  {
    about: "person",
    name: "contest",
    one: "winner, champion, victor, gold medallist, gold medalist",
    other: "runner-up, loser, beaten finalist, silver medallist, silver medalist",
  },
  { about: "person", name: "cockpit", one: "captain, pilot", other: "co-pilot, copilot, first officer" },
  { about: "person", name: "house", one: "landlord, landlady", other: "tenant, lodger" },
  { about: "person", name: "class", one: "teacher, tutor", other: "pupil" },
  { about: "person", name: "loan", one: "lender, creditor", other: "borrower, debtor" },
  { about: "person", name: "work", one: "employer", other: "employee" },
  { about: "person", name: "rescue", one: "rescuer", other: "rescued, was rescued" },
];

export const partsPlayed = readOutcomes(rows);
