/**
 * Names of one kind by their last word. a: "taken to Holm Hospital" b: "taken to Varna Hospital" -> two hospitals, of which
 * neither report knows the other's.
 */
import { namedSites } from "../lexicon/named-sites.ts";
import type { Side, Token } from "../model.ts";
import { cover } from "../text/span.ts";
import type { Words } from "./conflict.ts";
import { groupBy } from "./group-by.ts";
import { wordsOf, type SentenceReading, type Story } from "./story.ts";
import { flatMap } from "../text/flat-map.ts";
import { foundAt, type WordPlace } from "../text/word-places.ts";

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
  const all = { a: foundAt(story.sentences.a, namedSites, siteAt), b: foundAt(story.sentences.b, namedSites, siteAt) };
  return flatMap(story.pairs, (pair) => {
    const [inA, inB] = [all.a[pair.a.index] ?? [], all.b[pair.b.index] ?? []];
    if (pair.closeness < sameSite || inA.length === 0 || inB.length === 0) return [];
    return [...groupBy(inA, ({ kind }) => kind)].flatMap(([kind, a]): NamedHeads[] => {
      const b = inB.filter((one) => one.kind === kind);
      const [x, y] = [a[0], b[0]];
      if (x === undefined || y === undefined || a.length > 1 || b.length > 1) return [];
      if (sharesName(story, "b", "a", x) || sharesName(story, "a", "b", y)) return [];
      return [{ kind, a: wordsAt(x), b: wordsAt(y) }];
    });
  });
}

/** Names in front of the kind at most: "Royal North Shore Hospital". */
const longestName = 4;

interface Site extends Words {
  readonly kind: string;
}

function siteAt({ sentence: { index, tokens }, at, token }: WordPlace<SentenceReading>): Site | null {
  const kind = namedSites.get(token.norm);
  if (kind === undefined || !isCapital(tokens[at - 1])) return null;
  let first = at - 1;
  while (at - first < longestName && isCapital(tokens[first - 1])) first -= 1;
  return { kind, sentence: index, span: cover(tokens[first]?.span ?? token.span, token.span) };
}

function wordsAt({ sentence, span }: Site): Words {
  return { sentence, span };
}

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
