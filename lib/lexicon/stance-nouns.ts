/**
 * Nouns and adjectives of support and opposition, with the prepositions that stand before whom or what they are meant for.
 * By common knowledge of what English news writes; sorted.
 */
import { wordSet } from "./word-set.ts";

/** Lines of "word: preposition preposition". */
const table = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [word = "", prepositions = ""] = line.split(":");
        return [word.trim(), prepositions.trim().split(" ")];
      }),
  );

/** Nouns of support with the prepositions of their target: "support for", "gratitude to", "faith in". */
export const supportNouns: ReadonlyMap<string, readonly string[]> = table(`
  admiration: for
  affection: for
  appreciation: for of to
  approval: for of
  backing: behind for of to
  condolence: to
  confidence: in
  congratulation: to
  defense: of
  endorsement: for of
  enthusiasm: for
  faith: in
  gratitude: for to toward towards
  hope: from in
  love: for of
  loyalty: to
  praise: for of on
  respect: for
  solidarity: with
  support: behind for of to
  sympathy: for with
  thanks: to
  trust: in
  weight: behind
`);

/** Nouns of opposition with the prepositions of their target: "criticism of", "anger at", "lawsuit against". */
export const oppositionNouns: ReadonlyMap<string, readonly string[]> = table(`
  accusation: against
  aim: at
  allegation: against
  anger: at over toward towards with
  animosity: to toward towards
  assault: against on
  attack: against on upon
  backlash: against
  battle: against with
  boycott: of
  broadside: against
  campaign: against
  case: against
  charge: against
  complaint: about against
  condemnation: of
  contempt: for
  criticism: of
  critique: of
  crusade: against
  denunciation: of
  disappointment: with
  disdain: for
  disgust: at with
  dislike: of
  dissatisfaction: with
  distrust: of
  doubt: about
  feud: with
  fight: against with
  frustration: with
  grievance: against
  hatred: for of toward towards
  hostility: to toward towards
  issue: with
  jab: at
  lawsuit: against
  mistrust: of
  objection: to
  offensive: against
  opposition: to
  outrage: at over
  protest: against
  rant: against
  rebuke: of to
  rejection: of
  resentment: of toward towards
  resistance: to
  retaliation: against
  revolt: against
  sanction: against on
  skepticism: about of
  strike: against on
  suit: against
  swipe: at
  threat: against
  tirade: against
  vendetta: against
  war: against on with
`);

/** Nouns for those who stand for or against: "critics of the plan", "a backer of the plan". */
export const supporterNouns: ReadonlySet<string> = wordSet(`
  admirer advocate ally apologist backer believer champion defender devotee fan friend loyalist proponent supporter
  sympathizer
`);
export const opponentNouns: ReadonlySet<string> = new Set([
  "adversary",
  "critic",
  "detractor",
  "enemy",
  "foe",
  "opponent",
  "rival",
]);

/** Adjectives with the prepositions of their target: "critical of", "grateful to". */
export const supportAdjectives: ReadonlyMap<string, readonly string[]> = table(`
  appreciative: of
  confident: in
  enthusiastic: about
  fond: of
  friendly: to toward towards with
  grateful: for to
  impressed: by with
  loyal: to
  proud: of
  supportive: of
  sympathetic: to toward towards
  thankful: for to
  welcoming: of
`);
export const oppositionAdjectives: ReadonlyMap<string, readonly string[]> = table(`
  angry: about at over with
  averse: to
  contemptuous: of
  critical: of
  disappointed: at by in with
  dismissive: of
  distrustful: of
  doubtful: about of
  fearful: of
  furious: about at over with
  hostile: to toward towards
  opposed: to
  outraged: at by over
  resentful: of
  scornful: of
  skeptical: about of
  suspicious: of
  unhappy: about with
  wary: of
  weary: of
`);
