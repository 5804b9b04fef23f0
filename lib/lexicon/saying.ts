/**
 * Verbs, nouns and adverbs that hand words over to a source. Grouped by what follows them. Written down from the verbs of
 * communication in Levin, English Verb Classes and Alternations (1993), section 37, and of cognition, section 29, as far
 * as English news uses them.
 */
import { wordSet } from "./word-set.ts";

/** With a clause or a quotation: "said that ...", "..., she added". */
export const clauseSayings: ReadonlySet<string> = wordSet(`
  acknowledge add admit advise affirm allege announce answer argue ask assert assure aver blog boast brag caution
  charge chime claim clarify comment complain concede conclude confess confide confirm contend continue counter
  declare deny disclose emphasize exclaim explain find gush highlight hint imply indicate inform insist interject joke
  lament lie maintain mention mumble muse mutter note object observe opine plead point posit post predict pronounce
  protest question quip reason recall reckon recommend recount reiterate relate remark remind repeat reply report
  respond retort reveal rule say scream shout show signal snap sneer speculate state stipulate stress suggest surmise
  swear tell testify theorize thunder tweet underline underscore urge vow warn whisper wonder write yell
`);

/** With a clause, of what is held rather than said: "believes that ...". They do not take a quotation. */
export const beliefs: ReadonlySet<string> = wordSet(`
  assume believe doubt envision estimate expect fear feel foresee guess hope imagine presume realize suspect think
  worry
`);

/** With an infinitive: "vowed to press on". */
export const infinitiveSayings: ReadonlySet<string> = wordSet(`
  agree ask beg call claim decline demand expect hope intend offer plan pledge promise propose refuse swear threaten
  volunteer vow
`);

/** With someone and an infinitive: "urged lawmakers to vote". */
export const requests: ReadonlySet<string> = wordSet(`
  advise ask beg challenge encourage exhort expect implore instruct invite order persuade press pressure push remind
  tell urge want warn
`);

/** With a noun phrase that holds what is said or judged: "acknowledged the defeat", "criticized the plan". */
export const thingSayings: ReadonlySet<string> = wordSet(`
  accuse acknowledge address admit advocate announce applaud assail attack back bash bemoan berate blame blast call
  castigate champion chastise chide cite claim condemn confirm criticize debate decry defend demand denounce deny
  deride describe detail disavow discuss dismiss disparage dispute dub echo emphasize endorse explain favor hail
  highlight label lambaste lament lampoon laud list mention mock note oppose outline praise prefer propose question
  rebuke rebut recall recommend recount reiterate reject repudiate reveal ridicule rip scold slam stress suggest
  support tout unveil voice welcome
`);

/** With a preposition before what is said: "called for talks", "spoke of a plot", "complained about the cost". */
export const prepositionSayings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["advocate", new Set(["for"])],
  ["agree", new Set(["on", "to", "with"])],
  ["appeal", new Set(["for"])],
  ["apologize", new Set(["for"])],
  ["argue", new Set(["against", "for"])],
  ["ask", new Set(["about", "for"])],
  ["boast", new Set(["about", "of"])],
  ["brag", new Set(["about"])],
  ["call", new Set(["for", "on"])],
  ["campaign", new Set(["against", "for"])],
  ["comment", new Set(["on"])],
  ["complain", new Set(["about", "of"])],
  ["disagree", new Set(["with"])],
  ["elaborate", new Set(["on"])],
  ["hint", new Set(["at"])],
  ["insist", new Set(["on"])],
  ["joke", new Set(["about"])],
  ["object", new Set(["to"])],
  ["plead", new Set(["for"])],
  ["point", new Set(["to"])],
  ["push", new Set(["for"])],
  ["refer", new Set(["to"])],
  ["respond", new Set(["to"])],
  ["speak", new Set(["about", "against", "of"])],
  ["talk", new Set(["about"])],
  ["warn", new Set(["about", "against", "of"])],
]);

/** Nouns with a clause: "the claim that ...", "his promise to ...". */
export const sayingNouns: ReadonlySet<string> = wordSet(`
  accusation admission allegation announcement argument assertion assessment assurance belief charge claim comment
  concern conclusion confirmation contention declaration denial doubt fear finding hope idea insistence notion opinion
  perception pledge prediction promise proposal remark report rumor sense speculation statement suggestion suspicion
  theory threat view vow warning
`);

/** Nouns of inquiries, whose findings a sentence that opens with "in" tells: "In a new survey, ...". */
export const inquiries: ReadonlySet<string> = new Set(["analysis", "census", "poll", "study", "survey"]);
