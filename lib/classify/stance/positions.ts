/**
 * A position that one report tells of someone, and the other tells that he does not have.
 * a: "The union needs time to study the plan." b: "The union urges towns to adopt the plan." -> stance
 * a: "The mayor did not say public parks were a waste." b: "Mayor calls for abolishing public parks." -> stance
 */
import { kinOf } from "../../align/terms.ts";
import { blamingWords } from "../../lexicon/judgement-words.ts";
import {
  deliberatingVerbs,
  endingVerbs,
  positionVerbs,
  timeTakingVerbs,
  undecidedWords,
  wantingVerbs,
} from "../../lexicon/positions.ts";
import { oppositionVerbs } from "../../lexicon/stance-words.ts";
import type { Claim, Phrase, Side, Span } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, cover } from "../../text/span.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { referentOf, unresolved } from "../sameness.ts";
import { otherSide, quoted, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** What a clause tells of the position of its actor. */
interface Position {
  readonly kind: "has" | "none yet" | "not against" | "against";
  readonly sentence: number;
  readonly holder: string;
  readonly words: Span;
  /** Kin of the telling words of what it is on; empty where any position is meant. */
  readonly topic: ReadonlySet<string>;
}

/** Which positions deny each other. */
const denials: readonly (readonly [Position["kind"], Position["kind"]])[] = [
  ["none yet", "has"],
  ["not against", "against"],
];

export function positions(story: Story): Judgement[] {
  const told = { a: positionsIn(story, "a"), b: positionsIn(story, "b") };
  return denials.flatMap(([one, other]) =>
    (["a", "b"] as const).flatMap((side) => {
      const opposite = otherSide(side);
      const rivals = groupBy(told[opposite], ({ kind, holder }) => (kind === other ? holder : null));
      return flatMap(told[side], (position) => {
        if (position.kind !== one) return [];
        // The first to tell it is enough: a report repeats what its headline says.
        const rival = rivals.get(position.holder)?.find((each) => meets(position, each));
        if (rival === undefined) return [];
        return [side === "a" ? judgement(story, position, rival) : judgement(story, rival, position)];
      });
    }),
  );
}

function meets(x: Position, y: Position): boolean {
  return x.topic.size === 0 || y.topic.size === 0 || [...x.topic].some((kin) => y.topic.has(kin));
}

const ways: Readonly<Record<Position["kind"], string>> = {
  has: "takes a position",
  "none yet": "takes none yet",
  "not against": "said not to be against it",
  against: "against it",
};

function judgement(story: Story, a: Position, b: Position): Judgement {
  const told = (side: Side, one: Position): string =>
    `${ways[one.kind]} in ${side.toUpperCase()} (${quoted(story, side, one.words)})`;
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.words, b: b.words },
    reason: `The same holder ${told("a", a)}, ${told("b", b)}.`,
    developing: a.kind === "none yet" || b.kind === "none yet",
  };
}

function positionsIn(story: Story, side: Side): Position[] {
  return flatMap(story.claims[side], (claim) => {
    const { actor, certainty, sentence } = claim;
    if (actor === null || certainty === "possible" || certainty === "conditional" || certainty === "denied") return [];
    // What someone of no name thinks is told of many.
    if (unresolved(story, side, actor) || !isNamed(story, side, actor)) return [];
    const found = positionOf(story, side, claim);
    return found === null ? [] : [{ ...found, sentence, holder: referentOf(story, side, actor) }];
  });
}

function isNamed(story: Story, side: Side, { entity }: Phrase): boolean {
  const shared = story.sharedEntity(side, entity);
  const kind = shared === null ? undefined : story.entities[shared]?.kind;
  return kind === "person" || kind === "organisation" || kind === "place";
}

type Told = Pick<Position, "kind" | "words" | "topic">;

function positionOf(story: Story, side: Side, claim: Claim): Told | null {
  const { verb, polarity, passive, target, complement, finite } = claim;
  const words = wordsOfClaim(claim);
  if (passive) return null;
  if (polarity === "negated") {
    if (verb === "say") return notSaid(story, side, claim);
    return oppositionVerbs.has(verb) && target !== null
      ? { kind: "not against", words, topic: topicOf(story, side, claim, target.span) }
      : null;
  }
  const waiting = timeTakenBy(story, side, claim);
  if (waiting !== null) return { kind: "none yet", words: waiting, topic: anything };
  if (verb === "be" && undecidedWords.has(complement?.lemma ?? "")) return { kind: "none yet", words, topic: anything };
  if (endingVerbs.has(verb) && !finite) return wanted(story, side, claim);
  return finite && positionVerbs.has(verb) && (verb !== "call" || target === null)
    ? { kind: "has", words, topic: anything }
    : null;
}

const anything: ReadonlySet<string> = new Set();

/** "needs time to digest": tokens between the verb and what the time is for. */
const longestWait = 6;

function timeTakenBy(story: Story, side: Side, { verb, predicate, sentence }: Claim): Span | null {
  if (!timeTakingVerbs.has(verb)) return null;
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const from = tokenFrom(tokens, predicate.end);
  const near = tokens.slice(from, from + longestWait);
  const time = near.findIndex(({ lemma }) => lemma === "time");
  const purpose = time < 0 ? undefined : near.slice(time).find(({ lemma }) => deliberatingVerbs.has(lemma));
  return purpose === undefined ? null : cover(predicate, purpose.span);
}

/** "did not say public parks were a waste": what was not said is ill of its subject. */
function notSaid(story: Story, side: Side, { predicate, sentence }: Claim): Told | null {
  const clause = story.sentences[side][sentence]?.claims.find(
    ({ actor, predicate: { start } }) => actor !== null && actor.span.start >= predicate.end && start > predicate.end,
  );
  if (clause === undefined || clause.actor === null || clause.complement === null) return null;
  const { actor, complement } = clause;
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const isIll = tokens.some(({ span, lemma }) => contains(complement.span, span) && blamingWords.has(lemma));
  if (!isIll || actor.span.start - predicate.end > farthestClause) return null;
  return {
    kind: "not against",
    words: cover(predicate, complement.span),
    topic: topicOf(story, side, clause, actor.span),
  };
}

/** Characters from "did not say" to the clause: room for "that". */
const farthestClause = 8;

/** "calls for ending the subsidy", "vowed to abolish it". */
function wanted(story: Story, side: Side, claim: Claim): Told | null {
  const { actor, target, predicate, sentence } = claim;
  if (target === null) return null;
  const lead = story.sentences[side][sentence]?.claims.find(
    (other) =>
      wantingVerbs.has(other.verb) &&
      other.polarity === "affirmed" &&
      other.finite &&
      other.actor?.head.start === actor?.head.start,
  );
  if (lead === undefined) return null;
  const words = cover(lead.predicate, cover(predicate, target.span));
  return { kind: "against", words, topic: topicOf(story, side, claim, target.span) };
}

/** Letters of a word that tells what a position is on: "tax", not "of". */
const shortestTopic = 3;

function topicOf(story: Story, side: Side, { sentence }: Claim, span: Span): ReadonlySet<string> {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const telling = tokens.filter(
    (token) =>
      contains(span, token.span) &&
      (token.tag === "NOUN" || token.tag === "ADJ" || token.tag === "PROPN") &&
      token.lemma.length >= shortestTopic,
  );
  return new Set(telling.map(({ lemma }) => kinOf(lemma)));
}
