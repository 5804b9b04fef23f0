/** Matters of courts, inquiries and states, by the phrases that answer them. */
import { fact, plan, type Matter } from "./matter.ts";

export const mattersOfCourts: readonly Matter[] = [
  fact("whether there is an inquiry", "story", "", {
    no: `
      no investigation|inquiry|probe, not investigate, not|never open|launch|order * investigation|inquiry|probe,
      rule out * investigation|inquiry|probe, no plan|plans * investigate|inquiry,
      investigation|inquiry * be|been|have close|drop|end, reject|refuse * inquiry|investigation,
      without an investigation|inquiry
    `,
    open: `
      call|calls|press|demand|demanded for * investigation|inquiry|probe,
      consider|weigh|mull * investigation|inquiry|probe|investigating, may|might|could investigate|open|launch|order,
      whether to investigate|open|launch|order, preliminary inquiry|investigation
    `,
    yes: `
      open|launch|order|begin|start|announce * investigation|inquiry|probe, be|been investigate,
      investigation|inquiry|probe be|been|have open|launch|order|begin|underway|under, under investigation,
      investigate|investigating the|whether|how, be investigate
    `,
  }),
  fact("whether there is a plea", "named", "", {
    no: `
      not|yet enter|entered * plea, yet to enter|plead, no plea, without entering a plea, not|never plead,
      decline|refuse to enter|plead
    `,
    open: `
      expect|due|set|plan|likely|intend|agree|agreed|prepare|ready to plead|enter|admit, will|would plead|enter|admit,
      may|might|could plead
    `,
    yes: `
      plead|pleaded|pled guilty|not|no, enter|entered a plea|guilty|not|not-guilty,
      admit|admitted|deny|denied the|all|charge|charges|two|three|murder|manslaughter|one, enter a guilty|not
    `,
  }),
  plan(
    "whether he testifies",
    "named",
    "court defence defense evidence hearing inquiry stand trial witness committee",
    {
      no: `
        not|n't|never testify|speak|spoke, remain|remained|stay silent, refuse|decline to testify|give|take|speak,
        not testify|give|take|appear|speak, decline|refuse|declined|refused to testify|take|give|appear,
        decide not to testify|take|give, without testifying, invoke|plead the fifth
      `,
      open: `
        may|might|could testify|take|give|appear, whether to testify|take|give, not decide whether * testify,
        not rule out * testify|testifying
      `,
      yes: `
        testify $, speak in his|her own defence|defense, give|gave evidence $,
        testify|testified that|in|to|on|about|before|for, take|took the|to stand|witness,
        give|gave|giving evidence|testimony, will testify|take|appear, tell|told the court|jury|jurors|inquiry|committee
      `,
    },
  ),
  plan("whether there is an extradition", "named", "extradite extradition", {
    no: `
      not be|been extradite, not extradite, refuse|reject|deny|block|rule|refused|rejected * extradition|extradite,
      win|won * extradition, no extradition
    `,
    open: `
      fight|face|await|oppose|contest|seek|request|demand * extradition, extradition * hearing|request|proceedings,
      could|may|might be extradite, want|seek to extradite, decide|rule whether
    `,
    yes: `
      be|been|have extradite, extradite to|from, agree|approve|order|waive|sign|approved|ordered * extradition,
      agree to be extradite|extradited, will be extradite, arrive|arrived|fly|flown * extradition
    `,
  }),
  plan("whether death is asked for", "story", "capital death penalty execution", {
    no: `
      not seek|ask|pursue|face, rule|ruled out, life|life-sentence instead, spare|spared * death, take|took|off * table,
      decide|decided against|not
    `,
    open: `
      decide|decided|consider|weigh|whether * seek|ask|pursue, may|might|could|would face|seek|ask|be,
      not|yet decide|said|say
    `,
    yes: `
      will|would|to|intend|plan to|seek|ask|pursue seek|ask|pursue|the|death, seek|sought|ask|pursue the|for death,
      seek|sought|demand|demanded * death
    `,
  }),
  fact("whether he was known to the police", "named", "", {
    no: `
      no record|file of|on, not|n't know to|him, no trouble with,
      no criminal|prior|previous|police record|conviction|convictions|history,
      not known|know to police|authorities|detectives|intelligence, no history|record of, unknown to police|the,
      never|not be|been arrest|convict|in * before|trouble, clean record
    `,
    yes: `
      police|officers|authorities|services know|knew|known|knows * him|her|of, come|came to the attention,
      have a|several|criminal|previous|prior|long record|conviction|convictions|arrests,
      known|know to police|authorities|the|intelligence|security|officers,
      have|has|with * criminal|police|long record|history, previous|prior convictions|conviction|arrests|offences,
      history of violence|crime|offending|drug, be|been in trouble|prison, on * watchlist|watch
    `,
  }),
  fact("whether he had a licence", "story", "driver licence license pilot plate permit", {
    no: `
      unlicensed, not have * licence|license|permit, no|without licence|license|permit|driving|a, not license|licensed,
      never have|hold, licence|license * suspend|revoke|expire|expired|revoked, suspended licence|license
    `,
    yes: `
      be|fully licensed|license, hold|held|have|had * licence|license|permit|valid|pilot, valid licence|license|permit
    `,
  }),
  plan("whether troops are sent", "story", "force soldier troop warship peacekeeper army marine", {
    no: `
      not send|deploy|commit|contribute|put, no troop|plan|plans|boots|soldier, rule|ruled out,
      refuse|decline|refused to send|deploy|commit, withdraw|pull|bring * home|out|back
    `,
    open: `
      no|not decision on|decide|decided, undecided, consider|considering|weigh send|sending|deploy|deploying,
      decision * not|n't be|been make, decide|decided whether,
      consider|mull|weigh|discuss|study * send|sending|deploying|deployment,
      may|might|could send|deploy|contribute|commit, whether to send|deploy,
      ready|prepare|prepared|willing|offer|offered to send|deploy|contribute, not rule out
    `,
    yes: `
      will send|deploy|commit, decide|decided|order to send|deploy|commit, be|to be send|deploy|dispatch,
      order * troops|soldiers|army,
      send|sent|deploy|dispatch|commit|contribute|sends
        troop|troops|soldiers|forces|warship|two|three|more|hundreds|thousands,
      be|been send|deploy|dispatch, agree|agreed to send|deploy, will|would send|deploy|contribute
    `,
  }),
  plan("whether there are sanctions", "story", "embargo sanction tariff", {
    no: `
      lift|ease|suspend|remove|drop|waive|lifted|scrap * sanction|embargo|tariff|sanctions|tariffs,
      not impose|adopt|back|introduce, no sanction|sanctions|new|further,
      oppose|block|veto|reject * sanction|sanctions|embargo, rule|ruled out, stop|stopped short
    `,
    open: `
      consider|weigh|mull|discuss|threaten|prepare|call|push|seek|threatened *
        sanction|sanctions|embargo|tariff|tariffs,
      may|might|could impose|face|adopt, whether to impose|adopt|lift
    `,
    yes: `
      impose|adopt|approve|slap|introduce|announce|agree|imposed|tighten * sanction|sanctions|embargo|tariff|tariffs,
      sanction|sanctions|embargo|tariffs * be|been|have impose|approve|adopt|take, under sanctions
    `,
  }),
  plan(
    "whether it goes ahead",
    "story",
    `
      ceremony concert election event festival final fixture game launch match meeting parade race rally referendum
      summit talk tour trial visit vote wedding
    `,
    {
      no: `
        be|been|have cancel|postpone|scrap|call|abandon|delay|suspend,
        cancel|postpone|scrap|abandon|cancelled|canceled|postponed the|his|her|their|its|a|plans,
        call|called|put off|back, not go|take ahead|place, never take|go|took place|ahead
      `,
      open: `
        decision * festival|concert|match|game|event|race|rally|due, no decision on|whether,
        may|might|could be|have cancel|postpone|call|delay|abandon, in doubt, under threat, in jeopardy,
        whether * go|cancel|postpone|take, consider|mull|weigh * cancel|cancelling|postponing|postponement,
        threaten|threaten to cancel|postpone, doubt|doubts over|about
      `,
      yes: `
        go|went ahead $, not|n't be|been cancel|postpone|called|call, be|was hold|held in|on|at|despite|as,
        take|took place $, go|went|going ahead|on as|despite, will|would go|proceed|take ahead|as|place,
        take|took place, proceed|proceeded as|with|despite, as planned|scheduled, be hold|held
      `,
    },
  ),
];
