/**
 * How long what a report is about lasted, by slot: "the siege lasted six hours" and "troops needed two hours to retake the
 * hotel" fill one slot. Phrases as in `time-slots.ts`. Hand-kept from the wording of news.
 */

/** One row of the table. */
export interface LastingSlot {
  readonly slot: string;
  /** Words of which the first sentences of a report hold one that is about it. */
  readonly lead: ReadonlySet<string>;
  /** Words that a clause with a duration must hold together. */
  readonly told: readonly (readonly string[])[];
}

const row = (slot: string, lead: string, told: string): LastingSlot => ({
  slot,
  lead: new Set(lead.trim().split(/\s+/)),
  told: told.split(",").map((phrase) => phrase.trim().split(/\s+/)),
});

// prettier-ignore
const rows: readonly LastingSlot[] = [
  row("blackout", "blackout dark electricity outage power",
    `be dark for, be out for, blackout, come back after, come back on after, electricity return after, in dark for, in darkness for,
     light go out for, need repair, need restore, offline for, outage, power cut, power return after, repair take,
     restore after, restore power, take repair, take restore, without electricity, without light, without power`),
  row("blaze", "arson blaze burn fire firefighter flame inferno wildfire",
    `battle blaze, battle fire, battle flame, blaze last, blaze rage, burn for, control after, fight blaze, fight fire, fight flame,
     fire last, fire rage, need bring, need extinguish, out after, put out after, rage for, take bring control, take control,
     take extinguish, take put out, tackle blaze`),
  row("captivity", "abduct abduction captive free hostage kidnap kidnapping release",
    `after captivity, captive for, captivity last, held for, hold for, hold hostage for, in captivity, in hand of, ordeal last, spend captivity, spend in hand`),
  row("crossing", "crossing flight journey sail sailor voyage",
    "crossing, flight last, flight take, journey, reach after, row for, sail for, spend at sea, take cross, take reach, trip, voyage"),
  row("deliberation", "acquit clear convict guilty jury verdict",
    `decide, deliberate, deliberation, juror after, jury after, jury out, jury take, juror take, need reach, out for, reach after, take juror, take jury,
     take reach, verdict after`),
  row("match", "beat final match tennis win", "last, match, on court for, play for, take win, need win, win after"),
  row("meeting", "discussion meet meeting negotiation negotiator summit talk talks",
    `break up after, discussion last, end after, go on for, meet for, meeting, negotiate for, over after, session, sit together for,
     speak for, summit, talk, talk for, talk last, talks`),
  row("operation", "doctor operation surgeon surgery transplant",
    `in surgery, need separate, need remove, on operating table, on table for, operate for, operation, procedure, surgery, take doctor,
     take surgeon, take team, team need, team work, under knife, work for`),
  row("rescue", "miner rescue save strand trap trapped",
    `after rescue, bring out after, cling for, dig for, free after, pull after, rescue after, rescue take, sit out, spend in, spend trapped,
     spend under, spend underground, stick for, strand for, take free, take reach, trap for, trapped for, under rubble for,
     underground for, wait for`),
  row("siege", "attack attacker battle gunman gunmen hostage militant siege stand-off standoff storm",
    `assault go on, assault last, attack go on, attack last, barricade for, battle end after, battle for, battle go on, battle last,
     battle rage, end after, fight for, fighting go on, fighting last, go on for, gun battle, gunfight, hold for, hold hotel, hold out, last, need end,
     need kill, need overpower, need regain, need retake, need secure, over after, rage for, siege, siege over, stand-off, standoff,
     take end, take kill, take overpower, take regain, take retake, take secure, take subdue`),
  row("strike", "picket strike striker stoppage walk walkout",
    "action last, off work for, on strike for, out for, return after, stay out for, stoppage, strike, stretch over, strike last, walk out for, walkout"),
  row("trial", "acquit clear convict court guilty jury trial verdict",
    "after trial, case last, court hear, hearing last, proceeding last, stand trial for, trial, trial last, trial run, trial take"),
  row("war", "armistice ceasefire conflict peace truce war",
    "after fighting, after war, battle for, conflict, end after, fight for, fighting go on, fighting last, war"),
];

/** The rows that a report is about whose first sentences hold some words. */
export function lastingSlotsAbout(words: ReadonlySet<string>): readonly LastingSlot[] {
  return rows.filter(({ lead }) => [...lead].some((word) => words.has(word)));
}
