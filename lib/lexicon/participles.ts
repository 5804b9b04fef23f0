/**
 * Irregular verb forms that decide between "the soldiers sent ..." and "the soldiers have sent". From the usual school
 * table of English irregular verbs (public domain), cut to the verbs of news.
 */
import { wordSet } from "./word-set.ts";

/** Irregular past participles that are never a past tense, with their verb: "taken" of "take". */
export const participleLemmas: ReadonlyMap<string, string> = new Map([
  ["beaten", "beat"],
  ["been", "be"],
  ["begun", "begin"],
  ["bitten", "bite"],
  ["blown", "blow"],
  ["born", "bear"],
  ["borne", "bear"],
  ["broken", "break"],
  ["chosen", "choose"],
  ["done", "do"],
  ["drawn", "draw"],
  ["driven", "drive"],
  ["drunk", "drink"],
  ["eaten", "eat"],
  ["fallen", "fall"],
  ["flown", "fly"],
  ["forbidden", "forbid"],
  ["forgiven", "forgive"],
  ["forgotten", "forget"],
  ["frozen", "freeze"],
  ["given", "give"],
  ["gone", "go"],
  ["grown", "grow"],
  ["hidden", "hide"],
  ["known", "know"],
  ["mistaken", "mistake"],
  ["overseen", "oversee"],
  ["overtaken", "overtake"],
  ["overthrown", "overthrow"],
  ["proven", "prove"],
  ["ridden", "ride"],
  ["risen", "rise"],
  ["seen", "see"],
  ["shaken", "shake"],
  ["shown", "show"],
  ["shrunk", "shrink"],
  ["slain", "slay"],
  ["spoken", "speak"],
  ["stolen", "steal"],
  ["stricken", "strike"],
  ["sung", "sing"],
  ["sunk", "sink"],
  ["sworn", "swear"],
  ["swum", "swim"],
  ["taken", "take"],
  ["thrown", "throw"],
  ["torn", "tear"],
  ["undergone", "undergo"],
  ["undertaken", "undertake"],
  ["withdrawn", "withdraw"],
  ["woken", "wake"],
  ["worn", "wear"],
  ["woven", "weave"],
  ["written", "write"],
]);

/** Past participles that are never a past tense: after a noun without an auxiliary they open a reduced relative. */
export const participlesOnly: ReadonlySet<string> = new Set(participleLemmas.keys());

/** Verbs whose past tense and participle look like the bare verb: "was hit", "has put". */
export const unchangedParticiples: ReadonlySet<string> = wordSet(`
  become beset bet broadcast burst cast come cost cut forecast hit hurt let offset outbid overcome overrun put quit read rid
  run set shed shut slit split spread thrust upset
`);

/** Past tenses of irregular verbs that are no participle: "fled" is both, "went" only tells what was done. */
export const pastTensesOnly: ReadonlySet<string> = wordSet(`
  arose ate awoke became began bit blew broke chose did drank drew drove fell flew forbade forgave forgot froze gave
  grew hid knew overthrew overtook ran rang rode rose sang sank saw shook shrank slew spoke sprang stank stole swam
  swore threw took tore undertook underwent went withdrew woke wore wove wrote
`);

/**
 * Verbs that do something to someone, so that their past form without an object is passive: "Two killed in blast", "12
 * injured". By common knowledge of the wording of crime, war and court reporting.
 */
export const passiveAlone: ReadonlySet<string> = wordSet(`
  abduct accuse arrest behead convict detain displace evacuate execute expel hospitalize indict injure jail kidnap
  kill maim murder oust rescue sack sentence slay wound
`);

/** More such verbs, which only a headline leaves without an auxiliary: "Strike called off", "Deal reached", "Six feared dead". */
export const passiveInHeadlines: ReadonlySet<string> = wordSet(`
  abandon adopt approve attack avert award ban bar blame block bomb bury call cancel capture carry charge clear
  confirm criticize cut damage declare delay demolish deny deploy deport destroy dismiss elect extend extradite fear
  find fine fire force free give halt hang hear hijack hit hold honor hurt identify impose injure investigate kick
  launch leave lift link loot lose make miss mug name ordain order pardon patch pay postpone praise probe protect
  publish pull quarantine question rape ratify reach recover reject release remember rename reopen replace report rob
  save scrap seal see seek seize send set shelve shoot sign slam spare spot stab steal strand strike suspect suspend
  take target tell test threaten toll torch trace trap unveil urge vandalize warn win withdraw
`);
