/**
 * Words that tell how someone stands to someone or something. Gathered from the judgement, amuse, correspond and battle classes
 * of Levin, English Verb Classes and Alternations (1993: 31.2, 33, 36.4) and from the verbs, nouns and adjectives of support,
 * blame, praise and quarrel that English news uses; sorted. Lemmas in American spelling.
 */

/** Verbs whose object the subject supports: "backed the plan". */
export const supportVerbs: ReadonlySet<string> = new Set([
  "acclaim", "admire", "adore", "advocate", "aid", "applaud", "appreciate", "approve", "back", "befriend", "bless", "bolster",
  "celebrate", "champion", "cheer", "commend", "compliment", "congratulate", "credit", "defend", "embrace", "encourage",
  "endorse", "esteem", "exonerate", "extol", "favor", "forgive", "glorify", "hail", "honor", "idolize", "laud", "like",
  "love", "praise", "ratify", "reaffirm", "recommend", "respect", "revere", "salute", "second", "sponsor", "support",
  "thank", "tout", "trust", "uphold", "value", "vindicate", "welcome",
]);

/** Verbs whose object the subject is against: "slammed the plan". */
export const oppositionVerbs: ReadonlySet<string> = new Set([
  "abhor", "abuse", "accuse", "admonish", "ambush", "antagonize", "assail", "assault", "attack", "bash", "battle",
  "belittle", "berate", "besiege", "betray", "blame", "blast", "bomb", "bombard", "boycott", "bully", "castigate", "censure",
  "challenge", "chastise", "chide", "condemn", "confront", "contest", "counter", "criticize", "decry", "defame", "defy",
  "denigrate", "denounce", "deplore", "deride", "despise", "detest", "discredit", "dismiss", "disparage", "dispute",
  "distrust", "eviscerate", "excoriate", "fault", "fear", "fight", "hammer", "harass", "hate", "humiliate", "impeach",
  "indict", "insult", "intimidate", "invade", "jeer", "lambast", "lambaste", "lampoon", "loathe", "malign", "mistrust",
  "mock", "oppose", "pan", "protest", "provoke", "punish", "rebuff", "rebuke", "reject", "renounce", "reprimand",
  "reproach", "repudiate", "resent", "resist", "ridicule", "sanction", "savage", "scold", "scorn", "shame", "shun",
  "skewer", "slam", "smear", "snub", "spurn", "sue", "target", "taunt", "threaten", "torpedo", "trash", "undercut",
  "undermine", "vilify",
]);

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
export const cooperationVerbs: ReadonlySet<string> = new Set([
  "accept", "acknowledge", "adopt", "attend", "comply", "cooperate", "endorse", "honor", "implement", "join", "meet", "negotiate",
  "obey", "provide", "recognize", "sign", "submit", "support", "talk",
]);

/** Nouns of support with the prepositions of their target: "support for", "gratitude to", "faith in". */
export const supportNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ["admiration", ["for"]], ["affection", ["for"]], ["appreciation", ["for", "of", "to"]], ["approval", ["for", "of"]],
  ["backing", ["behind", "for", "of", "to"]], ["condolence", ["to"]], ["confidence", ["in"]], ["congratulation", ["to"]],
  ["defense", ["of"]], ["endorsement", ["for", "of"]], ["enthusiasm", ["for"]], ["faith", ["in"]], ["gratitude", ["for", "to", "toward", "towards"]],
  ["hope", ["from", "in"]], ["love", ["for", "of"]], ["loyalty", ["to"]], ["praise", ["for", "of", "on"]], ["respect", ["for"]],
  ["solidarity", ["with"]], ["support", ["behind", "for", "of", "to"]], ["sympathy", ["for", "with"]], ["thanks", ["to"]], ["trust", ["in"]],
  ["weight", ["behind"]],
]);

/** Nouns of opposition with the prepositions of their target: "criticism of", "anger at", "lawsuit against". */
export const oppositionNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ["accusation", ["against"]], ["allegation", ["against"]], ["anger", ["at", "over", "toward", "towards", "with"]], ["animosity", ["to", "toward", "towards"]],
  ["assault", ["against", "on"]], ["attack", ["against", "on", "upon"]], ["backlash", ["against"]], ["battle", ["against", "with"]],
  ["boycott", ["of"]], ["broadside", ["against"]], ["campaign", ["against"]], ["case", ["against"]], ["charge", ["against"]], ["complaint", ["about", "against"]],
  ["condemnation", ["of"]], ["contempt", ["for"]], ["criticism", ["of"]], ["critique", ["of"]], ["crusade", ["against"]],
  ["denunciation", ["of"]], ["disappointment", ["with"]], ["disdain", ["for"]], ["disgust", ["at", "with"]], ["dislike", ["of"]],
  ["dissatisfaction", ["with"]], ["distrust", ["of"]], ["doubt", ["about"]], ["feud", ["with"]], ["fight", ["against", "with"]],
  ["frustration", ["with"]], ["grievance", ["against"]], ["hatred", ["for", "of", "toward", "towards"]], ["hostility", ["to", "toward", "towards"]],
  ["jab", ["at"]], ["lawsuit", ["against"]], ["mistrust", ["of"]], ["objection", ["to"]], ["offensive", ["against"]], ["opposition", ["to"]],
  ["outrage", ["at", "over"]], ["protest", ["against"]], ["rant", ["against"]], ["rebuke", ["of", "to"]], ["rejection", ["of"]], ["resentment", ["of", "toward", "towards"]],
  ["resistance", ["to"]], ["retaliation", ["against"]], ["revolt", ["against"]], ["sanction", ["against", "on"]], ["skepticism", ["about", "of"]],
  ["strike", ["against", "on"]], ["suit", ["against"]], ["swipe", ["at"]], ["threat", ["against"]], ["tirade", ["against"]], ["vendetta", ["against"]],
  ["war", ["against", "on", "with"]],
]);

