/**
 * The same act told as fact in one report and as doubtful, open or denied in the other; or told at a later step of the story.
 * a: "The pilot was killed." b: "The pilot is feared dead." -> certainty
 */
import { onceByVerb } from "../../lexicon/once.ts";
import type { Certainty, Side, Sides, Span } from "../../model.ts";
import { wordsOfClaim, type ClaimPair } from "../claim-pairs.ts";
import { credencePairs, type CredencePair } from "../certainty/credence-pairs.ts";
import { doubtedClauses } from "../certainty/doubted-clauses.ts";
import { isOneAct, isOnePlan } from "../certainty/doubted-acts.ts";
import { deedPairs, type DeedPair } from "../polarity/deed-pairs.ts";
import type { Deed, Status } from "../polarity/deeds.ts";
import { answeredQuestions } from "../certainty/open-questions.ts";
import type { Judgement, Rule } from "../rule.ts";
import { isSameStory } from "../same-story.ts";
import { sureMatterPairs } from "../certainty/matters.ts";
import { stagePairs } from "../certainty/stages.ts";
import { areApart } from "../polarity/same-deed.ts";
import { withUntold } from "../untold.ts";
import { inBoth, otherSide, quoted, wordsOf, type Story } from "../story.ts";
import { weighed } from "../certainty/weighing.ts";

export const certainty: Rule = {
  type: "certainty",
  judge: (story) => {
    const told: readonly Judgement[] = [
      ...credencePairs(story).flatMap((pair) => ofHeadline(story, pair)),
      ...story.claimPairs.flatMap((pair) => judge(story, pair)),
      ...(isSameStory(story) ? [...ofStages(story), ...ofQuestions(story), ...ofWeighing(story)] : []),
    ];
    const deeds = deedPairs(story, isLessSure).flatMap((pair) => ofDeeds(story, pair));
    const doubted = deedPairs(story, isDoubted).flatMap((pair) => ofDoubted(story, pair));
    // Each looks wider than those before it.
    return [ofMatters(story), deeds, doubted, ofDoubtedClauses(story)].reduce(withUntold, told);
  },
};

/** What the other headline makes of what one tells as fact; a negation is the rule of polarity's. */
const ways: Readonly<Record<CredencePair["way"], string | null>> = {
  denied: null,
  dropped: "a plan given up",
  reported: "not its own knowledge",
  untrue: "untrue",
};

/** a: "Mayor dies" b: "Mayor's death is a hoax" -> conflict; b: "Mayor reportedly dead" -> worth a look. */
function ofHeadline(story: Story, { doubting, way, sentences, evidence }: CredencePair): Judgement[] {
  const made = ways[way];
  if (made === null) return [];
  const telling = otherSide(doubting);
  return [
    {
      relation: "conflict",
      confidence: way === "reported" ? "low" : "high",
      sentences,
      evidence,
      reason: `${named(telling)} tells as fact (${quoted(story, telling, evidence[telling])}) what ${named(doubting)} calls ${made} (${quoted(story, doubting, evidence[doubting])}).`,
      developing: way === "dropped",
    },
  ];
}

/** What a certainty says of an act; a plan or a condition says nothing that could clash:
 * what one report says will be, the other, later, may tell as done. */
const told: Readonly<Record<Certainty, string | null>> = {
  asserted: "as fact",
  reported: "as hearsay",
  alleged: "as an allegation",
  possible: "as possible",
  planned: null,
  denied: "as denied",
  conditional: null,
};

/** Both tell of it, and not as equally sure. */
function isLessSure({ status: a }: Deed, { status: b }: Deed): boolean {
  return a !== b && a !== "not" && b !== "not";
}

/** One tells as a fact what the other only takes to be so, has been told, or accuses someone of. */
function isDoubted(a: Deed, b: Deed): boolean {
  return (isHeld(a) && isFirm(b)) || (isHeld(b) && isFirm(a));
}

