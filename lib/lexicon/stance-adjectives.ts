/**
 * Adjectives of support and opposition, with the prepositions that stand before whom or what they are meant for. By common
 * knowledge of what English news writes; sorted.
 */
import { wordsWithPrepositions } from "./word-set.ts";

/** Adjectives with the prepositions of their target: "critical of", "grateful to". */
export const supportAdjectives: ReadonlyMap<string, ReadonlySet<string>> = wordsWithPrepositions(`
  appreciative: of
  complimentary: about of
  confident: in
  devoted: to
  eager: for
  enamored: of with
  enthusiastic: about
  faithful: to
  favorable: to toward towards
  fond: of
  friendly: to toward towards with
  glad: for
  grateful: for to
  happy: about for with
  helpful: to
  impressed: by with
  indebted: to
  kind: to
  loyal: to
  nice: to
  optimistic: about
  pleased: with
  positive: about
  protective: of
  proud: of
  respectful: of
  satisfied: with
  supportive: of
  sweet: on
  sympathetic: to toward towards
  thankful: for to
  welcoming: of
`);
export const oppositionAdjectives: ReadonlyMap<string, ReadonlySet<string>> = wordsWithPrepositions(`
  afraid: of
  angry: about at over with
  annoyed: at by with
  ashamed: of
  averse: to
  concerned: about by over
  contemptuous: of
  cool: to toward
  critical: about of
  cynical: about
  disappointed: at by in with
  disdainful: of
  disgusted: at by with
  dismissive: of
  distrustful: of
  disturbed: by
  doubtful: about of
  fearful: of
  fed: with
  frustrated: at by with
  furious: about at over with
  harsh: on
  horrified: at by
  hostile: to toward towards
  impatient: with
  incensed: at by
  irate: at over
  jealous: of
  mad: at
  nervous: about
  opposed: to
  outraged: at by over
  outspoken: against
  resentful: of
  scared: of
  sceptical: about of
  scornful: of
  sick: of
  skeptical: about of
  suspicious: of
  tired: of
  tough: on
  troubled: by
  uncomfortable: with
  unhappy: about with
  upset: about at by over with
  wary: of
  weary: of
  worried: about
`);
