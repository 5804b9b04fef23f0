/**
 * Names of one kind by their last word. a: "taken to Holm Hospital" b: "taken to Varna Hospital" -> two hospitals, of which
 * neither report knows the other's.
 */
import { namedSites } from "../lexicon/named-sites.ts";
import type { Side, Token } from "../model.ts";
import { cover } from "../text/span.ts";
import type { Words } from "./conflict.ts";
import { wordsOf, type SentenceReading, type Story } from "./story.ts";
import { flatMap } from "../text/flat-map.ts";
import { remembered } from "../text/remembered.ts";

/** Two names of one kind in close sentences. */
export interface NamedHeads {
  readonly kind: string;
  readonly a: Words;
  readonly b: Words;
}

/** Closeness from which one kind of site in two sentences is held to be one. */
const sameSite = 0.8;

/** Each kind of which both sentences name one, under names that are nowhere in the other report. */
export function namedHeads(story: Story): NamedHeads[] {
  return flatMap(story.pairs, (pair) => {
    if (pair.closeness < sameSite) return [];
    const [inA, inB] = [sitesIn(pair.a), sitesIn(pair.b)];
    return [...inA].flatMap(([kind, a]): NamedHeads[] => {
      const b = inB.get(kind);
      const [x, y] = [a[0], b?.[0]];
      if (x === undefined || y === undefined || a.length > 1 || (b?.length ?? 0) > 1) return [];
      if (sharesName(story, "b", "a", x) || sharesName(story, "a", "b", y)) return [];
      return [{ kind, a: x, b: y }];
    });
  });
}

/** Names in front of the kind at most: "Royal North Shore Hospital". */
const longestName = 4;

const sitesIn = remembered(({ index, tokens }: SentenceReading): ReadonlyMap<string, Words[]> => {
  const found = new Map<string, Words[]>();
  for (const [i, token] of tokens.entries()) {
    const kind = namedSites.get(token.norm);
    if (kind === undefined || !isCapital(tokens[i - 1])) continue;
    let first = i - 1;
    while (i - first < longestName && isCapital(tokens[first - 1])) first -= 1;
    const start = tokens[first]?.span ?? token.span;
    found.set(kind, [...(found.get(kind) ?? []), { sentence: index, span: cover(start, token.span) }]);
  }
  return found;
});

function isCapital(token: Token | undefined): boolean {
  return token?.tag === "PROPN";
}

/** Whether the other report has any of the name's own words: "St Mary's" may be short for "St Mary's Hospital". */
function sharesName(story: Story, other: Side, own: Side, { span }: Words): boolean {
  const text = story.readings[other].report.text.toLowerCase();
  const words = wordsOf(story, own, span).toLowerCase().split(" ").slice(0, -1);
  return words.some(
    (word) => word.length > 2 && new RegExp(`(?<!\\p{L})${word.replace(/\P{L}+/gu, ".")}`, "u").test(text),
  );
}
