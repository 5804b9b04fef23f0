/** What numbers tell in reports of crime and of courts. Hand-kept from the wording of such reports. */
import { longTerms, nowhere, row, sum, terms, type AttributeRow } from "./attribute-row.ts";
import { wordSet } from "./word-set.ts";

const courts = `
  bars convict conviction convicted court crown guilty imprison imprisonment jail judge jury magistrate prison prosecutor sentence
  sentencing trial tribunal
`;
const charges = wordSet("charge count felony misdemeanor misdemeanour offence offense");
const inmates = wordSet("convict detainee inmate man patient prisoner");
const blows = wordSet("injury time wound");
const rounds = wordSet("bullet gunshot round shot time");

export const attributesOfCourts: readonly AttributeRow[] = [
  sum("ransom", "demand get pay receive want", { scene: "abductor kidnap kidnapper kidnapping ransom" }),
  sum("fine", "order pay", { scene: "fin fine penalise penalize penalty regulator watchdog" }),
  sum("loot", "escape loss take valuable value worth", {
    scene: "burglar burglary heist robber robbery steal theft thief",
  }),
  sum("bail", "bail bond"),
  sum("damage", "compensation damage damages lawsuit payout settlement"),
  sum("fine", "fin fine penalty"),
  sum("loot", "away burglary haul heist loot raid rob robber robbery steal stole stolen theft thief"),
  sum("ransom", "ransom"),
  sum("reward", "reward"),
  row("suspended sentence", "duration", [5, "suspend suspended"], [4, "suspended"], {
    units: terms,
    context: `${courts} custodial term`,
  }),
  row("longest sentence", "duration", [6, "carry face maximum punishable"], [4, "maximum"], {
    units: terms,
    context: courts,
  }),
  row("sentence asked for", "duration", [6, "ask demand recommend request seek"], [0, ""], {
    units: longTerms,
    context: courts,
  }),
  row("sentence", "duration", [6, "bars imprison jail prison sentence"], [4, "bars custody imprisonment jail prison"], {
    units: terms,
  }),
  row("sentence", "duration", [6, "get give hand lock receive sentence serve spend"], [3, "sentence term"], {
    units: terms,
    scene: courts,
  }),
  row(
    "ban",
    "duration",
    [6, "ban bar disqualification disqualify suspend suspension"],
    [3, "ban disqualification suspension"],
    { units: terms },
  ),
  row("ban", "duration", [4, "bar compete miss out play race ride sideline"], nowhere, {
    units: terms,
    scene: "anti-doping ban banned disqualification disqualify dope doping suspension",
  }),
  row("ban", "count", [4, "ban disqualify suspend"], [3, "ban suspension"], {
    nouns: wordSet("ban game match suspension"),
    named: true,
  }),
  row("probation", "duration", [5, "probation"], [3, "probation"], { units: terms }),
  row("community service", "duration", [5, "community unpaid"], [4, "community unpaid"], { units: terms }),
  row("convictions", "count", [7, "admit convict guilty"], [0, ""], { nouns: charges, named: true }),
  row("charges", "count", [6, "accuse arraign book charge deny face indict plead"], [0, ""], {
    nouns: charges,
    named: true,
  }),
  row("stab wounds", "count", [5, "knife stab"], [3, "knife stab"], { nouns: blows, named: true }),
  row("shots", "count", [6, "fire gunshot shoot shot"], [3, "bullet fire gunshot shot"], {
    nouns: rounds,
    named: true,
  }),
  row(
    "captivity",
    "duration",
    [3, "captive held hostage siege standoff"],
    [4, "captivity captive hostage siege standoff"],
    {
      units: terms,
    },
  ),
  row("escaped", "count", [4, "breakout escape"], [4, "break breakout escape"], { nouns: inmates }),
];
