/** Two directions from one landmark. a: "150 miles east of Aden" b: "150 miles west of Aden" */
import type { Sides, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { quoted, wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { foundAt, type WordPlace } from "../../text/word-places.ts";

/** A direction from a landmark, or the part of a place: "east of Aden", "eastern Aleppo". */
interface Bearing {
  readonly direction: string;
  /** The landmark's last word, and whether it lies outside or inside. */
  readonly landmark: string;
  /** "the river", "the town". */
  readonly unnamed: boolean;
  readonly span: Span;
}

const points = "(?:north|south)-?(?:east|west)|north|south|east|west";
const opposites: ReadonlyMap<string, string> = new Map([
  ["east", "west"],
  ["north", "south"],
  ["south", "north"],
  ["west", "east"],
]);
const outside = new RegExp(`^(?:${points})$`);
const inside = new RegExp(`^(?:${points})ern$`);

/** Closeness from which two directions are held to be of one thing. */
const sameThing = 0.5;

/** Compares the directions of close sentences. */
export function judgeBearings(story: Story): Judgement[] {
  const all = {
    a: foundAt(story.sentences.a, isDirection, bearingAt),
    b: foundAt(story.sentences.b, isDirection, bearingAt),
  };
  const told = { a: all.a.flat(), b: all.b.flat() };
  if (told.a.length === 0 || told.b.length === 0) return [];
  return flatMap(story.pairs, (pair) => {
    if (pair.closeness < sameThing) return [];
    const bearings = { a: all.a[pair.a.index] ?? [], b: all.b[pair.b.index] ?? [] };
    return judgePair(story, pair, bearings, told);
  });
}

function judgePair(
  story: Story,
  pair: StoryPair,
  bearings: Sides<readonly Bearing[]>,
  told: Sides<readonly Bearing[]>,
): Judgement[] {
  return bearings.a.flatMap((a) =>
    bearings.b.flatMap((b): Judgement[] => {
      // "south of the river" and "north of the town": landmarks without a name may be near one another, not so the ways.
      const near = a.unnamed && b.unnamed && opposites.get(a.direction) === b.direction;
      if (a.landmark !== b.landmark && !near) return [];
      const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
      if (a.direction === b.direction) {
        const reason = `Both tell ${wordsOf(story, "a", a.span)}.`;
        return [{ ...conflictOf(at.a, at.b, "high", reason), relation: "same" }];
      }
      // A report that tells of both the east and the west of a town tells of two places.
      if (told.a.some((one) => isOne(one, b)) || told.b.some((one) => isOne(one, a))) return [];
      const words = { a: quoted(story, "a", a.span), b: quoted(story, "b", b.span) };
      return [conflictOf(at.a, at.b, "high", `The place: ${words.a} in A, ${words.b} in B.`)];
    }),
  );
}

function isOne(a: Bearing, b: Bearing): boolean {
  return a.landmark === b.landmark && a.direction === b.direction;
}

function isDirection(word: string): boolean {
  return outside.test(word) || inside.test(word);
}

function bearingAt({ sentence: { tokens }, at, token }: WordPlace<SentenceReading>): Bearing | null {
  const [next, landmark] = [tokens[at + 1], tokens[at + 2]];
  const direction = token.norm.replace("-", "");
  if (outside.test(token.norm) && next?.norm === "of" && landmark?.tag === "PROPN")
    return { direction, landmark: `of ${landmark.lemma}`, unnamed: false, span: cover(token.span, landmark.span) };
  const thing = tokens[at + 3];
  if (outside.test(token.norm) && next?.norm === "of" && landmark?.norm === "the" && thing?.tag === "NOUN")
    return { direction, landmark: `of ${thing.lemma}`, unnamed: true, span: cover(token.span, thing.span) };
  if (inside.test(token.norm) && next?.tag === "PROPN")
    return { direction, landmark: `in ${next.lemma}`, unnamed: false, span: cover(token.span, next.span) };
  return null;
}
