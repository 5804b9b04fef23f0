/**
 * The same act told as done and as not done.
 * a: "The minister signed the treaty." b: "The minister did not sign the treaty." -> polarity
 */
import { areOpposites } from "../../lexicon/opposites.ts";
import type { Claim, Side } from "../../model.ts";
import { absences, type Absence } from "../polarity/absences.ts";
import type { ClaimPair } from "../claim-pairs.ts";
import { sureMatterPairs } from "../certainty/matters.ts";
import { credencePairs, type CredencePair } from "../certainty/credence-pairs.ts";
import { deedPairs, type DeedPair } from "../polarity/deed-pairs.ts";
import type { Deed } from "../polarity/deeds.ts";
import { deniedWords } from "../polarity/denied-words.ts";
import { isOneRoom, isOneVictim } from "../polarity/harm.ts";
import type { Judgement, Rule } from "../rule.ts";
import { ruledOut, type RuledOut } from "../polarity/ruled-out.ts";
import { closeEnough, sameDeed } from "../polarity/same-deed.ts";
import { withUntold } from "../untold.ts";
import { inBoth, otherSide, quoted, wordsOf, type Story } from "../story.ts";

export const polarity: Rule = {
  type: "polarity",
  judge: (story) => {
    const told = [
      ...credencePairs(story).flatMap((pair) => ofHeadline(story, pair)),
      ...story.claimPairs.flatMap((pair) => judge(story, pair)),
      ...absences(story).map((absence) => ofAbsence(story, absence)),
      ...ruledOut(story).map((one) => ofRuledOut(story, one)),
    ];
    const wider = [...ofMatters(story), ...deedPairs(story, isDenied).flatMap((pair) => ofDeeds(story, pair))];
    return withUntold(told, wider);
  },
};

/** a: "Mayor to resign" b: "Mayor not resigning": headlines that tell and deny the same. */
function ofHeadline(story: Story, { way, sentences, evidence }: CredencePair): Judgement[] {
  if (way !== "denied") return [];
  return [
    {
      relation: "conflict",
      confidence: "high",
      sentences,
      evidence,
      reason: `Told in one headline and denied in the other: ${inBoth(story, evidence.a, evidence.b)}.`,
      developing: false,
    },
  ];
}

/** a: "There was no distress call." b: "The pilot had sent a distress call." */
function ofAbsence(story: Story, { denying, sentences, evidence }: Absence): Judgement {
  const telling = otherSide(denying);
  return {
    relation: "conflict",
    confidence: "medium",
    sentences,
    evidence,
    reason: `${denying.toUpperCase()} says there was none (${quoted(story, denying, evidence[denying])}), ${telling.toUpperCase()} tells of it (${quoted(story, telling, evidence[telling])}).`,
    developing: false,
  };
}

/** a: "Police ruled out arson." b: "Arson is thought to be the cause." */
function ofRuledOut(story: Story, { excluding, sentences, evidence }: RuledOut): Judgement {
  const telling = otherSide(excluding);
  return {
    relation: "conflict",
    confidence: "medium",
    sentences,
    evidence,
    reason: `Ruled out in ${excluding.toUpperCase()} (${quoted(story, excluding, evidence[excluding])}), told in ${telling.toUpperCase()} (${quoted(story, telling, evidence[telling])}).`,
    developing: false,
  };
}

/** Told as done or planned in one, as not done in the other. */
function isDenied({ status: a }: Deed, { status: b }: Deed): boolean {
  return a !== "open" && b !== "open" && (a === "not") !== (b === "not");
}

/** Fewest parties that two deeds far apart must share to be one. */
const fewestShared = 2;

const refusing = /\b(?:will|wo|would|declin|oppos|refus|reject)/i;

/** a: "Turan agreed to free the two reporters." b: "Turan rejected demands to release the reporters." */
function ofDeeds(story: Story, { a, b, shared, near }: DeedPair): Judgement[] {
  if (shared + (near ? 1 : 0) < fewestShared || areOpposites(a.verb, b.verb)) return [];
  // What has not been done so far may well be planned; what is refused is not.
  const [negated, other] = a.status === "not" ? [a, b] : [b, a];
  if (other.status === "planned" && !refusing.test(wordsOf(story, negated.side, negated.words))) return [];
  const evidence = { a: a.words, b: b.words };
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Told as done in one and as not done in the other: ${inBoth(story, a.words, b.words)}.`,
      // "has not been found": it may be by now.
      developing: [a, b].some(
        ({ side, status, words }) => status === "planned" || soFar.test(wordsOf(story, side, words)),
      ),
    },
  ];
}

/** a: "There were no survivors." b: "Two sailors were pulled alive from the sea." */
function ofMatters(story: Story): Judgement[] {
  return sureMatterPairs(story).flatMap(({ matter, answers, sentences, evidence }): Judgement[] => {
    if (matter.clash !== "polarity" || answers.a === "open" || answers.b === "open") return [];
    const reason = `The answers to ${matter.name} exclude each other: ${inBoth(story, evidence.a, evidence.b)}.`;
    return [{ relation: "conflict", confidence: "medium", sentences, evidence, reason, developing: false }];
  });
}

function judge(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b, closeness } = pair;
  if (a.polarity === b.polarity || !onePlane(story, a, b)) return [];
  const ground = sameDeed(story, pair);
  if (ground === null && !isOneVictim(story, pair) && !isOneRoom(story, pair)) return [];
  const evidence = { a: deniedWords(story, "a", a), b: deniedWords(story, "b", b) };
  return [
    {
      relation: "conflict",
      // Without the same actor told, another may have done it.
      confidence: closeness >= closeEnough && ground !== null && ground !== "target" ? "high" : "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Told as done in one and as not done in the other: ${inBoth(story, evidence.a, evidence.b)}.`,
      // "had not yet reached", "will not sign": what has not happened so far may have by the time of the other report.
      developing:
        [a, b].some(({ certainty }) => certainty === "planned") || tellsYet(story, "a", a) || tellsYet(story, "b", b),
    },
  ];
}

/** Whether both tell what was, or what will be; or one that it was done, and the other that it will not be. */
function onePlane(story: Story, a: Claim, b: Claim): boolean {
  const [side, negated, affirmed] = a.polarity === "negated" ? (["a", a, b] as const) : (["b", b, a] as const);
  if (negated.certainty !== "planned") return isFact(negated) && isFact(affirmed);
  if (affirmed.certainty === "planned") return true;
  // "is not expected to rise" is no promise.
  return isFact(affirmed) && affirmed.finite && promises.test(wordsOf(story, side, negated.predicate));
}

const promises = /\b(?:shall|will|wo|would)(?:\b|n't)/i;

/** Whether the clause tells what is or was, not what may or will be. */
function isFact({ certainty }: Claim): boolean {
  return certainty === "asserted" || certainty === "reported";
}

const soFar = /\b(?:(?:has|have)(?:n't| not| never)|yet)\b/i;

function tellsYet(story: Story, side: Side, claim: Claim): boolean {
  return /\byet\b/.test(wordsOf(story, side, deniedWords(story, side, claim)));
}
