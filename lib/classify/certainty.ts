/**
 * The same act told as fact in one report and as doubtful, planned or denied in the other.
 * a: "The pilot was killed." b: "The pilot is feared dead." -> certainty
 */
import { kinOf } from "../align/terms.ts";
import type { Certainty } from "../model.ts";
import { claimPairs, wordsOfClaim, type ClaimPair } from "./claim-pairs.ts";
import { clauseSayings } from "../lexicon/saying.ts";
import type { Judgement, Rule } from "./rule.ts";
import { quoted, type Story } from "./story.ts";

/** Closeness of the sentences from which two clauses with one verb are held for one act. */
const sameAct = 1.3;

export const certainty: Rule = {
  type: "certainty",
  judge: (story) => claimPairs(story).flatMap((pair) => judge(story, pair)),
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
  if (pair.closeness < sameAct || kinOf(a.verb) !== kinOf(b.verb) || clauseSayings.has(a.verb) || a.verb === "be")
    return [];
  if (!(pair.sameActor || pair.sameTarget)) return [];
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
