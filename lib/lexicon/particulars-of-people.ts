/** Who or what it was: particulars of people and things, in the ways that news tells them. */
import { particulars } from "./particular.ts";
import { anyOf } from "./phrasing.ts";

/** Posts that one votes or appoints to. */
const posts = anyOf(`
  boss captain chair chairman chairwoman chairperson chancellor chief coach director editor executive governor head
  leader manager mayor minister premier president principal secretary speaker
`);

export const particularsOfPeople = particulars("identity", [
  {
    name: "winner of the vote",
    question: "Who won the vote",
    values: "person",
    about: `
        ballot elect election electorate mayoral parliamentary poll presidency presidential referendum runoff vote voter
      `,
    phrases: `
      # win|capture|carry|clinch|take|secure the|a|an|his|her *
        election|vote|race|ballot|poll|contest|presidency|runoff|mayoralty,
      # win by|with|in|on|over|comfortably|easily|narrowly|outright, # be elect, # be vote in, # be re-elect,
      # emerge|emerged as * winner|victor, # emerge|emerged victorious, # be|become the|a|an next|new|first * ${posts},
      # be|become the|a ${posts} elect, # be declare|proclaim|name the|a winner|victor, # claim victory,
      # sweep to|into victory|power|office, # come|finish|be first, # come out on top, # come out ahead, # triumph,
      # prevail, # be * winner|victor, # win, winner|victor be #, victory go|belong to #,
      election|race|vote|ballot|contest|presidency be win by #, be won by #, go to #, won|carried|captured by #,
      voter|electorate|elector|citizen|people|town|city|nation|country choose|elect|pick|back|select #,
      hand victory|power|office to #, victory for #, win for #, triumph for #, victory of #, elect # as|mayor|president,
      next|new mayor|president|governor|leader be #, # 's victory|win|triumph, defeat|beaten|beat|lost by|to #,
      election of #, # be sworn in, # will take office
    `,
  },
  {
    name: "winner of the prize",
    question: "Who won the prize",
    values: "person",
    about: "award medal nobel oscar prize trophy",
    phrases: `
      # win|receive|take|collect|claim|scoop|pick|get|land|earn|accept the|an|a|this|home *
        prize|award|medal|trophy|honor|honour|oscar,
      # be award|give|honor|honour|name, # be * winner|laureate|recipient, winner|laureate|recipient be #,
      go|award|awarded|presented|given to #, award|prize|honor|honour|medal go to #,
      jury|judge|academy|committee|panel choose|honor|honour|pick|name|select|crown #, be win by #,
      awarded|won|collected by #, prize|award for #, # pick up, # walk away with, # go home with
    `,
  },
  {
    name: "winner of the contest",
    question: "Who won",
    values: "person",
    about: `
        champion championship cup final finish finisher gold grand lap marathon match medal open podium prix race rider
        runner stage title tournament tour
      `,
    phrases: `
      # win|take|claim|clinch|capture|land|lift|secure|seal the|a|an|his|her|gold|victory|first *
        race|final|title|match|tournament|gold|cup|marathon|crown|stage|prix|open|championship|trophy|victory|place|win,
      # win in|by|with|from|on|ahead|comfortably|easily, # win, # triumph, # prevail, # cross * line first,
      # finish|come|be first, # finish|come|ended ahead, # be * winner|champion|victor, # be crown, # beat,
      # strike|take|win|claim|grab|land gold, # storm to, # race|cruise|power|romp|sprint to victory,
      winner|victor|champion be #, victory|win|title|gold|crown|trophy|race go to #,
      race|title|final|match|gold|stage be win by #, be won by #, won|taken by #, victory|win|triumph|gold for #,
      lose to #, be beaten by #, beaten by #, first|gold go to #, # 's victory|win|triumph
    `,
  },
  {
    name: "successor",
    question: "Who follows in the post",
    values: "person",
    about: `
        depart departure dismiss fire leave oust predecessor quit replace replacement resign resignation retire sack
        step succeed successor vacancy
      `,
    phrases: `
      # succeed|replace|follow him|her|them|the|his|peter, # be * succeed|replace|follow him|her, # succeed|replace,
      # take|takes over, # be take over, # step|steps in|into|up, # fill * role|post|shoe|seat|vacancy|place,
      # be|become the|his|her|its|a|an * successor|replacement,
      # be|become the|its|a next|new|interim|acting * ${posts},
      # be appoint|name|install|choose|promote|pick|select|hire,
      # assume the|his|her * role|post|helm|position|leadership,
      # take the|his|her|charge|up|on * helm|reins|post|role|job|place|charge, be replace|succeed|follow by #,
      replaced|succeeded|followed by #, successor|replacement be #, successor|replacement * as #,
      appoint|name|choose|pick|promote|select|install|hire|unveil|nominate|announce|bring|turn #,
      give|gave|hand * job|role|post|rein|position|helm to #, job|post|role go|pass to #, # have be appoint|name,
      # lead|run|head the company|firm|group|club, by appointing|naming|hiring|promoting #, appointment of #,
      replace him|her|them with|by #, # 's appointment
    `,
  },
  {
    name: "illness",
    question: "What the illness is",
    values: "kind",
    words: "disease",
    about: `
        case contract diagnose disease epidemic fever health hospital ill illness infect infection outbreak patient sick
        sickness symptom test vaccine virus
      `,
    phrases: `
      illness|disease|sickness|infection|virus|cause|outbreak|condition|it|be * be #, identify|diagnose * as|with #,
      identify|confirm|diagnose|detect|reveal|blame|suspect #,
      confirm|show|reveal|find|prove|say|announce it|this|he|she|they|that * #, outbreak|case|epidemic|spread of #,
      case of #, # outbreak|epidemic|case|patient|bacterium|infection|virus|scare|crisis,
      patient|victim|people|they|he|she|child|resident|man|woman have #, suffer|suffering from #,
      die|died|dead of|from #, ill|sick|infected|infect|down with #, be cause by #, caused by #,
      contract|contracted|caught|catch|spread|carry|had|have #, test|tested positive for #, positive for #,
      turn out to be #, treat|treated for #, # be * confirm|detect|diagnose|identify|blame|spread, # have be,
      # kill|break|strike|spread, due|attribute|down to #, diagnosis|culprit be #
    `,
  },
  {
    name: "way of escape",
    question: "In what they got away",
    values: "kind",
    words: "vehicle vessel aircraft",
    about: `
        armed attacker burglar escape flee gang getaway gunman heist holdup intruder killer police raid raider rob
        robber robbery steal suspect theft thief
      `,
    phrases: `
      flee|escape in|on|aboard|by|using|with #, flee|escape * in|on|aboard|by|using #,
      drive|ride|speed|roar|race|get|make|pedal|take|sail|cycle off|away in|on|aboard #, make off|away * in|on #,
      get away * in|on|aboard #, drive|speed * away|off in|on #, getaway|escape vehicle|car|driver * be|in|drive #,
      getaway #, use|drive|steal|board|take|hijack # to|as|for|in, jump|leap|pile|climb|get in|into|on|onto|aboard #,
      # speed|speeding|drive|driving|race|racing|roar|roaring|pull|leave|leaving away|off|from, # be wait,
      # use|used by|in|as|to, leave|left|vanish|vanished|disappear|disappeared in|on|aboard #,
      make|made his|her|their * escape|getaway in|on|aboard #, escape|getaway in|on|aboard #, in a waiting #, waiting #
    `,
  },
  {
    name: "victim",
    question: "Who the victim was",
    values: "kind",
    words: "job brother husband wife mother father son daughter sister boy man finder",
    about: "body corpse dead death die kill killer killing murder shooting stab stabbing victim",
    phrases: `
      victim be #, dead|murdered|slain man|woman|person|girl|boy * be #, victim * be identify|name|describe as #,
      # be * kill|murder|slay|stab|shoot|strangle|beat|find, # be * stab|shoot|beat to death, # die|lose,
      body * be that of #, body|remains|corpse|death|murder|killing|stabbing|shooting of #,
      # 's body|death|murder|killer|killing, kill|murder|stab|strangle|shot #, killing|stabbing|murdering #,
      # have be * kill|murder|stab|shoot|strangle, victim as #
    `,
  },
  {
    name: "suspect",
    question: "Who is suspected",
    values: "person",
    about: "arrest attacker charge gunman killer murder police prosecutor shooter shooting suspect",
    phrases: `
      suspect|gunman|attacker|killer|shooter|assailant|bomber|culprit be * identify|name as #,
      suspect|gunman|attacker|killer|shooter|assailant|bomber|culprit be #,
      suspect|gunman|attacker|killer|shooter|assailant|bomber named|identified * as #,
      identify|name * suspect|gunman|attacker|killer|shooter|assailant|bomber * as #
    `,
  },
  {
    name: "name of the dead",
    question: "Who the dead is",
    values: "person",
    about: "body corpse dead death die kill murder victim",
    phrases: `
      victim|deceased be * identify|name as #, victim|deceased be #, victim|deceased named|identified * as #,
      identify|name * victim|deceased|body|corpse|remains * as #, body|corpse|remains * be that of #
    `,
  },
  {
    name: "loser of the vote",
    question: "Who lost the vote",
    values: "person",
    about: "ballot elect election electorate mayoral parliamentary poll presidency presidential runoff vote voter",
    phrases: `
      defeat|beat|oust|unseat|overcome|trounce #, victory|win|triumph over #, # concede|conceded, # lose,
      # have concede|lose, # be * defeat|beat|unseat, congratulate|congratulated|called # on, defeat of|for #,
      loser be #
    `,
  },
  {
    name: "claim of responsibility",
    question: "Who claimed it",
    values: "person",
    about: "assassination attack blast bomb bombing explosion kidnap raid shooting suicide",
    phrases: `
      # claim|claimed * responsibility, # claim it, # say|said it be|have|carry behind|carry|plant|bomb,
      # say|said it have carry|plant|set|stage|launch, # say|said its|his fighter|member|men, claim|claimed by #,
      responsibility by #, call|calling itself #, work of #, # admit|admitted * attack|bombing|killing,
      # take|took responsibility, # boast
    `,
  },
  {
    name: "loot",
    question: "What was stolen",
    values: "kind",
    words: "artwork jewel gem instrument vehicle metal",
    about: "burglar burglary burgle heist rob robber robbery steal theft thief",
    phrases: `
      steal|snatch|grab|seize|take|loot #, # be * steal|take|snatch|grab|loot, make|made off|away with #,
      # be * missing|go, escape|flee|leave|get|run|vanish away|off with #, escape|flee|leave|vanish with #,
      theft|loss|robbery of #, stolen #, haul be|of|include #, help themselves to #
    `,
  },
  {
    name: "finder",
    question: "Who found it",
    values: "kind",
    words: "finder job man boy",
    about: "body corpse find discover discovery remains skeleton wreck wreckage",
    phrases: `
      find|discover|spot|make|notice by #,
      # find|discover|spot|notice|see the|it|her|him|a * body|corpse|remains|wreck|wreckage|skeleton,
      # find|discover|spot it|her|him|them, # come|came across, # come|came upon, # stumble,
      # alert|call|telephone|tell|inform|raise the police|alarm, # make|made the discovery|find, # trip, discovery by #
    `,
  },
  {
    name: "child",
    question: "What the baby is",
    values: "kind",
    words: "boy offspring",
    about: "baby birth mother newborn pregnancy pregnant",
    phrases: `
      baby|child|newborn|it be #, birth|life to #, baby|newborn #, # weigh, # be bear|born, # arrive,
      welcome|have|expect|deliver #, mother|father|parent of #, birth|arrival of #, have have #
    `,
  },
  {
    name: "injury",
    question: "What was hurt",
    values: "kind",
    words: "bone",
    phrases: `
      break|fracture|injure|hurt|dislocate|sprain|damage|smash|bruise|twist #,
      broken|fractured|injured|sprained|dislocated|damaged #, # be * break|fracture|injure|sprain|dislocate,
      surgery|operation|operate on #, # injury|fracture, fracture|injury|damage of|to|in #, # in plaster
    `,
  },
  {
    name: "wound",
    question: "Where the wound is",
    values: "kind",
    words: "wound",
    phrases: `
      shoot|shot|stab|stabbed|hit|wound|wounded|strike|struck|bite|bitten|knife|knifed in|through #,
      shoot|shot|stab|stabbed|hit|wound|wounded|strike|struck|bite|bitten|knife|knifed * in|through #,
      bullet|gunshot|stab|knife wound|wounds|injury|injuries to|in #, bullet in|through #, wound|wounds to|in #,
      shot|blow to #
    `,
  },
  {
    name: "buyer",
    question: "Who buys",
    values: "person",
    about: "acquire acquisition bid buy buyer deal merger purchase sale sell stake takeover",
    phrases: `
      # buy|acquire|purchase|snap|swallow|take, # be buy|acquire|take over, # be * buyer|purchaser|bidder,
      buyer|purchaser|bidder be #, be buy|acquire|purchase by #, bought|acquired|purchased by #,
      sell|sold|selling * to #, sale to #, # pay|pays|agree|agreed, # have agree|buy|acquire,
      takeover|acquisition|purchase by #, go to #, # 's takeover|purchase|acquisition|offer|bid, be take over by #,
      taken over by #, accept * offer|bid from|by #, be sell to #
    `,
  },
]);
