/**
 * Phrases by which someone is told to feel, believe, want or be ready for something, or the opposite; what denies the one
 * is the other. By common knowledge of how news tells of people's minds.
 */
import { readOutcomes, type OutcomeRow } from "./outcome-rows.ts";
import { wordSet } from "./word-set.ts";

const rows: readonly OutcomeRow[] = [
  {
    about: "doer",
    name: "side",
    one: `
      squarely|firmly|fully|right behind, are behind the, is behind the, were behind the, was behind the,
      want * built|passed|approved|adopted|signed|ratified, wants * built|passed|approved|adopted|signed|ratified,
      wanted * built|passed|approved|adopted|signed|ratified, generous, adequate, welcome step, good enough, sufficient,
      no objection to, raised no objection, no quarrel with, give|gave|gives * blessing, gave the go-ahead,
      signed off on, rubber-stamped, warmly received, warm welcome, spoke in support, spoke in favor|favour,
      campaign|campaigned|campaigning for, lobbied for, rallied behind, rally behind, rallied around, lined up behind,
      threw * support behind, put * weight behind, came out for, come out for, came out in favor|favour|support,
      stood up for, spring|sprang to * defence|defense, rush|rushed to * defence|defense, vouched for, full backing,
      unanimous backing, took * side, on * side, in agreement with, at one with, ally of, admirer of, admires, admired,
      hold|holds|held no grudge, exonerated, absolved, cleared * of blame, do|did not blame, not to blame,
      not responsible, thumbs up, thumbs-up, green light
    `,
    other: `
      advise|advised|advises against, warn|warned|warns against, recommend|recommended against,
      argue|argued|argues against, vow|vowed|vows to stop|block|fight|resist|halt|oppose, fight|fighting|fought the,
      trying to stop|block, seek|seeking|sought to block|stop, tried to stop|block, inadequate, insufficient,
      nowhere near enough, not enough, too low, too high, too late, derisory, too harsh, too weak, blocked, vetoed,
      hold * responsible, hold * accountable, holds * responsible, holds * accountable, held * responsible,
      held * accountable, holding * responsible, puts|put the blame on, pin|pinned|pins the blame|responsibility on,
      point|pointed|points the|a finger at, lay|laid the blame at|on, objection to, objections to, raised objections,
      take|took issue with, took exception to, takes issue with, take|took aim at, rail|railed|rails against,
      rounded on, tore into, laid into, let rip at, vent * fury|anger, vented * fury|anger, spoke out,
      speak out against, rally|rallied against, march|marched against, lobbied against, up in arms, at odds with,
      at loggerheads with, fell out with, thumbs down, thumbs-down, poured scorn on, pour scorn on, cast doubt on,
      turn|turned|turns * back on, broke ranks, rebelled against, rebel against, decried, decries, lambasted, lambasts,
      lambaste, castigated, pilloried, excoriated, berated, assailed, chided, scolded, upbraided, admonished, censured,
      deride, derides, bemoaned, disapprove|disapproved|disapproves of, disapproval, outcry, contempt for, no love for,
      scorned, rubbished, trashed, ripped into, snubbed, cold-shouldered, spurned, rebuffed, threw|thrown out,
      turned down, voted down, gave short shrift, frowned on, frowns on, resisted, resists, resisting, resistance to,
      hostility to|towards|toward, fumed at, irate, enraged, incensed, infuriated, seething, appalled, disgusted,
      horrified, scandalised, scandalized
    `,
  },
  {
    about: "doer",
    name: "confidence",
    one: `
      confident, confidence in|that, certain, convinced, sure, optimistic, optimism, hopeful, upbeat, no doubt,
      no doubts, in no doubt, bullish, sanguine, high hopes, has faith, have faith, trusts, believes in, positive that,
      expect to win, beyond doubt, counting on, banking on
    `,
    other: `
      doubt, doubts, doubted, doubtful, doubting, dubious, sceptical, skeptical, scepticism, skepticism, pessimistic,
      pessimism, unsure, uncertain, unconvinced, gloomy, bleak about, despair, despaired, despairs, given up hope,
      gave up hope, lost hope, little hope, not hopeful, little confidence, less confident, fear, fears, feared,
      bearish, question whether, questioned whether, questions whether, wary
    `,
  },
  {
    about: "doer",
    name: "readiness",
    one: `
      ready to, ready for, prepared to, willing to, willingness to, readiness to, open to, keen to, eager to, happy to,
      agreed to, agrees to, offered to, offers to, offer to, poised to, determined to, anxious to, committed to,
      vowed to, pledged to, in the mood to|for
    `,
    other: `
      refuse to, refused to, refuses to, refusing to, refusal to, unwilling to, unwillingness to, reluctant to,
      reluctance to, loath to, declined to, declines to, not prepared to, rule out, ruled out, rules out, ruling out,
      rejects, rejected, balked at, baulked at, no intention of, no plans to, no desire to, no wish to, hesitant to,
      not about to, in no mood to|for, no appetite for
    `,
  },
  {
    about: "doer",
    name: "mood",
    one: `
      satisfied, satisfaction, pleased, happy, delighted, delight, thrilled, overjoyed, jubilant, elated, ecstatic,
      proud, relieved, relief, content, contented, glad, encouraged, buoyant, in good spirits, cheerful, gracious,
      all smiles, beaming, over the moon, grateful, gratified, with a smile, accepted, impressed, at peace with,
      at ease with, comfortable with, in high spirits, vindicated, heartened, on cloud nine,
      want|wants|wanted a|the divorce|split|separation
    `,
    other: `
      dissatisfied, dissatisfaction, frustrated, frustration, disappointed, disappointment, unhappy, furious, fury,
      angry, anger, angered, outraged, outrage, upset, annoyed, dismayed, dismay, devastated, distraught, bitter,
      disillusioned, dejected, gutted, crestfallen, livid, fuming, irate, incensed, infuriated, enraged, aggrieved,
      disgusted, despondent, downcast, exasperated, unimpressed, let down, embarrassed, heartbroken, heart-broken,
      broken-hearted, grief-stricken, inconsolable, shattered, in tears, sad, saddened, miserable, hurt by, uneasy,
      in despair, want|wants|wanted to save the|his|her|their marriage
    `,
  },
  {
    about: "doer",
    name: "regret",
    exclusive: true,
    one: `
      apologise, apologize, apologised, apologized, apologises, apologizes, apologising, apologizing, apology,
      apologies, said sorry, say sorry, says sorry, expressed remorse|regret|contrition, remorse, remorseful, contrite,
      regrets, regretted, regret, repented, showed remorse, begged forgiveness, asked for forgiveness
    `,
    other: `
      no apology, no apologies, unapologetic, unrepentant, no regrets, no remorse, without remorse, defiant, defended,
      stand|stood|stands by, justified
    `,
  },
  {
    about: "doer",
    name: "forgiveness",
    exclusive: true,
    one: `
      forgive, forgave, forgiven, forgives, forgiving, forgiveness, pardoned, no ill will, no hard feelings,
      bear|bears|bore no grudge, made peace with
    `,
    other: `
      unforgivable, unforgiving, cannot forgive, never forgive, not forgive, unable to forgive, hate, hates, hated,
      seek|seeks|sought revenge, vowed revenge, vengeance
    `,
  },
  {
    about: "doer",
    name: "unity",
    one: `
      agree, agreed on|that|about, agrees, in agreement, united, unanimous, unanimously, consensus, of one mind,
      on the same page, speak|spoke with one voice, see|saw eye to eye, at one, common ground, shared the view, concur,
      concurred
    `,
    other: `
      divided, split, at odds, disagree, disagreed, disagrees, disagreement, differ, differed, torn, no consensus,
      deadlocked, at loggerheads, quarrelled, quarreled, squabbled, squabbling, feuding, clash|clashed over,
      argued over, divisions, rift
    `,
  },
  {
    about: "doer",
    name: "wish",
    one: `
      want * kept, wants * kept, wanted * kept, want to keep, wants to keep, wanted to keep, want * to stay,
      wants * to stay, wanted * to stay, want|wants|wanted to stay|remain, hope|hopes|hoped to stay|remain, keep * open,
      keep * in place, keep * going, stay put, save the, save their, save his, save her, retain, want * retained,
      maintain the, maintain sanctions, opposed closing|closure|lifting, against the closure|closing|lifting,
      happy to stay, will|would not quit|resign|leave|go, carry on as
    `,
    other: `
      want * shut|closed|scrapped|abolished|lifted|dropped|removed|ended|banned|axed|gone|out|halted|sacked|fired,
      wants * shut|closed|scrapped|abolished|lifted|dropped|removed|ended|banned|axed|gone|out|halted|sacked|fired,
      wanted * shut|closed|scrapped|abolished|lifted|dropped|removed|ended|banned|axed|gone|out|halted|sacked|fired,
      want|wants|wanted to leave|quit|go|close|shut|scrap|abolish|end|lift|drop, hope|hopes|hoped to leave|quit,
      keen to leave|quit|go, desperate to leave|quit, eager to leave|quit,
      call|calls|called for the closure|scrapping|abolition|lifting|removal,
      in favor|favour of closing|scrapping|lifting|ending|abolishing|closure
    `,
  },
  {
    about: "doer",
    name: "character",
    exclusive: true,
    one: `
      gentle, kind, kind-hearted, loving, caring, devoted, quiet, polite, friendly, peaceful, decent, honest, model,
      respectful, hard-working, hardworking, well-liked, popular, harmless, generous, considerate, law-abiding,
      cheerful, sweet
    `,
    other: `
      violent, abusive, aggressive, cruel, nasty, rude, hostile, dishonest, disrespectful, lazy, disliked, unpopular,
      dangerous, menacing, threatening, bully, troublemaker, loner, terrorised, terrorized, hot-tempered, bad-tempered,
      short-tempered, monster
    `,
  },
  {
    about: "doer",
    name: "belief",
    exclusive: true,
    one: `
      still alive, is alive, was alive, is innocent, was innocent, did nothing wrong, was an accident, is safe,
      was safe, were safe, are safe
    `,
    other: `
      is dead, was dead, had died, no longer alive, is guilty, was guilty, was murdered, was no accident,
      was deliberate, is unsafe, was unsafe, not safe, is dangerous, was dangerous
    `,
  },
];

export const attitudePhrases = readOutcomes(rows);

/** Questions whose phrases tell of what they are: "wants to leave", "has apologised". */
export const wholeAttitudes: ReadonlySet<string> = new Set(["forgiveness", "regret"]);

/** What a report is about where it tells how people take it: "the verdict", "the deal". Lemmas. */
export const affairNouns: ReadonlySet<string> = wordSet(`
  acquittal agreement announcement appeal appointment award ban bid bill budget ceasefire closure conviction deal decision
  defeat dismissal divorce fine judgment judgement law merger move news offer outcome penalty plan proposal punishment
  reform release report resignation result ruling sale sanction sentence settlement split strike takeover transfer
  treaty truce verdict vote walkout
`);
