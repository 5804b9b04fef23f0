/**
 * How far something has come, step by step: a case from the search for a suspect to the sentence, a fire from the flames to
 * the last ember. A report that tells a later step than the other was written later, or knows more. Words as they stand in
 * the text.
 */
import { wordSet } from "./word-set.ts";

/** A way that many stories go, with the words that tell each step; an entry of several words must stand so. */
export interface Ladder {
  readonly name: string;
  /** Words of which the sentence must have one, for the words of a step to be of it; of a case also a person's name. */
  readonly about: ReadonlySet<string>;
  readonly steps: readonly (readonly (readonly string[])[])[];
  /** Steps that show by themselves of whom they are only where someone is named: people are convicted in many stories. */
  readonly named: number;
}

/** The words of a step as they are written down: parted by commas. */
function step(words: string): readonly (readonly string[])[] {
  return words.split(",").map((phrase) => phrase.trim().split(/\s+/));
}

export const ladders: readonly Ladder[] = [
  {
    about: wordSet(`
      accused assailant assailants attacker attackers bomber burglar burglars driver fugitive gang gunman gunmen killer
      killers man men robber robbers shooter sniper suspect suspects teenager thief thieves woman
    `),
    name: "the case",
    named: 3,
    steps: [
      step(`
        arrest warrant, at large, hunt for, hunted for, hunting for, lookout for, looking for the, manhunt, on the loose, on the run, search for the,
        searched for the, searching for
      `),
      step(`
        apprehended, apprehending, arrested, arresting, being held, captured, caught, detained, held after, held by police, held over, in custody, into custody, nabbed, surrendered to,
        turned herself in, turned himself in, under arrest
      `),
      step(`
        arraigned, been charged, charged her, charged him, charged the, charged them, charged two, charged with, charges against, faces charges,
        faces a charge, filed charges, indicted, is charged, was charged, were charged
      `),
      step("convicted, found guilty, pleaded guilty, pled guilty"),
      step("given a life sentence, got a life sentence, jailed, received a life sentence, sentenced"),
    ],
  },
  {
    about: wordSet("blaze blazes bushfire fire firefighters fires flames inferno wildfire wildfires"),
    name: "the fire",
    named: 9,
    steps: [
      step(`
        battled the, battling, burned out of control, burning out of control, continued to burn, fighting the, is burning,
        raging, spreading, still burning, struggling to contain, uncontained, uncontrolled
      `),
      step(
        "been contained, brought under control, contained, extinguished, put out the, the fire out, under control, was out",
      ),
    ],
  },
  {
    about: wordSet(`
      bodies climber climbers crew hikers miners missing passengers people residents sailors search students victims workers
    `),
    name: "the search",
    named: 9,
    steps: [
      step(`
        continued to search, continuing to search, remain missing, remained missing, searching for, still missing,
        still searching, still unaccounted
      `),
      step(`
        accounted for, all been found, called off the search, no one else was missing, no one was missing, nobody was missing,
        search ended, search is over, search was called off, search was over
      `),
    ],
  },
  {
    about: wordSet("act amendment bill budget constitution law laws legislation measure motion reform treaty"),
    name: "the law",
    named: 9,
    steps: [
      step(`
        are debating, due to vote, expected to vote, has yet to vote, have yet to vote, is debating, scheduled to vote,
        to be voted on, will vote, yet to approve
      `),
      step(
        "been approved, been passed, passed by, was adopted, was approved, was passed, was signed, were approved, were passed",
      ),
    ],
  },
];
