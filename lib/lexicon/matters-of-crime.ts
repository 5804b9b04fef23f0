/** Matters of crime and courts, by the phrases that answer them. */
import { fact, plan, unknown, type Matter } from "./matter.ts";

/** Those who are sought for a crime. */
const culprits = `
  arsonist assailant assassin attacker bomber burglar criminal culprit fugitive gang gunman hitman intruder killer
  kidnapper man mastermind murderer offender perpetrator pirate raider rapist robber shooter sniper stabber suspect
  teenager terrorist thief woman
`;

export const mattersOfCrime: readonly Matter[] = [
  fact("whether anyone was arrested", "story", "", {
    no: `
      no arrest, no|nobody * be arrest|detain, not arrest anyone|anybody|any, not make any|an arrest, yet to arrest,
      yet to make * arrest, no suspect, no one|nobody be|have be arrest|detain, no one|nobody in custody,
      not have a suspect, without making an arrest
    `,
    yes: `
      arrest|detain|seize|nab|hold|capture|catch the|a|two|three|several|their
        gunman|attacker|killer|suspect|shooter|robber|bomber|assailant|men|man,
      be|been catch|caught|capture|captured, be|been arrest|detain $,
      arrest a|an|one|two|three|four|five|six|seven|eight|several, be|been arrest|apprehend|detain,
      arrest * in connection, arrest on suspicion, detain * suspect, be|remain|hold in|into custody,
      make an|one|two|three|four arrest, take into custody, be pick up, suspect * in custody,
      arrest of a|an|one|two|three, be|been take into custody,
      man|woman|men|women|boy|girl|teenager|driver|suspect|suspects * be|been arrest|detain, be question by police|detective|detectives
    `,
  }),
  fact("whether the culprit was caught", "story", culprits, {
    open: `
      hunt|hunting the|a|for|two|three|his|her
        gunman|attacker|killer|suspect|shooter|robber|bomber|assailant|thief|fugitive|man|men,
      manhunt be|was|continue|under|for,
      look|looking|search|searching for the|a|two|three|their
        gunman|attacker|killer|suspect|shooter|robber|bomber|assailant|thief|fugitive,
      remain|still|be|was free|fugitive|wanted, escape|escaped on|in, no one|nobody be|been|has arrest,
      no arrest|arrests, not|n't|yet make|made * arrest, not|n't|yet be|been catch|caught|find|found|arrest|capture,
      at large, on the run, on the loose, hunt for, manhunt, search for * gunman|suspect|killer|attacker|shooter|man,
      still be hunt, be be seek, look for * gunman|suspect|killer|attacker|shooter, still look|hunt|search for,
      gunman|gunmen|attacker|attackers|robber|robbers|thief|thieves|raiders|gang|suspect|they|he get|got|getting away,
      make off, flee on|in|by|from|before, flee the scene, remain free, elude police|capture
    `,
    yes: `
      arrest|detain|capture|catch|seize|nab|hold|apprehend the|a|their|its
        gunman|attacker|killer|suspect|shooter|man|robber|bomber|assailant|thief|fugitive|teenager|woman|culprit,
      arrest|detain|capture|catch|seize|nab|apprehend him|her|them, suspect|gunman|attacker|man * in custody,
      be|been catch|caught|arrest|capture|detain|seize, be|been arrest|capture|apprehend|detain|catch,
      be|been shoot dead, be|been shoot and kill, be|been kill by police|officer|soldier|guard,
      shoot|shot himself|herself, kill himself|herself, turn himself|herself|themselves in, surrender to,
      turn the gun on, in custody, take his|her own life, give himself|herself up, police|officer shoot|kill
    `,
  }),
  unknown("whether it is known who did it", "story", culprits, {
    no: `
      not name|identify, name|names * not|n't be|been release, not|n't be name|named, decline|refuse to identify|name,
      not|n't know|clear who, not|n't release|give|disclose * name|identity, yet to identify|name,
      yet to be identify|name, not be|been identify|name, not identify|name|know, identity * unknown|unclear,
      identity * not known|clear, identity * mystery, be|remain unknown, unidentified, no suspect, not know who,
      unknown gunman|attacker|assailant|assailants|gunmen|man|men, decline to identify|name, not know the identity,
      no idea who, try|trying to identify, not release * name, work to identify|establish, still to be identify
    `,
    yes: `
      name|identify him|her|them as|by, identify|name the * as, suspect|attacker|gunman|killer|assailant be|was -name,
      be|been name * as, be|been identify * as, identify * as, name * as,
      name the|a|their suspect|man|gunman|attacker|shooter, know the identity, be|been identify by,
      identify the gunman|attacker|killer|suspect|shooter|assailant
    `,
  }),
  unknown(
    "whether the victim is identified",
    "story",
    "body casualty corpse dead deceased identity man passenger person remains victim woman",
    {
      no: `
        not|n't know who, identity * unknown|unclear, name|names not|n't|yet release, no identification, not name,
        not|n't be know|known who, yet to identify, yet to be identify|name, not be|been identify|name, not identify,
        be|remain unidentified, unidentified body|victim|man|woman, yet to be formally identify, await * identification,
        not release * name|identity|identities
      `,
      open: `
        believe to be that of, believe to be the body|remains, thought|think to be that of, presume to be,
        may|might|could be that of, await * dna|test, suspect to be, believe * to be
      `,
      yes: `
        identify|name the * as, dead man|woman|boy|girl be|was, body|victim be|was -name, identify * as -name,
        be|been identify * as, be|been name * as, victim identify as, formally identify, positively identify,
        confirm * identity, identity * be|been confirm, be confirm as, be that of, be|been identify by
      `,
    },
  ),
  fact("whether he was charged", "named", "", {
    no: `
      no charge|charges * be|been|have file|bring|lay|press, not be|been charge, no charge, without charge,
      decide|decline|decided not to charge|prosecute, decide against charge|prosecute|pressing,
      decline|refuse to prosecute|charge, not face * charge|prosecution, charge * be|been drop|dismiss, drop * charge,
      not press * charge, never be|been charge, not charge * with, not be|been indict
    `,
    open: `
      yet to charge, decide * whether to charge, possible charges, charging decision,
      decision on * charge|prosecute|prosecution, decision on whether to bring|charge|prosecute, consider * charge,
      whether to charge|prosecute|indict|bring, may|might|could be charge|indict, may|might|could face * charge,
      expect to be charge|indict, likely|expect to face * charge, yet to be charge, be question, weigh * charge
    `,
    yes: `
      charge him|her|them, be|been charge $,
      face a|one|two|three|four|five|six|several|murder|manslaughter|fraud|corruption|bribery * charge|count,
      charge * be|been|have file|bring|lay|press, appear|appeared in court * charge,
      be|been charge with|over|in|by|on|under, charge * with, file|bring|press|lodge * charge, be|been indict,
      indict * on|for,
      face a|one|two|three|four|five|several|murder|manslaughter|fraud|corruption|bribery charge|count|counts,
      face charge of, formally charge, appear in court charge
    `,
  }),
  fact("whether there is a criminal record", "named", "", {
    no: `
      no criminal|police|previous|prior record|conviction|convictions|offence|offences|offense|offenses, clean record,
      not know to police|officers|authority|authorities, no record of, not * in trouble with, never be|been in trouble,
      never be|been arrest|convict|jail, never in trouble
    `,
    yes: `
      have a|long|lengthy * record, previous|prior|earlier|past conviction|convictions, be|been convict * twice|before,
      string|history of * conviction|convictions|offences|offenses|violence|theft|crime, know|known to police|officers,
      be|been convict|convicted previously|twice|before, previously|twice convict|convicted|jail|jailed,
      serve|served * before|sentence for, repeat offender, be|been jail|jailed * before|twice
    `,
  }),
  fact("whether there is a verdict", "story", "case court deliberation judge jury juror panel trial verdict", {
    no: `
      hang|hung jury, mistrial, fail|unable|failed to reach|agree|return, deadlock, not reach * verdict, no verdict,
      not agree on * verdict, not return * verdict, jury * split, could not agree|reach
    `,
    open: `
      continue|begin|resume|start * deliberation|deliberations|deliberating,
      jury|jurors * out|deliberate|deliberating|consider, not|n't|yet reach * verdict,
      yet to reach|return|deliver * verdict, deliberate,
      continue|enter|begin|start|resume deliberation|deliberating|deliberations, jury * still out,
      verdict be expect|due, await * verdict, retire to consider, jury be out, verdict could come, yet to reach|return,
      reserve * judgment|judgement|verdict|ruling, judge * consider
    `,
    yes: `
      find * not guilty, be|been|was find|found not guilty, be|been|was find|found guilty|innocent|not,
      be|been|was convict|clear|cleared, jury|judge|court|jurors|panel clear|cleared|convict|acquit,
      verdict be|was guilty|return|reach, find * guilty|innocent, find guilty|not, convict, be|been acquit, acquit * of,
      return a|its|their verdict, reach a|its|their verdict, guilty verdict, clear of, verdict of, rule * guilty
    `,
  }),
  plan(
    "whether there will be an appeal",
    "named",
    `
      attorney case conviction court decision fine judge judgment judgement lawyer ruling sentence solicitor trial
      verdict defence defense
    `,
    {
      no: `
        not appeal, no plan|intention * appeal, waive * right, not intend|plan to appeal, not be appeal,
        decide|decided against * appeal|appealing, decide|decided not to appeal,
        accept the verdict|ruling|sentence|judgment|decision, drop * appeal, rule out * appeal, go no further
      `,
      open: `
        consider * appeal, whether to appeal, may|might|could appeal, not decide * appeal, not rule out * appeal,
        study the ruling|verdict|judgment, weigh * appeal, possible appeal, review * ruling|verdict|judgment
      `,
      yes: `
        will|would|plan|intend|vow|expect|promise to|immediately appeal, will|would appeal, appeal against|the,
        file|lodge|launch|submit * appeal, to lodge|file|launch an appeal, be appeal, have appeal, take * appeal|supreme
      `,
    },
  ),
  fact("whether someone said he did it", "story", "", {
    open: `
      unclear|unknown who * behind|carry|responsible|attack|plant,
      not|n't clear|know|known who * behind|carry|responsible|attack|plant
    `,
    no: `
      no group|organisation|organization|militant|faction|one|nobody * say it|they|he be|was behind,
      no group|organisation|organization|militant|faction|one|nobody * say it|they|he carry|plant,
      no|nobody * responsibility, no group|one|organisation|organization|militant|faction * claim responsibility,
      no|nobody * claim responsibility, no claim of responsibility, no immediate claim, no|nobody * have claim,
      yet to claim responsibility, not claim responsibility, deny * responsibility|involvement,
      deny any|having|all role|involvement|responsibility|part|hand|carried, deny carry|being|plant|involvement,
      deny * be behind, not behind the, have nothing to do with
    `,
    yes: `
      say|said it|they|he * plant|bomb|attack, carry out the|this attack|bombing|killing, claim responsibility,
      claim the|it attack|bombing|killing|carried|carry, say it|they|he * carry out, say it|they be behind,
      it|they|he have carry out, it|they|he have bomb|attack|kill|plant, it|they carry out, say it|they * plant,
      take responsibility for, admit carry|plant|responsibility|being|be, admit responsibility, responsibility be claim
    `,
  }),
  fact("whether it was terrorism", "story", "", {
    no: `
      not * treat * as terrorism|terrorist|terror|terrorist-related,
      no link|connection|evidence|indication|sign|suggestion * terrorism|terror|terrorist,
      rule out terrorism|terror|terrorist, not terror-related|terrorism,
      not a|an * terrorist|terror attack|act|incident, no terrorist|terror, have nothing to do with terrorism,
      not believe|think|thought * terrorist|terrorism|terror
    `,
    open: `
      not rule out terrorism|terror, not rule out * terror|terrorist|terrorism,
      possible|suspected|potential act|terror|terrorist|terrorism, possibility of terrorism|terror,
      may|might|could be|have terrorist|terrorism|terror, whether * terrorism|terrorist|terror,
      possible terrorist|terror
    `,
    yes: `
      be|as a|an|terrorist terrorist|terror|act|attack attack|act|of|incident, be|as act of terror|terrorism,
      treat * as terrorism|terrorist|terror, as a terrorist|terror, be terrorism|terror,
      terrorism investigation|inquiry|probe|offence|offense, call * terrorism|terrorist|terror
    `,
  }),
  fact(
    "whether it was done on purpose",
    "story",
    "arson blaze crash death deliberate deliberately explosion fire foul suspicious suspiciously",
    {
      no: `
        be|just|apparently an accident, be|appear|to accidental, accidentally, be an accident,
        not suspicious|deliberate|arson, no sign|evidence|suggestion|suspicion * arson|foul|deliberate,
        rule out arson|foul|sabotage, no suspicious, nothing suspicious, by accident
      `,
      open: `
        cause * not|n't|yet know|known|clear|establish|determine, cause * under investigation, unclear|unknown how|what,
        not|n't know|known|clear how|what * start|cause, arson * not|n't be|been rule, cause * be|been investigate,
        cause * unknown|unclear|mystery, investigate the cause, look|looking into * cause,
        suspect * deliberate|deliberately|arson, suspect|suspects arson,
        possibility * deliberate|deliberately|arson|foul, may|might|could * be|have deliberate|deliberately|arson,
        may|might|could * arson|deliberate|deliberately, possible arson|foul|sabotage, not rule out arson|foul|sabotage,
        potentially suspicious, whether * deliberate|deliberately|arson|accident|accidental, suspect arson|foul,
        suspected arson|foul|sabotage, arson * be suspect, believe * deliberate|deliberately|arson
      `,
      yes: `
        be|was arson $, set * on fire, set fire|alight to|the, start|started|set|light deliberately,
        deliberately start|set|light, be arson|deliberate, deliberately set|start|light, set|start deliberately,
        be|as suspicious, treat * as suspicious|arson|murder, be set|start|light on purpose, be|been deliberate,
        arson attack, act of arson|sabotage, cause * by arson, arsonist
      `,
    },
  ),
  fact("whether anyone broke in", "story", "", {
    no: `
      no sign|evidence * force|break-in|burglary|struggle|disturbance, no force entry, not break in|into, no break-in
    `,
    yes: `
      break|broken into|in, force|forced * way, forced|force a|the door|window|lock, smash|smashed * window|door|way,
      prise|pry open, pick the lock, break-in
    `,
  }),
  fact("whether he was armed", "story", "", {
    no: `
      not|n't|never armed|arm, no weapon|gun|knife|firearm be|was find|recover|found, have|carry no weapon|gun|knife,
      unarmed, not arm, not be arm, not have a|any gun|weapon|knife|firearm, have|carry|hold no weapon|gun|knife,
      no weapon|gun|knife|firearm * find|recover, not carry|hold * gun|weapon|knife, without a weapon|gun, no weapon,
      nothing in his|her hand|hands
    `,
    open: `
      may|might|could have be arm, appear to have * gun|weapon|knife, believe|think|thought * arm,
      what appear|look * gun|weapon|knife, believe * gun|weapon|knife
    `,
    yes: `
      be|was armed $, be|was armed with|and,
      gun|pistol|knife|handgun|weapon|rifle|revolver be|was find beside|near|next|on|in,
      carry|have a|an|the|his weapon|gun|knife|pistol|firearm|rifle, be arm with|and,
      have a|his|her gun|pistol|knife|handgun|weapon|revolver|rifle|firearm,
      point|pull|draw|brandish|wield|aim * gun|pistol|knife|weapon|handgun|rifle|machete|axe,
      carry|hold|clutch|grip a|his|her gun|pistol|knife|weapon|handgun|rifle|revolver, reach for * gun|weapon|pistol,
      gun|pistol|knife|weapon * in his|her hand|hands|pocket|waistband
    `,
  }),
  fact(
    "whether anything was taken",
    "story",
    "burglar burglary cash gang heist safe till intruder jewellery museum raid raider robber robbery shop store theft thief",
    {
      no: `
        take|steal nothing, nothing * be|have take|steal|miss, nothing be|been take|steal, nothing missing,
        leave|flee|escape|left empty-handed, not take|steal anything, without take|taking anything, fail to steal|take,
        no money|cash|item|jewellery * take|steal, leave|left|flee|fled|escape|go|went with nothing,
        leave|left|flee|fled * with nothing
      `,
      yes: `
        make|made|get|got off|away with, escape|flee|leave with, make a getaway, be|been steal|take|snatch,
        steal|snatch|grab|loot|pocket * from, steal cash|jewellery|jewels|paintings|coins|money, be miss, haul
      `,
    },
  ),
  fact(
    "whether shots were fired",
    "story",
    "bullet gun gunfire gunman handgun pistol revolver rifle shot shotgun weapon",
    {
      no: `
        never|not fire|fired, not|never be|been fire|fired, no shot|shots be|been|were, not a|one shot, no shot|shots,
        without firing|fire
      `,
      yes: `
        fire|fired a|one|two|three|four|several|his|their|into|at|on|twice|once, blast|blasted a|the,
        let off a|one|two, shot|shots be|been|were fire|fired, open|opened fire, shot|shots ring|rang
      `,
    },
  ),
  fact("whether ransom was paid", "story", "freedom ransom euro dollar pound million money", {
    no: `
      pay|paid nothing, without a|any ransom|payment, deny pay|paying, not|n't|never pay|paid, no money, no ransom, not a|one cent|penny|euro,
      not pay, never pay, deny * pay|paying|paid|ransom, refuse to pay, without pay|paying|payment|ransom,
      not be|been pay
    `,
    yes: `
      pay for * release|freedom, money change hands, euro|dollar|pound|million * be|was pay|paid, pay * ransom,
      pay a|the ransom, ransom * be|been|have pay, after * ransom, ransom of * be, price of his|her|their|the freedom|release, in exchange for, payment of
    `,
  }),
  fact("whether they knew each other", "story", "", {
    no: `
      not know each|his|her|their other|attacker|killer|victim|victims, not known|know to each|one,
      no known|know|apparent link|connection|relationship between|with, strangers, be|no strangers|stranger to|link,
      random attack, at random, chosen|pick|choose at random, no link between
    `,
    yes: `
      know each other, know his|her|their attacker|killer|victim|victims|assailant, know to each|one|the, be acquaint,
      acquaintance, in a relationship with, be know to, knew each|his|her|their other|attacker|killer|victim|victims
    `,
  }),
  fact("whether bail was given", "named", "bail cell custody handcuff", {
    no: `
      refuse|deny bail, bail * be|been|have refuse|deny|revoke, hold without bail, remand in|into, deny|refuse * bail,
      without bail, order * hold|held, not grant|give * bail,
      lead|led|take|took * cells|custody, remand, handcuff|handcuffed and lead|led
    `,
    yes: `
      grant bail, grant|give * bail, be|been bail, release|free|walk on|free bail, post bail, out on bail,
      release|free on * bail, set bail, bail * be|been set
    `,
  }),
  fact("whether the suspect talks", "story", "", {
    no: `
      refuse to answer|cooperate|co-operate|talk|speak|say, not cooperate|co-operate, remain|stay silent, uncooperative,
      not answer|say|speak, refuse * question, invoke * right, no comment answers
    `,
    yes: `
      be|been cooperate|co-operate|cooperative, cooperate|co-operate with|fully, answer * question,
      tell investigator|detective|detectives|police|interrogators,
      talk|speak|speaking|talking to|with police|detective|investigator|investigators|detectives, give * statement,
      confess
    `,
  }),
  unknown("whether the motive is known", "story", "", {
    no: `
      motive|reason * unknown|unclear|mystery, no|any known|clear|apparent|obvious motive, no motive,
      motive not|n't know|known|clear|establish|determine, not|n't know why, unclear why, not|n't clear why,
      look|looking|search|searching for a motive, not|n't|yet establish|determine|find|identify|know|discover * motive,
      try|trying|work|working to establish|determine|find * motive
    `,
    yes: `
      motive be|was
        a|the|to|robbery|jealousy|revenge|money|greed|hatred|political|religious|racial|sexual|racism|theft|personal,
      motivate|motivated by, racially|politically|religiously motivated, out of jealousy|revenge|hatred|greed,
      in revenge for
    `,
  }),
  plan("whether there is a sentence", "named", "", {
    open: `
      yet to be sentence|sentenced, await * sentence|sentencing, face|faces * prison|jail|years|death,
      face|faces life|up, sentencing be|been|was schedule|set|postpone|delay|expect|take,
      sentence|sentenced next|later|on|in, sentence be|will pass, will|to|due be sentence|sentenced,
      could be sentence|jail|sentenced|jailed, could face
    `,
    yes: `
      be|been|was sentence|sentenced to|for, be|been|was jail|jailed|imprison $,
      jail|jailed|imprison|sentence|sentenced him|her|them|the|a,
      get|got|receive|receiving|give|given|serve|serving * sentence|years|life
    `,
  }),
];
