/** Opposite outcomes and states of people, in the phrases by which news tells them. */
import type { OutcomeRow } from "./outcome-rows.ts";

export const outcomesOfPeople: readonly OutcomeRow[] = [
  {
    about: "person",
    name: "guilt",
    exclusive: true,
    one: `
      found|find guilty, found|find * guilty, convict, conviction, sentence to, jailed for, pleaded guilty,
      guilty verdict, is guilty, were guilty, guilty of, convicted, sentenced, jailed, imprisoned for,
      sent to prison|jail, given * years, verdict was guilty, jury convicted, convicted him|her|them,
      found him|her|them guilty, jailed for life
    `,
    other: `
      acquit, acquittal, cleared of, cleared him of, cleared her of, clear of all, cleared by, exonerate,
      not guilty verdict, found|find not guilty, found|find * not guilty, found|find innocent, walked free,
      charges were dropped, drop|dropped all charges, dismissed the charges, clear him|her|them of, cleared * of,
      not guilty of, walk free, walks free, walked free from, threw out the charges|case, throw out the charges|case,
      mistrial, could not agree on a verdict, failed to reach a verdict, dismissed * charges, not proven, set * free,
      verdict was not guilty, jury cleared, cleared him|her|them, not guilty, acquitted
    `,
  },
  {
    about: "person",
    name: "bail",
    one: `
      granted|given bail, granted * bail, released on bail, freed on bail, out on bail, release on bail,
      granted conditional bail, freed on, posted bail, post bail, bail was granted, bail was set, allowed bail,
      out on bond, released on bond, left court|jail|prison on bail, free on bail, is on bail, on bail, freed * on bail,
      released * on bail, won bail, granted bail
    `,
    other: `
      denied|refused bail, denied|refused * bail, bail was denied|refused, remanded in custody, held without bail,
      ordered to remain in custody, kept in custody, bail was denied, without bail, no bail, denies bail, refuses bail,
      remain|remained in custody, remanded, bail was rejected|revoked, rejected * bail, revoked * bail,
      stay in jail|custody|prison, stays in jail|custody|prison, held in custody, ordered held, ordered * held,
      sent back to jail|prison|custody, jailed until, remain in jail|prison, kept in jail|prison|custody,
      behind bars until, jailed pending, detained pending, custody until, in pre-trial
    `,
  },
  {
    about: "person",
    name: "caught",
    one: `
      recapture, were|was caught, captured, arrested, apprehended, detained, in custody, into custody,
      turned himself|herself|themselves in, gave himself|herself|themselves up, surrendered to, nabbed, rounded up,
      caught by, tracked down, seized, surrendered, gave up, taken into custody, under arrest, arrest of, was seized,
      in police custody, behind bars, has been caught|arrested|captured|detained, caught the, captured him|her|them,
      arrested him|her|them
    `,
    other: `
      at large, on the run, on the loose, still free, evading capture, evaded capture, eluded police, escaped police,
      remain free, remained free, still being hunted, still being sought, not been found, not been caught,
      still at large, hunt for, manhunt, still hunting, still looking for, still searching for, hunting for,
      still missing, escaped, got away, fled the scene, made his|her|their escape, got clean away,
      is|are|was|were on the run, hunting the, looking for the, not been arrested, has not been caught,
      not yet been caught, remain|remains|remained free|at large, searching for the, is|was being hunted, evaded,
      made off, still hunted
    `,
  },
  {
    about: "person",
    name: "custody",
    one: `
      released, freed, set free, walked out of prison|jail, out of prison|jail, left prison|jail, released from,
      released without charge, allowed to go home, freed from, release, let go, let out, set at liberty, walk free,
      walks free, back home
    `,
    other: `
      behind bars, still held, still in prison|jail|custody|detention,
      remain|remained|remains in prison|jail|custody|detention, kept in prison|jail|custody|detention, still being held,
      being held, held in, locked up, in detention, in captivity, being detained, still detained,
      remain|remained|remains behind, remain|remained|remains captive, not been released, not been freed, still captive
    `,
  },
  {
    about: "person",
    name: "speed",
    one: "speeding, too fast, at high speed, at great speed, racing",
    other: "slowly, within the limit, within the speed, at low speed, at walking pace, not speeding",
  },
  {
    about: "person",
    name: "finish",
    one: `
      finished the match|race|game|tour|stage, crossed the line, played on, completed the match|race|game|tour|stage,
      played to the end
    `,
    other: `
      retired from the match|race|game, retired hurt, retired injured, pulled out, withdrew from, did not finish,
      limped off, carried off, taken off, dropped out
    `,
  },
  {
    about: "person",
    name: "care",
    one: "treated well, well treated, well fed, looked after, treated with respect, in good hands",
    other: "beaten, tortured, starved, abused, mistreated, ill treated, in chains, badly treated, humiliated",
  },
  {
    about: "person",
    name: "surrender",
    one: `
      surrendered to, surrendered peacefully, gave himself|herself|themselves up, turned himself|herself|themselves in,
      taken alive, captured alive, laid down his|her|their weapons
    `,
    other: `
      shot dead, shot and killed, shot him|her dead, killed by police, shot * dead, killed in a shootout,
      killed himself|herself, took his|her own life, turned the gun on himself|herself, fought to the death
    `,
  },
  {
    about: "person",
    name: "found alive",
    one: `
      dug out alive, pulled out alive, brought out alive, found alive, found safe, found unharmed, found safe and well,
      rescued alive, pulled alive, turned up safe, freed unharmed, released unharmed, safe and well, found * alive,
      alive and well, brought * alive, pulled * alive, alive under, alive in, rescued
    `,
    other: `
      body of, bodies of, found dead, found murdered, found drowned, was found hanged, remains of, shot dead, dead body,
      his|her body was, found * body, found * bodies, 's body, body was, bodies were, found * dead,
      found|recovered the body|bodies, recovered * body, dead in, killed by * captors, was lifeless, lifeless body,
      were all dead, no survivors, had died
    `,
  },
  {
    about: "person",
    name: "health",
    one: `
      in good health, good condition, recovering well, making a good recovery, making good progress, on the mend,
      out of danger, in stable condition, stable condition, condition was stable, is stable, condition has improved,
      improving, healthy, fit and well, doing well, feeling fine, feeling well, discharged from hospital,
      walked out of hospital, left hospital, full recovery, comfortable, escaped unhurt, minor injuries, slightly hurt,
      slightly injured, not serious, not life threatening, non life threatening, stable, conscious,
      regained consciousness, awake, sitting up, in good spirits, out of hospital, released from hospital,
      satisfactory condition, comfortable condition, stabilised, stabilized, breathing on his|her own, not in danger,
      nothing serious, unhurt, unharmed, unscathed, uninjured, lightly wounded, slightly wounded, superficial,
      responding to treatment, expected to recover, expected to make a full recovery,
      only slightly hurt|injured|wounded, not life - threatening, recovering, light injuries
    `,
    other: `
      weak and, were weak, was weak, suffering from, dehydrated, exhausted, malnourished, frail, critically ill,
      critically injured, gravely ill, seriously ill, seriously hurt, seriously injured, severe injuries,
      serious injuries, condition has worsened, condition worsened, deteriorated, took a turn for the worse,
      in intensive care, back in intensive care, fighting for his|her|their life|lives, life support, in a coma,
      critical condition, life threatening, poor health, failing health, bad shape, clinging to life, coma,
      condition was|is critical|grave|serious, condition as critical|grave|serious, save his|her life,
      saving his|her life, unconscious, lost consciousness, not regained consciousness, on life support,
      grave condition, serious condition, badly hurt, badly injured, badly wounded, seriously wounded,
      severely injured|wounded|burned, gravely wounded|injured, critically wounded, fighting for life,
      fight for his|her life, between life and death, on a ventilator, condition worsens, unresponsive, dying,
      condition is critical, condition was critical, are life - threatening, life - threatening injuries, is critical,
      in a critical condition, near death
    `,
  },
  {
    about: "person",
    name: "fitness",
    exclusive: true,
    one: `
      fit to play, would be fit, will be fit, expected to be fit, fit for, fit again,
      passed|pass a|his|her medical|fitness, passed a fitness, available for, cleared to play, declared fit, will start,
      back in training, returns to the side, back from injury, returns from injury, plays, fully fit, return to action,
      will play, in the squad, passes a|his|her, given the all clear, is fit, was fit, to start
    `,
    other: `
      ruled out of, ruled out for, failed|fail a|his|her medical|fitness, will miss, unfit, sidelined, out injured,
      out with injury, not fit, unavailable for, out for the season, misses, would miss, sits out, out for, out of the,
      not play, unavailable, sit out, season is over, injured list, to miss
    `,
  },
  {
    about: "person",
    name: "sober",
    one: `
      sober, drunk nothing, passed a breath test, had not been drinking, no alcohol, tested negative for alcohol,
      under the legal limit, below the limit
    `,
    other: `
      drunk, drunken, intoxicated, had been drinking, over the legal limit, over the limit, failed a breath test,
      smelled of alcohol, under the influence
    `,
  },
  {
    about: "person",
    name: "trained",
    one: "experienced, well trained, fully trained, qualified, trained, veteran, seasoned, highly skilled",
    other: `
      untrained, inexperienced, unqualified, poorly trained, no training, little experience, novice, novices,
      no experience
    `,
  },
  {
    about: "person",
    name: "calm",
    one: `
      stayed calm, remained calm, were calm, was calm, kept calm, calmly, no panic, orderly, calm, composed,
      in good order, dignified, quiet
    `,
    other: `
      panic, panicked, panicking, in panic, hysterical, angry scenes, scuffles, riot, rioted, fury, stampede, chaos,
      in a frenzy, screaming, chaotic, hysteria, screamed, surged, surged towards|toward|forward, crush, mayhem,
      pandemonium, wild scenes, pushed and shoved, tempers
    `,
  },
  {
    about: "person",
    name: "confession",
    one: `
      confess, confessed, admitted, admit, pleaded guilty, owned up, took responsibility, accepted blame, acknowledged,
      pleads guilty, admits, entered a guilty plea, guilty plea, admitted the|a, admitted to, admits the,
      entered a guilty, plea of guilty, confessed to, made a confession,
      admitted the theft|murder|charge|killing|fraud|crime|offence|assault
    `,
    other: `
      denied, deny, denies, protested his|her innocence, maintained his|her innocence, insisted he|she was innocent,
      rejected the accusations|charges|allegations, pleaded not guilty, dismissed the accusations|charges|allegations,
      pleads not guilty, plead not guilty, not guilty plea, denied the charge|charges,
      contest|contested the charge|charges, denied any wrongdoing, denied wrongdoing, denied * involvement, denied the,
      denies the, protested her|his|their, plea of not guilty, entered a plea of not guilty, said he|she was innocent,
      insists he|she is innocent, rejected the accusation|charge|allegation, denies any, denied all|any, denied having,
      denied that he|she, protested her|his innocence, protests her|his innocence, rejected the accusation|accusations,
      denied the theft|murder|charge|killing|fraud|crime|offence|assault
    `,
  },
  {
    about: "person",
    name: "seat",
    one: `
      keep|keeps|kept|retain|retained|hold her|his|their seat, hold|hang on to her|his|their seat,
      stay|stays|remain|remains in parliament|congress, stay|stays|remain|remains a member|lawmaker|senator|deputy
    `,
    other: `
      give|gives|gave|giving up her|his|their seat, vacate|vacated her|his|their seat, quit|quits|leave|leaves parliament,
      resign|resigned from parliament
    `,
  },
  {
    about: "doer",
    name: "leaving",
    one: `
      resign, resigned, resignation, quit, step down, stepped down, stepping down, gave up his|her, bow out, stand down,
      stood down, agreed to resign, leave office, left office, will step aside, resigns, quits, steps down, is leaving,
      was leaving, is to leave, will leave, will quit|resign, tender|tendered his|her resignation,
      submitted his|her resignation, gave up the, give up his|her, is stepping|standing down, would leave,
      would quit|resign, will not return, retire, retired, bowed out,
      announced his|her departure|resignation|retirement, handed in his|her
    `,
    other: `
      refused to step|resign|quit|stand, rule out resigning|resignation, rejected calls to resign|quit|step, stay on,
      stay in office, remain in office, staying put, hang on, cling to power, clung to power, will not resign|quit,
      no intention of resigning|quitting|stepping, vowed to stay, carry on as, keep his|her job, stays on, stayed on,
      stayed in office|power, remained in office|power|charge, remain in power|charge, remains in office|power|charge,
      will stay, would stay, will not step|leave|go|stand, would not step|leave|go|stand, would not resign|quit,
      refused to leave|go, refuses to resign|quit|go|step, is staying, signed a new contract, signed a new deal,
      extended his|her contract, new contract
    `,
  },
  {
    about: "person",
    name: "sacked",
    one: `
      sacked, fired, dismissed, axed, ousted, forced out, removed from, shown the door, lost his|her job, dismiss,
      removed, removed as, was removed, dismissed as, pushed out, drummed out, relieved of his|her, stripped of his|her,
      kicked out, sacking of, dismissal of, given the sack, given his|her marching
    `,
    other: `
      resigned, quit, stepped down, left of his|her own, own accord, left by mutual, mutual consent,
      by mutual agreement, walked away, decided to leave, kept his|her job, kept on, remain|remains in charge,
      stays in charge, reinstated, resigns, resigned as, resigned from, quits, handed in his|her, tendered his|her,
      gave up his|her, decided to quit|resign|go, chose to leave, chose to go, walked out, leave by mutual consent,
      stood down, stepped aside, left voluntarily, was his|her own decision, his|her own decision, own choice,
      of his|her own will, his|her own choice
    `,
  },
  {
    about: "person",
    name: "marriage",
    one: `
      got married, tied the knot, are engaged, back together, reconciled, still together, happily married, married,
      marry, marries, wed, wedded, exchanged vows, engaged to, walked down the aisle, said i do, are dating,
      together again
    `,
    other: `
      split up, separated, divorced, filed for divorce, broken up, called it quits, ended their marriage, parted ways,
      called off their, divorce, divorced from, separate, splitting up, have split, had split, end their marriage,
      marriage is over, marriage was over, call off * wedding|engagement, called off * wedding|engagement, parted,
      breakup, break up, broke up, estranged
    `,
  },
  {
    about: "doer",
    name: "concession",
    one: `
      bow|bowed|bows to * choice|verdict|result|outcome,
      concede, conceded, admitted defeat, accepted defeat, accepted the result|results|outcome, congratulated * on,
      acknowledged defeat, concedes, conceding, admitted he|she|they had lost, recognised|recognized the result|results,
      recognized his|her, accepts defeat
    `,
    other: `
      claimed victory, declared victory, declared himself|herself the winner,
      reject|rejected the result|results|outcome, refused to concede, disputed the result|results,
      challenged the result|results, contest|contested the result|results, refused to accept, demanded a recount,
      alleged fraud, denounced the result|results|vote, claims victory, declares victory, refuses to concede,
      would not concede, disputed the, dispute the result|results,
      not recognise|recognize the outcome|result|results, contest the result|results, demand|demanded a recount
    `,
  },
  {
    about: "doer",
    name: "appeal",
    one: `
      would appeal, will appeal, to appeal, plan to appeal, lodge an appeal, lodged an appeal, filed an appeal,
      appealed against, vowed to appeal, intends to appeal, appeal the|against,
      fight the verdict|ruling|decision|sentence, challenge the verdict|ruling|decision|sentence,
      contest the verdict|ruling|decision|sentence, rejected the verdict|ruling|decision|sentence
    `,
    other: `
      accept|accepts|accepted the verdict|ruling|decision|sentence|judgment|judgement|penalty|fine|punishment|outcome,
      not appeal, no appeal, waived * right to appeal, drop|dropped * appeal, would abide by the, will abide by the,
      respect|respected the verdict|ruling|decision
    `,
  },
  {
    about: "doer",
    name: "forgiveness",
    exclusive: true,
    one: "forgave, forgive, forgiven, no hatred, bear no grudge, no ill will",
    other: "never forgive, demanded revenge, wanted revenge, vowed revenge, could not forgive, vowed vengeance",
  },
  {
    about: "person",
    name: "cooperation",
    one: `
      cooperating, cooperated, co-operating, answered questions, answered all, helping police, talking to police,
      gave a full
    `,
    other: `
      refused to answer, refused to cooperate, remained silent, refused to speak, said nothing, refused to talk,
      stayed silent, uncooperative, exercised his|her right to silence
    `,
  },
  {
    about: "person",
    name: "arms",
    exclusive: true,
    one: `
      armed, carrying a gun, carrying a weapon, had a gun, had a knife, wielding, brandishing, heavily armed,
      pulled a gun, with a weapon
    `,
    other: "unarmed, no weapon, had no gun, carried no weapon, without a weapon, empty handed, no weapons",
  },
  {
    about: "person",
    name: "alone",
    one: `
      alone, on his own, on her own, by himself, by herself, acted alone, lone gunman|attacker|wolf, single handed,
      no accomplices, a lone, one man, one attacker, one gunman, single gunman|attacker|bomber,
      sole gunman|attacker|suspect, lone, acting alone, worked alone, nobody else
    `,
    other: `
      accomplice, accomplices, with another, part of a gang|group|cell, with two others, helped by, together with,
      had help, not alone, several gunmen|attackers|assailants, group of gunmen|attackers,
      gang of gunmen|attackers|robbers, two|three|four|five|six|masked gunmen|attackers|assailants,
      second gunman|attacker|shooter, other gunmen|attackers
    `,
  },
  {
    about: "person",
    name: "inside",
    one: "were inside, was inside, trapped inside, people inside, full of, crowded, packed, at home",
    other: `
      empty, nobody inside, no one inside, no one was inside, nobody was inside, deserted, unoccupied, vacant,
      abandoned, evacuated in time, nobody at home, not at home, derelict
    `,
  },
  {
    about: "person",
    name: "knew",
    one: "knew about, knew of, was aware, were aware, had been warned, was warned, were warned, been told",
    other: `
      knew nothing, no knowledge, unaware, was not aware, no idea, without knowledge, taken by surprise,
      were not warned, no warning, in the dark
    `,
  },
  {
    about: "person",
    name: "willing",
    one: `
      voluntarily, of his|her own free, of his|her|their own will, willingly, own free will, of their own accord,
      of his|her|their own accord, gave himself|herself|themselves up, turned himself|herself|themselves in,
      handed himself|herself|themselves in, willing, chose to, by choice, surrendered, volunteered
    `,
    other: `
      forced to, against his|her|their will|wishes|wish, committed to, forcibly, at gunpoint, by force, coerced,
      under duress, pressured into, pressed into, made to, compelled to, bullied into, tricked into, dragged,
      after a chase, after a struggle, resisted arrest, caught by police, ordered to
    `,
  },
  {
    about: "person",
    name: "rescue",
    one: `
      freed, set free, released, rescued, brought out alive, escaped unharmed, saved, released unharmed, freed unharmed,
      walked free, survived, pulled out alive, pulled * alive, found * alive, found alive, survive, survives,
      walked away, escaped with his|her|their life|lives, pulled to safety, safe and well, found safe, is|are safe,
      brought to safety, found unharmed, plucked to safety, is|are alive
    `,
    other: `
      were|was killed, killed by, executed, beheaded, shot dead, were|was murdered, killed the, perished, were|was dead,
      died, lost his|her|their life|lives, not survive, pronounced dead, killed * at the scene, found dead,
      found * dead, found * body, body was found|recovered, bodies were found|recovered, recovered * body|bodies,
      is|are dead, shot the, did not make it, killed
    `,
  },
  {
    about: "person",
    name: "charges",
    one: `
      charged with, charged over, charge|charged * with, were|was|been charged, faces|face|facing charges, indicted,
      will face trial, be prosecuted, face|faces trial, put on trial, pressed charges, brought charges,
      has been charged, were|was charged, charged him|her|them, will stand trial, be put on trial, is to stand trial,
      to stand trial, goes on trial, prosecutors charged, brought a charge, faces trial, charges were brought|filed
    `,
    other: `
      would|will not be charged, not face charges, would|will not face|bring|press|file, no charges,
      charges were dropped, dropped * charges, released without charge, not be prosecuted,
      escape|escaped|avoid|avoided prosecution, declined to prosecute|charge|press, not charged, no criminal charges,
      cleared of wrongdoing, without charge, no case to answer, not be charged, will not be charged|prosecuted,
      dropped the case|charges|charge, took no action, no action was taken, case was dropped, no further action,
      will not stand trial, not be put on trial, will not face trial, dropped the case
    `,
  },
  {
    about: "person",
    name: "presence",
    one: `
      attended, attend, was there, were there, took part, was present, were present, turned up, showed up, joined,
      appeared, testified, testify, agreed to testify|attend|appear, gave evidence, answered questions
    `,
    other: `
      did not attend, stayed away, absent, skipped, boycotted, missed, did not turn|show,
      failed to turn|show|appear|attend, was not there, pulled out of, no show,
      refused to testify|attend|appear|come|go|answer, not appear|testify|attend|come,
      failed to turn|appear|attend|show|come, declined to appear|attend|testify, ignored the summons, sent * instead,
      refuses to testify|attend
    `,
  },
  {
    about: "person",
    name: "injury",
    one: `
      was unhurt, were unhurt, unhurt, safe and well, safe and sound, unharmed, unscathed, uninjured, escaped unhurt|injury, without a scratch,
      not hurt, not injured, no injuries, not harmed, not wounded
    `,
    other: `
      was|were|been wounded|injured|hurt|shot|hospitalised|hospitalized,
      badly|seriously|slightly|lightly|gravely|critically wounded|injured|hurt, suffered * injuries|wounds|burns,
      serious|severe|grave|critical|bad injuries|wounds|burns, seriously|badly|severely burned|burnt,
      broke his|her, broken leg|arm|nose|rib|ribs, taken to hospital, rushed to hospital, sustained
    `,
  },
  {
    about: "person",
    name: "last stand",
    one: `
      shot himself|herself, killed himself|herself, turned the|his|her gun|weapon on himself|herself,
      took his|her own life, turned it on himself|herself, blew himself|herself up
    `,
    other: `
      shot dead by police|officers|troops|soldiers|guards|deputies,
      killed by police|officers|troops|soldiers|guards|deputies,
      police|officers|troops|soldiers|guards|deputies|marksmen shot|killed|returned, shot and killed, gunned down by,
      police bullet|bullets, police sniper, in a shootout, exchange of fire|gunfire, exchange of shots,
      shot him|her dead
    `,
  },
  {
    about: "person",
    name: "arrest way",
    one: `
      surrendered, surrendered to, surrenders, gave himself|herself|themselves up, turned himself|herself|themselves in,
      handed himself|herself|themselves in, walked into * station
    `,
    other: `
      captured, captures, captured in, tracked down, hunted down, seized in, caught in|by|at|trying, dawn raid,
      in a raid, dragged from, cornered
    `,
  },
  {
    about: "person",
    name: "getting free",
    one: `
      escaped from, escaped through, managed to escape, escaped by, fled through, slipped away, broke free, ran away,
      fled * captors, escaped his|her|their, got away from
    `,
    other: `
      let * go|leave, allowed to leave, allowed to go, released them|him|her|all, set them|him|her free,
      was|were released, was|were freed, freed by
    `,
  },
  {
    about: "person",
    name: "appointment",
    one: `
      confirmed, confirms, appointed, appoints, was named, named as, sworn in, picked as, chosen as, chosen to, elected,
      will become, got the job
    `,
    other: `
      nomination was blocked|rejected|withdrawn, blocked * nomination|appointment, rejected * nomination|appointment,
      voted down, passed over, overlooked, turned down for, opposed * nomination|appointment, blocked, rejected,
      withdrew his|her
    `,
  },
];
