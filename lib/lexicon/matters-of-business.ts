/** Matters of firms, of their people and of sport, by the phrases that answer them. */
import { fact, plan, type Matter } from "./matter.ts";

export const mattersOfBusiness: readonly Matter[] = [
  plan("whether it is bought", "named", "", {
    no: `
      walk|walked away from, abandon|drop|withdraw|scrap|end * bid|offer|takeover|merger,
      deny * bid|takeover|merger|acquisition, no plan|intention|plans * buy|sell|bid|merge|acquire|takeover,
      not for sale, rule out * bid|takeover|sale|merger|acquisition, not buy|acquire|sell|merge,
      merger|takeover|acquisition * collapse|fall|fail, reject|rebuff|spurn * bid|offer|approach|takeover,
      turn|turned down * offer|bid|approach
    `,
    open: `
      takeover|merger|sale|acquisition talk|talks, close to * deal, no agreement|deal|decision * reach|make,
      talk|talks go|going|continue on|$, deal * may|might|could be, consider|weigh|study the|an|its offer|bid|approach,
      in|hold * talk|talks|negotiation|negotiations|discussions to buy|acquire|take|merge|sell|purchase,
      in|hold * talk|talks about * merger|takeover|sale|acquisition, in advanced talks,
      consider|mull|weigh|explore|study|eye|ponder|contemplate *
        bid|takeover|sale|buying|acquisition|acquiring|merger|selling|purchase,
      close to buying|acquiring|selling|merging|buy|acquire, may|might|could bid|buy|acquire|sell|merge,
      interest|interested in buying|acquiring|bidding, nearing a deal, approach * about,
      want|hope|hoping|wants|seek|seeking|look|looking|try|trying to buy|acquire|sell|merge, up for sale,
      front-runner to buy|acquire, express * interest, prepare|preparing * bid|offer|takeover
    `,
    yes: `
      takeover|merger|sale|acquisition be|was do|done|agree|complete|seal|finalise|finalize,
      accept * offer|bid|approach, sign * contract|deal|agreement, agree|agreed to buy|acquire|purchase|merge|sell,
      have|has|had buy|acquire|purchase|merge, will buy|acquire|purchase|merge,
      buy|bought|acquire|purchase the|a|its|for, be|been buy|acquire|sell|bought by|to,
      complete|finalise|finalize|seal|clinch|announce * acquisition|purchase|takeover|merger|sale,
      agree|agreed a|on * deal|merger|takeover|sale, agree|agreed * takeover|merger|acquisition
    `,
  }),
  fact("whether an offer was made", "named", "", {
    no: `
      no approach|bid|concrete|formal|firm|official, yet to make|receive|submit|table|lodge * offer|bid|approach,
      not make|receive|submit|table|lodge * offer|bid|approach, not be|been approach, deny * approach|offer|bid,
      never make|receive|submit * offer|bid|approach
    `,
    open: `
      prepare|preparing|plan|consider|ready|expect|intend|hope|weigh * offer|bid|approach,
      may|might|could make|submit * offer|bid|approach, will|would make|submit|table * offer|bid
    `,
    yes: `
      make|made|submit|table|lodge|receive|confirm * offer|bid|approach|bids|offers, make|made * an offer,
      be|been approach about|by, approach * about
    `,
  }),
  fact(
    "whether the post was filled",
    "story",
    "appointment boss ceo chairman chief coach executive head manager president secretary successor",
    {
      no: `
        not|n't appoint|name|hire|pick|select * coach|manager|successor|chief|head|boss,
        no successor|replacement|appointment, yet to appoint|name|hire|choose|pick|find|announce,
        decline|declined * job|post, rule|ruled himself|herself out, post|job|position * vacant
      `,
      open: `
        front-runner, frontrunner, favourite|favorite to|for * succeed|replace|post|job,
        contender|shortlist|tip|tipped for|to|as|of,
        search|searching|look|looking|hunt for * successor|replacement|manager|coach,
        expect|set|likely|poise|tip|due to be name|appoint|become|succeed|replace,
        may|might|could become|succeed|replace, in the running|frame, close to appointing|naming|hiring,
        be|been interview|link for|with * post|job|position
      `,
      yes: `
        appoint|name|hire|install|unveil * as|chief|president|chairman|manager|coach|head,
        be|been appoint|name|hire|install|unveil|promote as|to|chief|head|president, take|took over as,
        have|has appoint|name|hire, succeed|replace * as
      `,
    },
  ),
  plan(
    "whether jobs or a plant will go",
    "named",
    "job jobs layoff plant redundancy worker workforce staff employee factory position",
    {
      no: `
        no job|redundancy|redundancies|layoff|layoffs|compulsory, not cut|lay|close|shut,
        without job|layoffs|redundancies, rule out * cut|job|layoffs|redundancies|closure,
        save|saved|safeguard|secure|protect * job|jobs|plant|factory, stay|remain open, keep * plant|factory|it open
      `,
      open: `
        may|might|could cut|lay|lose|close|shut|axe|shed, at risk, under threat,
        consider|mull|weigh|explore * cut|cutting|layoffs|closing|closure, whether to cut|close, fear|fears * job|jobs,
        plan to close|cut|lay|shut
      `,
      yes: `
        cut|shed|axe|slash|eliminate|lose * job|jobs|position|positions|workforce, lay|laid off,
        will|would cut|close|lay|shut|axe|shed, be|been axe|close|cut|shut, job|jobs * be|been|will lose|go|axe|cut,
        make|made * redundant, have close|shut
      `,
    },
  ),
  fact(
    "whether it is bankrupt",
    "named",
    "administration bankruptcy chapter creditor insolvency liquidation receivership",
    {
      no: `
        avoid|avert|stave|escape|deny|dismiss|rule * bankruptcy|insolvency|administration|liquidation,
        not file|seek|enter, no plan|intention|plans * bankruptcy|file|administration, save|rescue from
      `,
      open: `
        brink|verge|edge|threat|risk of bankruptcy|insolvency|administration|liquidation,
        consider|mull|weigh|prepare|threaten * file|bankruptcy|filing|administration, may|might|could file|seek|enter,
        whether to file|seek, close to bankruptcy, expect|set|about|likely to file|enter|seek
      `,
      yes: `
        file|filed|apply for bankruptcy|protection|chapter,
        enter|go|went|put|place|fall|slide|force into * administration|bankruptcy|liquidation|receivership,
        be|been declare|liquidate, declare|declared bankruptcy|bankrupt|insolvent,
        call|appoint * administrator|administrators|receivers|liquidators
      `,
    },
  ),
  plan("whether the player has signed", "named", "", {
    no: `
      move|transfer|deal|switch fall|fell|collapse through|$, turn|turned down the|a|an move|offer|contract,
      stay|staying with|at, reject|turn|snub|spurn|decline|refuse|turned * offer|contract|deal, not sign|re-sign,
      move|deal|transfer * collapse|fall|dead|off, will|to stay|remain at|with, commit|pledge * future,
      fail|failed a|his medical, pull|pulled|withdraw|withdrew|drop|dropped out of the|talks|negotiations,
      pull|pulled|withdraw|withdrew * offer, deny * talk|talks|transfer, no longer interested|interest
    `,
    open: `
      club|clubs|side|sides|two * in talk|talks, hope|hoping|want|expect to sign, yet to sign|join|agree,
      close|closing to|in|on joining|signing, close|closing to|in|on * sign|signing|completing|joining,
      in|hold|begin|enter * talk|talks|negotiation|negotiations with|over|about, have|undergo|undergoing|take * medical,
      link|linked with * move|transfer, be|been linked with,
      set|expect|due|poise|ready|likely|want|hope|hop to sign|re-sign|land, may|might|could|would sign|re-sign|land,
      verge|brink of signing|joining|a, nearing|near a|an deal|agreement|contract,
      not|yet decide|decided * sign|join|accept, yet to sign|agree|accept, weigh|consider|mull|ponder * offer|offers,
      whether to sign|join|accept|stay, still negotiate|negotiating
    `,
    yes: `
      move|transfer|deal|switch be|was complete|completed|finalise|finalize|seal|agree, join|joined -name,
      have|has|had sign|join|re-sign, sign a|for|with|on|his|an|until, sign up to|for|until,
      complete|completed|seal|sealed|finalise|finalize|clinch * move|transfer|switch|signing,
      agree|agreed|reach|accept|ink|strike|pen * contract|deal|terms, be|been sign|unveil by|as, put|putting pen,
      have|has|had join
    `,
  }),
  plan("whether he will play", "named", "", {
    no: `
      out of|for the|a|this final|match|game|series|season|tournament|race|rest, will|would|to miss,
      not|n't play|start|feature|travel|compete, be|been rule out, rule|ruled out of|for|until|with,
      will|to|would miss the|a|his|this|at|several|two|three|four|six|up, be|been sideline|sidelined,
      out for|until|indefinitely, not play|start|feature|travel, withdraw|pull|scratch|withdrew from the|his|this,
      pull|pulled out of, unavailable, place on * injured|reserve, undergo * surgery|operation,
      unable to play|compete|start, season * be over
    `,
    open: `
      undergo|have|await|face a|an|the|further * scan|assessment|test|tests, face|faces * late test,
      expect|hope|hoping|likely to play|be|start|recover|return, be|was|a doubtful|doubt for|$,
      whether * play|start|fit|recover, be|listed|list|as doubtful, a doubt for, in doubt for,
      doubt|question about|over whether, fitness test, late test, may|might|could miss, questionable,
      game-time decision, race|battle|fight|face to be fit, touch and go, whether * play|fit|miss,
      hope|hoping|hopes to play|return|start, day-to-day, await|wait * scan|mri, expect to miss|return|play
    `,
    yes: `
      will|would play|start|return|feature|race|compete, be|been fit|available to|for|again|and,
      clear|cleared to play|return|start, return|returned to action|training|practice|fitness,
      back in|at training|action|practice, pass|passed * fitness|medical test, declare|declared fit,
      fit to play|start|face
    `,
  }),
  plan("whether he is going", "named", "club coach contract manager boss season side team", {
    no: `
      stay|remain|staying as|in|on|put, will|to stay|remain, not leave|quit|resign,
      deny * leave|leaving|departure|quit|quitting, sign|agree|extend * extension, commit|committed to the|his|her,
      not be|been sack|fire|dismiss, no plan|intention|plans|intentions * leave|leaving|quit|sack, job * safe
    `,
    open: `
      rumour|rumor|speculation|link|tip|reportedly * leave|leaving|departure|exit|away,
      future * doubt|uncertain|unclear, may|might|could leave|quit|depart|lose,
      expect|likely|set|believe|think to leave|step|quit|depart, under pressure,
      consider|ponder|mull|weigh * future|leaving|position|quitting, be|been rumor|rumour to
    `,
    yes: `
      will|would leave|step|depart|quit, have|has|had leave|quit|resign|depart|part,
      be|been sack|fire|dismiss|axe|relieve, part|parted company|ways, step|stand|stepped|stood down,
      sack|fire|dismiss|axe * manager|coach|boss
    `,
  }),
  fact("whether the test was failed", "named", "cocaine dope doping drug steroid sample substance test", {
    no: `
      test|tested negative, clear|cleared of, never|not fail|test|take|use|dope,
      deny * dope|doping|drug|drugs|steroid|steroids|taking|using|use, pass|passed * test|tests, clean,
      negative * test|sample
    `,
    open: `
      suspect of,
      investigate|investigating|look|probe|allege|accuse|allegation|link * dope|doping|drug|drugs|steroid|steroids,
      await * sample|result|results, may|might|could have|test
    `,
    yes: `
      test|tested positive, fail|failed a|an|the|two|his|her|drug|drugs|doping|dope test|tests,
      positive test|sample|result, admit|admitted|confess * dope|doping|drug|drugs|steroid|steroids|taking|using|use
    `,
  }),
];
