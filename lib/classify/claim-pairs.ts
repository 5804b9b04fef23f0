/**
 * Pairs of clauses about the same actor, one of each report. Contradictions hide from similarity ("talks are over"
 * against "talks have reached a deadlock" shares one word), so clauses are paired by their actor and not only where
 * the sentences are alike.
 */
import type { Claim, Phrase, Side, Span } from "../model.ts";
import { cover } from "../text/span.ts";
import { groupBy } from "./group-by.ts";
import { isSameReferent, noReferent, referentWithin, type Referent } from "./sameness.ts";
import type { Story } from "./story.ts";
import { flatMap } from "../text/flat-map.ts";

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
  const parties = { a: partiesOf(story, "a"), b: partiesOf(story, "b") };
  const found: ClaimPair[] = [];
  const add = (a: Claim, b: Claim, closeness: number): void => {
    const [x, y] = [parties.a.get(a) ?? noParties, parties.b.get(b) ?? noParties];
    const sameActor = a.passive === b.passive && isSameReferent(x.subject, y.subject);
    found.push({ a, b, closeness, sameActor, sameTarget: isSameReferent(x.target, y.target) });
  };
  const close = new Set<number>();
  const keyOf = (a: number, b: number): number => a * story.sentences.b.length + b;
  for (const pair of story.pairs) {
    close.add(keyOf(pair.a.index, pair.b.index));
    for (const a of pair.a.claims) for (const b of pair.b.claims) add(a, b, pair.closeness);
  }
  const byActor = (side: Side): Map<string, Claim[]> =>
    groupBy(story.claims[side], (claim) => parties[side].get(claim)?.subject.key ?? null);
  const actors = { a: byActor("a"), b: byActor("b") };
  for (const [actor, claims] of actors.a) {
    const others = actors.b.get(actor) ?? [];
    if (claims.length * others.length > mostPairsOfActor) continue;
    for (const a of claims) {
      // Clauses of close sentences are paired already.
      for (const b of others) if (!close.has(keyOf(a.sentence, b.sentence))) add(a, b, 0);
    }
  }
  return found;
}

/** Whom a clause is about and whom it is done to, as they are compared with those of many other clauses. */
interface Parties {
  readonly subject: Referent;
  readonly target: Referent;
}

const noParties: Parties = { subject: noReferent, target: noReferent };

/** The parties of all clauses of a report. */
function partiesOf(story: Unpaired, side: Side): ReadonlyMap<Claim, Parties> {
  const referent = (phrase: Phrase | null, sentence: number): Referent =>
    phrase === null ? noReferent : referentWithin(story, side, { phrase, sentence });
  return new Map(
    flatMap(story.sentences[side], ({ claims }) =>
      claims.map((claim) => {
        const subject = referent(subjectOf(claim), claim.sentence);
        return [claim, { subject, target: referent(claim.target, claim.sentence) }] as const;
      }),
    ),
  );
}

/** Whom the clause is about: the actor, or of a passive without one its target. */
export function subjectOf(claim: Claim): Claim["actor"] {
  return claim.actor ?? (claim.passive ? claim.target : null);
}

/** Longest evidence, in characters, that is still a few words. */
const fewWords = 60;

/** The words that carry a clause: its predicate with target or complement, when that is short. */
export function wordsOfClaim(claim: Claim): Span {
  const rest = claim.complement ?? claim.target;
  const whole = rest === null ? claim.predicate : cover(claim.predicate, rest.span);
  return whole.end - whole.start <= fewWords ? whole : claim.predicate;
}
