/**
 * The same act told as fact in one report and as doubtful, planned or denied in the other.
 * a: "The pilot was killed." b: "The pilot is feared dead." -> certainty
 */
import { kinOf } from "../../align/terms.ts";
import { fateOf } from "../../lexicon/fates.ts";
import type { Certainty, Claim, Phrase } from "../../model.ts";
import { wordsOfClaim, type ClaimPair } from "../claim-pairs.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import { sameReferent } from "../sameness.ts";
import type { Judgement, Rule } from "../rule.ts";
import { quoted, type Story } from "../story.ts";

/** Closeness of the sentences from which two clauses with one verb are held for one act. */
const sameAct = 1.3;

/** The same for the death of one person, which nobody suffers twice: sentences that are aligned. */
const sameDeath = 1;

export const certainty: Rule = {
  type: "certainty",
  judge: (story) => story.claimPairs.flatMap((pair) => judge(story, pair)),
};

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

function judge(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b } = pair;
  const ways = { a: told[a.certainty], b: told[b.certainty] };
  if (ways.a === null || ways.b === null || ways.a === ways.b || a.polarity !== b.polarity) return [];
  if (a.certainty !== "asserted" && b.certainty !== "asserted") return [];
  if (clauseSayings.has(a.verb) || a.verb === "be" || !isSameAct(story, pair)) return [];
  const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Told ${ways.a} in A (${quoted(story, "a", evidence.a)}) and ${ways.b} in B (${quoted(story, "b", evidence.b)}).`,
      developing: false,
    },
  ];
}

/** One verb with one actor or target in sentences that surely tell the same, or the death of one person in any that may. */
function isSameAct(story: Story, pair: ClaimPair): boolean {
  if (kinOf(pair.a.verb) === kinOf(pair.b.verb) && pair.closeness >= sameAct && (pair.sameActor || pair.sameTarget))
    return true;
  return pair.closeness >= sameDeath && isSameDeath(story, pair);
}

/** "Roy was killed" and "Roy is feared dead": the target of the one verb and the actor of the other are one person. */
function isSameDeath(story: Story, { a, b }: ClaimPair): boolean {
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
