/** Opposite outcomes of searches, sieges, wars, floods, machines and forecasts. */
import type { OutcomeRow } from "./outcome-rows.ts";

export const outcomesOfOperations: readonly OutcomeRow[] = [
  {
    about: "aid",
    name: "delivery",
    one: `
      arrived, reached, got through, delivered, was distributed, were distributed, handed out, flowing, flowing in,
      pouring in
    `,
    other: `
      blocked, held up, turned back, turned away, looted, failed to arrive, stuck, not arrived, yet to arrive,
      has not reached, have not reached, no aid, delayed, running out, came too late
    `,
  },
  {
    about: "doer",
    name: "jobs",
    one: `
      no job losses, no jobs would be lost, no jobs will be lost, no jobs will go, jobs are safe, jobs were safe,
      no layoffs, new jobs, create jobs, hiring, will hire, has hired, have hired, take on, keep all its
    `,
    other: `
      job cuts, jobs would be lost, jobs will be lost, jobs will go, lay off, laid off, laying off, layoffs,
      redundancies, cut jobs, shed jobs, job losses, axe jobs, redundant, jobs at risk
    `,
  },
  {
    about: "doer",
    name: "money",
    one: `
      profitable, returned to profit, back in profit, made a profit, turned a profit, posted a profit,
      reported a profit, record profit, in profit, in the black, solvent, healthy finances, sound finances,
      made a|its profit, a profit, profits, posted * profit, swung to * profit, made money, earned, profitably,
      profit rose, net profit
    `,
    other: `
      made a loss, posted a loss, reported a loss, bankrupt, bankruptcy, insolvent, in the red, lost money, record loss,
      into administration, in debt, deep in debt, unprofitable, verge of bankruptcy, a loss, losses, posted * loss,
      swung to * loss, loses money, net loss, lost * million|billion, went bust, went under, collapsed into,
      filed for bankruptcy|protection
    `,
  },
  {
    about: "doer",
    name: "polls",
    one: `
      leads in, leads the, leading in, leading the, ahead of, ahead in, in the lead, front runner, favourite to,
      favorite to, extended * lead, comfortable lead
    `,
    other: "trails in, trails by, trailing, behind in, lagging, falling behind, underdog, slipped behind, far behind",
  },
  {
    about: "doer",
    name: "unity",
    one: `
      unanimous, unanimously, united, in full agreement, with one voice, closed ranks, unanimously backed, all agreed,
      consensus, unity, agree on
    `,
    other: `
      split, divided, deeply divided, at odds, infighting, disagreed, rift, by one vote, by a single vote, feud,
      feuding, quarrel, clash over, split over, at loggerheads, disagree, discord, dissent, fell out
    `,
  },
  {
    about: "effort",
    name: "ongoing",
    one: `
      continuing, continues, continued, went on, go on, goes on, still searching, resumed, still under way,
      still underway, ongoing, pressed on, has not ended, entered its, search for, still looking, still going on,
      kept searching, carry on, carried on, extended, will go on, stepped up, widened, intensified, restarted
    `,
    other: `
      called off, suspended, ended, abandoned, given up, gave up, wound down, over, lifted, halted, scaled back,
      broken up, stopped, halt, call off, end, ends, stop, concluded, completed, finished, broken off, stood down,
      pulled out
    `,
  },
  {
    about: "fighting",
    name: "level",
    one: `
      eased, died down, subsided, quiet, abated, calm, ebbed, lull, died away, stopped, ended, ceased, fell silent,
      falls silent, calmed, cooled, petered out, lulled, halt, halted, was over
    `,
    other: `
      raged, raging, intensified, escalated, heavy fighting, fierce, flared, spread to, worsened, broke out, continue,
      continued, continues, rage, rages, intensify, escalate, resumed, went on, erupted, ongoing, spreading,
      still fighting, renewed, flare|flares up, unabated, still under way
    `,
  },
  {
    about: "figure",
    name: "health",
    one: "in good shape, healthy, is strong, was strong, robust, booming, thriving, sound, solid, resilient",
    other: `
      in trouble, in deep trouble, in crisis, is weak, was weak, struggling, in recession, stagnating, ailing, fragile,
      near collapse, in a slump, shaky
    `,
  },
  {
    about: "force",
    name: "advance",
    one: `
      advancing, advanced on, advanced to, gained ground, gaining ground, pushed forward, broke through, breakthrough,
      made gains, closing in, pressed ahead, on the offensive, advance, advances, took the, entered the, swept into,
      on the outskirts, gain, gains, seized, marching on, reached
    `,
    other: `
      retreated, retreating, withdrew, withdrawn, withdrawing, pulled back, pushed back, driven back, stalled,
      bogged down, fled, lost ground, routed, repelled, on the run, retreat, retreats, withdraw, withdraws, pull back,
      pulled out, fell back, flee, fled the, beat a retreat, halted, repulsed, forced out, driven out, abandoned
    `,
  },
  {
    about: "machine",
    name: "working",
    one: `
      working normally, worked normally, functioned, functioning, operational, working properly, worked as,
      in working order, held, coped, no fault, up and running, keeping up, running smoothly, working, was working,
      were working, worked, normal, activated, went off, sounded, kicked in, functioned normally, restarted
    `,
    other: `
      failed, had failed, have failed, has failed, broke down, broken down, malfunctioned, out of order, not working,
      stopped working, did not work, faulty, defective, collapsed, packed up, switched off, knocked out, overloaded,
      crashed, jammed, stuck, did not go|sound|open|work, not sound, broken, disabled, failure, malfunction,
      out of action, not been working, inoperative
    `,
  },
  {
    about: "measure",
    name: "ruling",
    one: `
      upheld, confirmed, let stand, stands, affirmed, left in place, reinstated, uphold, backed, lawful, within the law,
      legal, valid, constitutional, in favour|favor of, rejected * appeal, dismissed * appeal, rejected an appeal,
      dismissed an appeal, refused to overturn, confirm, stand, kept in place, extended, renewed, prolonged, maintained,
      keep in place, remain|remained|remains in place|force, stayed in force, confirmed * conviction|sentence|verdict
    `,
    other: `
      overturned, quashed, struck down, annulled, reversed, thrown out, set aside, nullified, suspended, overturn,
      quash, strike down, reverse, unlawful, against the law, illegal, invalid, unconstitutional, throw out, threw out,
      void, voided, annul, scrapped, lift, lifted, ended, dropped, allowed * appeal, granted * appeal, overruled,
      blocked, eased, revoked, repealed, rescinded, abolished, withdrawn, removed,
      threw out * conviction|sentence|verdict, was quashed
    `,
  },
  {
    about: "outbreak",
    name: "spread",
    one: `
      contained, under control, over, slowing, slowed, stamped out, eradicated, receding, brought to an end, eliminated,
      subsided, eased, under, waning, waned, on the wane, declining, abated, ended, tamed, beaten
    `,
    other: `
      spreading, out of control, growing, worsening, accelerating, still rising, spread to, raging, surging, spread,
      spreads, rising, surge, out of hand, escalating, unchecked, rampant, grows, getting worse, new cases, sweeping
    `,
  },
  {
    about: "outlook",
    name: "change",
    one: `
      raised, raise, upgraded, lifted, increased, revised up, revised upwards, improved, raises, lifts, upgrade,
      upgrades, boost, boosted, hike, hiked, went up, higher, increases, raising
    `,
    other: `
      cut, cuts, lowered, downgraded, reduced, slashed, revised down, revised downwards, trimmed, worsened, lowers,
      downgrade, downgrades, reduces, slash, slashes, trims, warned, lower, came down, went down, cut its, cutting,
      lowering, lowered its, brought down
    `,
  },
  {
    about: "person",
    name: "exam",
    exclusive: true,
    one: "passed the|his|her exam|test|exams|tests|finals",
    other: "failed the|his|her exam|test|exams|tests|finals, flunked",
  },
  {
    about: "person",
    name: "extradition",
    one: `
      was extradited, were extradited, agreed to be extradited, waived extradition, handed over to,
      did not fight extradition, extradited, extradite, flown to face, sent to * to face, approved * extradition,
      extradition was approved, ordered * extradition, agreed to extradite, surrendered to
    `,
    other: `
      fight|fighting|fought extradition, blocked * extradition, refused * extradition, extradition was refused,
      not be extradited, refused to extradite, refuse to extradite, reject|rejected * extradition,
      blocked his|her|the extradition, extradition was blocked|rejected, stopped * extradition
    `,
  },
  {
    about: "person",
    name: "help",
    one: "came to his|her|their aid, rushed to help, tried to help, helped by passers, passers by helped",
    other: `
      nobody helped, no one helped, walked past, ignored his|her|their cries, left to die, stood by and, looked on
    `,
  },
  {
    about: "person",
    name: "return",
    one: `
      allowed back, returned home, came home, back in their homes, returned to their homes, allowed home, moved back,
      went home, back home, allowed back into, let back, returning home, went back, go home, returning to their,
      evacuation order was lifted, evacuation order lifted, back to their homes
    `,
    other: `
      cannot return, could not return, unable to return, not allowed to return, remain|remained in shelters|camps,
      still displaced, still homeless, not allowed back, kept from their homes, keep away, kept away, stay away,
      told to stay|keep, remain evacuated, still evacuated, evacuation order stayed|remains|remained, still sheltering,
      not return, barred from returning
    `,
  },
  {
    about: "person",
    name: "welcome",
    one: `
      warm welcome, warmly welcomed, hero's welcome, cheered, cheering, applauded, applause, ovation, mobbed by,
      greeted by cheers
    `,
    other: `
      jeered, booed, boos, heckled, pelted, cold reception, frosty reception, whistled, shouted down, hissed,
      met with silence
    `,
  },
  {
    about: "possession",
    name: "safety",
    one: "safe, secure, guaranteed, protected, intact, untouched",
    other: "gone, lost, at risk, wiped out, stolen, frozen, missing, under threat, in danger, disappeared",
  },
  {
    about: "product",
    name: "sale",
    one: "on sale, went on sale, goes on sale, launched, available, hit the shelves, in stock, shipped",
    other: `
      recalled, withdrawn, pulled from, taken off, delayed, postponed, sold out, unavailable, banned, scrapped,
      discontinued
    `,
  },
  {
    about: "scene",
    name: "appeal",
    one: `
      conviction|sentence|verdict was|were upheld|confirmed,
      upheld|confirmed|upholds|affirmed * conviction|sentence|verdict, rejected|dismissed|threw * appeal,
      appeal was dismissed|rejected|denied, appeal were dismissed|rejected, appeal failed,
      lost his|her|their|the|its|an appeal, denied * appeal, conviction|sentence|verdict stands
    `,
    other: `
      conviction|sentence|verdict was|were quashed|overturned|annulled|reversed,
      quashed|overturned|annulled|reversed|overturns|quashes * conviction|sentence|verdict,
      threw out * conviction|sentence|verdict, appeal was upheld|allowed|granted, allowed|granted|upheld * appeal,
      won his|her|their|the|its|an appeal, appeal succeeded, appeal was successful, cleared on appeal, freed on appeal
    `,
  },
  {
    about: "scene",
    name: "data",
    one: `
      no data was stolen, no data was lost, no data was taken, data was safe, data is safe, no personal data,
      no customer data, no records were
    `,
    other: `
      data was stolen, data were stolen, stole * data, stolen data, data was leaked, leaked * data, data of * stolen,
      records were stolen, data exposed
    `,
  },
  {
    about: "scene",
    name: "jury",
    one: "reached a verdict, returned a verdict, delivered a verdict, delivered its verdict",
    other: `
      hung jury, deadlocked, mistrial, failed to reach a verdict, unable to reach a verdict,
      could not agree on a verdict, jury was discharged
    `,
  },
  {
    about: "scene",
    name: "ransom",
    one: "paid a ransom, paid the ransom, ransom was paid, paid * ransom, in exchange for money, after a ransom",
    other: `
      no ransom, refused to pay, ransom was not paid, without a ransom, without payment, no money changed hands,
      never paid
    `,
  },
  {
    about: "scene",
    name: "responsibility",
    one: `
      claimed responsibility, said it was behind, said they were behind, took credit for, claimed the attack,
      claims responsibility, took responsibility, admitted carrying, admitted responsibility, said it carried,
      said they carried, said it had carried
    `,
    other: `
      no group has claimed, no group claimed, no one has claimed, no one claimed, nobody claimed, nobody has claimed,
      denied responsibility, denied any involvement, denied involvement, had nothing to do with, no claim of,
      denies responsibility, denies involvement, denied being, denied any role, denied it was, denied they were,
      not responsible, nothing to do with
    `,
  },
  {
    about: "scene",
    name: "strike",
    one: `
      called off their|the|its strike|walkout|stoppage|protest|action, call off the strike,
      ended their|the strike|walkout, end the strike, strike is over, strike was over, strike ended, return to work,
      returned to work, back at work, went back to work, end her|his|their hunger, ended her|his|their hunger,
      agreed to eat, go back to work, going back to work, strike * ended, ended * strike, end * strike,
      call|calls|called off * strike, suspended * strike, strike * over, back to work, called off a * strike,
      strike averted, averted a, have returned to work, work has resumed, resumed work, walkout ended, walkout is over,
      stoppage ended, walkout was over, ended the walkout|stoppage, called off the walkout|stoppage,
      strike was called off, strike came to an end, strike has ended
    `,
    other: `
      continue their|the strike|walkout, continue on strike, stay out, stayed out, remain|remained|remains on strike,
      still on strike, extend the strike, extended the strike, strike continued, strike continues, strike will go on,
      strike goes on, continuing her|his|their hunger, continue her|his|their hunger, refusing food, prolong the strike,
      strike * continued, on strike, walk|walked off the job, still striking, rejected * offer, refused to return,
      stoppage continues, strike enters|entered, downed tools, strike is continuing, stoppage is continuing,
      stoppage continued, walkout continues, walkout continued, walkout goes on, stoppage goes on,
      extended the walkout|stoppage, strike entered, remain out, still out, continued their walkout|stoppage,
      strike is still on, have not returned, go|goes|went|going ahead|on with * strike|walkout|stoppage,
      will|would go ahead|on with * strike|walkout|stoppage, press|presses|pressed|pressing ahead|on with * strike|walkout,
      will|would press ahead|on with * strike|walkout, strike|walkout will|would go ahead, strike|walkout went ahead
    `,
  },
  {
    about: "storm",
    name: "strength",
    one: `
      weakened, lost strength, losing strength, eased, downgraded, fizzled, moved out to sea, blew over, petered out
    `,
    other: `
      strengthened, gained strength, gaining strength, intensified, picked up speed, grew stronger, upgraded, bore down
    `,
  },
  {
    about: "water",
    name: "level",
    one: `
      receding, receded, falling, fell, went down, going down, subsided, drained, continue|continues|continued to fall,
      begun|began to fall, dropping, dropped, started to fall, starting to recede, began to recede
    `,
    other: `
      rising, rose, still rising, climbing, swollen, burst its banks, spilled over, overflowed, at record, rise,
      continue|continues|continued to rise, keeps rising, kept rising, going up, went up, rose further, has risen,
      at its highest
    `,
  },
];
