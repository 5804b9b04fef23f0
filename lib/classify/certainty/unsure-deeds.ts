/**
 * Deeds that one report tells as done and the other as planned, open or only thought to be done.
 * a: "Vandals broke into the chapel." b: "Vandals are thought to have broken into the chapel."
 */
import { onceByVerb } from "../../lexicon/once.ts";
import type { Side } from "../../model.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { deedPairs, type DeedPair } from "../polarity/deed-pairs.ts";
import type { Deed, Status } from "../polarity/deeds.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, otherSide, wordsOf, type Story } from "../story.ts";
import { doubtedClauses } from "./doubted-clauses.ts";

/** a: "Oskar Vale has resigned." b: "Oskar Vale is under pressure to resign." -> the story has moved on */
export function unsettledDeeds(story: Story): Judgement[] {
  return deedPairs(story, isLessSure).flatMap((pair) => ofUnsettled(story, pair));
}

/** a: "Vandals broke into the chapel." b: "Vandals are thought to have broken into the chapel." */
export function doubtedDeeds(story: Story): Judgement[] {
  return deedPairs(story, isDoubted).flatMap((pair) => ofDoubted(story, pair));
}

/** a: "An axle may have been broken by a frozen rail." b: "Frozen rails broke the axle, tests showed." */
export function inDoubtedClauses(story: Story): Judgement[] {
  return doubtedClauses(story).flatMap(({ doubting, a, b }): Judgement[] => {
    if (attitudes.has(a.verb) || attitudes.has(b.verb)) return [];
    if (isAccusation(story, doubting, (doubting === "a" ? a : b).sentence)) return [];
    const words = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
    const at = { a: { sentence: a.sentence, span: words.a }, b: { sentence: b.sentence, span: words.b } };
    return [asFactInOne(story, otherSide(doubting), at.a, at.b)];
  });
}

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

function ofUnsettled(story: Story, { a, b, shared, near }: DeedPair): Judgement[] {
  if (shared + (near ? 1 : 0) < fewestShared && !isLife(a, b)) return [];
  // "will miss two games" and "missed games" are two times; a mill is closed once.
  if ([a, b].some(({ status, certainty }) => status === "done" && certainty !== "asserted")) return [];
  const statuses = [a.status, b.status];
  if (statuses.includes("planned") && statuses.includes("done") && !isMomentous(a) && !isLife(a, b)) return [];
  // "would be sentenced" tells, looking back, of what may be done by now.
  if ([a, b].some(({ side, words }) => /\bwould\b/i.test(wordsOf(story, side, words)))) return [];
  const reason = `Told as ${toldAs[a.status]} in A and as ${toldAs[b.status]} in B: ${inBoth(story, a.words, b.words)}.`;
  return [{ ...conflictOf(spot(a), spot(b), "medium", reason), developing: true }];
}

/** What one is for or against is no act that could be doubted. */
const attitudes: ReadonlySet<string> = new Set(["back", "favor", "like", "oppose", "prefer", "support", "want"]);

/** Fewest parties that a deed and one that may have been must share, their sentences being near counted as one. */
const fewestOfDoubted = 2;

function ofDoubted(story: Story, { a, b, shared, near }: DeedPair): Judgement[] {
  if (shared + (near ? 1 : 0) < fewestOfDoubted || attitudes.has(a.verb) || attitudes.has(b.verb)) return [];
  if ([a, b].some(({ side, words }) => ability.test(wordsOf(story, side, words)))) return [];
  const doubted = isFirm(a) ? b : a;
  if (isAccusation(story, doubted.side, doubted.sentence)) return [];
  return [asFactInOne(story, isFirm(a) ? "a" : "b", spot(a), spot(b))];
}

/** "accused the rebels of shelling the hospital" doubts who did it, and not that "the hospital was shelled". */
function isAccusation({ sentences }: Story, side: Side, index: number): boolean {
  return sentences[side][index]?.tokens.some(({ lemma }) => lemma === "accuse") === true;
}

/** What one can, should or would do is no doubt that it was done. */
const ability = /\b(?:can|could|must|ought|should|would)\b/i;

function spot({ sentence, words }: Deed): Words {
  return { sentence, span: words };
}

function asFactInOne(story: Story, sure: Side, a: Words, b: Words): Judgement {
  const reason = `Told as fact in ${sure.toUpperCase()} only: ${inBoth(story, a.span, b.span)}.`;
  return conflictOf(a, b, "medium", reason);
}
