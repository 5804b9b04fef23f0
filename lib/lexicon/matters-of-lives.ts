/** Matters of health and of the lives of the well known, by the phrases that answer them. */
import { fact, plan, unknown, type Matter } from "./matter.ts";

export const mattersOfLives: readonly Matter[] = [
  fact("whether anyone was sent off", "story", "", {
    no: `
      neither|no side|team * man|player|anyone send|sent|dismiss|dismissed, no red card|cards,
      no one|nobody|neither * be|been send|sent|dismiss off|$, without a red card, keep|kept|finish all eleven
    `,
    yes: `
      send|sent off for|after|in|by|late|early, be|been send|sent off, second yellow card, second yellow, red card for|after|in|to,
      show|shown|see|saw * red card, down to ten|nine men, reduced to ten|nine
    `,
  }),
  fact("whether it was insured", "story", "", {
    no: "not insure|insured|cover|covered, uninsured, no insurance, not be|been insure|cover, without insurance",
    yes: "fully|adequately insured, be|been|was insure|insured, insured for|against, insurance will|would pay|cover",
  }),
  fact(
    "whether the case is confirmed",
    "story",
    `
      case disease ebola fever flu infection influenza measles mers outbreak patient plague polio sars virus cholera
      coronavirus zika
    `,
    {
      no: `
        rule|ruled out, test|tested negative, negative test|result|results, not have|be|confirm|test|infect,
        no case|confirmed|sign|evidence|trace, not be|been infect|confirm|detect, false alarm, turn|turned out not,
        free of
      `,
      open: `
        result|results * await|due|expect|pend|awaited, whether * ebola|measles|infect|infected|positive|has|have,
        be|been suspect|suspected,
        suspect|suspected|possible|probable|feared case|cases|patient|infection|outbreak|ebola|of,
        await|awaiting|wait|pending * result|results|test|tests, may|might|could have|be|carry,
        be|been test|isolate|quarantine|monitor|watch, show|showing|develop * symptom|symptoms, fear|feared to,
        not yet confirm, test result|results * await|due|expect|pend|awaited
      `,
      yes: `
        confirm|confirmed ebola|measles|cholera|zika|mers|sars|polio|coronavirus|malaria|anthrax,
        have|has|had|catch|contract ebola|measles|cholera|zika|mers|sars|polio|coronavirus|malaria|anthrax|swine,
        test * positive, prove positive, be|been|have confirm|diagnose|infect,
        confirm|record|report|detect|announce * first|case|cases|death|infection|infections, test|tested positive,
        contract|catch|caught the|a|it|ebola|measles|virus, come|came down with, diagnose with,
        have|has the|ebola|measles|cholera|a
      `,
    },
  ),
  unknown(
    "whether the source is known",
    "story",
    "case contamination infection outbreak poisoning bacterium bug e.coli epidemic salmonella",
    {
      no: `
        source|origin|cause * unknown|mystery|unclear|elude, source|origin|cause * not|n't known|clear|find|identify|be,
        not|yet|unable identify|find|trace|pinpoint|determine|know|to * source|origin|cause,
        no clear|known|identified source|cause|origin
      `,
      open: `
        source|origin|cause * under|investigate|sought|seek,
        search|look|hunt|investigate|try|investigating * source|origin|cause, may|might|could come|be|originate,
        suspect|suspected|believe|think|likely * source|origin|cause|come|from, possible source|cause
      `,
      yes: `
        trace|traced to|back, source|origin * be|identify|find|trace|trace,
        identify|identified|find|found|pinpoint * source|origin|cause|culprit|bacterium, be|been blame|link|trace on|to,
        come|came|originate from, cause by
      `,
    },
  ),
  fact("whether she is pregnant", "named", "", {
    no: `
      deny be|being|she|that|reports|rumours|rumors * pregnant|expecting|pregnancy, not pregnant|expecting,
      deny|dismiss|quash|reject * pregnant|pregnancy|expecting|baby, no baby, not be expecting|pregnant,
      never|not be pregnant
    `,
    open: `
      rumour|rumor|rumoured|speculation|report|reportedly|reports * pregnant|pregnancy|expecting|baby,
      may|might|could be pregnant|expecting, whether * pregnant, baby bump
    `,
    yes: `
      be|been|announce|confirm pregnant, expect a|her|their|his * child|baby|daughter|son|twins, be expecting,
      confirm|announce|reveal * pregnancy|pregnant|expecting|baby, months|weeks pregnant, pregnant with
    `,
  }),
  plan("whether they will marry", "named", "", {
    no: `
      not engage|marry|wed|plan, deny|dismiss * engage|engaged|engagement|wedding|marry|married|marriage,
      call|called off * wedding|engagement|marriage, no wedding|plan|plans|engagement,
      not be engage|engaged|marry|married|getting, cancel|cancelled|canceled|postpone * wedding
    `,
    open: `
      rumour|rumor|rumoured|speculation|reportedly|report * engage|engaged|engagement|wedding|marry|married|marriage,
      may|might|could marry|wed|tie, whether * marry|engage|engaged|married
    `,
    yes: `
      be|been|get|got|become engage|engaged|married|marry, tie|tied the knot, exchange * vow|vows,
      marry|married|wed in|at|on|his|her|the, announce|confirm|reveal * engagement|wedding|marriage|engaged,
      propose|proposed to, will|to marry|wed
    `,
  }),
  plan("whether the marriage is over", "named", "", {
    no: `
      deny * separate|separated|split|divorce|divorcing|rift,
      report|reports|rumour|rumor|rumours|rumors * untrue|false|nonsense|wrong|baseless,
      not|n't|never split|separate|divorce, still|remain together|married, not divorce|split|separate|end|over,
      no plan|intention|plans * divorce|split|separate, still together|married,
      deny|dismiss|quash * split|divorce|separation|rift|trouble, happily married, back together, reconcile,
      work|working * through|on * marriage|problems|differences, never * divorce
    `,
    open: `
      rumour|rumor|rumoured|speculation|reportedly|report * split|divorce|separation|separate|rift|breakup,
      may|might|could divorce|split|separate, trial separation, consider|contemplate|mull * divorce|separation|split,
      marriage * trouble|trouble|rocks, living apart, whether * divorce|split
    `,
    yes: `
      split up, split $, leave|left him|her|his|wife|husband, divorce|divorcing him|her|his|-name,
      be|get|getting divorce|divorced, they|couple|pair|two|have|had separate|separated $, go|went their separate,
      have|has break|broken up, have|has|had divorce|split|separate|break|part|file|end, file|filed for divorce,
      be|been|get|got divorce|divorced|divorcing|divorce, end|ended their|his|her|the marriage|relationship,
      call|called it quits, split|separate|separated up|from|after, divorce * be|been finalise|finalize|grant,
      part|parted ways
    `,
  }),
  fact("whether there is treatment", "named", "center centre clinic facility hospital rehab rehabilitation treatment", {
    no: `
      not enter|go|attend|check|be|show|get|need|stay,
      refuse|decline|skip|fail|leave|left|refused|failed|walk|bolt *
        enter|rehab|treatment|clinic|centre|center|facility|rehabilitation|check|out,
      never enter|check|get|go|show, check|checked out|out, deny * rehab|treatment|clinic|entering,
      without * entering|checking|getting, no-show, turn|turned away|back|around,
      leave|left * after * minutes|hours|days
    `,
    open: `
      report|reports|reportedly|rumour|rumor|believe|expect|due|schedule|set|order|agree *
        enter|check|go|begin|rehab|treatment|clinic|rehabilitation|entered|checked,
      may|might|could enter|check|go|seek, whether * enter|check|rehab|clinic|treatment,
      decline|refuse to say|comment|confirm, supposed to
    `,
    yes: `
      enter|check|admit|book|go|went|checked|admitted|booked|move|return himself|herself|into|in|to|a|rehab|the *
        clinic|rehab|centre|center|facility|hospital|rehabilitation|treatment,
      enter|enter a|the|rehab|treatment, have|has|had enter|check|begin|start, be|been treat|admit|undergo|in|at,
      check|checked in|into, undergo|receive|begin|start|seek * treatment|rehab|counselling|therapy|rehabilitation
    `,
  }),
  fact("whether it works", "story", "drug jab medicine pill therapy treatment trial vaccine", {
    no: `
      not work|protect|help|reduce|prevent|effective|prove, no effect|benefit|difference|evidence|sign,
      fail|failed to show|protect|prevent|help|reduce|work, ineffective, no better than, stop|halt|abandon * trial
    `,
    open: `
      may|might|could help|protect|work|reduce|prevent|be,
      promise|promising|hope|hopes|encouraging that|of|to|result|results, too early to,
      whether * work|effective|protect|safe, need|needed more|further * research|study|trials
    `,
    yes: `
      be|prove|proved effective|successful|safe, work|worked,
      protect|protected|prevent|prevented|cut|reduce|reduced|halve * infection|death|deaths|cases|risk|disease|people,
      show|showed|demonstrate * effective|benefit|protection|works|work
    `,
  }),
  fact(
    "whether the work is real",
    "story",
    `
      artwork authenticity canvas coin diary document fake footage forgery genuine image letter manuscript painting
      photo photograph picture portrait recording signature skull video work
    `,
    {
      no: `
        fake, forgery, hoax, not genuine|authentic|real|by, doctored, forged, be|been fake|doctor|forge|stage, copy of,
        photoshop|photoshopped, fabricate|fabricated
      `,
      open: `
        thought|think|believe|believed|say|purport|purported|suppose|supposed|claim|claimed|attribute|appear to,
        attribute|attributed to, could|can not|n't be|independently * verify|verified|authenticate|confirm,
        may|might|could be, whether * genuine|real|authentic, possible|possibly a|by,
        not|n't be|been verify|verified|authenticate
      `,
      yes: `
        be|prove|proved genuine|authentic|real, authenticate|authenticated,
        confirm|confirmed * genuine|authentic|real|by|be|as, verify|verified by|as|the, genuine,
        be|been verify|authenticate|confirm
      `,
    },
  ),
  plan(
    "whether the part is taken",
    "named",
    `
      album adaptation band cast director drama episode film franchise instalment installment movie part production role
      season sequel series show studio tour
    `,
    {
      no: `
        not direct|return|star|appear|helm|reprise|host|play|write|produce|join|perform|make,
        decide|decided not to|against, drop|dropped|pull|bow|back|bowed|pulled|exit|exited out|from|of|the,
        pass|passed on, turn|turned * down, replace|replaced as|by, be|been drop|replace|fire|axe|recast,
        no plan|intention|plans|longer * return|star|direct|involved, will|would not,
        leave|left|quit|quits|leaving the|his|her * show|series|role|franchise|band, have leave|quit|exit
      `,
      open: `
        in talk|talks|negotiation|negotiations|discussions to|for|with|over, be|in|early|advanced|final talk|talks,
        consider|mull|weigh * offer|role|return|returning|directing,
        offer|offered|tip|eye|eyed|approach|approached|court * role|part|job|direct|star|play,
        may|might|could return|direct|star|play|reprise|helm, whether * return|direct|star|reprise|helm,
        close to signing|sealing|a, rumour|rumor|speculation|circle|circling, yet to sign|confirm|close,
        hope|hoping|want|wants to return|direct|star|play|reprise, interest|interested in, front-runner|frontrunner,
        shortlist|among * contender|contenders
      `,
      yes: `
        will|to|would direct|return|star|helm|reprise|host|play|appear, sign|signed on|up,
        be|been cast|confirm|hire|tap|choose|name|set|announce, return|returned as|to|for,
        have agree|join|sign|close|land|take, land|landed * role|part, take|takes|took|taking over,
        reprise|reprising * role, confirm|confirmed * return|role|star|direct, close|closed a deal
      `,
    },
  ),
];
