/**
 * States and outcomes that exclude one another when told of the same thing at the same time. Hand-kept; each line is
 * one question with its two answers. A word may answer several questions. Verbs, adjectives and nouns stand together,
 * because reports change the part of speech freely ("the talks ended", "the talks are over", "the end of the talks"). Words
 * of two and three ("in custody", "out of control") stand in quotation marks. Lemmas in American spelling; sorted.
 */

import { wordSet } from "./word-set.ts";

/** Questions of which one answer denies the other: what is not open is closed. */
const exclusive = `
accepted: accept adopt approve ratify / decline rebuff refuse reject spurn veto
accident: accident accidental accidentally unintentional / deliberate deliberately intentional intentionally
admitted: acknowledge admit confess confirm / deny
afloat: afloat / capsize sink
alive: alive survive survivor / dead die kill perish
allowed: allow lawful legal legalize permit / ban bar forbid illegal outlaw prohibit unlawful
armed: armed / unarmed
authorized: authorize license / unauthorized unlicensed unregistered
complete: complete / incomplete unfinished
conditional: conditional / unconditional unconditionally
conscious: conscious / unconscious
contained: contain extinguish "put out" "under control" / "out of control" rage uncontained uncontrolled
damage: demolish destroy destruction flatten gut level obliterate raze ruin "in ruins" wreck / intact survive undamaged unharmed unscathed
direct: direct directly / indirect indirectly
free: free freedom "on bail" release / "behind bars" detain "in custody" "in detention" "in jail" "in prison" imprison jail
guilty: convict conviction guilty / acquit acquittal exonerate innocent
infected: "test positive" / "test negative"
kept: "go ahead" keep retain uphold / abandon abolish ax "call off" cancel drop overturn repeal scrap
known: identify / unidentified unknown
loaded: load / unload
married: married / unmarried
occupied: occupy / unoccupied vacant
office: "in office" "stay on" / quit resign "step down"
open: open reopen / close closure shut "shut down"
over: breakdown "break down" "break off" "call off" cease collapse conclude end finish over terminate / continue "go on" "in progress" ongoing persist proceed "under way" underway
plea: "plead guilty" / "plead innocent" "plead not guilty"
present: attend present / absent boycott skip
public: public / confidential secret
safe: safe secure / dangerous unsafe
sober: drunk drunken / sober
solvent: solvent / bankrupt insolvent
truth: authentic genuine true / bogus fake false forgery hoax untrue
united: unanimous unite / divide split
voluntary: voluntarily voluntary willing / involuntary unwilling
`;

/** Questions with a middle: who did not win may have drawn, what is not slow need not be quick. */
const contrary = `
age: elder old / young
attendance: crowded pack / empty "half empty" half-empty
calm: calm peaceful peacefully quiet / chaotic tense violent violently
condition: improve "in good condition" "in stable condition" recover stable / critical deteriorate grave "in critical condition" "in grave condition" "in serious condition" worsen
course: fast quick quickly rapid rapidly smooth smoothly swift swiftly / delay slow slowly sluggish
direction: climb gain grow increase jump rise soar surge / decline decrease drop fall plunge shrink slump tumble
hand: left left-hand / right right-hand
hope: confident hopeful optimistic / despair hopeless pessimistic
outcome: "with agreement" "with breakthrough" "with deal" / deadlock empty-handed inconclusive inconclusively "without agreement" "without breakthrough" "without deal" "without progress" "without result"
quality: brilliant excellent outstanding standout stellar superb / disappointing dismal dreadful poor
rate: hike lift raise / cut lower reduce slash
result: succeed success successful successfully / fail failure unsuccessful
severity: heavy major serious severe / light minor slight superficial
supply: ample plentiful sufficient / inadequate insufficient scarce
victory: beat defeat victorious win winner / lose loser loss
`;

/** Questions whose second answer follows the first as the story moves on: who is missing may be found. */
const stages = `
caught: "at large" fugitive "on the loose" "on the run" / apprehend arrest capture catch detain "in custody" nab
found: missing unaccounted / find locate recover rescue
freed: captive hostage trap / free release rescue
reopened: block / clear reopen
restored: blackout "cut off" outage "without power" / reconnect restore
settled: dispute unresolved unsettled / resolve settle
`;

