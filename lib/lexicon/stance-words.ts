/**
 * Words that tell how someone stands to someone or something. Gathered from the judgement, amuse, correspond and battle classes
 * of Levin, English Verb Classes and Alternations (1993: 31.2, 33, 36.4) and from the verbs, nouns and adjectives of support,
 * blame, praise and quarrel that English news uses; sorted. Lemmas in American spelling.
 */
import { wordSet } from "./word-set.ts";

/** Verbs whose object the subject supports: "backed the plan". */
export const supportVerbs: ReadonlySet<string> = wordSet(`
  acclaim admire adore advocate aid applaud appreciate approve assist back befriend bless bolster celebrate champion
  cheer cherish commend compliment congratulate credit defend embrace encourage endorse esteem exonerate extol favor
  forgive fund glorify hail help honor idolize laud like love nominate praise protect ratify reaffirm reassure
  recommend respect revere salute second sponsor support thank tout trust uphold value vindicate welcome
`);

/** Verbs whose object the subject is against: "slammed the plan". */
export const oppositionVerbs: ReadonlySet<string> = wordSet(`
  abhor abuse accuse admonish ambush antagonize assail assault attack ban bash battle belittle berate besiege betray
  blacklist blame blast block bomb bombard boycott bully castigate censure challenge charge chastise chide condemn
  confront contest contradict convict counter criticize decry defame defy demonize denigrate denounce deplore deride
  despise detest discredit dismantle dismiss disparage dispute distrust eviscerate excoriate expel fault fear fight
  fine grill hack hammer harass hate humiliate impeach indict insult intimidate invade jeer kill lambast lambaste
  lampoon loathe malign mistrust mock murder oppose oust overthrow overturn pan penalize prosecute protest provoke
  punish question rebuff rebuke rebut refute reject renounce repeal reprimand reproach repudiate resent resist
  ridicule sanction savage scold scorn scrap shame shell shun skewer slam slap smear snub spurn sue target taunt
  threaten thwart topple torpedo trash undercut undermine undo veto vilify warn
`);

/** Verbs that stand for support or opposition by their preposition: "sided with", "voted against". */
export const stancePrepositions: ReadonlyMap<string, ReadonlyMap<string, "supports" | "opposes">> = new Map(
  Object.entries({
    agree: { to: "supports", with: "supports" },
    align: { with: "supports" },
    ally: { with: "supports" },
    apologize: { to: "supports" },
    argue: { against: "opposes", for: "supports" },
    believe: { in: "supports" },
    campaign: { against: "opposes", for: "supports" },
    clash: { with: "opposes" },
    complain: { about: "opposes", against: "opposes" },
    concur: { with: "supports" },
    disagree: { with: "opposes" },
    disapprove: { of: "opposes" },
    approve: { of: "supports" },
    feud: { with: "opposes" },
    fight: { against: "opposes", for: "supports", with: "opposes" },
    fire: { at: "opposes" },
    hit: { at: "opposes" },
    hope: { for: "supports" },
    lash: { at: "opposes", out: "opposes" },
    lobby: { against: "opposes", for: "supports" },
    object: { to: "opposes" },
    protest: { against: "opposes" },
    rail: { against: "opposes" },
    rally: { against: "opposes", behind: "supports" },
    retaliate: { against: "opposes" },
    scoff: { at: "opposes" },
    side: { against: "opposes", with: "supports" },
    speak: { against: "opposes" },
    stand: { against: "opposes", behind: "supports", by: "supports", with: "supports" },
    swipe: { at: "opposes" },
    sympathize: { with: "supports" },
    testify: { against: "opposes" },
    vote: { against: "opposes", for: "supports" },
    warn: { against: "opposes" },
  } as const).map(([verb, prepositions]) => [verb, new Map(Object.entries(prepositions))]),
);

/** Verbs of taking part: to refuse them is to oppose ("refused to sign the treaty"), to do them tells no stance. */
export const cooperationVerbs: ReadonlySet<string> = wordSet(`
  accept acknowledge adopt attend comply cooperate endorse honor implement join meet negotiate obey provide recognize
  sign submit support talk
`);

/** Verbs that give or take what a noun of support or opposition names: "voiced support for", "lost confidence in". */
export const givingVerbs: ReadonlySet<string> = wordSet(`
  announce convey declare deliver express extend face feel file fire get give harbor have heap hold hurl impose issue
  launch lead lend level make mount offer pile pledge press provide pursue put raise reaffirm register reiterate send
  show signal slap stage step take throw unleash voice wage win
`);
export const losingVerbs: ReadonlySet<string> = wordSet(`
  drop lack lose rescind retract revoke suspend withdraw withhold
`);

/** What someone is called, told to their credit or against it: "called Berg a liar", "described the plan as reckless". */
export const praisingWords: ReadonlySet<string> = wordSet(`
  admirable amazing brave brilliant champion constructive courageous decent excellent fair fantastic fighter friend
  genius gentleman good great hero heroic honest impressive inspiration inspiring leader legend legendary outstanding
  patriot positive qualified reasonable remarkable smart strong success superb talented terrific visionary wise
  wonderful
`);
export const blamingWords: ReadonlySet<string> = wordSet(`
  absurd aggressive arrogant bad baseless bigot bully catastrophe clown corrupt coward cowardly crazy criminal crooked
  cruel dangerous deplorable despicable dictator disaster disastrous disgrace disgraceful disgusting dishonest evil
  extreme extremist failed failure fake false foolish fraud hoax hypocrite idiot illegal illegitimate immoral
  inadequate incompetent insane irresponsible joke liar loser ludicrous lunatic madman mess mistake monster murderer
  naive outrageous pathetic phony puppet racist reckless ridiculous scam scandal sexist sham shameful stupid terrible
  terrorist threat thug traitor tyrant ugly unacceptable unconstitutional unfair unfit unjust unqualified unrealistic
  useless vile weak wicked witch worst wrong
`);
