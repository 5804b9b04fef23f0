/**
 * Two places of the same event that cannot both hold.
 * a: "The ship was 150 miles east of Aden." b: "... 150 miles west of Aden." -> place
 */
import type { Claim, Oblique, Side, Span, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import type { Judgement, Rule } from "../rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";

/** Closeness from which one act in two places is held to be one event. */
const sameEvent = 1.5;

export const place: Rule = {
  type: "place",
  judge: (story) => story.pairs.flatMap((pair) => [...judgeBearings(story, pair), ...judgePlaces(story, pair)]),
};

/** A direction from a landmark: "east of Aden". */
interface Bearing {
  readonly direction: string;
  readonly landmark: string;
  readonly span: Span;
}

const directions = new Set([
  "north",
  "south",
  "east",
  "west",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
  "north-east",
  "north-west",
  "south-east",
  "south-west",
]);

function judgeBearings(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < 1) return [];
  const bearings = { a: bearingsOf(pair.a.tokens), b: bearingsOf(pair.b.tokens) };
  return bearings.a.flatMap((a) =>
    bearings.b.flatMap((b): Judgement[] => {
      if (a.landmark !== b.landmark) return [];
      const same = a.direction === b.direction;
      return [judgement(story, pair, { a: a.span, b: b.span }, same ? "same" : "conflict", "high")];
    }),
  );
}

function bearingsOf(tokens: readonly Token[]): Bearing[] {
  return tokens.flatMap((token, i) => {
    const landmark = tokens[i + 2];
    if (!directions.has(token.norm) || tokens[i + 1]?.norm !== "of" || landmark?.tag !== "PROPN") return [];
    return [{ direction: token.norm, landmark: landmark.lemma, span: cover(token.span, landmark.span) }];
  });
}

const inside = new Set(["at", "in", "near"]);

/**
 * One act in two places. Whether one place lies inside the other the text does not tell, so places are only compared
 * when the other report nowhere names them: a report that knows both means two scenes.
 */
function judgePlaces(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameEvent) return [];
  const located = { a: locatedClaims(story, "a", pair.a), b: locatedClaims(story, "b", pair.b) };
  return located.a.flatMap((a) =>
    located.b.flatMap((b): Judgement[] => {
      if (a.claim.verb !== b.claim.verb || a.oblique.preposition !== b.oblique.preposition) return [];
      const evidence = { a: a.oblique.phrase.span, b: b.oblique.phrase.span };
      if (a.place === b.place) return [judgement(story, pair, evidence, "same", "high")];
      if (known(story, "b", a.place) || known(story, "a", b.place)) return [];
      return [judgement(story, pair, evidence, "conflict", "medium")];
    }),
  );
}

interface Located {
  readonly claim: Claim;
  readonly oblique: Oblique;
  /** Shared entity. */
  readonly place: number;
}

function locatedClaims(story: Story, side: Side, sentence: SentenceReading): Located[] {
  return sentence.claims.flatMap((claim) =>
    claim.obliques.flatMap((oblique) => {
      const place = story.sharedEntity(side, oblique.phrase.entity);
      const isPlace = place !== null && story.entities[place]?.kind === "place";
      return isPlace && inside.has(oblique.preposition) ? [{ claim, oblique, place }] : [];
    }),
  );
}

function known(story: Story, side: Side, place: number): boolean {
  return (story.entities[place]?.mentions[side].length ?? 0) > 0;
}

function judgement(
  story: Story,
  pair: StoryPair,
  evidence: Judgement["evidence"],
  relation: "same" | "conflict",
  confidence: Judgement["confidence"],
): Judgement {
  const words = { a: wordsOf(story, "a", evidence.a), b: wordsOf(story, "b", evidence.b) };
  return {
    relation,
    confidence,
    sentences: { a: pair.a.index, b: pair.b.index },
    evidence,
    reason: relation === "same" ? `Both tell ${words.a}.` : `The place: ${words.a} in A, ${words.b} in B.`,
    developing: false,
  };
}
