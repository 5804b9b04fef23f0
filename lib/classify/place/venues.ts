/** Two venues of one act. a: "The march ended in Republic Square" b: "The marchers gathered in front of the town hall" */
import { wordSet } from "../../lexicon/word-set.ts";
import type { Side, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { pairsWithLead } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness from which two sentences with one venue each are held to tell where one thing was. */
const sameThing = 0.7;

interface Venue extends Words {
  readonly words: readonly string[];
}

/** Last words of the names of places where people gather, and of "the parliament building". */
const heads = wordSet(`
  arena bridge building cathedral church court embassy field gardens gate hall headquarters hotel ministry mosque museum palace
  park parliament plaza square stadium station theater theatre university
`);

/** The one venue of each sentence, one of them by name, where neither report has a word of the other's. */
export function judgeVenues(story: Story): Judgement[] {
  const all = { a: story.sentences.a.map(venuesIn), b: story.sentences.b.map(venuesIn) };
  if (all.a.every(({ length }) => length === 0) || all.b.every(({ length }) => length === 0)) return [];
  const told = { a: wordsTold(story, "a"), b: wordsTold(story, "b") };
  return flatMap(pairsWithLead(story), (pair): Judgement[] => {
    if (pair.closeness < sameThing) return [];
    const [inA, inB] = [all.a[pair.a.index] ?? [], all.b[pair.b.index] ?? []];
    const [a, b] = [inA[0], inB[0]];
    if (a === undefined || b === undefined || inA.length > 1 || inB.length > 1) return [];
    if (a.words.some((word) => told.b.has(word)) || b.words.some((word) => told.a.has(word))) return [];
    return [conflictOf(a, b, "medium", `Where it was: ${inBoth(story, a.span, b.span)}; neither report has both.`)];
  });
}

function wordsTold(story: Story, side: Side): Set<string> {
  return new Set(flatMap(story.sentences[side], ({ tokens }) => tokens.map(({ norm }) => norm)));
}

const ties = wordSet("at in inside outside");

/** Words of a venue in front of its head at most: "the old Royal Exchange building". */
const longestName = 4;

function venuesIn({ tokens, index }: SentenceReading): Venue[] {
  return flatMap(tokens, (token, i): Venue[] => {
    if (!heads.has(token.norm) || isName(tokens[i + 1]) || tokens[i + 1]?.tag === "NOUN") return [];
    let first = i;
    while (i - first < longestName && (isName(tokens[first - 1]) || tokens[first - 1]?.tag === "NOUN")) first -= 1;
    // "a hotel" may be anywhere; "Hotel Astor", "the town hall" and "the embassy" are one.
    const article = tokens[first - 1]?.norm;
    const tie = article === "the" ? tokens[first - 2] : tokens[first - 1];
    if (article !== "the" && !tokens.slice(first, i + 1).some(isName)) return [];
    const isPlaced = ties.has(tie?.norm ?? "") || (tie?.norm === "of" && tokens[first - 3]?.norm === "front");
    if (!isPlaced) return [];
    // Of "Republic Square" each word is the place's own, of "the parliament building" the last.
    const names = tokens.slice(first, i + 1).filter((word) => isName(word));
    const words = (names.length > 0 ? names : [token]).map(({ norm }) => norm);
    return [{ words, sentence: index, span: cover(tokens[first]?.span ?? token.span, token.span) }];
  });
}

function isName(token: Token | undefined): boolean {
  return token?.tag === "PROPN";
}
