/**
 * Words by which a headline, or any sentence, holds what it tells at arm's length: those that call it untrue, and those that
 * leave it to others. Written down from the language of corrections and fact checks and of unconfirmed news. All are words
 * as they stand in the text, for the tagger errs in the capitals of headlines.
 */
import { wordSet } from "./word-set.ts";

/** A verb's forms, made by rule: those no English verb has do no harm. */
function formsOf(verbs: string): ReadonlySet<string> {
  const forms = (verb: string): string[] => {
    if (verb.endsWith("y") && !/[aeou]y$/.test(verb)) {
      const stem = verb.slice(0, -1);
      return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
    }
    const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
    return [verb, `${verb}s`, `${verb}es`, `${stem}ed`, `${stem}ing`];
  };
  return new Set([...wordSet(verbs)].flatMap(forms));
}

/** Nouns that call the whole thing untrue: "a hoax", "an urban legend". */
export const untruths: ReadonlySet<string> = wordSet(`
  bullshit bunk fabrication fabrications fakery fallacy falsehood falsehoods fiction figment forgery hoax hoaxer
  hoaxers hoaxes hoaxster misconception misinformation misunderstanding myth myths nonsense parody prank pranks
  pranksters satire sham spoof stunt
`);

/** Verbs that do: "debunks", "was staged", "fooled many". */
export const untruthVerbs: ReadonlySet<string> = new Set([
  ...formsOf(`
    backtrack concoct debunk discredit disprove doctor dupe fabricate fool hoax impersonate misidentify
    misinterpret misquote photoshop quash rebuff rebut rebuke refute repudiate retract scotch
  `),
  ..."disproven faked misled overblown photoshopped punk punked quashed staged".split(" "),
]);

/** Verbs of denial; "refuses to confirm or deny" denies nothing. */
export const denyingVerbs: ReadonlySet<string> = new Set([
  ...formsOf("deny disavow doubt"),
  ..."denial denials doubts".split(" "),
]);

/** Verbs that do before words for what is told: "dismissed the claims", "rejects report". */
export const dismissingVerbs: ReadonlySet<string> = new Set([
  ...formsOf("address bust correct contradict counter dismiss dispel dispute explode reject rubbish slam squash trash"),
  ..."quell quells kill kills shot".split(" "),
]);

/** Adjectives that call untrue what they stand before, or what they are said of. */
export const untrueAdjectives: ReadonlySet<string> = wordSet(`
  baseless bogus counterfeit doctored erroneous erroneously fabricated fake faked false falsely fictional fictitious
  groundless imaginary inaccurate incorrect incorrectly invented made-up misleading mistaken mistakenly nonexistent
  phoney phony photoshopped satirical staged unfounded unreal untrue wrongly
`);

/** Words for what is told; what "fake" or "dismissed" must be said of. */
export const tellings: ReadonlySet<string> = wordSet(`
  account accounts accusation accusations alarm alarms allegation allegations article articles claim claims death
  footage headline headlines hoax idea image images info information media meme news notion page photo photograph
  photos picture pictures post posts quote quotes report reports rumor rumors rumour rumours scandal site speculation
  stories story suggestion suggestions tale talk theories theory tweet tweets video videos website websites
`);

/** Turns of phrase that call it untrue, as the words stand: "put to rest", "not so fast". */
export const untruePhrases: readonly (readonly string[])[] = [
  ["all", "in", "good", "fun"],
  ["cast", "doubt"],
  ["casts", "doubt"],
  ["did", "n't", "happen"],
  ["fall", "for"],
  ["falls", "for"],
  ["fell", "for"],
  ["made", "up"],
  ["make", "it", "up"],
  ["not", "so"],
  ["not", "what", "it", "seems"],
  ["pour", "cold", "water"],
  ["pours", "cold", "water"],
  ["put", "to", "rest"],
  ["puts", "to", "rest"],
  ["shoot", "down"],
  ["shoots", "down"],
  ["shot", "down"],
  ["shut", "down", "rumors"],
  ["shuts", "down", "rumors"],
  ["n't", "what", "it", "seems"],
  ["the", "record", "straight"],
  ["the", "truth", "about"],
  ["the", "truth", "behind"],
  ["too", "good", "to", "be", "true"],
];

