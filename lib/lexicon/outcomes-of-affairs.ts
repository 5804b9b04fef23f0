/** Opposite outcomes of talks, votes, trials, games, markets and shows. */
import type { OutcomeRow } from "./outcome-rows.ts";

export const outcomesOfAffairs: readonly OutcomeRow[] = [
  {
    about: "talks",
    name: "talks",
    one: `
      agreed to, agreed on, agree on, reached * agreement, reach an agreement, reached a deal, reached a compromise,
      agreement was reached, deal was reached, agreement has been reached, struck a deal, clinched a deal,
      sealed a deal, signed * agreement, signed a deal|treaty|accord|pact, breakthrough, success, successful,
      with an agreement, with a deal, ended in agreement, made progress, good progress, real progress,
      significant progress, constructive, productive, fruitful, narrowed their differences, came to terms,
      resolved their, agreed a deal|truce|ceasefire, agree a deal, clinch, reach a deal, strike a deal,
      reached a settlement, reached a truce, settled, reached an accord|understanding|agreement, breakthroughs,
      hammered out, thrashed out, common ground, deal to end, agreement to end,
      produced|brought|yielded a deal|agreement, ended with a deal, deal was struck|reached, agreement was struck,
      signed an, reached a
    `,
    other: `
      without agreement, without an agreement, without a deal, without progress, without result, without a result,
      without a breakthrough, failed to agree, failed to reach, fail to reach, no agreement, no deal, no breakthrough,
      no progress, little progress, deadlock, deadlocked, collapsed, collapse, broke down, broken down, broke off,
      stalled, stalemate, empty handed, impasse, in failure, failed, fruitless, inconclusive, ended in acrimony,
      remained far apart, still far apart, break down, broke up, breaking up, without success, without an accord,
      without a result|conclusion|outcome, falter, faltered, no closer, hit an impasse, dead end, unable to agree,
      could not agree, did not agree, unable to reach, could not reach, walked away, empty hands, no result,
      come to nothing, came to nothing, go nowhere, went nowhere, foundered, inconclusively, failure of, collapse of,
      deadlock in, no deal was reached|struck, end in failure, ended in failure, produced|brought|yielded no,
      made no progress, got nowhere
    `,
  },
  {
    about: "talks",
    name: "ongoing",
    one: `
      continuing, continue, continued, ongoing, under way, underway, in progress, still talking, will continue, go on,
      went on, resumed, will resume, back at the table, back to the table, kept talking, pressed on, are talking,
      have not ended, still negotiating, are negotiating
    `,
    other: `
      broke down, broken down, broke off, broken off, collapsed, were over, are over, ended, suspended, called off,
      walked out, abandoned, cancelled, canceled, pulled out, came to an end, concluded, come to an end, are finished,
      have finished, have concluded
    `,
  },
  {
    about: "truce",
    name: "truce",
    one: `
      holding, held, was holding, respected, largely observed, in force, observed, intact, remained in place, took hold,
      extended, still in place, calm, hold, holds, observe, observed by, quiet, no violations, survived, stuck, renewed,
      is holding, has held, fallen silent, fell silent, observing, respecting, being respected, still holds,
      largely held
    `,
    other: `
      collapsed, violated, broken, broke down, fell apart, shattered, over, resumed fighting, fighting resumed,
      renewed fighting, in tatters, expired, breached, ended, ignored, unravelled, unraveled, collapse, violate, break,
      broke, breach of, breaches of, shelling resumed, resumed * attacks, violations, under strain, crumbled, ended in,
      accused * of violating|breaking, gunfire, was broken, broke the ceasefire|truce, lies in tatters, lay in tatters,
      fighting has resumed, did not hold, failed to hold, failed, shelling broke, has collapsed, broke out again,
      was broken within, broken within, was broken by, been broken
    `,
  },
  {
    about: "agreement",
    name: "deal",
    one: `
      signed, sealed, completed, went through, agreed, finalised, finalized, concluded, clinched, approved, accepted,
      struck, done, closed, goes ahead, go ahead, sign, complete, completes, completed the, agree, agreed a, agreed on,
      accept, snapped up, joined, join, joins, put pen to paper, sealed his|her, landed, clinch, secured, has signed,
      has joined, closes, penned, done deal, unveiled, gave * approval, won approval,
      agreed to the bid|offer|takeover|merger, went ahead, has gone through, goes through, came through, said yes
    `,
    other: `
      fell through, fallen through, called off, collapsed, scrapped, was off, is off, blocked, rejected, abandoned,
      turned down, broke down, broken down, dead, terminated, withdrawn, cancelled, canceled, pulled out of, backed out,
      not yet been signed, yet to be signed, shelved, turn down, turns down, reject, rebuff, rebuffed, snubbed, snub,
      spurned, spurn, declined, decline, collapse, fell apart, falls through, break down, break off, broke off,
      refused to extend, walked away from, said no to, ruled out, pulled the plug, pull out of, no deal, opted against,
      stay put, staying put, will not join, would not join, not signed, lapsed, ended talks,
      walked away from the deal|talks|bid, was blocked, turned down the bid|offer, rejected the bid|offer, was vetoed,
      came to nothing, is dead
    `,
  },
  {
    about: "measure",
    name: "vote",
    one: `
      approved, passed, adopted, endorsed, ratified, backed, voted for, voted in favour|favor, accepted, upheld,
      waved through, gave its approval, gave the green light, signed into law, green light, gave its blessing, allowed,
      granted, by a wide margin, approve, pass, adopt, back, cleared, gave the go ahead, go ahead, ratify, endorse,
      enacted, enact, legalised, legalized, rubber stamped, passage of, approval of, won approval, gave its backing,
      gave their backing, confirmed, favour|favor of, authorised, authorized, sanctioned, okayed, nod to,
      overwhelmingly backed, carried, voted for it, voted in favour
    `,
    other: `
      voted down, rejected, defeated, voted against, threw out, thrown out, blocked, vetoed, turned down,
      failed to pass, failed, withdrawn, withdrew, scrapped, dropped, shelved, dismissed, struck down, overturned,
      abandoned, refused, ditched, axed, reject, defeat, block, veto, refuse, throw out, scupper, scuppered, derailed,
      sunk, shot down, shoot down, shot, declined, torpedoed, fell short, fails, turned it down, quash, quashed,
      killed off, kill, killed, halted, halt, rejection of, defeat of, defeat for, refused to back|pass|approve,
      refused permission, refused consent, stopped, stymied, put an end to, said no to, voted it down, vote it down,
      voted * down, voted against it, threw it out
    `,
  },
  {
    about: "event",
    name: "order",
    one: `
      ended|end peacefully, passed off peacefully, passed peacefully, was peaceful, were peaceful, peaceful, peacefully,
      without incident, no incidents, in good order, good natured, orderly, calm, carnival atmosphere, no arrests,
      remained peaceful, went smoothly, smoothly, without a hitch, ran smoothly, peaceful protest,
      peaceful march|demonstration, largely peaceful, mostly peaceful, calmly, mainly peaceful, dispersed peacefully,
      without trouble, no trouble, good humoured|humored, festive, no violence, no clashes, without violence,
      ended without incident, no disturbances
    `,
    other: `
      in violence, turned violent, violent, violence, clash, clashes, clashed, riot, riots, rioted, rioting, chaos,
      chaotic, bloodshed, tear gas, ended in, marred by, scuffles, brawl, descended into, broke out, mayhem,
      pandemonium, turn violent, turned ugly, hurled stones|rocks|bottles, threw stones|rocks|bottles, stones and,
      petrol bombs, molotov, water cannon, baton, batons, rubber bullets, running battles, pitched battles, looting,
      looted, smashed windows, clashes with, fought with police, battled police, violence broke out, fought police,
      fought with, ended in riots|violence|chaos|clashes, clashes with police, clashes broke out, turned into a riot,
      attacked police
    `,
  },
  {
    about: "event",
    name: "holding",
    one: `
      went ahead, goes ahead, go ahead, will go ahead, took place, take place, as planned, opened, kicked off,
      got under way, started, began, went on, held as, held in, held on, was held, were held, start, begin, kick off,
      proceed, proceeded, go on, goes on, in full swing, took place as
    `,
    other: `
      called off, cancelled, canceled, postponed, put off, abandoned, scrapped, delayed, put back, rescheduled,
      suspended, did not take place, cancel, postpone, call off, calls off, shelve, shelved, pulled, dropped,
      not take place, would not take place, will not take place, banned, aborted, abort, rained off, washed out, stopped
    `,
  },
  {
    about: "event",
    name: "success",
    one: `
      success, successful, successfully, triumph, flawless, according to plan, hit its target, achieved its, to plan,
      a hit, went well, went smoothly, hailed as
    `,
    other: `
      failure, failed, fiasco, disaster, flop, unsuccessful, debacle, botched, went wrong, ended in failure, shambles,
      abortive, bungled, ended badly, went badly, fell flat, aborted, fails
    `,
  },
  {
    about: "trial",
    name: "start",
    one: `
      opened, began, started, got under way, went ahead, begins, opens, kicked off, resumed, begin, start, open,
      is under way, went on trial, goes on trial, go on trial, stood trial
    `,
    other: `
      postponed, adjourned, delayed, put off, halted, suspended, put back, collapsed, called off, abandoned, thrown out,
      dismissed, adjourn, postpone, delay, collapse, aborted, was halted, mistrial, dropped
    `,
  },
  {
    about: "ballot",
    name: "turnout",
    one: `
      high, heavy, record, long queues, long lines, turned out in large, large numbers, flocked to, strong turnout,
      record numbers, brisk, highest
    `,
    other: `
      low, few voters, few people, poor turnout, light turnout, stayed away, stayed at home, sparse, empty polling,
      trickle, apathy, boycotted, sluggish, slow, lowest, never * so few
    `,
  },
  {
    about: "ballot",
    name: "conduct",
    one: `
      free and fair, fair, clean, orderly, transparent, smooth, smoothly, peaceful, met international standards,
      credible, no irregularities, well run, free, no fraud, no evidence of fraud, without irregularities, fairly,
      passed off peacefully, calm
    `,
    other: `
      rigged, fraud, fraudulent, unfair, irregularities, marred, neither free nor, flawed, not free, stolen,
      ballot stuffing, violence, intimidation, sham, chaotic, vote rigging, rigging, rig, cheating, cheated,
      vote buying, stuffed, violations, fraudulently, tainted, manipulated, not fair
    `,
  },
  {
    about: "figure",
    name: "trend",
    one: `
      are up, is up, were up, was up, closed higher, ended higher, rise, rose, risen, increase, increased, climb,
      climbed, jump, jumped, soar, soared, surge, surged, grew, gain, gained, rally, rallied, went up, gone up,
      record high, higher, rebounded, recovered, improved, doubled, tripled, edged up, strengthened, up by, gains,
      growth, increases, higher by, added, add, advance, advanced, ticked up, inched up, crept up, rocketed, rebound,
      shot up, spiked, swelled, boomed, picked up, on the rise, accelerated, closed up, ended up, finished up, moved up,
      pushed up, went higher, highest, all-time high, upturn, nudged up, expanded, drove * up, pushed * up, sent * up,
      sent * higher, lifted, went through the roof, reached a high,
      raised|raises|raise|lifted|hiked|increased|increases|lifts|hikes * rates|rate, inflation accelerated
    `,
    other: `
      fall, fell, fallen, drop, dropped, decline, declined, plunge, plunged, slump, slumped, tumble, tumbled, slide,
      slid, sank, shrank, dip, dipped, went down, gone down, record low, lower, decreased, lost ground, are down,
      is down, were down, was down, closed lower, ended lower, halved, crashed, weakened, edged down, contracted,
      down by, collapsed, slip, slipped, ease, eased, shed, sheds, falls, sink, lose, lost, lost * percent, dropped by,
      lower by, decreases, ticked down, inched down, crept down, retreated, sagged, skidded, dived, nosedived,
      plummeted, plummet, shrink, shrank by, slowdown, downturn, contraction, in decline, on the decline, closed down,
      finished lower, finished down, moved down, went lower, tanked, cratered, lowest, all-time low, nudged down,
      took a hit, hammered, battered, drove * down, pushed * down, sent * down, sent * lower, dragged * down, slowed,
      slows, came down, come down, reached a low, cut|cuts|lowered|reduced|slashed|lowers|reduces|slashes * rates|rate,
      rates came, rate came
    `,
  },
  {
    about: "figure",
    name: "forecast",
    one: `
      expected to rise|increase|grow|climb|improve|recover, will rise|increase|grow|climb|improve|recover,
      would rise|increase|grow|climb|improve|recover, forecast * rise|increase|growth,
      predict|predicted * rise|increase|growth, expect it|them to rise|increase|grow|climb,
      expect|expects|expected * rise|increase|grow|climb, set to rise|increase|grow|climb,
      likely to rise|increase|grow|climb, forecast to rise|increase|grow|climb, should rise|increase|grow|climb
    `,
    other: `
      expected to fall|drop|decline|shrink|decrease|slow|ease, will fall|drop|decline|shrink|decrease|slow|ease,
      would fall|drop|decline|shrink|decrease|slow|ease, forecast * fall|drop|decline,
      predict|predicted * fall|drop|decline, expect it|them to fall|drop|decline|shrink|ease,
      expect|expects|expected * fall|drop|decline|shrink|ease, set to fall|drop|decline|shrink|ease,
      likely to fall|drop|decline|shrink|ease, forecast to fall|drop|decline|shrink|ease, should fall|drop|decline|ease
    `,
  },
  {
    about: "team",
    name: "game",
    one: `
      dominated, dominate, in control, controlled, on top, outplayed, pinned back, overran, outclassed, better side,
      better team, bossed, pressed hard, threatened throughout, had the better of, laid siege, piled on the pressure,
      in command, created chance|chances, wasted several, missed several, superb, brilliant, impressive
    `,
    other: `
      hardly had a chance, hardly a chance, barely had a chance, few chances, rarely threatened, never threatened,
      hardly threatened, no answer, second best, were outplayed, was outplayed, outclassed by, on the back foot,
      struggled, failed to create, pinned in their own, lacklustre, lackluster, disappointing, poor, toothless, hung on,
      barely left their own, no shots, without a shot, offered little, out of sorts
    `,
  },
  {
    about: "team",
    name: "result",
    exclusive: true,
    one: `
      beat, won, win, victorious, triumphed, prevailed, edged, thrashed, overcame, knocked out, beats, wins,
      defeat|defeated|defeats, victory, victory over, win over, saw off, sweep past, swept past, swept aside,
      eased past, crushed, upset, overpowered, routed, hammered, ousted, downed, toppled, outlasted, held off, topple,
      stun, stunned, went through, advanced to, reached the final
    `,
    other: `
      lost, lose, were beaten, was beaten, suffered * defeat, slumped to * defeat, went down to, crashed out,
      knocked out by, eliminated, runner up, runners up, fell to, bowed out, loses, loss, defeat to|by|at|against,
      beaten by|in|at, went out, fell at, knocked out of, exit, crashed to, succumbed to, thrashed by, routed by,
      hammered by, dumped out, were stunned, lost to
    `,
  },
  {
    about: "person",
    name: "result",
    exclusive: true,
    one: `
      won the, win the, wins the, was crowned, took gold, victorious, clinched the, retained his|her|the title,
      defended his|her title, beat, beats, wins, win over, victory, victory over, retained, retained his|her|the,
      knocked out, stopped, outpointed, defeated, defeat|defeats, saw off, swept past, eased past, through to, won gold,
      took the title, took the crown, reached the final, overcame, dethroned
    `,
    other: `
      lost the, loses the, was beaten, beaten by, lost to, crashed out, lost his|her|the title, was defeated, runner up,
      finished second, loses, lost his|her, beaten, was beaten in, defeat to|by|at|against, knocked out by, stopped by,
      outpointed by, bowed out, went out, slumped to, lost in, lost on, eliminated, exit, surrendered his|her,
      surrendered the
    `,
  },
  {
    about: "work",
    name: "reception",
    one: `
      glowing, rave, acclaim, acclaimed, praise, praised, hailed, loved, lauded, raved, triumph, masterpiece, delighted,
      standing ovation, cheered, applauded, adored, won over, favourable, favorable, warm reception, warmly received,
      critics loved, brilliant, superb, excellent, five stars, hit with critics, well received, rave reviews,
      lavish praise, praised for, praise for, cheers, won over critics, adore, loved by, critically acclaimed,
      triumphant, universally praised, warmly, thumbs up, welcomed, welcome, hails, praises,
      critics praised|loved|liked|hailed, praised by, got good reviews, good reviews, enthusiastic reviews, loved it,
      reviewers praised, critics|reviewers were enthusiastic, hailed by, won rave
    `,
    other: `
      panned, savaged, slated, mauled, poor reviews, bad reviews, harsh, lukewarm, disappointing, critics hated, booed,
      jeered, walked out, derided, ridiculed, tepid, dull, scathing, mixed, hostile, unfavourable, unfavorable,
      poorly received, badly received, slammed, slaughtered, hated, dismal, mocked, flop, pan, pans, slam, slams,
      critical mauling, mauling, bad press, savage reviews, hostile reviews, boos, flopped, criticised, criticized,
      criticise, condemned, attacked, thumbs down, blasted, tore into, ridicule, derided by,
      critics panned|hated|disliked|slated, hated it, disliked, savage, bad review, negative reviews, reviewers tore,
      savaged by, critics|reviewers hated
    `,
  },
  {
    about: "work",
    name: "sales",
    one: `
      hit, box office hit, smash, record, blockbuster, sold out, topped the, best selling, success, number one,
      packed houses, bestseller, runaway, top of the, tops the, topped, smash hit, sold millions, grossed, raked in,
      sell out, sells out, sold well, box office success, was a hit|success|triumph, topped the box office,
      proved a hit|success, broke records, flocked to it, sold out cinemas|theatres|theaters, broke box, full houses,
      queued to
    `,
    other: `
      flop, flopped, bombed, box office disappointment, poor sales, failed at, failure, played to empty, half empty,
      sold poorly, disappointed at, empty seats, lost money, disappointing, flops, tanked, bombs, sells poorly, unsold,
      box office flop, fared poorly, slow sales, weak sales, was a flop|failure|disaster, proved a flop|failure,
      flopped at, stayed away, empty cinemas|houses, few people came
    `,
  },
];
