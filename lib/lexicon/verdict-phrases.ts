/**
 * Phrases by which someone is told to be for something, or against it: acts of praise and blame, feelings, and judgements in words
 * given to him. By common knowledge of how news tells of reactions.
 */
import { readOutcomes, type OutcomeRow } from "./outcome-rows.ts";

const rows: readonly OutcomeRow[] = [
  {
    about: "doer",
    name: "verdict",
    one: `
      praise, praised, praises, praising, hail, hailed, hails, welcome, welcomed, welcomes, applaud, applauded, laud,
      lauded, commend, commended, back, backs, backed, backing, throw|threw * weight behind, support, supports,
      supported, voiced support, voiced * support, expressed support, full support, strong support, endorse, endorsed,
      endorses, recommend, recommends, recommended, recommending, thank, thanked, thanks, grateful to|for, gratitude,
      in favour of, in favor of, in support of, support for, spoke out for, spoke in favour|favor, voted for, vote for,
      voted in favour|favor, approve of, approved of, approved, approves, stand|stood|stands by, defend, defended,
      defends, pay|paid tribute to, satisfied with, satisfaction, pleased with|by, happy with|about,
      delighted with|by|at, proud of, full confidence in, confidence in, faith in, side with, sided with, sides with,
      agree with, agreed with, agrees with, a success, a triumph, a step forward, right step,
      step in the right direction, a victory for, a win for, good news, good for, long overdue, necessary, fair,
      justified, right decision, wise, sensible, brave, courageous, excellent, historic, great deal, good deal, glowing,
      rave, acclaim, champion, championed, cheered, celebrated, embrace, embraced, accept, accepted, accepts, open to,
      appreciate, appreciated, congratulate, congratulated, call|called|calls for, favour, favor, favoured, favored,
      favours, favors, impressed by|with, relieved at|by, encouraged by, speaks|spoke highly of, very good,
      handled * well, did a good job, did well, acted properly, acted correctly, in good shape, magnificent, fantastic,
      marvellous, heroic, proud, useful, constructive, productive, helpful, fruitful, outstanding, superb, brilliant,
      justice is|was done|served, justice has|had been done|served, justice prevailed, got justice, stood behind
    `,
    other: `
      criticise, criticised, criticize, criticized, criticism of, critical of, condemn, condemned, condemns,
      condemnation, slam, slammed, blasted, denounce, denounced, denounces, oppose, opposed, opposes, opposing,
      opposed to, opposition to, came out against, come out against, spoke out against, campaign|campaigned against,
      voted against, vote against, against the, against it, were against, was against, is against, are against,
      largely against, reject, rejected, rejects, dismiss, dismissed,
      voice|voiced|expressed disappointment|anger|concern|outrage|dismay|alarm|regret|opposition|frustration|doubts,
      express|expressed * concern|disappointment|regret|dismay|anger, disappointed, disappointing, disappointment,
      flawed, deeply flawed, unfair, unjust, a disgrace, disgraceful, a mistake, a disaster, a failure, a blow,
      a step backwards, wrong, irresponsible, reckless, dangerous, unacceptable, unnecessary, ridiculous, absurd,
      shameful, outrageous, a betrayal, unhappy with|about|at, dissatisfied, dismayed, furious, angry, anger at|over,
      outraged, outrage at|over, hit out at, hits out at, lash|lashed out at, lashed, rebuke, rebuked, attacked,
      attacks, fault, faulted, panned, savaged, slated, mauled, derided, mocked, ridiculed, booed, protested,
      protest against, protested against, objected to, object to, objects to, disagree|disagreed with,
      distance|distanced himself|herself|itself|themselves from, turned against, no confidence in, lost confidence in,
      lost faith in, unimpressed, concerned about|over|by, worried about|by, alarmed at|by, deplored, deplore, lamented,
      regretted, refused to back|support|endorse, refuse to back|support|endorse, withdrew * support, bad deal,
      bad news, too far, not far enough, too little, bad for, harmful, urged shareholders|members|voters to reject,
      blast, handled * badly, mishandled, bungled, botched, let down by, waste of time, useless, pointless, unhelpful,
      fruitless, lenient, too harsh, too soft, humiliating, embarrassing, scathing, poor, dismal, terrible, awful,
      appalling, weak, resent, resented, deny, sceptical|skeptical of|about, hostile to, harsh, undermine, betrayed,
      injustice, miscarriage of justice, travesty, no justice, justice was|is denied, turn|turns|turned|turning * down,
      threw|throw|throws * out, shot * down, too low, too high, undervalued|undervalues, undervalue, blamed, blame,
      accuse, accused, accuses, hate, hated
    `,
  },
];

export const verdictPhrases = readOutcomes(rows);