function isHeld({ status, certainty }: Deed): boolean {
  return status === "open"
    ? certainty === "possible" || certainty === "alleged"
    : status === "done" && certainty === "reported";
}

function isFirm({ status, certainty }: Deed): boolean {
  return status === "done" && certainty === "asserted";
}

/** Fewest parties that two deeds must share to be one. */
const fewestShared = 3;

/** Whether a deed is one of those that are listed: told of one thing, they are done once. */
function isMomentous({ keys }: Deed): boolean {
  return [...keys].some((key) => key.startsWith("~"));
}

/** What one person does once: "resigned". */
function isLife(a: Deed, b: Deed): boolean {
  const who = a.actor?.entity ?? null;
  return who !== null && who === b.actor?.entity && a.verb === b.verb && onceByVerb(a.verb)?.befalls === "actor";
}

const toldAs: Readonly<Record<Status, string>> = {
  done: "done",
  not: "not done",
  planned: "planned",
  open: "open",
};

/** a: "Oskar Vale has resigned." b: "Oskar Vale is under pressure to resign." -> the story has moved on */
function ofDeeds(story: Story, { a, b, shared, near }: DeedPair): Judgement[] {
  if (shared + (near ? 1 : 0) < fewestShared && !isLife(a, b)) return [];
  // "will miss two games" and "missed games" are two times; a mill is closed once.
  if ([a, b].some(({ status, certainty }) => status === "done" && certainty !== "asserted")) return [];
  const statuses = [a.status, b.status];
  if (statuses.includes("planned") && statuses.includes("done") && !isMomentous(a) && !isLife(a, b)) return [];
  // "would be sentenced" tells, looking back, of what may be done by now.
  if ([a, b].some(({ side, words }) => /\bwould\b/i.test(wordsOf(story, side, words)))) return [];
  const sentences = { a: a.sentence, b: b.sentence };
  const evidence = { a: a.words, b: b.words };
  const reason = `Told as ${toldAs[a.status]} in A and as ${toldAs[b.status]} in B: ${inBoth(story, evidence.a, evidence.b)}.`;
  return [developing(sentences, evidence, reason)];
}

/** What one is for or against is no act that could be doubted. */
const attitudes: ReadonlySet<string> = new Set(["back", "favor", "like", "oppose", "prefer", "support", "want"]);

/** Fewest parties that a deed and one that may have been must share, their sentences being near counted as one. */
const fewestOfDoubted = 2;

