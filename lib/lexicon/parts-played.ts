/**
 * Parts that two people play in one event, so that nobody plays both: who drove and who rode along, who attacked and who was
 * attacked. In the form of `outcomes-of-people.ts`; by common knowledge of how news tells of accidents, crimes, trials and deals.
 */
import { readOutcomes } from "./outcome-rows.ts";

// prettier-ignore
const rows = `
person seat: driver, at the wheel, behind the wheel, was driving, in the driver's|driving seat, took the wheel / passenger, in the passenger seat, front-seat passenger, in the back seat, back-seat passenger, pillion
person crime: attacker, assailant, gunman, knifeman, killer, murderer, shooter, aggressor, perpetrator, abuser / victim, was attacked, was the target
person trial: plaintiff, claimant, complainant, accuser / defendant, accused, in the dock
person cell: kidnapper, hostage-taker, captor, abductor / hostage, captive, kidnapped
person deal: buyer, purchaser, bidder / seller, vendor
person visit: host / guest, visitor
person contest: winner, champion, victor, gold medallist, gold medalist / runner-up, loser, beaten finalist, silver medallist, silver medalist
person cockpit: captain, pilot / co-pilot, copilot, first officer
person house: landlord, landlady / tenant, lodger
person class: teacher, tutor / pupil
person loan: lender, creditor / borrower, debtor
person work: employer / employee
person rescue: rescuer / rescued, was rescued
`;

export const partsPlayed = readOutcomes([rows]);
