/** Two directions from one landmark. a: "150 miles east of Aden" b: "150 miles west of Aden" */
import type { Sides, Span, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import { pairsWithLead } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, wordsOf, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

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
    a: story.sentences.a.map(({ tokens }) => bearingsOf(tokens)),
    b: story.sentences.b.map(({ tokens }) => bearingsOf(tokens)),
  };
  const told = { a: all.a.flat(), b: all.b.flat() };
  if (told.a.length === 0 || told.b.length === 0) return [];
  return flatMap(pairsWithLead(story), (pair) => {
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
      return [conflictOf(at.a, at.b, "high", `The place: ${inBoth(story, a.span, b.span)}.`)];
    }),
  );
}

function isOne(a: Bearing, b: Bearing): boolean {
  return a.landmark === b.landmark && a.direction === b.direction;
}

/** Words between a direction and the landmark's name: "north of the port of Karo". */
const kindsOfLandmark = new Set(["capital", "city", "port", "town", "village"]);

const bearingsOf = remembered((tokens: readonly Token[]): readonly Bearing[] => {
  return flatMap(tokens, (token, i): Bearing[] => {
    // "south-west" is read as three words.
    const isJoined = /^(?:north|south)$/.test(token.norm) && tokens[i + 1]?.norm === "-";
    const second = tokens[i + 2];
    const whole = isJoined ? `${token.norm}${second?.norm ?? ""}` : token.norm.replace("-", "");
    const end = isJoined ? i + 2 : i;
    if (tokens[i - 1]?.norm === "-" && (outside.test(token.norm) || inside.test(token.norm))) return [];
    const [next, landmark, thing] = [tokens[end + 1], tokens[end + 2], tokens[end + 3]];
    const direction = whole.replace(/ern$/, "");
    if (outside.test(whole) && next?.norm === "of") {
      if (landmark?.tag === "PROPN") return [bearing(token, direction, landmark)];
      const name = tokens[end + 5];
      if (kindsOfLandmark.has(thing?.lemma ?? "") && tokens[end + 4]?.norm === "of" && name?.tag === "PROPN")
        return [bearing(token, direction, name)];
      if (landmark?.norm === "the" && thing?.tag === "NOUN")
        return [{ direction, landmark: `of ${thing.lemma}`, unnamed: true, span: cover(token.span, thing.span) }];
      return [];
    }
    if (inside.test(whole) && next?.tag === "PROPN")
      return [{ direction: whole, landmark: `in ${next.lemma}`, unnamed: false, span: cover(token.span, next.span) }];
    return [];
  });
});

function bearing(token: Token, direction: string, landmark: Token): Bearing {
  return { direction, landmark: `of ${landmark.lemma}`, unnamed: false, span: cover(token.span, landmark.span) };
}
