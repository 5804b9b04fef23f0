/** Matters of accidents, disasters, fires and storms, by the phrases that answer them. */
import { fact, type Matter } from "./matter.ts";
import { anyOf } from "./phrasing.ts";

/** What people may be inside of. */
const entered = anyOf(`
  building hotel house home flat school church office factory shop store restaurant theatre warehouse mosque train bus
  car apartment cinema plant mill
`);

/** Those who may be inside. */
const insiders = anyOf(`
  guest resident pupil child worker shopper customer people passenger tenant family occupant worshipper diner employee
  staff student
`);

const sought = (
  [
    ["the body", "body corpse remains"],
    ["the flight recorder", "blackbox box recorder"],
    ["the wreckage", "aircraft airliner debris helicopter jet plane wreck wreckage"],
    ["the weapon", "firearm gun handgun knife murder pistol rifle weapon"],
    ["the vessel", "boat ferry fishing ship submarine trawler vessel yacht"],
    ["the child", "baby boy child girl schoolgirl schoolboy teenager toddler"],
  ] as const
).map(([thing, about]) =>
  fact(`whether ${thing} was found`, "story", about, {
    no: `
      no trace|sign of, not be|been find|locate|recover|retrieve, not find|locate|recover|retrieve, find no,
      nothing * be|been find, remain|be still miss|missing, remain missing, never be|been find, without find|finding
    `,
    open: `
      search|look|hunt|comb|scour * for, yet to find|locate|recover|retrieve, yet to be find|locate|recover|retrieve,
      search be|continue|resume, still search|look|hunt|missing|miss, try to locate|find|recover|retrieve,
      divers|diver|rescuers|rescuer search
    `,
    yes: `
      be|been find|recover|locate|retrieve|discover|spot,
      find|recover|locate|retrieve|discover|spot the|a|an|his|her|one|both,
      have find|recover|locate|retrieve|discover|spot, be|been pull|haul|lift|wash|bring * from|ashore|up
    `,
  }),
);