/** Nouns for those who stand for or against: "critics of the plan", "a backer of the plan". */
export const supporterNouns: ReadonlySet<string> = new Set([
  "admirer", "advocate", "ally", "apologist", "backer", "believer", "champion", "defender", "devotee", "fan", "friend",
  "loyalist", "proponent", "supporter", "sympathizer",
]);
export const opponentNouns: ReadonlySet<string> = new Set([
  "adversary", "critic", "detractor", "enemy", "foe", "opponent", "rival",
]);

/** Adjectives with the prepositions of their target: "critical of", "grateful to". */
export const supportAdjectives: ReadonlyMap<string, readonly string[]> = new Map([
  ["appreciative", ["of"]], ["confident", ["in"]], ["enthusiastic", ["about"]], ["fond", ["of"]], ["friendly", ["to", "toward", "towards", "with"]],
  ["grateful", ["for", "to"]], ["impressed", ["by", "with"]], ["loyal", ["to"]], ["proud", ["of"]], ["supportive", ["of"]],
  ["sympathetic", ["to", "toward", "towards"]], ["thankful", ["for", "to"]], ["welcoming", ["of"]],
]);
export const oppositionAdjectives: ReadonlyMap<string, readonly string[]> = new Map([
  ["angry", ["about", "at", "over", "with"]], ["averse", ["to"]], ["contemptuous", ["of"]], ["critical", ["of"]], ["disappointed", ["at", "by", "in", "with"]],
  ["dismissive", ["of"]], ["distrustful", ["of"]], ["doubtful", ["about", "of"]], ["fearful", ["of"]], ["furious", ["about", "at", "over", "with"]], ["hostile", ["to", "toward", "towards"]],
  ["opposed", ["to"]], ["outraged", ["at", "by", "over"]], ["resentful", ["of"]], ["scornful", ["of"]], ["skeptical", ["about", "of"]], ["suspicious", ["of"]],
  ["unhappy", ["about", "with"]], ["wary", ["of"]], ["weary", ["of"]],
]);

/** Verbs that give or take what a noun of support or opposition names: "voiced support for", "lost confidence in". */
export const givingVerbs: ReadonlySet<string> = new Set([
  "announce", "convey", "declare", "deliver", "express", "extend", "face", "feel", "file", "fire", "get", "give", "harbor", "have", "heap", "hold",
  "hurl", "impose", "launch", "lead", "lend", "level", "make", "mount", "offer", "pile", "pledge", "press", "pursue", "put", "raise", "reaffirm",
  "register", "reiterate", "send", "show", "signal", "slap", "stage", "step", "take", "throw", "unleash", "voice", "wage", "win",
]);
export const losingVerbs: ReadonlySet<string> = new Set(["drop", "lack", "lose", "rescind", "retract", "revoke", "suspend", "withdraw", "withhold"]);

/** What someone is called, told to their credit or against it: "called Berg a liar", "described the plan as reckless". */
export const praisingWords: ReadonlySet<string> = new Set([
  "admirable", "amazing", "brave", "brilliant", "champion", "constructive", "courageous", "decent", "excellent", "fair", "fantastic", "fighter",
  "friend", "genius", "gentleman", "good", "great", "hero", "heroic", "honest", "impressive", "inspiration", "inspiring", "leader", "legend", "legendary",
  "outstanding", "patriot", "positive", "qualified", "reasonable", "remarkable", "smart", "strong", "success", "superb", "talented", "terrific",
  "visionary", "wise", "wonderful",
]);
export const blamingWords: ReadonlySet<string> = new Set([
  "absurd", "aggressive", "arrogant", "bad", "baseless", "bigot", "bully", "catastrophe", "clown", "corrupt", "coward", "cowardly", "crazy", "criminal",
  "crooked", "cruel", "dangerous", "deplorable", "despicable", "dictator", "disaster", "disastrous", "disgrace", "disgraceful", "disgusting",
  "dishonest", "evil", "extreme", "extremist", "failed", "failure", "fake", "false", "foolish", "fraud", "hoax", "hypocrite", "idiot",
  "illegal", "illegitimate", "immoral", "inadequate", "incompetent", "insane", "irresponsible", "joke", "liar", "loser", "ludicrous", "lunatic", "madman", "mess",
  "mistake", "monster", "murderer", "naive", "outrageous", "pathetic", "phony", "puppet", "racist", "reckless", "ridiculous", "scam", "scandal", "sexist",
  "shameful", "sham", "stupid", "terrible", "terrorist", "threat", "thug", "traitor", "tyrant", "ugly", "unacceptable", "unconstitutional", "unfair", "unfit", "unjust",
  "unqualified", "unrealistic", "useless", "vile", "weak", "wicked", "witch", "worst", "wrong",
]);
