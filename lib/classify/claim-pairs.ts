/**
 * Pairs of clauses about the same actor, one of each report. Contradictions hide from similarity ("talks are over"
 * against "talks have reached a deadlock" shares one word), so clauses are paired by their actor and not only where
 * the sentences are alike.
 */
import type { Claim, Side, Span } from "../model.ts";
import { cover } from "../text/span.ts";
import { groupBy } from "./group-by.ts";
import { referentOf, sameReferent, unresolved } from "./sameness.ts";
import type { Story } from "./story.ts";

export interface ClaimPair {
  readonly a: Claim;
  readonly b: Claim;
  /** Closeness of their sentences; 0 when the sentences were not worth comparing. */
  readonly closeness: number;
  readonly sameActor: boolean;
  readonly sameTarget: boolean;
}

/** A story whose clauses are not yet paired. */
type Unpaired = Omit<Story, "claimPairs">;

/** Most pairs of clauses looked at for one actor: beyond, the actor is the story's theme and tells nothing by itself. */
const mostPairsOfActor = 2500;

/** All pairs of clauses of sentences that are close, and all pairs with the same actor. */
export function claimPairs(story: Unpaired): ClaimPair[] {
  const pairs = new Map<Claim, Set<Claim>>();
  const found: ClaimPair[] = [];
  const add = (a: Claim, b: Claim, closeness: number): void => {
    const partners = pairs.get(a) ?? new Set();
    if (partners.has(b)) return;
    pairs.set(a, partners.add(b));
    found.push({ a, b, closeness, sameActor: sameActor(story, a, b), sameTarget: sameTarget(story, a, b) });
  };
  for (const pair of story.pairs) {
    for (const a of pair.a.claims) for (const b of pair.b.claims) add(a, b, pair.closeness);
  }
  const actors = { a: byActor(story, "a"), b: byActor(story, "b") };
  for (const [actor, claims] of actors.a) {
    const others = actors.b.get(actor) ?? [];
    if (claims.length * others.length > mostPairsOfActor) continue;
    for (const a of claims) for (const b of others) add(a, b, 0);
  }
  return found;
}

function byActor(story: Unpaired, side: Side): Map<string, Claim[]> {
  return groupBy(story.claims[side], (claim) => {
    const subject = subjectOf(claim);
    return subject === null || unresolved(story, side, subject) ? null : referentOf(story, side, subject);
  });
}

/** Whom the clause is about: the actor, or of a passive without one its target. */
export function subjectOf(claim: Claim): Claim["actor"] {
  return claim.actor ?? (claim.passive ? claim.target : null);
}

function sameActor(story: Unpaired, a: Claim, b: Claim): boolean {
  const first = subjectOf(a);
  const second = subjectOf(b);
  if (first === null || second === null || a.passive !== b.passive) return false;
  return sameReferent(story, { phrase: first, sentence: a.sentence }, { phrase: second, sentence: b.sentence });
}

function sameTarget(story: Unpaired, a: Claim, b: Claim): boolean {
  if (a.target === null || b.target === null) return false;
  return sameReferent(story, { phrase: a.target, sentence: a.sentence }, { phrase: b.target, sentence: b.sentence });
}

/** Longest evidence, in characters, that is still a few words. */
const fewWords = 60;

/** The words that carry a clause: its predicate with target or complement, when that is short. */
export function wordsOfClaim(claim: Claim): Span {
  const rest = claim.complement ?? claim.target;
  const whole = rest === null ? claim.predicate : cover(claim.predicate, rest.span);
  return whole.end - whole.start <= fewWords ? whole : claim.predicate;
}
