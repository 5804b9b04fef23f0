/**
 * Opposites of any matter. They say little by themselves: two sentences must be alike in the rest for them to be of one thing.
 * Sorted by question.
 */
import type { OutcomeRow } from "./outcome-rows.ts";

export const oppositeWords: readonly OutcomeRow[] = [
  {
    about: "context",
    name: "acceptance",
    exclusive: true,
    one: "accept, accepted, agreed to, said yes, took up, willing to, ready to, consented to, gave in to",
    other: `
      reject, rejected, refuse, refused to, said no, turned down, unwilling to, not ready to, declined to, spurned,
      resisted, ignored
    `,
  },
  {
    about: "context",
    name: "access",
    one: `
      admitted to, let in, allowed in, allowed into, given access, granted access, granted entry, welcomed in,
      opened to, were allowed, was allowed, permitted to
    `,
    other: `
      kept out, turned away, turned back, turning * back, barred from, banned from, denied access|entry, refused entry,
      shut out, not allowed, excluded from, prevented from, stopped from
    `,
  },
  {
    about: "context",
    name: "behaviour",
    one: `
      properly, correctly, by the book, followed the rules, acted lawfully, within the law, did nothing wrong,
      no wrongdoing, no fault, cleared * of blame, blameless, responsibly, in line with
    `,
    other: `
      improperly, wrongly, broke the rules|law, ignored the rules, unlawfully, illegally, wrongdoing, at fault,
      to blame, negligent, negligence, failings, failed in, strongly criticised|criticized, reckless, violated, breached
    `,
  },
  {
    about: "context",
    name: "benefit",
    one: `
      help, helps, helped, benefit, benefits, benefited, boost, boosts, boosted, strengthen, strengthened, good for,
      improve, improved, create, creates, created, save, saves, gain from, win from
    `,
    other: `
      hurt, hurts, harm, harms, harmed, damage, damages, damaged, weaken, weakened, undermine, bad for, worsen,
      worsened, cost, costs, destroy, lose from, suffer from, hit hard
    `,
  },
  {
    about: "context",
    name: "change",
    exclusive: true,
    one: `
      left * unchanged, unchanged, kept * unchanged, no change, held * steady, left * as, remain|remained the same,
      froze, frozen, stable
    `,
    other: `
      raised, raise, lifted, increased, cut, lowered, reduced, slashed, changed, altered, hiked, scrapped, abolished,
      doubled
    `,
  },
  {
    about: "context",
    name: "closeness",
    one: `
      close, friendly, warm, warmly, cordial, good relations, better than ever, best of friends, excellent, friends,
      on good terms, hugged, embraced, shook hands, smiled
    `,
    other: `
      frosty, cold, strained, tense, hostile, lowest point, low point, worst, at odds, bitter, soured, enemies, feud,
      on bad terms, refused to shake, did not shake, snubbed, icy, in crisis, avoided each
    `,
  },
  {
    about: "context",
    name: "emotion",
    one: `
      wept, cried, in tears, broke down in tears, sobbed, emotional, trembling, shaking, visibly upset, distraught,
      apologised, apologized, showed remorse, nervous
    `,
    other: `
      no emotion, impassive, unmoved, calm, smiled, smiling, laughed, stared ahead, expressionless, no remorse,
      composed, relaxed, without emotion, unrepentant
    `,
  },
  {
    about: "context",
    name: "expectation",
    one: "expected, foreseen, predictable, no surprise, as expected, in line with expectations, widely predicted",
    other: `
      unexpected, unexpectedly, surprise, surprised, shock, out of the blue, against expectations, against all odds,
      caught unawares, by surprise
    `,
  },
  {
    about: "context",
    name: "handling",
    one: "handed over, hand over, laid down, surrendered, gave up, disarmed, returned, gave back, turned in",
    other: `
      refused to disarm, refused to hand, refuse to disarm, kept their, held on to, hold on to, clung to,
      would not disarm, would not hand, refused to give, refused to surrender
    `,
  },
  {
    about: "context",
    name: "holding",
    one: `
      boycott, boycotted, stayed away from, abstained, walked out of, skipped, missed, absent from, did not attend,
      shunned, pulled out of, dropped out of
    `,
    other: `
      took part, take part, participated, attended, joined, were present, was present, turned up, sat in, voted in,
      showed up
    `,
  },
  {
    about: "context",
    name: "honesty",
    one: `
      honest, truthful, told the truth, openly, candid, transparent, full disclosure, openness, in public, publicly
    `,
    other: `
      lied, lying, misled, deceived, covered up, cover up, concealed, hid, in secret, secretly, behind closed doors,
      dishonest, withheld, evasive
    `,
  },
  {
    about: "context",
    name: "ease",
    one: `
      easy, easily, comfortable, comfortably, effortless, convincing, with ease, coasted, cruised, one sided, simple,
      straightforward
    `,
    other: `
      hard, difficult, struggled, narrow, narrowly, hard fought, barely, scraped, close fought, tough, with difficulty,
      complicated, tight
    `,
  },
  {
    about: "context",
    name: "law",
    one: "legal, lawful, constitutional, legally, within the law, valid, binding, permitted",
    other: `
      illegal, unlawful, unconstitutional, illegally, against the law, void, invalid, not binding, in breach of,
      forbidden, banned
    `,
  },
  {
    about: "context",
    name: "leak",
    one: "contained, plugged, sealed, stopped, capped, shut off, under control, cleaned up, halted, stemmed",
    other: `
      leaking, still leaking, spilling, gushing, pouring, seeping, spreading, flowing, continued to leak,
      out of control, not been stopped
    `,
  },
  {
    about: "context",
    name: "loss",
    one: "intact, saved, rescued, salvaged, undamaged, safe, preserved, recovered, found, returned, retrieved",
    other: `
      lost, was lost, ruined, destroyed, swept away, ended up at the bottom, missing, still missing, vanished,
      disappeared, never found, stolen, looted, gone
    `,
  },
  {
    about: "context",
    name: "preparedness",
    one: `
      prepared, well prepared, ready, were ready, had practised, planned, in time, evacuated before, evacuated in time,
      had been evacuated, warned in time
    `,
    other: `
      unprepared, not ready, ill prepared, unready, caught out, caught off guard, caught unawares, improvised, too late,
      no plan, had no plan, were asleep, taken by surprise
    `,
  },
  {
    about: "context",
    name: "pregnancy",
    exclusive: true,
    one: "pregnant, expecting a, expecting her, having a baby, is to become a mother",
    other: "not pregnant, not expecting, no baby",
  },
  {
    about: "context",
    name: "popularity",
    one: "popular with, popular among, loved by, a favourite with, a favorite with, beloved",
    other: "unpopular, hate, hated by, disliked, detested, resented by, loathed",
  },
  {
    about: "context",
    name: "progress",
    one: `
      ahead of schedule, on schedule, on time, on track, early, as planned, punctually, on target, within budget,
      under budget
    `,
    other: "behind schedule, late, delayed, overdue, off track, stalled, hold up, years late, over budget, ran over",
  },
  {
    about: "context",
    name: "reach",
    exclusive: true,
    one: "reached, arrived at, got to, made it to, get through to, got through",
    other: `
      failed to reach, failed so far to reach, not reached, unable to reach, not yet reached, could not reach,
      cut off from, so far failed, turned back before, yet to reach
    `,
  },
  {
    about: "context",
    name: "response",
    one: "responding well, responded well, responds to, working, reacted well, improving, getting better",
    other: `
      not responded, not responding, did not respond, failed to respond, no improvement, getting worse, worsening,
      not working
    `,
  },
  {
    about: "context",
    name: "schedule",
    one: `
      will open, will reopen, to open, to reopen, due to reopen, will resume, reopens, will restart, to resume, opens,
      will start, will go ahead, to go ahead
    `,
    other: `
      will stay closed|shut, will remain closed|shut, stay closed|shut, remain closed|shut, remains closed|shut,
      will not open|reopen|resume, not reopen, closed until, shut until, suspended until, will not go ahead, put off,
      closed for good, close for good
    `,
  },
  {
    about: "context",
    name: "signing",
    one: "signed, sign, enacted, ratified, approved, adopted, passed",
    other: "vetoed, veto, blocked, refused to sign, rejected, threw out, sent back",
  },
  {
    about: "context",
    name: "speed",
    one: `
      speeding, fast, at high speed, too fast, racing, quickly, rapid, swift, hurried, immediately, at once,
      within minutes
    `,
    other: `
      slowly, at low speed, within the limit, within the speed, slow, crawling, at walking pace, gradually, hours later,
      after a long, below the speed
    `,
  },
  {
    about: "context",
    name: "takeover",
    one: `
      gave the green light, gave * blessing, gave permission, granted permission, granted * permission,
      given permission, given the go ahead, approves, backs, cleared, approved, allowed, waved through,
      gave the go ahead, green light, nodded through, no objections, passed
    `,
    other: `
      blocked, prohibited, banned, rejected, vetoed, opposed, stopped, turned down, halted, objected to,
      refused * permission, refused permission, denied permission, turned it down, threw out, scrapped, ruled out
    `,
  },
  {
    about: "context",
    name: "travel",
    one: `
      operating normally, running normally, took off as, flights resumed, as normal, as usual, on schedule,
      uninterrupted, unaffected, normal service, open as usual
    `,
    other: `
      cancelled, canceled, were grounded, was grounded, suspended, halted, disrupted, stranded, closed, shut down,
      diverted, at a standstill, chaos
    `,
  },
  {
    about: "context",
    name: "winning",
    one: `
      kept his|her|the|their title|crown|seat|lead, retained his|her|the|their, defended his|her|the|their,
      held on to his|her|the|their, re elected, reelected
    `,
    other: `
      lost his|her|the|their title|crown|seat|lead, dethroned, stripped of his|her|the|their,
      surrendered his|her|the|their, voted out, unseated, ousted, beaten
    `,
  },
  {
    about: "context",
    name: "weapon",
    one: `
      armed, carrying a gun|knife|weapon|rifle|pistol, had a gun|knife|weapon|rifle|pistol, holding a gun|knife|weapon,
      wielding, brandishing, pointed a gun|weapon, reached for a
    `,
    other: `
      unarmed, no weapon, had no gun|weapon, not armed, without a weapon, empty handed, nothing in his|her hands,
      hands up, hands in the air
    `,
  },
  {
    about: "context",
    name: "border",
    one: "open, remained open, opened, reopened, kept open",
    other: "sealed, closed, shut, blocked, remained closed, barricaded, locked",
  },
  {
    about: "context",
    name: "demand",
    one: "meet the, met the, bowed to, gave in to, granted, yielded to, caved in, agreed to pay, paid the",
    other: `
      rejected the demand|demands, refused the demand, resisted, no concessions, ignored the demand|demands,
      would not give in, refused to pay, defied
    `,
  },
  {
    about: "context",
    name: "blame",
    one: `
      took the blame, accepted responsibility, accepted blame, apologised, apologized, admitted responsibility,
      took responsibility, admitted
    `,
    other: `
      denied responsibility, blamed others, refused to apologise|apologize, denied blame, shifted the blame, no apology,
      rejected responsibility, denied, deny
    `,
  },
  {
    about: "context",
    name: "guard",
    one: "guarded, protected, under guard, escorted, heavily guarded, tight security, with bodyguards",
    other: `
      unguarded, unprotected, no guards, without guards, no security, lax security, unescorted, without bodyguards
    `,
  },
  {
    about: "context",
    name: "lock",
    one: "locked, bolted, chained, blocked, barred",
    other: "unlocked, open, ajar, wide open, forced open",
  },
  {
    about: "context",
    name: "road",
    one: "dry road|surface, good road, well maintained, straight road",
    other: "icy, slippery, wet road|surface, potholed, poor condition, muddy, sharp bend",
  },
  {
    about: "context",
    name: "mood",
    one: "happy, cheerful, in good spirits, upbeat, optimistic, confident, hopeful, jubilant, relaxed",
    other: "sad, gloomy, depressed, downcast, pessimistic, worried, despondent, in despair, anxious, subdued",
  },
  {
    about: "context",
    name: "seat",
    one: "was wearing a seat, wore a seat, wearing seat belts, wore a helmet, wearing a helmet, belted in, strapped in",
    other: `
      no seat belt, without a seat, not wearing a seat, no helmet, without a helmet, not wearing a helmet, unbelted
    `,
  },
];