/** Words that say what is real: denied of the thing, they call it untrue: "is not a real thing", "isn't happening". */
export const realities: ReadonlySet<string> = wordSet(`
  accurate authentic case correct exist exists existed genuine happen happened happening legit legitimate plausible real
  right so thing true
`);

/** Verbs by which a plan is given up: "pulls out of", "won't after all"; with the particle that must follow, if any. */
export const abandonments: ReadonlyMap<string, readonly string[] | null> = new Map<string, readonly string[] | null>([
  ...[...formsOf("abandon axe cancel ditch exit forgo nix quit scrap scrub shelve withdraw")].map(
    (verb) => [verb, null] as const,
  ),
  ...[...formsOf("back drop pull"), "withdrew", "dropped"].map((verb) => [verb, ["out"]] as const),
  ...[...formsOf("call")].map((verb) => [verb, ["off"]] as const),
  ...[...formsOf("bail pass"), "bailed"].map((verb) => [verb, ["on", "out"]] as const),
  ...[...formsOf("walk")].map((verb) => [verb, ["away"]] as const),
]);

/** Words that leave what is told to others or to chance, wherever they stand. */
export const hedgeWords: ReadonlySet<string> = new Set([
  ...wordSet(`
    accusation accusations accused accuses allegation allegations alleged allegedly alleges analyst analysts apparent
    apparently appear appeared appears assumed believed chatter claim claimed claiming claims confusion
    eyeing eyes fear feared fears forecast forecasts gossip hint hints hinted investigate investigates
    investigating likely maybe mystery mulling mulls ostensibly perhaps possible possibly potential potentially predict
    predicted predicts probable probably probe probes probing prognosticated purported purportedly question questioned questions report reported reportedly
    reports rumor rumored rumors rumour rumoured rumours scuttlebutt seem seemed seemingly seems self-proclaimed
    source sources speculation suggest suggested suggesting suggests supposed supposedly suspected suspects suspicion
    tip tipped tips unclear unconfirmed unproven unsubstantiated unverified whispers wondering would-be
  `),
]);

/** Verbs of saying: with them a headline leaves it to the one who says it: "..., minister says". */
export const sayings: ReadonlySet<string> = new Set([
  ...wordSet("according said say says saying tell tells told warn warned warns insist insists insisted"),
  ...formsOf("allege argue assert boast expect speculate theorize think"),
]);

/** Who a headline may leave it to, before a colon or behind a dash: "Police: two dead", "Two dead - police". */
export const sources: ReadonlySet<string> = wordSet(`
  abc activist activists afp agent aide aides agency ambassador analysis ap attorney authorities bbc bloomberg bureau
  bystander cbs cnbc cnn company cop cops court customer director doctor doctors envoy expert experts eyewitness
  family father fbi financial firm friend friends govt government guardian insider insiders journal lawyer lawyers media
  mayor minister ministry monitor monitors mother mp mps nasa nbc neighbor neighbors neighbour neighbours npr nyt observers
  officer official officials paper papers player poll police politico president prosecutor prosecutors report reports
  researchers resident residents reuters rumor rumour scientist scientists sheriff source sources spokesman spokeswoman
  study survey times tmz un victim white witness witnesses wsj
`);

/** Turns of phrase that do. */
export const hedgePhrases: readonly (readonly string[])[] = [
  ["are", "investigating"],
  ["close", "to"],
  ["in", "talks"],
  ["is", "said", "to"],
  ["look", "like"],
  ["looks", "like"],
  ["looks", "set"],
  ["on", "the", "verge"],
  ["questions", "over"],
  ["questions", "raised"],
  ["said", "to"],
  ["talks", "with"],
  ["thought", "to"],
];

/** Auxiliaries that leave it open. */
export const openAuxiliaries: ReadonlySet<string> = wordSet("could may might");
