/**
 * What a report of one event dates, by slot: "will be buried on Friday" and "the funeral is on Tuesday" fill one slot, the day
 * of the burial. A phrase is the words that a clause must hold, in whatever order, as lemmas or as they stand; "until" and
 * "since" are words of it too: "closed until May" tells when it opens. Before a phrase "*" says that it tells the day alone,
 * and not the hour: people die hours after a crash; "~" that it tells the hour but roughly: firemen are called some time after
 * a fire breaks out. Hand-kept from the wording of news.
 */

/** Words that together tell what a time is of. */
export interface TimePhrase {
  readonly words: readonly string[];
  /** What the phrase can tell: day and hour, the day alone, or the hour but roughly. */
  readonly tells: "day" | "roughly" | "time";
}

/** One row of the table. */
export interface TimeSlot {
  readonly slot: string;
  /** Words of which the first sentences of a report hold one that is about it. */
  readonly lead: ReadonlySet<string>;
  /** The longest time that tells it: where that is a day, a month or a year alone tells of another one. */
  readonly grain: "day" | "month" | "year";
  /** Phrases that tell it in any report whose lead is about it. */
  readonly told: readonly TimePhrase[];
}

/** Harm to many: who dies then dies of it, on its day. */
const disasters: ReadonlySet<string> = new Set([
  "attack",
  "avalanche",
  "collapse",
  "crash",
  "explosion",
  "fire start",
  "flood",
  "quake",
  "sinking",
  "storm",
]);

/** Other news of days. */
const ofDays: ReadonlySet<string> = new Set([
  "abduction",
  "arrest",
  "charge",
  "escape",
  "hearing",
  "loss",
  "march",
  "outage",
  "plea",
  "rescue",
  "robbery",
  "speech",
]);

/** What is told by the year: of a day it is another one, or "the shop opened on Monday". */
const ofYears: ReadonlySet<string> = new Set(["appointment", "contract end", "founding"]);

const row = (slot: string, lead: string, told: string): TimeSlot => ({
  slot,
  grain: disasters.has(slot) || ofDays.has(slot) ? "day" : ofYears.has(slot) ? "year" : "month",
  lead: new Set(lead.trim().split(/\s+/)),
  told: told.split(",").map((phrase) => phraseOf(phrase.trim())),
});

function phraseOf(phrase: string): TimePhrase {
  const tells = phrase.startsWith("*") ? "day" : phrase.startsWith("~") ? "roughly" : "time";
  return { words: phrase.replace(/^[*~]/, "").split(/\s+/), tells };
}

/** Any disaster or crime, in general words or by the harm it did. */
const anyHarm = `*be dead, *claim, *destroy, *devastate, *die, *flatten, *hurt, *injure, *kill, *killing, *leave dead, *level,
  *lose life, *wound, disaster, horror, incident, it begin, it happen, it occur, it start, it strike, it take place, outrage, tragedy`;

/** What people perceive of it, and those who come. */
const anyAlarm = `~alarm raise, ~alarm sound, ~brigade call, ~call ambulance, ~call police, ~emergency service,
  ~fire brigade, ~firefighter call, ~call come, ~call reach, ~crew call, ~first call, ~receive call, ~respond call, ~police alert, ~police call, ~raise alarm, ~rescuer alert, ~sound alarm`;

