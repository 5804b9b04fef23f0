/**
 * Words that tell how someone stands to someone or something. Gathered from the judgement, amuse, correspond and battle classes
 * of Levin, English Verb Classes and Alternations (1993: 31.2, 33, 36.4) and from the verbs, nouns and adjectives of support,
 * blame, praise and quarrel that English news uses; sorted. Lemmas in American spelling.
 */
import { wordSet } from "./word-set.ts";

/** Verbs whose object the subject supports: "backed the plan". */
export const supportVerbs: ReadonlySet<string> = wordSet(`
  acclaim accommodate admire adore advocate applaud appreciate approve back befriend believe bless bolster boost
  celebrate champion cheer cherish commend compliment congratulate console credit defend embrace empathize emulate
  encourage endorse enjoy entrust esteem eulogize exonerate extol favor flatter forgive foster glorify hail honor hug
  idolize laud like lionize love miss mourn pardon pity praise prefer prize promote ratify reaffirm reassure recommend
  reelect relish respect revere salute shower support thank tout treasure trust uphold value venerate vindicate
  welcome woo worship
`);

/** Verbs whose object the subject is against: "slammed the plan". */
export const oppositionVerbs: ReadonlySet<string> = wordSet(`
  abhor abuse accuse admonish antagonize assail assault attack bash battle belittle berate betray blacklist blame
  blast boycott bully castigate censure challenge chastise chide condemn confront contest contradict convict counter
  criticize curse decry defame defy demonize denigrate denounce deplore deride despise deter detest disavow discredit
  dismantle dismiss disobey disown disparage dispute disregard distrust doubt eviscerate excoriate fault fear fight
  grill hammer hate humiliate ignore impugn insult interrupt intimidate jab jeer lambast lambaste lampoon lecture
  loathe malign mischaracterize misquote mistrust mock needle oppose overrule overturn pan parody protest provoke
  question rebuff rebuke rebut refute reject renounce repeal reprimand reproach repudiate resent resist ridicule rip
  roast satirize savage scapegoat scold scorn scrap shame shun skewer slam slap smack smear snub spoof spurn swat tar
  taunt tease threaten thwart torpedo trash troll undercut undermine undo upbraid veto vilify warn whack
`);

/** Verbs of opposition that tell of mere blows, causes and dangers as well: "attacked the boy", "blamed fog". */
export const strikingVerbs: ReadonlySet<string> = wordSet(`
  assault attack blame fear hammer hit slap smack strike threaten whack
`);

/** Verbs whose object is a clause as well: "believe the mayor has failed", "fear the bridge may collapse". */
export const believingVerbs: ReadonlySet<string> = wordSet(`
  believe doubt fear
`);

