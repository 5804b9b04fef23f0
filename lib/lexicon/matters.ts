/**
 * Matters of which reports tell that it is so, that it is not so, or that it is open: whether the missing are found, the law is
 * passed, the hostage is free. Hand-kept from the wording of news.
 */
import { matter, type Matter } from "./matter.ts";
import { mattersOfAccidents } from "./matters-of-accidents.ts";
import { mattersOfAffairs } from "./matters-of-affairs.ts";
import { mattersOfBusiness } from "./matters-of-business.ts";
import { mattersOfCourts } from "./matters-of-courts.ts";
import { mattersOfCrime } from "./matters-of-crime.ts";
import { mattersOfLives } from "./matters-of-lives.ts";

const mattersOfNews: readonly Matter[] = [
  matter(
    "whether all are found",
    "story",
    `aboard boat body child climber crew diver everyone fisherman hiker miner missing occupant passenger people person
     rescuer resident sailor student survivor tourist victim villager worker man men seaman`,
    {
      open: `
        not|n't be|been find|found, man|men|sailor|sailors|people|crew|miner|miners|child|children unaccounted,
        look|looking for survivors|the|missing, search|searching for survivors|the|three|two|four|five|six|missing|more,
        yet to be find|found, continue to search, hunt for, remain missing, search * be continue, search continue,
        search for, search be go on, still look for, still missing, still search, still trap, still unaccounted,
        unaccounted for
      `,
      yes: `
        all * save|survive|find|found, everyone * save|rescue|survive|find|found, all on|aboard * survive,
        no one|nobody be|is miss|missing, all * account for, all * be find, all * find alive, all * find safe,
        all * rescue, be account for, be find alive, be find dead, be find safe, everyone * account for,
        body * be recover, call off * search, no one * missing, nobody * missing, search * call off, search end,
        search be over
      `,
    },
  ),
  matter(
    "whether the law is passed",
    "story",
    "act amendment bill budget constitution law legislation measure motion reform treaty",
    {
      no: "be defeat, be reject, be vote down, reject * bill, reject * law, throw out, vote against",
      open: `
        yet to be pass, yet to be approve, yet to be adopt, be debate, be due to vote, debate the, due to vote,
        expect to vote, have yet to vote, schedule to vote, set to vote, to be vote on, will vote on, yet to approve,
        yet to pass
      `,
      yes: `
        adopt * law, approve * bill, approve * law, be adopt, be approve, be enact, be pass, become law, pass * act,
        pass * bill, pass * budget, pass * law, pass * legislation, pass * measure, pass * reform, pass by,
        pass through, sign into law
      `,
    },
  ),
  matter(
    "whether it is agreed",
    "named",
    "accord agreement bid contract deal merger move offer pact takeover term transfer",
    {
      no: "break off, talk * collapse, talk * fail, walk away from, without * agreement, without * deal",
      open: `
        be in negotiation, be in talk, be negotiate, close to * deal, in advance talk, in negotiation, in talk,
        negotiate a, negotiate over, still negotiate, talk over, talk on
      `,
      yes: `
        agree * contract, agree * deal, agree * term, clinch, complete * move, reach * agreement, reach * deal, seal,
        have sign, sign * agreement, sign * contract, sign * deal, sign for, strike * agreement, strike * deal
      `,
    },
  ),
  matter("whether it is over", "story", "gunman hijack hijacker hostage kidnapper siege standoff", {
    open: `
      be continue, refuse to surrender, siege continue, standoff * continue, stand-off * continue, still hold, surround
    `,
    yes: "give himself up, give themselves up, siege * end, siege be over, standoff * end, surrender, surrender to",
  }),
  matter(
    "whether they are free",
    "named",
    "abductor captive captivity captor gunman hostage kidnapper militant pirate rebel",
    {
      open: `
        be hold by, be still hold, hold captive, hold hostage, in captivity, remain in captivity, still be hold,
        still hold, still in
      `,
      yes: `
        be free, be let go, be release, be rescue, have be free, have be release, free after, release after, walk free
      `,
    },
  ),
  matter("how the patient is", "named", "", {
    open: `
      critical condition, critically ill, fight for his life, fight for her life, in intensive care, on life support,
      serious condition, stable condition
    `,
    yes: "be kill, be pronounce dead, be dead, death of, die, have die, pass away",
  }),
  matter("how long it lasts", "story", "blackout closure curfew outage shutdown stoppage strike walkout", {
    open: "could end, may end, might end, could be over, could be call off",
    yes: "will continue until, will last, would last, will last until, continue until, last until, be to last",
  }),
  matter("whether the toll will rise", "story", "casualty dead death fatality number toll", {
    no: `
      not expect * increase, not expect * rise, not expect to climb, not expect to increase, not expect to rise,
      no more victim, no further victim, unlikely to rise, unlikely to increase
    `,
    yes: `
      bind to rise, certain to rise, could climb, could rise, expect to climb, expect to grow, expect to increase,
      expect to rise, fear * rise, likely to climb, likely to grow, likely to increase, likely to rise, may climb,
      may rise, might rise, sure to rise, to rise further, will rise
    `,
  }),
  matter(
    "whether anyone survived",
    "story",
    "",
    {
      no: `
        everyone|everybody|all * aboard|board be|was kill|killed, everyone|everybody|all * aboard|board die|died|perish,
        all one|two|three|four|five|six|seven|eight|nine|ten|people|passengers * die|killed|kill|perish,
        no one|nobody|none * survive|survived, there be no survivor, leave no survivor, kill all|everyone,
        not * survivors, all aboard * die, all on board * die, be no survivor, kill all, kill everyone, no survivor,
        no one survive, nobody survive, none * survive
      `,
      yes: `
        survive $, survive the|a, one|two|three|four|five|six|seven|eight survivor|survivors,
        one|two|three|four|five|six|seven|eight * survive|survived, pull * alive, find|found * alive,
        only|sole|lone survivor, who survived, be find alive, be survivor, find alive, lone survivor, only survivor,
        pull alive, sole survivor, survivor say, survivor tell, who survive
      `,
    },
    "polarity",
  ),
  matter(
    "whether help came",
    "story",
    "aid assistance blanket food help relief supply tent water",
    {
      no: `
        no aid, no assistance, no help, no relief, not receive * aid, not receive * help, not reach, receive no aid,
        receive no help, without aid, without help, yet to receive, yet to reach
      `,
      yes: `
        aid * arrive, aid * reach, be deliver, be distribute, be hand out, bring in * aid, deliver * aid,
        deliver * food, distribute the, distribute food, distribute tent, distribute aid, distribute blanket, hand out,
        have deliver, have distribute, have provide, relief * arrive, supply * arrive
      `,
    },
    "polarity",
  ),
  matter(
    "whether he had been drinking",
    "story",
    "alcohol blood breathalyser breathalyzer captain drink driver motorist pilot test",
    {
      no: `
        pass * breath test, no alcohol * in, not over the limit, negative for alcohol, have not be drink,
        have not drink, no alcohol, no trace of alcohol, not drunk, not be drink, not under the influence, be sober,
        test negative
      `,
      yes: `
        fail * breath test, fail * breathalyser, blood * alcohol level, alcohol * in his|her blood, be drunk,
        be intoxicate, have be drink, drink and drive, drink heavily, over the limit, test positive,
        twice the legal limit, under the influence, smell of alcohol
      `,
    },
    "polarity",
  ),
  matter("whether he is guilty", "named", "", {
    no: `
      jury|judge|court|jurors clear|cleared|acquit, be|been|was clear|cleared, be acquit, be cleared of, be exonerate,
      clear of, find * not guilty, not guilty verdict, overturn * conviction
    `,
    yes: `
      be|been|was find|found guilty|convicted, find him|her|them guilty, jury|court|judge|jurors convict, be convict,
      convict of, find guilty, guilty verdict, have be convict
    `,
  }),
  matter(
    "whether he admits it",
    "named",
    "",
    {
      no: `
        deny -ing, deny it|guilt|he|she|any|all, say|said|insist|maintain he|she be|was|is innocent,
        maintain|protest|insist * innocence, plead|pled|pleaded not, deny any wrongdoing, deny the accusation,
        deny the charge, maintain his innocence, plead not guilty, protest his innocence
      `,
      yes: `
        admit -ing, admit it|guilt|that|he|she, confess $, confess to, plead|pled|pleaded guilty, admit * charge,
        admit kill, admit take, admit to, confess, plead guilty
      `,
    },
    "polarity",
  ),
  matter("who won", "story", "ballot candidate count counting election poll president race referendum vote", {
    open: `
      result not know|clear, result * unclear, result be not, no candidate * win|majority,
      be|go|to a|be * run-off|runoff, no clear|outright winner, no winner, too early to, vote * be count, recount,
      neither * win|majority, be still count, count continue, neck and neck, still be count, too close to call, run-off,
      runoff, vote be count
    `,
    yes: `
      win * election, win * vote, win * presidency, win * race, elect * president, be declare * winner,
      declare * winner, concede to, concede defeat, be declare * winner, be elect, be re-elect, claim victory, concede,
      declare victory, have win, win the election, win the vote
    `,
  }),
  matter("whether the power is back", "story", "electricity power", {
    open: `
      be without power, remain without power, still without electricity, still without power, still lack,
      remain without electricity
    `,
    yes: "be restore, have be restore, power be back, restore power, restore electricity",
  }),
  matter("whether it is confirmed", "story", "case disease ebola flu infection outbreak patient plague virus", {
    open: "be suspect, suspect case, suspect of have, suspect to have, suspect outbreak",
    no: "rule out, test negative",
    yes: "be confirm, confirm * case, confirm case, confirm that, have be confirm, test positive",
  }),
];

/** All of them. */
export const matters: readonly Matter[] = [
  ...mattersOfNews,
  ...mattersOfAccidents,
  ...mattersOfAffairs,
  ...mattersOfBusiness,
  ...mattersOfCourts,
  ...mattersOfCrime,
  ...mattersOfLives,
];
