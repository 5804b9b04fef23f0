/**
 * Verbs that hand words or thoughts over to a source, grouped by what follows them. Written down from the verbs of
 * communication in Levin, English Verb Classes and Alternations (1993), section 37, of judgement, section 33, and of
 * cognition, section 29, as far as English news uses them.
 */
import { wordSet } from "./word-set.ts";

/** With a clause or a quotation: "said that ...", "..., she added". */
export const clauseSayings: ReadonlySet<string> = wordSet(`
  acknowledge add admit advise affirm allege announce answer argue ask assert assure aver blog boast brag caution
  charge chime claim clarify comment complain concede conclude confess confide confirm contend continue counter cry
  declare deny disclose emphasize exclaim explain find gush highlight hint imply indicate inform insist interject joke
  lament lie maintain mention mumble muse mutter note object observe opine plead pledge point posit post predict promise pronounce
  protest question quip reason recall reckon recommend recount reiterate relate remark remind repeat reply report
  respond retort reveal rule say scream shout show sigh signal snap sneer speculate state stipulate stress suggest surmise
  swear tell testify theorize thunder tweet underline underscore urge vow warn whisper wonder write yell
`);

/** With a clause, of what is held rather than said: "believes that ...". They do not take a quotation. */
export const beliefs: ReadonlySet<string> = wordSet(`
  assume believe doubt envision estimate expect fear feel foresee guess hope imagine presume realize suspect think
  worry
`);

/** With a clause that opens with "that" or a question word, or with a subject of its own: "knew that ...". */
export const findings: ReadonlySet<string> = wordSet(`
  agree anticipate calculate decide demand determine disagree discover explore forecast hear know learn notice pledge
  pray promise propose recognize remember request require see understand
`);

/** With a question: "asked whether", "wondered if". */
export const askings: ReadonlySet<string> = new Set(["ask", "doubt", "inquire", "know", "question", "see", "wonder"]);

/** Of things as much as of people: what "underscores the need" says nothing. */
export const showings: ReadonlySet<string> = new Set([
  "highlight",
  "imply",
  "indicate",
  "show",
  "signal",
  "suggest",
  "underline",
  "underscore",
]);

/** With a hearer before the clause: "told the council that ...". */
export const tellings: ReadonlySet<string> = new Set(["assure", "inform", "remind", "tell", "warn"]);

/** With an infinitive: "vowed to press on". */
export const infinitiveSayings: ReadonlySet<string> = wordSet(`
  agree ask beg call claim decline demand expect hope intend offer plan pledge prefer promise propose refuse swear
  threaten volunteer vote vow
`);

/** With someone and an infinitive: "urged lawmakers to vote". */
export const requests: ReadonlySet<string> = wordSet(`
  advise ask beg challenge encourage exhort expect implore instruct invite order persuade press pressure push remind
  tell urge want warn
`);

/** With a noun phrase that holds what is said or judged: "acknowledged the defeat", "criticized the plan". */
export const thingSayings: ReadonlySet<string> = wordSet(`
  accuse acknowledge address admit advocate announce anticipate applaud assail attack back bash bemoan berate blame
  blast brand call castigate champion characterize chastise chide cite claim commend concede condemn confirm criticize
  debate decry defend demand demonize denounce deny depict deplore deride describe detail disavow disclose discuss
  dislike dismiss disparage dispute dub echo emphasize endorse envision estimate explain extol favor fear forecast
  foresee hail highlight ignore invoke label lambaste lament lampoon laud list mention mock note oppose outline
  pitch portray praise predict prefer prohibit promise propose question rate rebuff rebuke rebut recall recommend
  recount reiterate reject report reprimand repudiate resent reveal ridicule rip scold slam spurn stress suggest support
  tout trumpet underline underscore unveil vilify voice welcome
`);

/** With someone or something and "as": "sees the deal as a mistake", "is regarded as a rival". */
export const judgements: ReadonlySet<string> = wordSet(`
  brand cast characterize consider count denounce depict describe dismiss frame hail identify label paint perceive
  portray rate regard see think treat view
`);