/** Verbs that stand for support or opposition by their preposition: "sided with", "voted against". */
export const stancePrepositions: ReadonlyMap<string, ReadonlyMap<string, "supports" | "opposes">> = new Map(
  Object.entries({
    agree: { to: "supports", with: "supports" },
    aim: { at: "opposes" },
    align: { with: "supports" },
    ally: { with: "supports" },
    apologize: { to: "supports" },
    approve: { of: "supports" },
    argue: { against: "opposes", for: "supports" },
    bark: { at: "opposes" },
    battle: { against: "opposes", with: "opposes" },
    believe: { in: "supports" },
    bet: { on: "supports" },
    bow: { to: "supports" },
    break: { with: "opposes" },
    bristle: { at: "opposes" },
    campaign: { against: "opposes", for: "supports" },
    care: { about: "supports", for: "supports" },
    cheer: { for: "supports" },
    clash: { with: "opposes" },
    compete: { against: "opposes", with: "opposes" },
    complain: { about: "opposes", against: "opposes" },
    concur: { with: "supports" },
    conspire: { against: "opposes" },
    contribute: { to: "supports" },
    cooperate: { with: "supports" },
    crack: { on: "opposes" },
    defer: { to: "supports" },
    disagree: { with: "opposes" },
    disapprove: { of: "opposes" },
    discriminate: { against: "opposes" },
    donate: { to: "supports" },
    fall: { for: "supports" },
    feud: { with: "opposes" },
    fight: { against: "opposes", for: "supports", with: "opposes" },
    fire: { at: "opposes", on: "opposes" },
    fume: { at: "opposes", over: "opposes" },
    go: { after: "opposes", against: "opposes" },
    grumble: { about: "opposes" },
    gush: { about: "supports", over: "supports" },
    hit: { at: "opposes" },
    hope: { for: "supports" },
    invest: { in: "supports" },
    jeer: { at: "opposes" },
    join: { with: "supports" },
    lash: { at: "opposes", into: "opposes", out: "opposes" },
    laugh: { at: "opposes" },
    lay: { into: "opposes" },
    lean: { toward: "supports" },
    lie: { about: "opposes", to: "opposes" },
    lobby: { against: "opposes", for: "supports" },
    look: { to: "supports" },
    meddle: { in: "opposes" },
    mourn: { for: "supports" },
    object: { to: "opposes" },
    part: { with: "opposes" },
    partner: { with: "supports" },
    plead: { for: "supports" },
    plot: { against: "opposes" },
    poke: { at: "opposes" },
    pounce: { on: "opposes" },
    pray: { for: "supports" },
    prey: { on: "opposes" },
    protest: { against: "opposes" },
    push: { against: "opposes" },
    quarrel: { with: "opposes" },
    rage: { against: "opposes", at: "opposes" },
    rail: { against: "opposes" },
    rally: { against: "opposes", around: "supports", behind: "supports", for: "supports" },
    rant: { about: "opposes", against: "opposes" },
    rebel: { against: "opposes" },
    recoil: { from: "opposes" },
    retaliate: { against: "opposes" },
    rip: { into: "opposes" },
    root: { for: "supports" },
    run: { against: "opposes" },
    scoff: { at: "opposes" },
    scream: { at: "opposes" },
    shout: { at: "opposes" },
    side: { against: "opposes", with: "supports" },
    snap: { at: "opposes" },
    sneer: { at: "opposes" },
    spar: { with: "opposes" },
    speak: { against: "opposes", for: "supports" },
    spy: { on: "opposes" },
    squabble: { with: "opposes" },
    stand: { against: "opposes", behind: "supports", by: "supports", for: "supports", with: "supports" },
    strike: { against: "opposes", at: "opposes" },
    stump: { for: "supports" },
    swear: { at: "opposes" },
    swipe: { at: "opposes" },
    sympathize: { with: "supports" },
    tangle: { with: "opposes" },
    team: { with: "supports" },
    tear: { into: "opposes" },
    testify: { against: "opposes" },
    trust: { in: "supports" },
    turn: { against: "opposes", on: "opposes" },
    unite: { against: "opposes", behind: "supports" },
    vote: { against: "opposes", for: "supports" },
    vouch: { for: "supports" },
    war: { with: "opposes" },
    warn: { against: "opposes" },
    win: { against: "opposes" },
    worry: { about: "opposes" },
    yell: { at: "opposes" },
    yield: { to: "supports" },
  } as const).map(([verb, prepositions]) => [verb, new Map(Object.entries(prepositions))]),
);

/** Verbs of taking part: to refuse them is to oppose ("refused to sign the treaty"), to do them tells no stance. */
export const cooperationVerbs: ReadonlySet<string> = wordSet(`
  accept acknowledge adopt attend comply cooperate endorse honor implement join meet negotiate obey provide recognize
  sign submit support talk
`);

/** Verbs that give or take what a noun of support or opposition names: "voiced support for", "lost confidence in". */
export const givingVerbs: ReadonlySet<string> = wordSet(`
  announce convey declare deliver express extend face feel file fire get give harbor have heap hold hurl impose issue
  launch lead lend level make mount offer pile pledge press provide pursue put raise reaffirm register reiterate send
  show signal slap stage step take throw unleash voice wage win
`);
export const losingVerbs: ReadonlySet<string> = wordSet(`
  drop lack lose rescind retract revoke suspend withdraw withhold
`);

/** Verbs of saying that make what they hand over a charge against whom it tells of: "alleged that the mayor knew". */
export const accusingSayings: ReadonlySet<string> = wordSet(`
  accuse allege charge complain
`);

