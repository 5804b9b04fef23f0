/** Where it was: particulars of place, in the ways that news tells them. */
import { particulars } from "./particular.ts";

export const particularsOfPlaces = particulars("place", [
  {
    name: "place of the talks",
    question: "Where they meet",
    values: "town",
    about: "conference discussion meet meeting negotiate negotiation negotiator peace summit talk",
    phrases: `
      talk|negotiation|meeting|summit|conference|discussion|round|session * be * hold|host|stage|schedule in|at #,
      talk|negotiation|meeting|summit|conference|discussion|round|session|they * be * in|at #,
      talk|negotiation|meeting|summit|conference|round * take place * in|at #,
      talk|negotiation|meeting|summit|conference|round * begin|open|start|resume|continue|end|conclude|reconvene * in|at
        #,
      talk|negotiation|meeting|summit|conference|discussion in|at #, hold|held * in #, held in #,
      # talk|summit|meeting|negotiation|conference, # be * venue|site|host, venue * be #, # play * host, # host,
      # welcome, host|hosted|organised|organized by #, meet|gather|convene|assemble|negotiate|reconvene * in|at #,
      sit down * in|at #, get together in #, come together in #,
      come|travel|fly|head|go|arrive|journey|set|leave to|for|in|off #, fly|travel into #, agree|agreed to meet in #,
      face to face in #, round a table in #
    `,
  },
  {
    name: "place of the arrest",
    question: "Where the arrest was",
    values: "town",
    about: "apprehend arrest capture catch custody detain detention fugitive hunt manhunt seek wanted",
    phrases: `
      arrest|seize|capture|detain|apprehend|catch|nab|grab|corner|intercept|trap * in|at|near|outside #,
      pick|pick up * in|at|near #, pick|picked * up * in|at|near #,
      track|tracked|hunt|hunted|run * down|to * in|at|near|to #, track|trace|traced|tracked him|her|them to #,
      take|taken into custody * in|at|near #,
      police|officer|detective|agent|investigator find|locate|discover|hold * in|at|near #,
      be * find|locate|stop * in|at|near #, arrest|capture|detention * come|happen|take|be|follow * in|at|near #,
      arrest|capture|detention in|at|near #, surrender|surrendered * in|at|to #,
      turn himself|herself|themselves in * in|at #, give himself|herself up * in|at #,
      hide|hiding|hid|hole * in|at|near #, swoop|pounce|raid * in|on|at #
    `,
  },
  {
    name: "place of birth",
    question: "Whence the person comes",
    values: "town",
    phrases: `
      bear|born * in|at|near #, native of #, native son|daughter of #, # native, # - born, hail|hails|hailed from #,
      come|came|comes * from #, originally from #, birthplace * be|of #, # be * birthplace, be from #, birth in #,
      home town|hometown|village|city be|of #, child of #, son|daughter of #
    `,
  },
  {
    name: "place of death",
    question: "Where it ended",
    values: "town",
    about: "dead death die obituary pass",
    phrases: `
      die|died * in|at|near #, pass|passed away * in|at #, death * in|at|near #, death come|occur|happen in|at|near #,
      end come|came in #, breathe|breathed * last in #, dead in|at #
    `,
  },
  {
    name: "burial",
    question: "Where the burial is",
    values: "town",
    about: "burial bury funeral grave lay mourn",
    phrases: `
      bury|buried|inter|interred * in|at|near #, lay|laid to rest * in|at #,
      burial|funeral|service|ceremony be * hold * in|at #, burial|funeral|service|ceremony take place * in|at #,
      burial|funeral|grave|tomb be in|at #, mourner gather * in|at #, burial|funeral in|at #, grave in|at #
    `,
  },
  {
    name: "place of the wedding",
    question: "Where the wedding is",
    values: "town",
    about: "bride couple groom knot marriage married marry vow wed wedding",
    phrases: `
      marry|married|wed * in|at|near #, tie|tied the knot in|at #,
      wedding|ceremony|marriage be * hold|celebrate|set * in|at|near #,
      wedding|ceremony|marriage take place * in|at|near #, wedding|ceremony|marriage be in|at #,
      wedding|ceremony|marriage in|at #, exchange|exchanged * vow in|at #, say|said i do in|at #
    `,
  },
  {
    name: "place of the abduction",
    question: "Where the kidnapping was",
    values: "town",
    about: "abduct abduction captor hostage kidnap kidnapper kidnapping ransom",
    phrases: `
      abduct|kidnap|snatch|seize|grab|take * in|from|at|near|outside #, taken hostage * in|at|near #,
      abduction|kidnapping|kidnap in|from|near #, kidnapped|abducted|snatched|seized|taken * in|from|near #,
      vanish|vanished|disappear|disappeared * in|from|near #, go|went missing * in|from|near #
    `,
  },
  {
    name: "upbringing",
    question: "Where the childhood was",
    values: "town",
    phrases: `
      grow|grew up * in|near|outside #, raise|raised|rear|reared * in|near #, bring|brought up * in|near #,
      childhood|boyhood|girlhood|youth * in|near #, childhood be spend in #
    `,
  },
  {
    name: "refuge",
    question: "Where the refuge is",
    values: "town",
    about: "asylum coup defect depose exile flee oust overthrow refuge resign topple",
    phrases: `
      fly|flee|escape|travel|go|move|defect|sail|drive|head to|for #, arrive|land|surface|settle|turn up in|at #,
      refuge|asylum|exile|shelter|sanctuary * in #, arrive|land|live * in|at #, grant|granted|offered asylum by #,
      be in #, bind|bound for #
    `,
  },
  {
    name: "site of the works",
    question: "Where the plant is",
    values: "town",
    about: "factory mill plant refinery works",
    phrases: `
      factory|plant|works|mill|site|refinery|facility be * build|open|locate|site|construct|go in|at|near #,
      factory|plant|works|mill|refinery|facility be in|at|near #,
      build|open|put|set|construct|locate|place|site * factory|plant|works|mill|refinery|facility * in|at|near #,
      factory|plant|works|mill|refinery|facility in|at|near #, choose|pick|select|prefer # as|for,
      # be * choose|pick|select as|for|to, factory|plant|works|mill go|rise|stand up|in * in|at|near #,
      build|go up in|at|near #, built in|at|near #
    `,
  },
  {
    name: "headquarters",
    question: "Where the seat of the firm is",
    values: "town",
    about: "bank business company corporation firm group maker manufacturer",
    phrases: `
      base|based in|at #, # - base|based, headquarters|headquarter|office be in|at #, headquarter|headquartered in|at #,
      headquarters|headquarter|office in|at #
    `,
  },
  {
    name: "venue of the match",
    question: "Where they play",
    values: "town",
    about: "bout championship cup derby final fixture game kickoff match semifinal tournament",
    phrases: `
      final|match|game|fight|bout|tie|tournament|semifinal|derby be * play|hold|stage|host in|at #,
      final|match|game|fight|bout|tie|tournament|semifinal|derby take place in|at #,
      final|match|game|fight|bout|tie|tournament|semifinal|derby be in|at #,
      # host|stage|hold the|this|a * final|match|game|fight|bout|tie|tournament|semifinal|derby, venue be #,
      # be * venue, they|team|side|club meet|clash|play|face in|at #, travel|go|head to #, play|played|staged in|at #,
      final|match|game|fight|bout|tie|tournament|semifinal in|at #, kick|kicks off in|at #
    `,
  },
  {
    name: "sinking",
    question: "Where it went down",
    values: "town",
    about: "boat dinghy ferry liner sailor ship tanker trawler vessel yacht",
    phrases: `
      sink|capsize|founder|overturn|collide|go|run * off|near #, sank|capsized|overturned * off|near #,
      ran aground * off|near|on|at #, sinking|disaster|accident|shipwreck|collision|tragedy * off|near #,
      wreck|ship|ferry|boat|vessel|it lie off|near #, coast of #, off #
    `,
  },
  {
    name: "room",
    question: "In what room",
    values: "room",
    about: "attack body dead death kill knife murder shoot shot stab stabbing strangle",
    phrases: `
      stab|kill|shoot|attack|strangle|find|discover|murder|die|collapse|beat|lie|lay|hit * in|inside|on #,
      stabbed|killed|shot|found|died|lay in|inside|on #, body|corpse * in|inside|on #,
      attack|murder|killing|stabbing|shooting|crime take place in|on #,
      attack|murder|killing|stabbing|shooting|crime happen|occur in|on #, fire * start|begin|break * in #
    `,
  },
  {
    name: "hiding place",
    question: "Where the hiding place was",
    values: "room",
    about: "capture fugitive hide hiding manhunt wanted",
    phrases: `
      hide|hid|hidden|hiding * in|inside|on|under #, find|discover|arrest|capture|seize|catch|locate * in|inside|on #,
      pull|drag|fetch|haul|flush * from|out #, hole|holed up in #, crouch|crouching|cower|cowering|curl in #,
      take refuge in #
    `,
  },
  {
    name: "landfall",
    question: "Where the storm came ashore",
    values: "town",
    about: "cyclone hurricane storm typhoon",
    phrases: `
      landfall * in|at|near|on|over #, come|came ashore * in|at|near #,
      hit|strike|slam|batter|pound|pummel land * in|at|near #, slam|crash|barrel into #,
      hit|strike|batter|pound|lash|pummel|reach|cross #, cross * coast * in|at|near #
    `,
  },
  {
    name: "finding place",
    question: "Where the body was found",
    values: "ground",
    about: "body corpse dead remains",
    phrases: `
      body|corpse|remains|she|he|girl|boy|man|woman|child|victim * be *
        find|discover|recover|locate|pull|retrieve|lie|dump|hide|bury * in|on|at|from|inside|near|beside|under|by #,
      body|corpse|remains * be in|on|at|inside #,
      body|corpse|remains|girl|boy|man|woman|she|he|child|victim * lay|lie|lying in|on|at|inside #,
      find|found|discover|discovered|recover|recovered|spot|spotted|stumble|pull|pulled|come|came *
        body|corpse|remains|her|him|girl|boy|man|woman * in|on|at|from|inside|out #,
      find|found dead|lifeless * in|on|at|inside #, dumped|buried|hidden|left|thrown * in|on|at #,
      lead * to * body|remains in|on|at #, body|corpse|remains in|on|inside|at #, pulled|recovered|retrieved * from #
    `,
  },
  {
    name: "crash site",
    question: "Where it came down",
    values: "ground",
    about: "aircraft balloon drone glider helicopter jet pilot plane",
    phrases: `
      crash|plunge|plummet|fall|drop|dive|smash|slam|ditch|land|crash-land * in|into|on|onto|at|near #,
      come|came down * in|into|on|onto|at|near #, come|came * rest in|on|at #, go|went down * in|into|on|onto|near #,
      end up * in|on|at #,
      wreck|wreckage|debris|plane|aircraft|helicopter|fuselage * be *
        find|locate|discover|scatter|spread|recover|pull|lie * in|on|at|over|across|from #,
      wreck|wreckage|debris * lay|lie|lying|be * in|on|at #, plunge|fall|crash|drop to earth|ground in|into|on|near #,
      nose|nosedive * into #, crash|crash-landing|landing in|on|into|at #, make|made * landing in|on|at #,
      bring|brought * down in|on|at #
    `,
  },
  {
    name: "hospital",
    question: "In what hospital",
    values: "site",
    words: "clinic hospital infirmary sanatorium",
    about: "ambulance clinic doctor hospital hurt injure injury surgeon treat treatment",
    phrases: `
      take|rush|fly|airlift|carry|bring|transfer|move|admit|send|transport|ferry|drive|helicopter|evacuate * to|into|at
        #,
      took|rushed|flew|airlifted|brought|transferred|admitted|transported * to|into|at #,
      treat|treated|operate|operated|recover|recovering|remain|stay|die|lie|rest|undergo|care * in|at|by #,
      be * in|at #, doctor|surgeon|nurse|spokesman|spokeswoman|staff|medic|official|team at|from|of #,
      treatment|surgery|care|operation at|in #, surgeons|doctors|staff|team * at #, in|at|from #
    `,
  },
  {
    name: "prison",
    question: "In what prison",
    values: "site",
    words: "jail penitentiary prison",
    phrases: `
      hold|serve|jail|keep|detain|escape|flee|break|broke|imprison|lock|die|transfer|take|move|send|release|free|walk *
        in|at|from|of|to|out #,
      escaped|fled|freed|released|held from|in|of #,
      inmate|prisoner|warden|governor|escape|guard|official|breakout|riot at|from|of|in #, be * in|at #, in|at|from #
    `,
  },
]);