/** Adverbs that hand a claim to nobody named: "the envoy reportedly left". */
export const hearsayAdverbs: ReadonlySet<string> = wordSet(`
  allegedly apparently ostensibly purportedly reportedly supposedly
`);

/** Passives before an infinitive that do: "is said to have fled", "is expected to sign". */
export const hearsayPassives: ReadonlySet<string> = wordSet(`
  allege assume believe claim consider estimate expect fear know presume report rumor rumour say suppose suspect think
  understand
`);

/** Passives with a name behind them: "was dubbed the Stone Bridge", "is considered a rival", "is known as". */
export const namings: ReadonlySet<string> = wordSet(`
  bill brand call characterize consider deem depict describe dub know label perceive portray rate regard see title view
`);

/** Passives with what someone is held to have done: "was accused of lying". */
export const blamings: ReadonlyMap<string, string> = new Map([
  ["accuse", "of"],
  ["blame", "for"],
  ["charge", "with"],
  ["condemn", "for"],
  ["criticize", "for"],
  ["praise", "for"],
  ["suspect", "of"],
]);

/** With a preposition before what is said: "called for talks", "spoke of a plot", "complained about the cost". */
export const prepositionSayings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["advocate", new Set(["for"])],
  ["agree", new Set(["on", "to", "with"])],
  ["apologize", new Set(["for"])],
  ["appeal", new Set(["for"])],
  ["argue", new Set(["against", "for"])],
  ["ask", new Set(["about", "for"])],
  ["boast", new Set(["about", "of"])],
  ["brag", new Set(["about"])],
  ["call", new Set(["for", "on"])],
  ["campaign", new Set(["against", "for"])],
  ["comment", new Set(["about", "on"])],
  ["complain", new Set(["about", "of"])],
  ["disagree", new Set(["with"])],
  ["disapprove", new Set(["of"])],
  ["dream", new Set(["of"])],
  ["elaborate", new Set(["on"])],
  ["hint", new Set(["at"])],
  ["hope", new Set(["for"])],
  ["inquire", new Set(["about"])],
  ["insist", new Set(["on"])],
  ["joke", new Set(["about"])],
  ["lash", new Set(["out"])],
  ["lay", new Set(["out"])],
  ["lecture", new Set(["on"])],
  ["lobby", new Set(["against", "for"])],
  ["object", new Set(["to"])],
  ["plead", new Set(["for", "to"])],
  ["point", new Set(["to"])],
  ["press", new Set(["for"])],
  ["protest", new Set(["against"])],
  ["push", new Set(["for"])],
  ["rail", new Set(["against"])],
  ["react", new Set(["to"])],
  ["refer", new Set(["to"])],
  ["respond", new Set(["to"])],
  ["rule", new Set(["out"])],
  ["speak", new Set(["about", "against", "of"])],
  ["spell", new Set(["out"])],
  ["talk", new Set(["about"])],
  ["testify", new Set(["about", "against"])],
  ["think", new Set(["about", "of"])],
  ["tweet", new Set(["about"])],
  ["vote", new Set(["against", "for"])],
  ["warn", new Set(["about", "against", "of"])],
  ["wish", new Set(["for"])],
  ["worry", new Set(["about"])],
]);

/**
 * Verbs that do little but say: their object is what is said even where no clause is seen in it ("said the same"), and their
 * past form seldom stands for a passive.
 */
export const barestSayings: ReadonlySet<string> = new Set(["say", "think"]);

/** Particles between a verb of saying and what it says: "pointed out that". */
export const particles: ReadonlySet<string> = new Set(["back", "in", "on", "out", "up"]);

/** Every verb above: with any other a sentence without quotation marks hands nothing over. */
export const anySayings: ReadonlySet<string> = new Set([
  ...clauseSayings,
  ...beliefs,
  ...findings,
  ...infinitiveSayings,
  ...requests,
  ...thingSayings,
  ...judgements,
  ...hearsayPassives,
  ...namings,
  ...blamings.keys(),
  ...prepositionSayings.keys(),
]);