export const mattersOfAccidents: readonly Matter[] = [
  fact("whether the road was wet or icy", "story", "", {
    no: "road|roads|surface|street be dry, road|surface * be dry, dry road|roads|surface",
    yes: `
      road|roads|surface|street be wet|icy|slippery|greasy|slick, road|surface * be wet|icy|slippery|greasy|slick, wet|icy|slippery|greasy|frozen road|roads|surface,
      black ice, patch|sheet of ice, skid|skidded|slide|slid on * ice
    `,
  }),
  fact("whether it was dark", "story", "", {
    no: `
      broad|full daylight, in daylight, daylight raid|robbery|attack|shooting|bombing, in bright sunshine, at midday|noon
    `,
    yes: `
      take place|happen|strike|attack|raid|crash|hit|begin|start|come at night, cover of darkness|night, dead of night,
      night|overnight raid|attack|robbery|assault|bombing|shooting, in darkness, in the dark, after dark
    `,
  }),
  ...sought,
  fact("whether anyone was hurt", "story", "", {
    no: `
      no one|nobody|none be|been|was hurt|injure|harm, escape|escaped unhurt|unharmed|uninjured|unscathed|injury,
      no injury|injuries|casualties|casualty be|been|were, no one|none|nobody|neither * be|been hurt|injure|harm|wound,
      no one|nobody|none hurt|injured|harmed|wounded, no injury, no injuries, no casualty,
      no report|word of|about injury|casualty|casualties|injuries,
      all|everyone|both * escape|be|emerge|walk unhurt|unharmed|uninjured|unscathed|safe|safely,
      without injury|casualty|injuries|casualties,
      no passenger|crew|worker|staff|student|child|resident|soldier|officer|people be|been hurt|injure,
      not hurt|injure anyone|anybody, cause no injury|injuries|casualties,
      no one|nobody|none require|required|need|needed * treatment|hospital,
      no one|nobody|none * require|required|need|needed * treatment|hospital
    `,
    yes: `
      be|been hurt|injure|injured|wound|wounded $,
      man|woman|boy|girl|child|firefighter|policeman|officer|driver|passenger|worker|guard|soldier be|was
        hurt|injure|wound,
      take|rush|fly|airlift * to|to hospital,
      suffer|sustain * injury|injuries|burn|burns|wound|wounds|cut|cuts|fracture, receive * treatment,
      injure one|two|three|four|five|six|seven|eight|nine|ten|at|several|dozens|scores|hundreds|more|many|some,
      one|two|three|four|five|six|seven|eight|nine|ten|several|some|people|dozens|others|many be|been
        injure|hurt|wound|burn,
      leave * injured|hurt|wounded|injure,
      treat|hospitalise|hospitalize for|with * injury|burn|inhalation|shock|cut|cuts|burns|injuries,
      suffer * injury|burn|wound|fracture|inhalation|burns|injuries|cuts|concussion, take to * hospital,
      keep|kept * in|at hospital, keep|kept|detain|detained overnight, keep|kept * overnight * hospital,
      be|been hospitalise|hospitalize, at least * injured|hurt|wounded|injure,
      wound one|two|three|four|five|six|seven|eight|nine|ten|at|several|dozens|scores
    `,
  }),
  fact("whether the belt was worn", "story", "", {
    no: `
      not wear * belt|seatbelt|helmet|jacket, not buckle|buckled|strap|belt|restrain, no seat|seatbelt|helmet,
      without * belt|seatbelt|helmet|jacket, unbelted, unrestrained,
      no one|none|neither * wear * belt|seatbelt|helmet|jacket, not have * seatbelt|helmet|belt,
      not in|use * belt|seatbelt|helmet
    `,
    yes: `
      wear|use * seat belt, wear|use * seatbelt|helmet|lifejacket|harness, wear|use * life jacket,
      buckle|strap|belt|buckled|strapped|belted up|in, have * belt|seatbelt|helmet on,
      seat|safety belt * be on|fasten|fastened, be|been belt|restrain
    `,
  }),
  fact("whether there was a warning", "story", "", {
    no: `
      come|came|strike|struck|hit|happened without warning, have no warning,
      not|n't warn anyone|residents|people|villagers, no|without|any warning, no * warning|alert,
      without * warning|warned, not|never be|been warn|alert|tell, not|never warn|alert,
      not|never receive|get|give|issue|hear|sound * warning|alert, no siren|alarm, no one|nobody|none * warn|alert,
      fail|failed to warn|alert
    `,
    yes: `
      have warn of|about|that|the|him|them|residents|villagers, warning|alert issue|send|give|sound|raise,
      tell|told|order|urge|advise to leave|evacuate|flee, be|been tell|order to leave|evacuate|flee, receive * warning,
      be|been warn|alert,
      warn|alert the|residents|passengers|villagers|people|him|her|them|officials|authorities|pilots|police,
      siren|sirens * sound|blare|wail|go, alert|warning be|been|have issue|send|give|sound,
      issue|give|sound|send|shout|receive|get|broadcast a|an|the|several|repeated|two|three warning|warnings|alert,
      ignore * warning|warnings|alert, advance warning, shout * warning
    `,
  }),
  fact("whether a distress call came", "story", "distress emergency mayday signal sos crew pilot captain", {
    no: `
      no|any distress|mayday|emergency|sos|signal call|$|signal|be|was,
      not|n't|never report any|a problem|trouble|emergency|difficulty,
      no warning|word|report|sign|indication of trouble|problem|problems|an, not|n't|never send|make|issue|radio,
      no distress|mayday|emergency|sos|signal, not send|issue|make|give|transmit|broadcast|radio,
      without send|issue|make|sending|issuing|making, never send|issue|make, no|any distress,
      not receive|hear|pick * distress|mayday|signal|sos
    `,
    yes: `
      distress|mayday|emergency|sos call|signal|message be|was receive|send|hear|pick|make,
      report|radio * emergency|problem|problems|trouble,
      send|issue|make|transmit|broadcast|radio|give a|an|out|the distress|mayday|emergency|sos|signal,
      mayday|distress|emergency|sos|signal call|signal|message|alert be|been receive|pick|send|hear|make,
      receive|hear|pick * distress|mayday|sos, radio|report * emergency, declare an emergency
    `,
  }),
  fact("whether there were alarms", "story", "alarm detector extinguisher sprinkler", {
    no: `
      no * alarm|sprinkler|detector|extinguisher, no sprinkler|alarm|smoke|fire,
      not have|hear|fit|install * alarm|sprinkler|detector, without * alarm|sprinkler|detector, not equip|fit with,
      lack * alarm|sprinkler|detector, not hear * alarm
    `,
    yes: `
      fit|equip|install * sprinkler|smoke|alarm|alarms|sprinklers|detectors,
      have a|an|working|functioning sprinkler|smoke|alarm|fire|working, wake|waken|alert|awaken by * alarm|detector,
      alarm|alarms|sprinkler|sprinklers|detector|detectors * sound|work|go|activate, hear * alarm
    `,
  }),
  fact("whether the alarm worked", "story", "alarm detector siren sprinkler", {
    no: `
      not work|sound|go|operate|activate, fail|failed to work|sound|go|activate|operate|trigger,
      be|have disconnect|disable|disconnected, no alarm|siren sound|go|ring, no alarm|alarms|siren|sirens,
      switch|switched|turn|turned off, not be|been work|test|activate|switch, no working
    `,
    yes: `
      alarm|siren|detector|alarms|sirens|sprinklers|sprinkler * go|sound|activate|blare|wail|ring,
      set|trigger off|the|an alarm|alarms|sprinklers, set|sets|setting off the|an alarm|alarms, wake|waken|alert|awaken by * alarm|detector|siren,
      hear * alarm|siren, alarm|siren * be|been set|trigger off|by, be|been activate|trigger
    `,
  }),
  fact(
    "whether it was inspected",
    "story",
    `
      aircraft airliner boat bridge building bus crane dam elevator ferry inspector lift mine plane plant ride ship
      train
    `,
    {
      no: `
        not|never be|been inspect|check|service|maintain|examine|survey, no inspection|check|record|maintenance,
        fail|failed * inspection|check|test|checks|tests, overdue for, not|never inspect|check,
        without * inspection|inspected|check, lack * certificate|inspection,
        not carry|conduct|undergo * inspection|check
      `,
      yes: `
        pass|passed * inspection|check|checks|test|tests|inspections,
        be|been inspect|check|service|maintain|survey|overhaul,
        undergo|have * inspection|check|maintenance|overhaul|service, inspect|check|inspected|checked * in|on|last,
        give|gave * clean|certificate
      `,
    },
  ),
  fact("whether they are dead", "story", "", {
    open: `
      fate * unknown|unclear|uncertain, death * not|n't be|been confirm, death not|n't confirm,
      no confirmation of * death, unconfirmed * death, not know|clear|known whether|if * dead|alive|kill|die|survive,
      unclear whether|if * dead|alive|kill|die|survive, reportedly kill|die|dead, death * be|been report,
      reports * death, fear|feared dead|drowned|killed|lost|buried,
      fear|feared to be|have * dead|die|kill|drown|died|drowned,
      presume|presumed|believe|believed|think|thought dead|drowned|killed,
      believe|think|presume to be|have * dead|die|kill|drown, may|might|could have be|die|kill|drown|perish,
      give up for dead, little|no hope of finding|survival|survivors|find
    `,
    yes: `
      die $, be|been kill|killed $, be|been assassinate|murder|slay, death be|been confirm,
      confirm his|her|their|the death, be|been kill|killed,
      kill at|one|two|three|four|five|six|seven|eight|nine|ten|all|dozens|more|scores,
      die|died|drown|drowned|perish in|at|when|after|on|from|while, bodies|body * recover|find|be, be dead,
      confirm|confirmed|pronounce|declare dead|killed, kill|killed the|a|his|her
    `,
  }),
  fact("whether the captives are free", "story", "abductee captive captor hostage kidnap kidnapper pirate prisoner", {
    no: `
      be|been kill|execute|behead|shoot, refuse|refused to release|free|hand,
      kill|killed|execute|executed * hostage|hostages|captive
    `,
    open: `
      no word on|of|about * fate|whereabouts|hostage|hostages, fate * unknown|unclear|uncertain,
      still|be|been hold|captive|being|held hold|captive|hostage|held|by, remain|remained in captivity|captive|hostage,
      demand|demanding|negotiate|call|calling|appeal|work * release|free|freedom, threaten to kill|execute,
      in exchange for, try|attempt|effort to free|rescue|release
    `,
    yes: `
      be|been|have release|free|rescue|liberate|let,
      release|free|freed|released|rescue|rescued * hostage|hostages|captive|captives|unharmed, walk free,
      regain * freedom, release of * after|on|in, freed|released on|after|by|from|in
    `,
  }),
  fact("whether he was too fast", "story", "", {
    no: `
      not speed|speeding, not|never * too fast, within the * limit, below|under the speed limit, speed be|play * factor,
      rule out * speed|speeding, not exceed * limit, not travel * fast|speed, not drive * fast|speed,
      at a normal|safe speed
    `,
    open: `
      may|might|could have be speed|speeding|travelling|traveling|going, may|might|could have be * fast,
      whether * speed|speeding|fast, look into * speed|speeding, speed may|might|could, believe * speed|speeding,
      suspect * speed|speeding
    `,
    yes: `
      be speed|speeding, above|over|exceed the * limit, above|over|exceeding the limit,
      at high|excessive|great|breakneck speed, too fast, twice|double the speed|limit, well above|over the limit|speed,
      excessive speed
    `,
  }),
  fact("whether there was damage", "story", "", {
    no: `
      no damage, no * damage, undamaged, not|never damage, not be|been damage, without damage|damaging,
      cause no * damage, no report of * damage, intact, not cause * damage
    `,
    yes: `
      be|been damage,
      damage|destroy|flatten a|an|the|several|dozens|hundreds|scores|some|many|at|houses|homes|buildings,
      building|wall|house|home|buildings|walls|houses|homes|roofs * collapse|crack|damage|destroy,
      cause|do|inflict * damage, be|been destroy|flatten, suffer * damage
    `,
  }),
  fact("whether people were evacuated", "story", "", {
    no: `
      not|n't be|been evacuate|tell|told|order|ask|clear, no one|nobody|none have|had to leave|evacuate,
      no one|nobody|none be|was evacuate, no need to leave|evacuate, not|n't have to leave|evacuate, no evacuation,
      not be|been evacuate, not evacuate|order, no one|nobody|none * evacuate, no plan|need to evacuate|leave,
      not|never order * evacuate|evacuation|leave
    `,
    open: `
      may|might|could be|have|order evacuate|to, prepare|ready|be to evacuate,
      consider * evacuate|evacuation|evacuating, urge * to leave, whether * evacuate
    `,
    yes: `
      clear|cleared the building|area|mall|station|square|street|school|airport|site|stadium|store|terminal,
      tell|told|order|ask to leave|evacuate,
      people|residents|shoppers|staff|passengers|guests|pupils|workers * be|was|were lead|led|move|bring|usher|take
        to|out|from,
      evacuate the|a|its|all|-name, be|been evacuate,
      evacuate the|people|residents|hundreds|thousands|dozens|more|about|all|some,
      evacuation * order|under|complete|begin, order * evacuate|evacuation, be|been order to leave|evacuate
    `,
  }),
  fact(
    "whether the trapped were rescued",
    "story",
    "climber cave caver child diver hiker man miner mountaineer sailor skier trap victim woman worker",
    {
      no: `
        die before|while|trapped, give up hope, call off * rescue|search|attempt,
        rescue * be|been|had abandon|call|suspend, attempt * be|been abandon|call|suspend,
        abandon * rescue|attempt|search, could|can not|n't be|reach reach|him|her|them, not|n't be|been rescue|reach
      `,
      open: `
        still|remain trap|trapped|strand|stranded, try|attempt|race|battle|work|struggle to reach|rescue|free,
        effort to reach|rescue|free, hope|hoping to reach|rescue|free, rescue * under|underway|continue,
        wait|await * rescue
      `,
      yes: `
        be|been rescue|free|winch|airlift|save|bring, pull * free|alive|out, rescue by|from|after,
        be|been pull|lift from|out|alive|to, bring * to safety|surface, reach safety|shore|hospital
      `,
    },
  ),
  fact("whether a tsunami is expected", "story", "tsunami", {
    no: `
      no tsunami|threat|danger|risk|warning, lift|cancel * warning|alert, warning|alert * be|been|have lift|cancel,
      not issue|expect|generate|trigger, rule out
    `,
    yes: `
      warning|alert be|been|have issue, issue * warning|alert, tsunami hit|strike|sweep|reach,
      trigger|generate|cause * tsunami, under a tsunami, tsunami warning be
    `,
  }),
  fact(
    "whether anyone was inside",
    "story",
    `
      apartment barn blaze blast bomb building bus car church cinema collapse explosion factory fire flat home hotel
      house mosque office plant restaurant school shop store theatre train warehouse
    `,
    {
      no: `
        ${entered}
          be|was|stand|stood empty|unoccupied|deserted|vacant|closed|shut|unused|disused,
        no one|nobody be|was inside|home|in|aboard,
        no guest|guests|people|residents|pupils|children|workers|staff|passengers|customers|occupants *
          in|inside|aboard,
        not|n't be occupied
      `,
      yes: `
        ${insiders}
          be|was inside|in|asleep|trapped|trap|sleeping|aboard,
        building|hotel|house|home|school|church|office|factory|shop|store|restaurant|theatre|mosque|train|bus|cinema
          be|was full|crowded|packed|occupied|busy,
        full|packed of|with guests|people|children|shoppers|worshippers|customers|diners|passengers,
        trapped|trap inside|in
      `,
    },
  ),
];
