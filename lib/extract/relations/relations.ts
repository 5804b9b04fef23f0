/**
 * Relations that a report tells, whichever words it has for them: a verb, a noun with "of", with an owner or beside a name.
 * "Norvik was founded by Peter Lang", "Norvik's founder, Peter Lang," "Peter Lang, founder of Norvik" -> found: Lang, Norvik
 */
import type { ClausePlace } from "../../lexicon/converses.ts";
import { otherOnes, relationVerbs, type Relation } from "../../lexicon/relations.ts";
import type { Claim, Phrase, Reading, Span } from "../../model.ts";
import { remembered } from "../../text/remembered.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { nounRelations } from "./noun-relations.ts";
import { successionsIn } from "./successions.ts";

/** Someone or something in a relation. */
export interface Party {
  readonly span: Span;
  /** Lemma of its head. */
  readonly lemma: string;
}

export interface ToldRelation {
  readonly relation: Relation;
  readonly sentence: number;
  readonly holder: Party;
  readonly thing: Party;
}

/** Longest sentence that is read, in tokens: lists and tables are longer, and tell nothing in clauses. */
const longestRead = 150;

/** All relations of a report, those of clauses first. */
export const relationsOf = remembered((reading: Reading): readonly ToldRelation[] => [
  ...flatMap(reading.claims, (claim) => verbRelations(reading, claim)),
  ...reading.tokens.flatMap((tokens, sentence) =>
    tokens.length > longestRead ? [] : nounRelations(tokens).map((one) => ({ ...one, sentence })),
  ),
]);

const told: ReadonlySet<Claim["certainty"]> = new Set(["asserted", "reported", "alleged"]);

function verbRelations(reading: Reading, claim: Claim): ToldRelation[] {
  if (claim.polarity === "negated" || !told.has(claim.certainty)) return [];
  const tokens = reading.tokens[claim.sentence] ?? [];
  const { sentence } = claim;
  const verbs = relationVerbs.get(verbOf(claim));
  if (verbs === undefined) return successionsIn(tokens, claim).map((one) => ({ ...one, sentence }));
  const next = tokens[tokenFrom(tokens, claim.predicate.end)];
  // "built up", "played for time", "had once been married": no such relation, or one of another time.
  if (next?.norm === "up" || next?.norm === "off") return [];
  const before = tokens.slice(
    Math.max(0, tokenFrom(tokens, claim.predicate.start) - 1),
    tokenFrom(tokens, claim.predicate.end),
  );
  if (before.some(({ norm }) => otherOnes.has(norm) || norm === "once" || norm === "co")) return [];
  return verbs.flatMap(({ relation, holder, thing }): ToldRelation[] => {
    const [one, other] = [phraseAt(claim, holder), phraseAt(claim, thing)];
    if (one === null || other === null || !isOf(relation, other)) return [];
    return [{ relation, sentence, holder: partyOf(one), thing: partyOf(other) }];
  });
}

/** "is married to": the participle is the verb. */
function verbOf({ verb, complement }: Claim): string {
  return verb === "be" && complement?.lemma === "married" ? "married" : verb;
}

function isOf({ of }: Relation, { lemma }: Party): boolean {
  return of.size === 0 || of.has(lemma);
}

function partyOf({ span, lemma }: Phrase): Party {
  return { span, lemma };
}

function phraseAt(claim: Claim, place: ClausePlace): Phrase | null {
  if (place === "actor") return claim.actor;
  if (place === "target") return claim.target;
  return claim.obliques.find(({ preposition }) => place.includes(preposition))?.phrase ?? null;
}