// prettier-ignore
const rows: readonly TimeSlot[] = [
  row("abduction",
    "abduct abduction abductor captive hijack hijacker hijacking hostage kidnap kidnapper kidnapping snatch",
    `abduct, abduction, board, bundle into, disappear, drama begin, force at, force stop, go missing, grab, hijack,
     hijacking, it happen, kidnap, kidnapping, ordeal begin, seize, snatch, take away, take control, take hostage,
     vanish`),
  row("adjournment end",
    "adjourn adjournment break delay pause postpone suspend suspension",
    `begin again, continue, go on, hearing resume, reconvene, restart, resume, resumption, return, start again,
     take up again`),
  row("appointment",
    "appoint boss chairman chief director executive head job leader minister post president resign step succeed",
    `appoint, appointment, at helm since, become boss, become chairman, become chief, become coach, become
     director, become head, become leader, become manager, become minister, become president, get job, get post,
     head since, in charge since, in office since, in post since, lead since, manage since, name chief, name head,
     run since, start job, swear in, swear into, sworn in, take charge, take helm, take job, take office, take
     over, take post, take reins`),
  row("approval",
    "approval approve bill drug law licence regulator treaty vaccine",
    `adopt, approval, approve, clear, give approval, give green light, give nod, go through, green light, pass,
     ratify, sign off, vote for, wave through`),
  row("contract end",
    "coach contract deal forward goalkeeper manager midfielder player sign signing striker transfer winger",
    `contract end, contract expire, contract run until, contract until, deal end, deal expire, deal run until, deal until, extend
     until, keep until, sign until, stay until, tie until, under contract until`),
  row("arrest",
    "apprehend arrest capture catch custody detain detention hold nab suspect",
    `apprehend, arrest, behind bars since, capture, catch, custody since, detain, detention, handcuff, held since,
     hold since, in custody since, nab, pick her up, pick him up, pick them up, round up, seize suspect, surrender,
     take custody, turn herself in, turn himself in`),
  row("arrival",
    "arrive fly journey land tour travel trip visit visitor",
    `arrival, arrive, due in, expect in, expect there, fly in, fly into, fly to, journey begin, land, land in, set
     foot, start visit, touch down, tour begin, travel to, trip begin, trip start, visit begin, visit open, visit
     start`),
  row("attack",
    `ambush assailant assassinate assassination assault attack attacker bomb bomber bombing gun gunfire gunman
     gunmen knife massacre militant murder raid shoot shooter shooting shot stab stabbing storm terrorist`,
    `${anyHarm}, ${anyAlarm}, ambush, assailant strike, assault, attack, attacker strike, blast, blow up, bomb,
     bomber strike, bombing, burst into, come under attack, come under fire, detonate, explode, explosion, fire on,
     fire shot, go on rampage, gun down, gunfire, gunman strike, gunmen strike, hear shot, kick in door, knife,
     massacre, murder, open fire, opened fire, raid, rampage, shoot, shooting, shot fire, shot hear, shot ring,
     slaughter, stab, stabbing, storm, strike, walk into open`),
  row("avalanche",
    "avalanche landslide mudslide rockfall",
    `avalanche, *bury, come down, crash down, *die, disaster, go off, hillside give, *hit, *kill, landslide,
     mudslide, rockfall, slide, slope give, strike, sweep away, tragedy, tragedy strike`),
  row("award",
    "award ceremony medal oscar prize",
    `award, ceremony, collect prize, get prize, give prize, hand out, hand over, pick up, present, presentation,
     receive, receive prize`),
  row("birth",
    "baby bear birth boy child daughter girl son twin",
    `baby arrive, baby come, baby deliver, bear, become father, become mother, become parent, birth, born, child
     arrive, child come, come into world, deliver baby, deliver boy, deliver daughter, deliver girl, deliver of,
     deliver son, give birth, have baby, see light, welcome baby, welcome child, welcome daughter, welcome son`),
  row("burial",
    "burial bury cremate dead death die funeral kill memorial mourn mourner murder",
    `burial, bury, cremate, cremation, funeral, funeral service, inter, interment, lay rest, pay last respects, say
     farewell, say goodbye, service for, take leave of`),
  row("ceasefire start",
    "armistice cease-fire ceasefire fighting peace truce",
    `armistice begin, armistice start, cease-fire, ceasefire, ceasefire begin, ceasefire hold from, ceasefire
     start, come effect, come force, come into effect, come into force, enter force, fighting cease, fighting end,
     fighting stop, go effect, go into effect, gun fall silent, gun silent, hostility cease, hostility end, lay
     down arms, put down arms, stop fighting, stop shooting, take effect, truce, truce begin, truce start, weapon
     fall silent, weapon silent`),
  row("charge",
    "accuse charge indict indictment prosecutor suspect",
    "bring charge, charge, file charge, formally accuse, indict, indictment, lay charge, press charge"),
  row("collapse",
    "bridge building cave-in collapse crumble mine roof",
    `${anyHarm}, ${anyAlarm}, accident, buckle, cave in, cave-in, collapse, come down, crash down, crumble, fall
     in, give way, hear crack`),
  row("completion",
    "acquire acquisition agree buy deal merge merger purchase sale sell takeover",
    `acquisition close, acquisition complete, close deal, complete, complete deal, complete purchase, completion,
     deal close, deal complete, deal done, deal finalise, deal finalize, deal go through, finalise, finalize,
     merger close, purchase close, sale close, seal, takeover close, transaction close, wrap up`),
  row("concert",
    "band concert festival gig singer tour",
    `begin tour, concert, gig, give concert, go on stage, open tour, perform, performance, play, sing, stage, take
     stage, take to stage, tour begin, tour open, tour start`),
  row("coup",
    "coup junta oust overthrow putsch seize topple",
    `army move, army take, come to power, coup, depose, oust, overthrow, power seize, putsch, roll into, seize
     control, seize palace, seize power, soldier storm, storm palace, take control, take over, take power, tank
     roll, topple, troop enter, unseat`),
  row("crash",
    `accident bus car coach collide collision crash derail derailment helicopter jet lorry overturn plane plough
     plunge runway train truck wreck`,
    `${anyHarm}, ${anyAlarm}, accident, career off, collide, collision, come down, come off rail, come off road,
     crash, derail, derailment, hit tree, hit wall, jump rail, jump track, leave rail, leave road, leave track,
     nosedive, overturn, pile-up, plough into, plummet, plunge, run into, run off, skid, slam into, smash, smash
     into, veer off, wreck`),
  row("curfew start",
    "curfew lockdown",
    `be indoors, begin, close at, come into force, curfew, curfew begin, curfew start, empty from, from, in force
     from, indoors by, leave home after, lockdown begin, lockdown start, off street by, off street from, start,
     stay home from, take effect`),
  row("deadline",
    "arms ceasefire deadline demand give hand must order surrender tell ultimatum warn weapon",
    `by disarm, by hand over, by leave, by surrender, deadline, disarm by, expire, give until, given until, hand
     over by, have until, leave by, must by, pay by, run out, surrender by, time run out, time up, ultimatum`),
  row("death",
    "dead death die mourn obituary pass perish succumb",
    `breathe last, death, demise, die, draw last breath, lose battle, lose fight, lose her life, lose his life,
     pass away, passing, perish, slip away, succumb`),
  row("discovery",
    "archaeologist coin discover discovery fossil hoard skeleton treasure unearth",
    `come across, come to light, detect, dig up, discover, discovery, find, hit upon, locate, make discovery, make
     find, spot, stumble, stumble across, stumble on, turn up, uncover, unearth`),
  row("dismissal",
    "coach dismiss manager oust sack",
    `be fire, be let go, be sack, dismiss, dismissal, fire, get sack, let go, oust, part company, part way, remove
     from, sack, sacking, show door, tell pack`),
  row("divorce",
    "divorce divorced marriage separate separation split",
    `break up, divorce, end marriage, file for divorce, marriage dissolve, marriage end, move out, part, separate,
     separation, split, split up`),
  row("election",
    "ballot campaign candidate choose elect election poll presidential voter",
    `ballot, call election, call vote, cast vote, choose leader, choose president, elect, election, election day,
     elector, go poll, head poll, head to poll, poll, polling, polling day, polling station open, referendum, vote,
     voter choose, voter decide, voting`),
  row("eruption",
    "ash erupt eruption lava volcano",
    `ash rise, begin erupt, begin spew, blow top, come to life, erupt, eruption, eruption begin, explode, lava
     flow, mountain explode, rumble, spew, volcano`),
  row("escape",
    "escape escapee fugitive inmate jail jailbreak",
    `abscond, absent since, at large since, break free, break out, breakout, escape, flee, get away, get out, give
     guard slip, go missing, jailbreak, on run since, scale wall, slip away`),
  row("evacuation",
    "evacuate evacuation",
    `be move out, bring out, bring to safety, evacuate, evacuation, flee, leave home, move out, order leave, order
     out, take to safety`),
  row("execution",
    "death execute execution inmate murder row",
    `be hang, be put to death, die by, execute, execution, face execution, go to chair, hang, lethal injection, put
     to death`),
  row("exhibition",
    "art exhibition fair festival museum",
    `exhibition, exhibition open, fair open, festival begin, festival open, festival start, go on display, go on
     show, go on view, on display from, on show from, on view from, open, open door, open to public, opening, show
     begin, show open`),
  row("explosion",
    "blast blow bomb detonate explode explosion",
    `${anyHarm}, ${anyAlarm}, accident, blast, blow apart, blow up, bomb, detonate, detonation, explode, explosion,
     feel blast, go off, go up, hear bang, hear blast, hear boom, hear explosion, rip through, tear through`),
  row("extradition",
    "deport deportation expel extradite extradition",
    `arrive, bring back, deport, deportation, extradite, extradition, fly back, fly out, hand over, handover, put
     on plane, send back`),
  row("finding",
    "body corpse dead death die remains",
    "body discover, body find, body found, find body, find dead, found body, found dead"),
  row("fire start",
    "arson blaze burn fire firefighter flame inferno wildfire",
    `${anyHarm}, ${anyAlarm}, blaze, blaze begin, blaze break, blaze start, break out, burn down, burst into flame,
     catch alight, catch fire, erupt, fire happen, fire occur, fire begin, fire break, fire erupt, fire start, flame see, go up in
     flame, inferno, see flame, see smoke, set alight, smoke see, sweep through, tear through`),
  row("flood",
    "flood flooding river torrent",
    `bank burst, burst bank, *die, *drown, flood, flood come, hit, it happen, *kill, overflow, river burst, strike,
     sweep away, sweep through, torrent, water come, water rise`),
  row("founding",
    `brewery business close closure club collapse company factory firm hotel mill newspaper paper restaurant school
     shop store theatre`,
    `be build in, begin brew, begin brewing, begin business, begin life, begin make, begin production, begin
     publish, begin trade, brew since, business since, create in, date back, date from, dates back, establish,
     exist since, found, go back to, go into business, launch, make since, open, open door, open since, operate
     since, produce since, publish since, sell since, set up, start, start brew, start business, start in, start
     life, start make, start out, start trade, trade since`),
  row("hearing",
    "accuse appear arrest case charge court judge magistrate prosecutor suspect",
    `appear before, appear court, appear in court, appear in dock, before judge, before magistrate, bring before
     court, court appearance, face court, face judge, hearing, in court on, in dock`),
  row("inauguration",
    "elect election inaugurate inauguration president",
    `assume office, begin term, enter office, inaugurate, inauguration, move into, start term, swear in, swearing-
     in, sworn in, take oath, take office, take over, take up, term begin`),
  row("landfall",
    "cyclone hurricane storm typhoon",
    "come ashore, cross coast, hit, hit coast, hit land, landfall, make landfall, reach coast, reach land, strike"),
  row("law in force",
    "ban law legislation regulation rule tax",
    `apply, apply from, ban begin, ban start, become law, come into effect, come into force, come into operation,
     effective from, enter into force, go into effect, go into force, in force from, in force since, kick in, take
     effect`),
  row("lawsuit",
    "complaint court lawsuit sue suit",
    `bring action, bring suit, file, file complaint, file lawsuit, file suit, go court, go to court, lawsuit,
     lodge, sue, take to court`),
  row("layoffs",
    "cut job layoff redundancy redundant staff worker",
    "be lay off, cut job, job go, lay off, layoff, leave company, lose job, make redundant, redundancy, shed job"),
  row("lift-off",
    "agency astronaut launch mission moon planet probe rocket satellite space spacecraft",
    `begin journey, begin mission, blast off, blast-off, go into space, head for space, launch, leave earth, lift
     off, lift-off, liftoff, mission begin, mission start, send into space, send up, set off, start journey, take
     off`),
  row("listing",
    "exchange float flotation ipo list listing offering share",
    `be list, begin trade, debut, float, flotation, go public, ipo, list, listing, make debut, share trade, start
     trade, trade from, trading begin, trading start`),
  row("loss",
    "disappear disappearance miss missing search vanish",
    `come home, come not home, contact lose, disappear, disappearance, drop radar, fail come home, fail return, go
     missing, hear from, last hear, last see, last seen, leave home, lose contact, miss since, missing since, not
     come home, not hear since, not heard, not return, not see since, not seen, return not, vanish`),
  row("march",
    "demonstrate demonstration demonstrator march marcher protest protester rally",
    `demonstrate, demonstration, gather, gathering, march, protest, rally, take part, take place, take street, take
     to street, turn out`),
  row("match",
    "beat cup derby final fixture game league match opponent semi-final team tie tournament",
    `bout, clash, clash with, contest, encounter, face each other, face off, final, fixture, game, kick off, kick-
     off, kickoff, match, side meet, team meet, meet each other, club meet, final play, game play, match play, opponent meet, play final, play each, showdown, take on, take pitch, tie`),
  row("operation",
    "operate operation surgeon surgery transplant",
    `be operate, carry out surgery, go under knife, have operation, have surgery, operate, operation, perform
     operation, perform surgery, procedure, surgery, transplant, undergo, undergo operation, undergo surgery`),
  row("outage",
    "blackout electricity outage power",
    `blackout, electricity go, go dark, go down, go out, light go, lose power, outage, power cut, power fail, power
     go, supply fail, without power since`),
  row("outbreak",
    "cholera disease ebola epidemic flu infect infection outbreak virus",
    `be diagnose, begin, break out, detect, diagnose, epidemic begin, fall ill, first case, first detect, first
     patient, outbreak begin, outbreak start, patient fall, register, report case, show symptom`),
  row("parliament vote",
    "assembly bill budget congress debate lawmaker legislation mp parliament reform senate vote",
    "ballot, cast ballot, cast vote, decide, decision, division, put ballot, put vote, take vote, vote, voting"),
  row("plea",
    "accuse charge court deny guilty plead",
    "admit, confess, deny, enter plea, make confession, own up, plea, plead"),
  row("prison release",
    "bail freed jail parole prison release",
    `be let out, come out of jail, come out of prison, free, gate open, get out, go free, leave jail, leave prison,
     let out, regain freedom, release, set free, walk free, walk out of`),
  row("publication",
    "album book film movie novel record single song",
    `available from, be out, bookshop from, cinema from, come out, drop, hit bookshop, hit cinema, hit screen, hit
     shelf, hit shop, hit theater, in bookshop, in cinema, in shop, in store, in theater, open, out on, premiere,
     publication, publish, release, see light, show from`),
  row("quake",
    "earthquake quake seismic temblor tremor",
    `${anyHarm}, earth move, earth shake, earth tremble, earthquake, feel quake, feel tremor, ground begin, ground
     move, ground shake, ground tremble, hit, house shake, jolt, quake, register, rock, shake, strike, temblor,
     tremor`),
  row("recall",
    "faulty product recall recalled withdraw",
    "call back, order recall, pull from shelf, recall, take off shelf, withdraw"),
  row("reopening",
    "close closed closure repair shut shutdown",
    `back in use, close until, closed until, closure last until, closure until, finish repair, finish work, go back
     use, open again, out of action until, out of use until, reopen, reopening, repair complete, repair done,
     repair end, repair finish, repair last until, repair take until, repair until, resume service, shut until, use
     again, work complete, work end, work finish, work last until, work take until, work until`),
  row("rescue",
    "bury miner rescue rescuer save stick strand trap trapped",
    `bring alive, bring out, bring safety, bring surface, bring to safety, bring to surface, bring up, carry out,
     dig out, dug out, emerge, free, get out, haul out, lift out, pull alive, pull free, pull from, pull out, reach
     daylight, reach them, rescue, rescue come, save, see daylight, winch`),
  row("resignation",
    "longer office post quit resign resignation stand step",
    `announce leave, announce quit, announce resign, bow out, departure, give up job, give up post, hand
     resignation, leave job, leave office, leave post, quit, relinquish, resign, resignation, resignation announce,
     stand aside, stand down, step aside, step down, submit resignation, tell leave, tell resign, tell step, tender
     resignation, throw in towel, vacate`),
  row("retirement",
    "career retire retirement veteran",
    `bow out, call day, end career, give up, hang up boot, last day, last match, play last, quit, retire,
     retirement, step down, stop work`),
  row("return home",
    "astronaut crew exile return soldier troop",
    `arrive home, back on earth, be back, come back, come home, fly home, get back, get home, go home, land, reach
     home, return, return home, set foot, touch down`),
  row("robbery",
    "burglar burglary heist raid raider rob robber robbery steal stole stolen theft thief",
    `${anyAlarm}, break in, break-in, burglary, burst into, disappear, heist, incident, it happen, raid, raider
     strike, rob, robber strike, robbery, snatch, steal, theft, thief break, thief come, thief strike, vanish, walk
     into`),
  row("sale start",
    "car console device handset launch model phone product smartphone tablet telephone version watch",
    `available from, available in, buy from, buyer get, can buy, come market, come on market, come out, come to
     market, customer buy, debut, due in shop, due in store, go on sale, go sale, hit market, hit shelf, hit shop,
     hit store, in shop, in store, launch, on sale, on sale from, reach customer, reach shop, reach store, release,
     roll out, sale begin, sale start, shipping begin, shipping start`),
  row("school start",
    "class pupil school student term university",
    `back to school, class begin, class resume, class start, reopen, return to class, return to school, school
     begin, school reopen, school start, term begin, term start`),
  row("sentencing",
    "condemn convict conviction find guilty jury plead sentence trial verdict",
    `announce punishment, announce sentence, date for sentence, date for sentencing, decide punishment, hand
     sentence, hear his fate, hear sentence, impose sentence, know fate, know sentence, learn fate, learn
     punishment, learn sentence, pass sentence, punishment, receive sentence, sentence, sentence announce, sentence
     hand, sentence pass, sentencing, sentencing hearing`),
  row("signing",
    "accord agreement contract deal pact signing treaty",
    `deal sign, ink, pen, put name, put pen, put signature, seal, sign, signature, signing, signing ceremony,
     treaty sign`),
  row("sinking",
    "aground boat capsize ferry founder ship sink sinking vessel",
    `${anyHarm}, accident, ~alarm raise, capsize, ~distress call, ferry go down, flip over, founder, go down, go
     under, keel over, overturn, roll over, ~send distress, ship go down, sink, sinking, turn over, vessel go down`),
  row("speech",
    "address speech",
    "address, deliver speech, give address, give speech, make speech, speak, speech, take floor, talk"),
  row("storm",
    "cyclone flood hurricane storm tornado twister typhoon",
    `barrel through, batter, *devastate, *flatten, hit, *kill, lash, rip through, slam, storm, strike, sweep
     through, tear through, tornado, touch down, twister`),
  row("strike end",
    "stoppage strike striker walk walkout",
    `back at work, back to work, call off, continue until, end, go back work, last until, normal service, off job
     until, on strike until, out until, resume work, return job, return work, run until, stay off until, stay out
     until, stoppage end, stoppage until, strike end, strike until, walkout end, walkout until, work again`),
  row("strike start",
    "picket stoppage strike striker union walk walkout",
    `begin strike, begin walkout, down tool, down tools, go on strike, idle from, idle since, industrial action
     begin, lay down tools, on strike since, run from, stand still from, start strike, stop work, stoppage,
     stoppage begin, stoppage start, strike, strike begin, strike start, walk job, walk off, walk out, walkout,
     walkout begin, walkout start`),
  row("talks",
    "dialogue discussion meet meeting negotiate negotiation negotiator round summit talk talks",
    `come together, conference begin, conference open, convene, delegation meet, dialogue begin, dialogue open,
     dialogue start, discussion begin, discussion start, face each other, gather, hold meeting, hold talk, meet,
     meeting, negotiation, negotiation begin, negotiation open, negotiation start, round, round begin, round start,
     sit down, summit, summit begin, summit open, talk, talk begin, talk open, talk start, talks, talks begin,
     talks open, talks start`),
  row("transfer",
    "club coach join midfielder move player sign signing striker transfer",
    `arrive, complete deal, complete move, deal announce, deal complete, join, move, move complete, parade, pass
     medical, pen deal, present, put pen, put pen to paper, seal move, sign, sign contract, signing, transfer,
     transfer announce, undergo medical, unveil`),
  row("trial start",
    "accuse case charge court dock indict jury prosecutor trial",
    `begin trial, case begin, case come court, case come to court, case open, case start, come to trial, face jury,
     face trial, go on trial, go trial, hearing begin, in dock from, proceeding begin, proceeding open, proceeding
     start, put on trial, stand trial, start of trial, trial, trial begin, trial open, trial start`),
  row("truce end",
    "armistice ceasefire truce",
    `break down, ceasefire end, collapse, end, expire, fighting resume, hold until, hostility resume, last until,
     run out, run until, truce end, truce expire`),
  row("verdict",
    "acquit clear cleared convict guilty innocent jury verdict",
    `acquit, acquittal, clear, conclude guilty, convict, conviction, decision, find guilty, find innocent, find not
     guilty, found guilty, found not guilty, juror decide, juror reach, jury decide, jury find, reach decision,
     reach verdict, return verdict, verdict, verdict come, walk free, walk from court`),
  row("visit end",
    "journey tour travel trip visit",
    "depart, fly home, go home, leave for home, return home, trip end, visit end, visit until"),
  row("wedding",
    "bride bridegroom couple groom husband marriage marry newlywed wed wedding wife",
    `become husband, become man, become wife, celebrate marriage, ceremony, exchange ring, exchange vow, get
     hitched, get married, go altar, marriage, married, marry, nuptials, say i do, say vow, tie knot, vow, walk
     aisle, walk down aisle, wed, wedding`),
  row("withdrawal",
    "pull pullout soldier troop withdraw withdrawal",
    `be out, last soldier leave, last troop leave, leave country, pull out, pullout, withdraw, withdrawal,
     withdrawal begin, withdrawal complete`),
];

/** The rows that a report is about whose first sentences hold some words. */
export function slotsAbout(words: ReadonlySet<string>): readonly TimeSlot[] {
  const about = rows.filter(({ lead }) => [...lead].some((word) => words.has(word)));
  return about.some(({ slot }) => disasters.has(slot)) ? about.filter(({ slot }) => slot !== "death") : about;
}