/** One question about a thing, with the lemmas that answer it one way and the other. */
interface Opposition {
  readonly question: string;
  readonly kind: Answer["kind"];
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** How a lemma answers a question. */
export interface Answer {
  readonly question: string;
  readonly pole: "one" | "other";
  /** `exclusive`: one answer denies the other. `contrary`: both may be wrong. `stages`: the other follows the one in time. */
  readonly kind: "exclusive" | "contrary" | "stages";
}

function oppositionsOf(kind: Answer["kind"], lines: string): Opposition[] {
  const words = (side: string): string[] =>
    [...side.matchAll(/"([^"]+)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? "");
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [question = "", poles = ""] = line.split(": ");
      const [one = "", other = ""] = poles.split(" / ");
      return { question, kind, one: words(one), other: words(other) };
    });
}

const answers: ReadonlyMap<string, readonly Answer[]> = (() => {
  const all = new Map<string, Answer[]>();
  const oppositions = [
    ...oppositionsOf("exclusive", exclusive),
    ...oppositionsOf("contrary", contrary),
    ...oppositionsOf("stages", stages),
  ];
  for (const { question, kind, ...poles } of oppositions) {
    for (const pole of ["one", "other"] as const) {
      for (const word of poles[pole]) all.set(word, [...(all.get(word) ?? []), { question, pole, kind }]);
    }
  }
  return all;
})();

/** All questions that a lemma or a phrase such as "in custody" answers; mostly none. */
export function answersOf(words: string): readonly Answer[] {
  return answers.get(words) ?? [];
}

/** Whether two verbs answer a question in opposite ways: not to reject an offer is no denial of accepting it. */
export function areOpposites(one: string, other: string): boolean {
  return answersOf(one).some((x) => answersOf(other).some((y) => x.question === y.question && x.pole !== y.pole));
}

/** First words of the phrases of several that answer a question. */
export const answerStarts: ReadonlySet<string> = new Set(
  [...answers.keys()].flatMap((words) => (words.includes(" ") ? [words.slice(0, words.indexOf(" "))] : [])),
);

/** Verbs that tell of who does them though they have an object: "survived the fire". */
export const subjectVerbs: ReadonlySet<string> = new Set(["escape", "flee", "survive"]);

/** Questions that someone answers by what he does to something: "accepted the offer" tells nothing of the offer's state. */
export const questionsOfDoers: ReadonlySet<string> = new Set([
  "accepted",
  "admitted",
  "condition",
  "present",
  "result",
  "victory",
]);

/** Questions that one thing answers one way today and the other tomorrow: two reports of two days may both be right. */
export const questionsThatMove: ReadonlySet<string> = new Set([
  "alive",
  "condition",
  "contained",
  "free",
  "hope",
  "kept",
  "open",
  "over",
]);

/** Verbs of trying: what is tried is not done yet ("are struggling to restore power"). */
export const attemptVerbs: ReadonlySet<string> = wordSet(`
  attempt battle endeavor fight labor race scramble seek strive struggle try work
`);

/** Verbs that tell of someone willing or not to do what stands behind them: "agreed to pay", "refused to pay". */
export const willingVerbs: ReadonlySet<string> = wordSet(`
  agree consent offer pledge promise volunteer vow
`);
export const unwillingVerbs: ReadonlySet<string> = wordSet(`
  balk decline refuse
`);

/** Questions that are matters of opinion: where two speakers answer them differently, they disagree. */
export const opinions: ReadonlySet<string> = new Set(["calm", "course", "hope", "quality", "safe", "supply"]);

/** Questions that only people and their like answer: a name that is released goes free no more than a report does. */
export const questionsOfPeople: ReadonlySet<string> = new Set([
  "age",
  "alive",
  "armed",
  "caught",
  "condition",
  "conscious",
  "free",
  "freed",
  "guilty",
  "present",
]);

/** Questions that only things answer: who declines says no, and does not fall. */
export const questionsOfThings: ReadonlySet<string> = new Set([
  "contained",
  "course",
  "damage",
  "direction",
  "open",
  "over",
  "rate",
  "reopened",
  "restored",
  "supply",
]);

/** Questions by which one of several is picked out: "the older sister", "his left leg" are names more than states. */
export const pickingQuestions: ReadonlySet<string> = new Set([
  "age",
  "armed",
  "authorized",
  "conditional",
  "direct",
  "hand",
  "married",
  "public",
  "quality",
  "severity",
  "voluntary",
]);
