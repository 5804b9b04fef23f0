/**
 * States and outcomes that exclude one another when told of the same thing at the same time. Hand-kept; each line is
 * one question with its two answers. A word may answer several questions. Verbs, adjectives and nouns stand together,
 * because reports change the part of speech freely ("the talks ended", "the talks are over", "the end of the talks").
 */

/** One question about a thing, with the lemmas that answer it one way and the other. */
interface Opposition {
  readonly question: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
}

const oppositions: readonly Opposition[] = [
  {
    question: "accepted",
    one: ["accept", "approve", "adopt", "ratify"],
    other: ["reject", "refuse", "decline", "rebuff", "veto", "spurn"],
  },
  {
    question: "accident",
    one: ["accidental", "accidentally", "unintentional", "accident"],
    other: ["deliberate", "deliberately", "intentional", "intentionally"],
  },
  { question: "admitted", one: ["admit", "acknowledge", "confess", "confirm"], other: ["deny"] },
  { question: "age", one: ["elder", "old"], other: ["young"] },
  { question: "alive", one: ["alive", "survive", "survivor"], other: ["dead", "die", "kill", "perish"] },
  {
    question: "allowed",
    one: ["allow", "permit", "legal", "lawful"],
    other: ["ban", "forbid", "prohibit", "illegal", "unlawful", "bar"],
  },
  { question: "calm", one: ["calm", "peaceful", "quiet"], other: ["violent", "tense", "chaotic"] },
  {
    question: "damage",
    one: ["destroy", "gut", "ruin", "raze", "flatten"],
    other: ["intact", "undamaged", "unscathed", "unharmed"],
  },
  {
    question: "direction",
    one: ["rise", "increase", "climb", "grow", "soar", "gain", "jump"],
    other: ["fall", "decrease", "drop", "decline", "shrink", "plunge", "slump", "tumble"],
  },
  { question: "free", one: ["free", "release"], other: ["jail", "detain", "imprison"] },
  { question: "guilty", one: ["guilty", "convict"], other: ["innocent", "acquit", "exonerate"] },
  { question: "hope", one: ["optimistic", "hopeful", "confident"], other: ["pessimistic", "hopeless", "despair"] },
  { question: "known", one: ["identify"], other: ["unknown", "unidentified"] },
  { question: "open", one: ["open", "reopen"], other: ["close", "shut"] },
  {
    question: "over",
    one: ["end", "over", "finish", "conclude", "collapse", "breakdown", "cease"],
    other: ["ongoing", "continue", "underway", "proceed", "persist"],
  },
  { question: "present", one: ["attend", "present"], other: ["absent", "skip", "boycott"] },
  { question: "result", one: ["succeed", "success", "successful"], other: ["fail", "failure", "unsuccessful"] },
  { question: "safe", one: ["safe", "secure"], other: ["unsafe", "dangerous"] },
  { question: "speed", one: ["quick", "quickly", "swift", "smoothly", "rapid"], other: ["slow", "slowly", "delay"] },
  { question: "supply", one: ["restore"], other: ["cut"] },
  { question: "truth", one: ["true", "genuine", "authentic"], other: ["false", "fake", "bogus"] },
  { question: "victory", one: ["win", "victorious", "defeat", "beat"], other: ["lose", "loss"] },
];

/** How a lemma answers a question. */
export interface Answer {
  readonly question: string;
  readonly pole: "one" | "other";
}

const answers: ReadonlyMap<string, readonly Answer[]> = (() => {
  const all = new Map<string, Answer[]>();
  for (const opposition of oppositions) {
    for (const pole of ["one", "other"] as const) {
      for (const lemma of opposition[pole]) {
        all.set(lemma, [...(all.get(lemma) ?? []), { question: opposition.question, pole }]);
      }
    }
  }
  return all;
})();

/** All questions that a lemma answers; mostly none. */
export function answersOf(lemma: string): readonly Answer[] {
  return answers.get(lemma) ?? [];
}
