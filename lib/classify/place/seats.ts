/** Where someone was born or lives, or a firm is based. a: "based in Rotterdam" b: "Antwerp-based" */
import { areTwoPlaces } from "../../lexicon/places.ts";
import type { Side, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { flatMap } from "../../text/flat-map.ts";
import { normsTold, placesOf } from "../../text/word-places.ts";

interface Seat extends Words {
  /** How it is tied to the place: "base", "bear", "raise". */
  readonly tie: string;
  readonly place: string;
}

/** Where each report tells one such place, and does not know the other's. */
export function judgeSeats(story: Story): Judgement[] {
  const told = { a: seatsOf(story, "a"), b: seatsOf(story, "b") };
  return toldOtherwise(told, ({ place }) => place).flatMap(({ key: tie, a, b }): Judgement[] => {
    if (!areTwoPlaces(a.place, b.place)) return [];
    if (names(story, "b", a.place) || names(story, "a", b.place)) return [];
    return [conflictOf(a, b, "medium", `${ties.get(tie) ?? tie}: ${inBoth(story, a.span, b.span)}.`)];
  });
}

/** Participles with what they tell; each report has one of them of the one whom it is about. */
const ties: ReadonlyMap<string, string> = new Map([
  ["based", "Where it is based"],
  ["born", "Where the birth was"],
  ["headquartered", "Where it is based"],
  ["native", "Where the birth was"],
]);

const oneTie: ReadonlyMap<string, string> = new Map([
  ["headquartered", "based"],
  ["native", "born"],
]);

function names(story: Story, side: Side, place: string): boolean {
  const [first = ""] = place.split(" ");
  return normsTold(story.sentences[side]).has(first);
}

function seatsOf(story: Story, side: Side): Map<string, Seat[]> {
  const all = flatMap(placesOf(story.sentences[side], ties), ({ sentence: { tokens, index }, at, token }): Seat[] => {
    if (!ties.has(token.norm)) return [];
    const found = token.norm === "based" && tokens[at - 1]?.norm === "-" ? before(tokens, at) : behind(tokens, at);
    if (found === null) return [];
    const tie = oneTie.get(token.norm) ?? token.norm;
    return [{ tie, place: found.place, sentence: index, span: cover(found.token.span, token.span) }];
  });
  return groupBy(all, ({ tie }) => tie);
}

interface Found {
  readonly place: string;
  readonly token: Token;
}

/** "Antwerp-based". */
function before(tokens: readonly Token[], at: number): Found | null {
  let first = at - 2;
  while (tokens[first - 1]?.tag === "PROPN") first -= 1;
  return placeFrom(tokens.slice(first, at - 1));
}

/** "based in Rotterdam", "a native of Rotterdam". */
function behind(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at + 1]?.norm !== (tokens[at]?.norm === "native" ? "of" : "in")) return null;
  let last = at + 2;
  while (tokens[last + 1]?.tag === "PROPN") last += 1;
  const found = placeFrom(tokens.slice(at + 2, last + 1));
  const end = tokens[last];
  return found === null || end === undefined ? null : { ...found, token: end };
}

function placeFrom(tokens: readonly Token[]): Found | null {
  const [token] = tokens;
  if (token === undefined || !tokens.every(({ tag }) => tag === "PROPN")) return null;
  return { place: tokens.map(({ norm }) => norm).join(" "), token };
}
