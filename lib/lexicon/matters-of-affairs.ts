/** Matters of politics, diplomacy and war, by the phrases that answer them. */
import { fact, plan, type Matter } from "./matter.ts";
import { anyOf } from "./phrasing.ts";

/** What somebody denies who denies an attack. */
const denied = anyOf(`
  attack bomb shell fire kill involvement responsibility role behind carrying firing launching sending supplying
  hacking
`);

export const mattersOfAffairs: readonly Matter[] = [
  plan("whether there is a candidacy", "named", "", {
    no: `
      not run for|again|in, not stand for|again|in,
      not seek * term|re-election|reelection|nomination|presidency|office|post, not be * candidate,
      rule out * run|bid|candidacy|running, rule|ruled himself|herself out,
      no plan|intention|interest|desire * run|seek|seeking|running|stand, decide|decided not to run|stand|seek,
      decide|decided against * run|running|bid, step aside, drop out of the race,
      withdraw from the race|contest|election, end * campaign|candidacy|bid, bow out, not a candidate
    `,
    open: `
      consider|mull|weigh|contemplate|ponder * run|bid|candidacy|challenge|running, may|might|could run|stand|seek,
      may|might|could * run|stand|seek for|again|re-election|reelection, not decide|say|know whether * run|stand|seek,
      undecided, whether to run|stand|seek|enter, whether * will run|stand|seek, not rule out * run|bid|running,
      explore|exploring * run|bid|candidacy, rumour|rumor|tip|speculation to|about|that * run|candidacy|bid|stand,
      flirt with, leave|leaving the door open
    `,
    yes: `
      run|stand for president|governor|mayor|senate|congress|office|re-election|reelection|parliament|prime|the|a,
      will run|stand, seek re-election|reelection|a|another|the|second|third|fourth term|nomination|presidency,
      seek a|another second|third|fourth|new|term, run again, stand again,
      declare|announce|launch|confirm * candidacy|bid|campaign|run, enter the race, throw * hat, be a candidate,
      join the race
    `,
  }),
  plan("whether the post is given up", "named", "", {
    no: `
      say|said|insist * stay|remain on|in, will|would stay|remain|carry on|in,
      reject|dismiss|ignore|resist call|calls|demands|pressure, not resign|quit|step|stand,
      refuse|decline|refused to resign|quit|step|stand,
      no intention|plan|plans|reason * resign|quit|step|resigning|quitting|stepping|leaving|leave,
      stay|remain on|in office|post|power|charge|job|as|place, stay|remain in office|power|charge|post,
      vow|vowed to stay|remain|fight|serve, cling to, not be resign|quit|step|leave,
      reject|dismiss|ignore|shrug * resign|resignation, rule out * resign|resigning|resignation|quitting, serve out,
      see out
    `,
    open: `
      consider|weigh|ponder|contemplate|review his|her position|future, position * untenable|doubt,
      face|faces|facing call|calls|pressure|demands,
      pressure|call|calls|demand|demands|urge|urged|urging * resign|resignation|quit|go,
      consider|mull|weigh|contemplate * resign|resigning|resignation|quitting|stepping|future,
      may|might|could resign|quit|step|stand|leave,
      rumour|rumor|speculation|report|reportedly * resign|resignation|quit|step|leave|departure|leaving,
      whether * resign|quit|step|stay, expect|likely|tip|believe to resign|quit|step|stand|leave,
      future * doubt|uncertain|unclear, offer|offered to resign, think|thinking about * resign|quitting|stepping
    `,
    yes: `
      have|had|will|would|has resign|quit|step|stand, be|been resign|resigning|quit|quitting|step|stepping,
      resign on|as|from|after|over|following|in|amid|to, resign, step|stand down|aside,
      hand|send in|submit|tender|offer|announce|give|his|her resignation, submit|tender|announce|hand * resignation,
      quit as|the|his|her|on|after|over, leave * post|office, relinquish|give|gave * post|up
    `,
  }),
  plan(
    "whether he takes part",
    "story",
    `
      ceremony conference dinner election event forum funeral gala game hearing inauguration launch meeting parade party
      premiere rally service summit talk vote wedding
    `,
    {
      no: `
        stay|stayed away, be|was absent, not|n't|never attend|come|go|appear|turn|travel,
        not attend|be|go|come|appear|take|participate|show|turn|join, boycott, skip, snub, stay|stayed away,
        miss the|a|his|her|this, absent from, not|never show|turn up, pull|withdraw out|from, pull out of,
        cancel * visit|trip|appearance|plans, decline|refuse|declined|refused to attend|join|take|appear|participate,
        decline|turn * invitation, no-show, without
      `,
      open: `
        not|yet decide|say|confirm|clear|known whether * attend|go|come|take|appear|join,
        may|might|could attend|boycott|skip|miss|join, consider * attend|attending|boycott|boycotting|skipping,
        whether to attend|go|take|boycott|join, not confirm * attend|attendance, hope|hoping to attend, invite to
      `,
      yes: `
        attend $, be|was there|present, come|came|go|went|travel to the, take|took part $, turn|turned up,
        will|would attend|join|be|take|travel, attend the|a|his|her|this|by, take part in, participate in,
        be present at, show|turn up at|for, have attend, confirm * attend|attendance, be among * guest|guests|mourners,
        join * talk|meeting|summit|talks
      `,
    },
  ),
  fact(
    "whether it was signed",
    "story",
    "accord agreement armistice bill ceasefire cease-fire charter communique contract deal declaration document law memorandum pact treaty truce",
    {
      no: `
        not|never sign, refuse|decline|fail|refused|declined|failed to sign, without sign|signing|agreement|deal,
        no agreement|deal|accord * reach|sign|strike, no agreement|deal|accord, fail to reach|agree|strike|conclude,
        not be|been sign, end|break without|up|down, not reach * agreement|deal|accord, veto, not|n't agree on|to, unsigned
      `,
      open: `
        yet to sign|reach|agree|be, close to * sign|deal|agreement|accord, on the verge|brink|cusp|point of,
        near|nearing * deal|agreement|accord,
        expect|due|set|schedule|plan|hope|ready|prepare|poise to sign|reach|conclude|strike,
        in|hold * talk|negotiation|talks|negotiations on|over|to,
        still|be negotiate|negotiating|discuss|haggle|work|working, may|might|could sign|reach|agree,
        work|working on|toward|towards, will|would sign, under negotiation|discussion
      `,
      yes: `
        have|has|had sign|reach|agree|strike|seal|conclude|initial, sign a|an|the|on|their|peace|trade|two|three,
        sign by|in|on, be|been sign|reach|agree|strike|seal|conclude|initial, put * signature|pen|name,
        reach|strike|seal|conclude|clinch|broker a|an|the|their * deal|agreement|accord|pact, signing of
      `,
    },
  ),
  fact("whether there is a state of emergency", "story", "", {
    no: `
      no * emergency * be|been|have declare|proclaim|impose, no emergency, not declare|proclaim|impose * emergency,
      stop|stopped short of declaring|proclaiming, emergency * be|been lift
    `,
    yes: `
      declare|proclaim|impose|decree|announce * state of emergency, state of emergency be|been declare|proclaim|impose,
      declare|proclaim|impose an emergency, under a state of emergency, state of emergency * in force
    `,
  }),
  fact("whether the offer was improved", "story", "company employer firm management offer pay union bid bidder", {
    no: `
      nothing better|new, no better|improved|new|higher|further|fresh offer|bid,
      not improve|raise|increase|sweeten * offer|bid, refuse|refused|decline to improve|raise|increase|sweeten * offer|bid
    `,
    yes: `
      improve|improved|raise|raised|increase|increased|sweeten|sweetened|up|upped its|their|his|the|an * offer|bid,
      make|made|table|tabled|put a|an better|improved|higher|new offer|bid,
      offer|bid be|been improve|raise|increase|sweeten|sweetened
    `,
  }),
  plan("whether they voted to strike", "story", "action stoppage strike strikes striker union walkout", {
    no: `
      vote|voted|ballot|balloted against * strike|striking|walkout|action|stoppage, vote|voted not to strike|walk|stop,
      reject|rejected|vote|voted * call to strike, reject|rejected strike|strikes|walkout, vote|voted down * strike
    `,
    yes: `
      vote|voted * to strike|stop|down, vote|voted to walk, vote|voted * for|favour|favor * strike|strikes|walkout,
      back|backed|approve|approved|endorse|endorsed * strike|strikes|walkout|stoppage
    `,
  }),
  fact(
    "whether the dispute is settled",
    "story",
    `
      employer miner nurse offer pay railway strike striker teacher union walkout worker driver pilot doctor guard
      dispute
    `,
    {
      no: `
        strike|walkout|stoppage|dispute go|goes|going|continue|went on|ahead,
        talk|talks|negotiations break|broke|collapse|fail|end down|$|without, vote|voted to strike|walk|stop,
        will|would strike|walk, reject|spurn|turn|dismiss|rejected * offer|deal|proposal,
        no agreement|deal|progress|breakthrough, talk|talks * collapse|fail|break|stall,
        strike|walkout|stoppage * continue|go ahead|enter|begin|resume,
        vote|voted to|against|for reject|strike|walk|the|industrial, break|broke down, remain on strike,
        refuse to return|accept
      `,
      open: `
        talk|talks|negotiations go|continue|resume on|$, no deal|agreement|settlement|breakthrough * reach,
        still|be|remain in talk|talks, talk|talks|negotiation|negotiations * continue|resume|ongoing|held,
        still|be negotiate|negotiating|discuss, vote * next|later|due|scheduled,
        consider|study|weigh|put * offer|proposal, close to * deal|agreement, hope|hoping to reach|end|avert,
        may|might|could end|accept|be
      `,
      yes: `
        strike|walkout|stoppage|action be|been call|end|suspend|avert, dispute|row be|been settle|resolve|end|over,
        agree|agreed|vote|decide to return|go|resume|end,
        reach|strike|struck|agree * deal|agreement|settlement|compromise, call|called off,
        accept|approve|agree|back|accepted|approved * offer|deal|proposal|terms,
        vote|voted to accept|return|end|call|back, end|ended|ending|call|called * strike|walkout|stoppage|dispute,
        return|returned|go|back to work, reach|reached|strike|struck|agree * deal|agreement|settlement,
        strike|dispute * be|been * over|end|settle|resolve, settle|resolve * dispute|strike
      `,
    },
  ),
  fact(
    "whether it was ratified",
    "story",
    `
      accord act agreement amendment bill budget constitution deal law legislation measure motion pact package plan
      reform resolution treaty
    `,
    {
      no: `
        vote|voted down|against, kill|sink|block|strike the|down bill|law|measure|reform,
        not|never ratify|approve|pass|adopt|endorse, not be|been ratify|approve|pass|adopt|endorse,
        reject|defeat|block|veto|throw|vote the|a|an|down|out|against, be|been reject|defeat|block|veto,
        vote|voted against|down, fail|failed to pass|win|get|secure|approve, fall|fell short,
        be|been vote|throw down|out
      `,
      open: `
        vote|voting be|was put|postpone|delay|due|expected|schedule|adjourn, will|would|to vote,
        still be|being debate|debated|discuss|discussed|consider, vote put|postpone off|$,
        yet to be pass|passed|approve|approved|adopted|ratified, vote next|later|on|tomorrow,
        due|set|expect|expected|schedule|plan|poise|poised|ready to vote|approve|pass|debate|adopt|consider|ratify,
        will|would|to vote on, debate|consider|discuss the, yet to ratify|approve|pass|vote|adopt|be, put to a|the vote,
        go|come|goes|head to|before the|a vote|parliament|senate|house|congress|floor,
        need|require|await * approval|ratification, may|might|could vote|pass|approve|be, vote * postpone|delay|put,
        be|been debate|discuss|consider, close to approving|passing, awaiting|pending * approval|vote
      `,
      yes: `
        vote|voted for the|a|this bill|law|motion|plan|reform|measure|resolution|treaty, become|became law,
        be|been|was pass|approve|adopt|ratify|enact, be|been|have ratify|approve|pass|adopt|endorse|clear,
        ratify|approve|pass|adopt|endorse * bill|law|package|resolution|budget|treaty,
        pass * bill|law|budget|act|reform,
        win|won|receive|get|give|gain|secure * approval|passage|backing|assent|support,
        vote|voted for|in|to favour|favor|approve|adopt|pass|accept|ratify, sail through, sign|signed into law,
        get|give|win * green light, final approval
      `,
    },
  ),
  fact("whether they met", "named", "", {
    no: `
      no talk|talks|contact|contacts|meeting|meetings|dialogue, not|n't meet|talk|talking|negotiate|speak|speaking,
      refuse|decline to meet|talk|negotiate|speak, never|not meet,
      no|any meeting|contact|talk|talks|conversation|dealings with|between|take|be, not hold * talk|meeting|talks,
      refuse|decline|refused|declined to meet|see|talk|receive, cancel|call|postpone * meeting|talks, not speak to|with,
      never speak to|with, rule out * meeting|talks, without meet|meeting|talking, deny * meeting|met|meet|talks
    `,
    open: `
      may|might|could meet, expect|due|set|plan|hope|schedule to meet|hold, will|would meet|hold,
      agree|offer|want|ready|willing to meet|talk|hold, whether * meet|met
    `,
    yes: `
      meet $, meet -name, be|been talk|talking $, talk|talks go|going|take|took on|place, talk|talks be under,
      have|had talk|talks with, be|been contact|contacts|meetings, be talk|talking to|with, talk|talks be|continue $,
      in contact|touch with, meet with|in|at|on|for|privately|twice|briefly|face|several|three|the|his|her,
      have|had meet, hold * talk|meeting|talks, be|been receive by, speak|spoke by phone|telephone,
      have|had a|several|two * meeting|meetings|talks|conversation, sit down with, shake hands
    `,
  }),
  fact("whether the truce holds", "story", "armistice ceasefire cease-fire lull shooting truce fighting front side", {
    no: `
      fighting|clash|clashes|shelling|battles go|went|rage on|$,
      shell|shelling|gunfire|explosions|fire|shooting be|was|were hear|heard|report|reported,
      break|broke|broken within|hours|by, fighting|clash|clashes|shelling|battles continue|resume|flare|erupt,
      break|broken|breach|violate|collapse|fail|crumble|unravel,
      fighting|shelling|clash|clashes|fire|firing|shooting|bombardment|attack|attacks|strikes *
        continue|resume|persist|rage|break|erupt,
      not hold|take|last, fail|failed to hold|take|last|stop, be|been violate|break|breach,
      despite the|a ceasefire|truce|cease-fire, in violation of, shatter, ignore
    `,
    open: `
      appear|seem|appeared|seemed to be|hold, shaky, fragile, uneasy, tenuous, due|set|expect to take|come|begin|start,
      unclear * hold, will|would|could|may take|come|begin, yet to take
    `,
    yes: `
      hold|held|holding $, gun|guns fall|fell|be|were silent, no shot|shots be|been|were fire|fired|hear|heard,
      front|border|line * quiet|calm, be|was|were quiet|calm|respect|respected|observe,
      be|been hold|holding|observe|respect, hold|holding|held for|on|through|overnight|in,
      remain|remained quiet|calm|in, calm|quiet * return|prevail, respect the, largely hold|held|holding, observe the
    `,
  }),
  fact("whether they knew", "named", "", {
    no: `
      not|never know about|of|that|the|it|anything|until, unaware, not aware, no knowledge, have|had no idea,
      not|never be|been tell|inform|brief|notify|advise|warn|consult, not|never tell|inform|brief|notify|warn,
      keep|kept|leave|left in the dark, know|knew nothing, without * knowledge,
      learn|learned|learnt of|about * from * media|newspaper|television|press, deny know|knowing|knowledge|any|having,
      first learn|learned|heard|hear, insufficiently brief|informed, not fully brief|informed
    `,
    yes: `
      know|knew about|of|that|all|the|long|full|well, be|been fully|well|aware aware|of|that|brief,
      be|been tell|inform|brief|notify|advise|warn|consult of|about|that|in|on|by|before|repeatedly|regularly,
      inform|brief|notify|tell * of|about|on, have|had know|knowledge, fully brief|inform|briefed|informed,
      keep|kept * informed|abreast|briefed, sign off on
    `,
  }),
  fact("whether he apologised", "named", "apology apologise apologize regret remorse sorry", {
    no: `
      not|never apologise|apologize|say|express|offer|show|issue|give|receive|get,
      refuse|decline|refused|declined to apologise|apologize|say, no|any|an apology|regret|remorse|need,
      without apologising|apologizing|apology, stop short of, unapologetic,
      make|made|offer|offered no apology|apologies, stand|stood by
    `,
    yes: `
      have|has apologise|apologize|say, apologise|apologize to|for|on|in|publicly|after|unreservedly|profusely,
      apologise, apologize, offer|issue|make|give|express * apology|regret|apologies|remorse|condolences,
      say|said * sorry, be|been sorry, send * apology
    `,
  }),
  fact("whether the attack was theirs", "named", "", {
    no: `
      no group|one|nobody|organisation|militant|faction * behind|responsible,
      deny * ${denied},
      deny involvement|responsibility|role|any, reject * accusation|accusations|allegation|allegations|claim|claims,
      dismiss * accusation|accusations|allegation|allegations|claim|claims,
      not carry|launch|fire|bomb|shell|attack|target, have nothing to do with, no involvement|role|part|hand in
    `,
    yes: `
      admit|acknowledge|confirm * attack|bombing|strike|shelling|role|responsibility|firing,
      admit|acknowledge|confirm carry|carrying|that|launching|bombing|firing|shelling|hacking, carry|carried out,
      be|been behind the, launch|launched * attack|strike|raid|offensive|missile|missiles
    `,
  }),
];
