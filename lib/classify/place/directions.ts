/** Which way, and on which side. a: "was heading north" b: "turned south"; a: "the west bank" b: "the east bank" */
import { kinOf } from "../../align/terms.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Side, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { pairsWithLead } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { foundAt, placesOf, type WordPlace } from "../../text/word-places.ts";

/** Closeness from which two ways or sides are held to be of one thing. */
const sameThing = 0.5;

/** A direction, and what it is of: "way" of what moves, else the side's noun. */
interface Direction extends Words {
  readonly of: string;
  readonly point: string;
}

/** Directions of one thing of which neither report has the other's. */
export function judgeDirections(story: Story): Judgement[] {
  const all = {
    a: foundAt(story.sentences.a, isPoint, directionAt),
    b: foundAt(story.sentences.b, isPoint, directionAt),
  };
  const told = { a: pointsTold(story, "a"), b: pointsTold(story, "b") };
  return flatMap(pairsWithLead(story), (pair) => {
    if (pair.closeness < sameThing) return [];
    const [inA, inB] = [all.a[pair.a.index] ?? [], all.b[pair.b.index] ?? []];
    return inA.flatMap((a) =>
      inB.flatMap((b): Judgement[] => {
        if (a.of !== b.of || !areApart(a.point, b.point)) return [];
        // A report that has the other's direction at all may tell of another moment or part.
        if (told.a.has(b.point) || told.b.has(a.point)) return [];
        const what = a.of === "way" ? "Which way" : "Which side";
        return [conflictOf(a, b, "medium", `${what}: ${inBoth(story, a.span, b.span)}.`)];
      }),
    );
  });
}

function pointsTold(story: Story, side: Side): Set<string> {
  const found = placesOf(story.sentences[side], isPoint).map(({ token }) => pointOf(token.norm));
  return new Set(found.filter((point) => point !== null));
}

/** "north" and "north-east" may be told of one way, left and north, too. */
function areApart(a: string, b: string): boolean {
  if (sides.has(a) || sides.has(b)) return a !== b && sides.has(a) && sides.has(b);
  return !a.startsWith(b) && !b.startsWith(a) && !a.endsWith(b) && !b.endsWith(a);
}

const sides = wordSet("left right");

/** What moves, moves so: "heading north", "swerved left". */
const motions = wordSet(`
  advance blow crawl drift drive flee fly go head march move retreat run sail speed steer swerve swing travel turn veer walk
`);

/** Parts by the side they are on; "North Gate" is a name and may be one of many. */
const parts = wordSet(`
  bank coast edge end entrance exit face flank front part shore side slope suburb tower wall wing
`);

const points = /^(north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern|wards?|bound)?$/;

/** Words between a verb and its direction at most: "turned sharply to the left", "turned left and then right". */
const longestBetween = 4;

const between = new Set(["ADP", "ADV", "CCONJ", "DET", "PART"]);

function directionAt({ sentence: { tokens, index }, at, token }: WordPlace<SentenceReading>): Direction | null {
  const point = pointOf(token.norm);
  if (point === null) return null;
  const next = tokens[at + 1];
  if (next?.tag === "NOUN" && parts.has(next.lemma))
    return { of: kinOf(next.lemma), point, sentence: index, span: cover(token.span, next.span) };
  // "west of the town" is where, "the left bank" whose.
  if (next?.norm === "of" || next?.tag === "NOUN" || next?.tag === "PROPN") return null;
  const verb = verbBefore(tokens, at);
  return verb === null ? null : { of: "way", point, sentence: index, span: cover(verb.span, token.span) };
}

function isPoint(word: string): boolean {
  return pointOf(word) !== null;
}

function pointOf(norm: string): string | null {
  if (sides.has(norm)) return norm;
  return points.exec(norm)?.[1]?.replace("-", "") ?? null;
}

function verbBefore(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= Math.max(0, at - 1 - longestBetween); i -= 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (motions.has(token.lemma) && token.tag === "VERB") return token;
    if (!between.has(token.tag) && pointOf(token.norm) === null) return null;
  }
  return null;
}
