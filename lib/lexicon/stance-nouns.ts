/**
 * Nouns of support and opposition, with the prepositions that stand before whom or what they are meant for, and the verbs that
 * hand them on. By common knowledge of what English news writes; sorted.
 */
import { wordSet, wordsWithPrepositions } from "./word-set.ts";

/** Nouns of support with the prepositions of their target: "support for", "gratitude to", "faith in". */
export const supportNouns: ReadonlyMap<string, ReadonlySet<string>> = wordsWithPrepositions(`
  acclaim: for
  accolade: for to
  admiration: for
  adoration: for of
  advocacy: for of
  affection: for
  aid: for to
  allegiance: to
  alliance: with
  applause: for
  appreciation: for of to
  approval: for of
  assistance: for to
  backing: behind for of to
  bond: with
  cheer: for
  commitment: to
  compliment: for to
  condolence: to
  confidence: in
  congratulation: to
  credit: for to
  defense: of
  devotion: to
  donation: to
  endorsement: for of
  enthusiasm: for
  faith: in
  favor: of
  fondness: for
  friendship: with
  gratitude: for to toward towards
  help: for to
  homage: to
  honor: to
  hope: from in
  love: for of
  loyalty: to
  nod: to
  partnership: with
  praise: for of on
  preference: for
  recommendation: for of
  respect: for
  reverence: for
  salute: to
  solidarity: with
  support: behind for of to
  sympathy: for to toward towards with
  thanks: to
  tie: to with
  tribute: to
  trust: in
  vote: for
  warmth: toward towards
  weight: behind
  welcome: for to
`);

/** Nouns of opposition with the prepositions of their target: "criticism of", "anger at", "lawsuit against". */
export const oppositionNouns: ReadonlyMap<string, ReadonlySet<string>> = wordsWithPrepositions(`
  accusation: against
  action: against
  aggression: against toward towards
  aim: at
  airstrike: against on
  allegation: against
  ambition: against
  anger: at over toward towards with
  animosity: to toward towards
  argument: against with
  assault: against on
  attack: against on upon
  backlash: against
  ban: against on
  battle: against with
  beef: with
  bias: against
  bombardment: of
  boo: for
  boycott: of
  brawl: with
  broadside: against
  campaign: against
  case: against
  censure: of
  challenge: to
  charge: against
  claim: against
  clash: with
  competition: with
  complaint: about against
  concern: about over
  condemnation: of
  conflict: with
  confrontation: with
  contempt: for
  crackdown: against on
  crime: against
  criticism: of
  critique: of
  crusade: against
  denunciation: of
  derision: for of
  diatribe: against
  dig: at
  disagreement: with
  disappointment: with
  discrimination: against
  disdain: for
  disgust: at with
  dislike: of
  dispute: with
  dissatisfaction: with
  dissent: against from
  distrust: of
  doubt: about
  embargo: against on
  enmity: toward towards with
  fear: of
  feud: with
  fight: against with
  fire: on
  flak: for
  frustration: with
  fury: at over toward
  grievance: against
  hatred: for of toward towards
  heat: for
  hit: on
  hostility: to toward towards
  impeachment: of
  indictment: against of
  indignation: at over
  insult: against at to
  intervention: against
  invasion: of
  investigation: into of
  ire: at toward towards
  issue: with
  jab: at
  jibe: at
  lawsuit: against
  mistrust: of
  mockery: of
  objection: to
  offensive: against
  operation: against
  opposition: to
  outrage: at over
  parody: of
  plot: against
  potshot: at
  prejudice: against
  probe: into of
  prosecution: of
  protest: against
  pushback: against
  quarrel: with
  race: against
  rage: against at over
  raid: against on
  rant: against
  rebellion: against
  rebuke: of to
  rebuttal: of to
  rejection: of
  remark: against
  resentment: of toward towards
  resistance: to
  retaliation: against
  revolt: against
  row: with
  sanction: against on
  scorn: for
  scrutiny: of
  shot: at
  skepticism: about of
  slur: against
  smear: against of
  spat: with
  standoff: with
  strike: against on
  struggle: against with
  suit: against
  swipe: at
  takedown: of
  tension: with
  testimony: against
  threat: against
  tirade: against
  tweet: against
  uproar: over
  vendetta: against
  verdict: against
  victory: against over
  war: against on with
  warning: against to
  win: against over
  worry: about over
  wrath: at toward towards
`);

/** Nouns for those who stand for or against: "critics of the plan", "a backer of the plan". */
export const supporterNouns: ReadonlySet<string> = wordSet(`
  acolyte adherent admirer advocate ally apologist backer believer booster confidant confidante defender
  devotee disciple donor endorser enthusiast fan follower fundraiser loyalist pal proponent
  protege supporter surrogate sympathizer voter
`);
export const opponentNouns: ReadonlySet<string> = wordSet(`
  accuser adversary attacker challenger competitor critic detractor doubter enemy foe hater nemesis opponent
  rival skeptic
`);

/** Things that speak for who made them: a statement that opposes the plan is its author's stance. */
export const messageNouns: ReadonlySet<string> = wordSet(`
  ad address advertisement affidavit amendment announcement article bid bill blog book brief campaign chant claim clip
  column comment commercial complaint decision decree documentary editorial effort email essay filing graphic indictment
  interview lawsuit leaflet letter meme memo message motion move note order paper petition piece post poster press
  proposal protest rally release remark report resolution song speech spot statement story suit text that tirade tour
  tweet verdict video vote website which
`);

/** Verbs whose object does what the infinitive behind it tells: "urged the senate to back". */
export const objectControl: ReadonlySet<string> = wordSet(`
  advise allow ask beg cause challenge command compel convince drive encourage expect force get help implore inspire
  instruct invite lead lobby order permit persuade press pressure prompt push remind request tell urge want warn
`);

/** Verbs whose subject gets what their object names: "drew criticism from", "won the backing of", "came under fire from". */
export const receivingVerbs: ReadonlySet<string> = wordSet(`
  attract bring come draw earn enjoy face gain garner gather get have land meet pick provoke receive secure spark
  suffer trigger win
`);

/** Nouns of opposition that name an act rather than words: an airstrike tells no opinion. */
export const actNouns: ReadonlySet<string> = wordSet(`
  action airstrike assault attack ban battle bombardment brawl case charge clash conflict confrontation crackdown crime
  embargo fight hit indictment intervention invasion investigation lawsuit offensive operation probe prosecution race
  raid retaliation sanction standoff strike struggle suit verdict victory war win
`);