/** a: "Vandals broke into the chapel." b: "Vandals are thought to have broken into the chapel." */
function ofDoubted(story: Story, { a, b, shared, near }: DeedPair): Judgement[] {
  if (shared + (near ? 1 : 0) < fewestOfDoubted || attitudes.has(a.verb) || attitudes.has(b.verb)) return [];
  if ([a, b].some(({ side, words }) => ability.test(wordsOf(story, side, words)))) return [];
  const doubted = isFirm(a) ? b : a;
  if (isAccusation(story, doubted.side, doubted.sentence)) return [];
  const evidence = { a: a.words, b: b.words };
  const sure = isFirm(a) ? "A" : "B";
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Told as fact in ${sure} only: ${inBoth(story, evidence.a, evidence.b)}.`,
      developing: false,
    },
  ];
}

/** "accused the rebels of shelling the hospital" doubts who did it, and not that "the hospital was shelled". */
function isAccusation({ sentences }: Story, side: Side, index: number): boolean {
  return sentences[side][index]?.tokens.some(({ lemma }) => lemma === "accuse") === true;
}

/** What one can, should or would do is no doubt that it was done. */
const ability = /\b(?:can|could|must|ought|should|would)\b/i;

/** a: "An axle may have been broken by a frozen rail." b: "Frozen rails broke the axle, tests showed." */
function ofDoubtedClauses(story: Story): Judgement[] {
  return doubtedClauses(story).flatMap(({ doubting, a, b }): Judgement[] => {
    if (attitudes.has(a.verb) || attitudes.has(b.verb)) return [];
    if (isAccusation(story, doubting, (doubting === "a" ? a : b).sentence)) return [];
    const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
    return [
      {
        relation: "conflict",
        confidence: "medium",
        sentences: { a: a.sentence, b: b.sentence },
        evidence,
        reason: `Told as fact in ${named(otherSide(doubting))} only: ${inBoth(story, evidence.a, evidence.b)}.`,
        developing: false,
      },
    ];
  });
}

function judge(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b } = pair;
  const sentences = { a: a.sentence, b: b.sentence };
  const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
  if (isOnePlan(pair)) {
    const sure = a.certainty === "planned" ? "A" : "B";
    return [
      developing(sentences, evidence, `Told as settled in ${sure} only: ${inBoth(story, evidence.a, evidence.b)}.`),
    ];
  }
  const tellings = { a: told[a.certainty], b: told[b.certainty] };
  if (tellings.a === null || tellings.b === null || tellings.a === tellings.b) return [];
  if (a.certainty !== "asserted" && b.certainty !== "asserted") return [];
  if (a.polarity !== b.polarity || !isOneAct(story, pair) || areApart(story, a, b)) return [];
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences,
      evidence,
      reason: `Told ${tellings.a} in A (${quoted(story, "a", evidence.a)}) and ${tellings.b} in B (${quoted(story, "b", evidence.b)}).`,
      developing: false,
    },
  ];
}

/** a: "Police seek the gunman." b: "The gunman was arrested." -> the story has moved on. */
function ofStages(story: Story): Judgement[] {
  return stagePairs(story).map(({ thing, further, sentences, evidence }) =>
    developing(
      sentences,
      evidence,
      `In ${named(further)} ${thing} has come further: ${inBoth(story, evidence.a, evidence.b)}.`,
    ),
  );
}

/** a: "The gunman's whereabouts are unknown." b: "The gunman was arrested." -> the story has moved on. */
function ofQuestions(story: Story): Judgement[] {
  return answeredQuestions(story).map(({ open, topic, sentences, evidence }) =>
    developing(
      sentences,
      evidence,
      `${named(open)} leaves open ${topic}, ${named(otherSide(open))} tells it: ${inBoth(story, evidence.a, evidence.b)}.`,
    ),
  );
}

/** a: "All the passengers have been accounted for." b: "Divers were still searching." -> the story has moved on */
function ofMatters(story: Story): Judgement[] {
  return sureMatterPairs(story).flatMap(({ matter, answers, sentences, evidence }): Judgement[] => {
    if (answers.a === "open" || answers.b === "open") {
      const settled = answers.a === "open" ? "B" : "A";
      const reason = `Only ${settled} settles ${matter.name}: ${inBoth(story, evidence.a, evidence.b)}.`;
      return [developing(sentences, evidence, reason)];
    }
    if (matter.clash !== "certainty") return [];
    const reason = `The answers to ${matter.name} exclude each other: ${inBoth(story, evidence.a, evidence.b)}.`;
    return [{ relation: "conflict", confidence: "medium", sentences, evidence, reason, developing: false }];
  });
}

/** a: "Corvane is considering a bid for Tarn." b: "Corvane will buy Tarn." -> the story has moved on. */
function ofWeighing(story: Story): Judgement[] {
  return weighed(story).map(({ weighing, a, b }) => {
    const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
    const reason = `Still weighed in ${named(weighing)}, settled in ${named(otherSide(weighing))}: ${inBoth(story, evidence.a, evidence.b)}.`;
    return developing({ a: a.sentence, b: b.sentence }, evidence, reason);
  });
}

function developing(sentences: Sides<number>, evidence: Sides<Span>, reason: string): Judgement {
  return { relation: "conflict", confidence: "medium", sentences, evidence, reason, developing: true };
}

function named(side: Side): string {
  return side.toUpperCase();
}