/** Verbs that give someone a name or a quality: "called the mayor a liar", "described the plan as reckless". */
export const namingVerbs: ReadonlySet<string> = wordSet(`
  brand call cast characterize consider declare deem depict describe dub label paint portray regard see term view
`);

/** Acts for someone: to hire, arm or elect shows support without a word of it. */
export const supportActs: ReadonlySet<string> = wordSet(`
  aid appoint arm assist award bail bankroll choose coach comfort crown decorate donate elect finance free fund greet
  help hire host invite join kiss knight marry nominate nurse pay pick protect recruit reinstate represent rescue
  reward save select shelter shield sponsor subsidize tap train upgrade
`);

/** Acts against someone: to sue, bomb or unseat shows opposition without a word of it. */
export const oppositionActs: ReadonlySet<string> = wordSet(`
  abduct ambush annex apprehend arraign arrest assassinate banish batter beat behead besiege blackmail block bomb
  bombard bug burn capture charge crush deceive defeat defraud deport depose detain disqualify ditch dump edge eject
  eliminate embargo evict execute exile expel exploit extort fine fire gun hack handcuff harass hijack hunt impeach
  imprison incriminate indict interrogate invade investigate isolate jail kick kidnap kill knock lynch massacre
  mislead monitor murder nuke obliterate occupy oust outlast outlaw overpower overtake overthrow penalize persecute
  probe prosecute pummel punch punish raid rape remove repel rob rout sabotage sack sanction scam seize shell shoot
  shove slaughter slay spy stab stalk stop strangle strip subpoena sue suspend swindle tackle target terrorize thrash
  topple torch torture trap trounce unseat whip wiretap wound
`);

/** Verbs that tell a stance with a particle before or behind their object: "called out the mayor", "cheered the team on". */
export const particleStances: ReadonlyMap<string, "supports" | "opposes"> = new Map([
  ["beat up", "opposes"],
  ["bring down", "opposes"],
  ["call out", "opposes"],
  ["cheer on", "supports"],
  ["fend off", "opposes"],
  ["gun down", "opposes"],
  ["kick out", "opposes"],
  ["knock out", "opposes"],
  ["lift up", "supports"],
  ["pick on", "opposes"],
  ["prop up", "supports"],
  ["push out", "opposes"],
  ["put down", "opposes"],
  ["rip off", "opposes"],
  ["shoot down", "opposes"],
  ["shout down", "opposes"],
  ["sound off", "opposes"],
  ["take down", "opposes"],
  ["take on", "opposes"],
  ["talk up", "supports"],
  ["tear apart", "opposes"],
  ["tear down", "opposes"],
  ["throw out", "opposes"],
  ["turn down", "opposes"],
  ["vote down", "opposes"],
  ["vote in", "supports"],
  ["vote out", "opposes"],
]);

/** Verbs of what is felt at something: their object is against the subject. "The ruling angered the miners." */
export const angeringVerbs: ReadonlySet<string> = wordSet(`
  aggravate alarm alienate anger annoy appall disappoint disgust dismay displease disturb embarrass enrage exasperate
  frustrate horrify incense infuriate irk irritate offend outrage rankle rattle rile scare shock spook unnerve unsettle
  upset worry
`);

/** Verbs of what is felt at something: their object is for the subject. "The ruling pleased the miners." */
export const pleasingVerbs: ReadonlySet<string> = wordSet(`
  amaze captivate charm delight enchant excite fascinate gratify impress inspire please satisfy thrill wow
`);

/** Verbs of asking someone to do something: "urged the mayor to resign" is against the mayor. */
export const demandVerbs: ReadonlySet<string> = wordSet(`
  ask call demand force order press pressure push require tell urge want
`);

/** Verbs with two objects that hand over support: "gave the mayor her support". */
export const handingVerbs: ReadonlySet<string> = wordSet(`
  give lend offer pledge promise
`);

/** Verbs that tie an adjective of support or opposition to who feels so: "is critical of", "grew wary of". */
export const linkingVerbs: ReadonlySet<string> = wordSet(`
  appear be become feel get grow look remain seem sound stay
`);
