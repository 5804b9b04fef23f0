/** When two clauses are of one act of which one report is less sure. */
import { kinOf } from "../../align/terms.ts";
import { fateOf } from "../../lexicon/fates.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Claim, Phrase, Side } from "../../model.ts";
import type { ClaimPair } from "../claim-pairs.ts";
import { sameReferent } from "../sameness.ts";
import { wordsOf, type Story } from "../story.ts";

/** Closeness of the sentences from which two clauses with one verb are held for one act. */
const sameAct = 1.3;

/** The same for the death of one person, which nobody suffers twice: sentences that are aligned. */
const sameDeath = 1;

/**
 * One verb with one actor or target in sentences that surely tell the same, a denial of what the same one did to the same,
 * or the death of one person in sentences that are aligned.
 */
export function isOneAct(story: Story, pair: ClaimPair): boolean {
  const { a, b, closeness, sameActor, sameTarget } = pair;
  if (clauseSayings.has(a.verb) || a.verb === "be" || isDuty(story, "a", a) || isDuty(story, "b", b)) return false;
  if (kinOf(a.verb) === kinOf(b.verb)) {
    // A denial answers the charge itself, wherever it stands.
    if ((a.certainty === "denied" || b.certainty === "denied") && sameActor && sameTarget) return true;
    if (closeness >= sameAct && (sameActor || sameTarget)) return true;
  }
  return closeness >= sameDeath && isOneDeath(story, pair);
}

/** "must repay": what one has to do is not doubted. */
function isDuty(story: Story, side: Side, claim: Claim): boolean {
  return /\b(?:must|ought|should)\b/i.test(wordsOf(story, side, claim.predicate));
}

/** "will close the mill" and "may close the mill": the same plan, sure in one and open in the other. */
export function isOnePlan({ a, b, closeness, sameActor, sameTarget }: ClaimPair): boolean {
  const ways = [a.certainty, b.certainty];
  if (!ways.includes("planned") || !ways.includes("possible") || a.polarity !== b.polarity) return false;
  if (kinOf(a.verb) !== kinOf(b.verb) || clauseSayings.has(a.verb) || !sameActor) return false;
  return sameTarget || (a.target === null && b.target === null && closeness >= sameAct);
}

/** "Roy was killed" and "Roy is feared dead": the target of the one verb and the actor of the other are one person. */
function isOneDeath(story: Story, { a, b }: ClaimPair): boolean {
  if (fateOf(a.verb) !== "dead" || fateOf(b.verb) !== "dead") return false;
  const dead = { a: whoDied(a), b: whoDied(b) };
  if (dead.a === null || dead.b === null) return false;
  return sameReferent(story, { phrase: dead.a, sentence: a.sentence }, { phrase: dead.b, sentence: b.sentence });
}

/** Whose death a clause tells: whom one kills, or who dies. */
function whoDied({ verb, actor, target }: Claim): Phrase | null {
  return dying.has(verb) ? actor : target;
}

/** Verbs of death that nobody else brings about. */
const dying: ReadonlySet<string> = new Set(["decease", "die", "drown", "perish"]);
