/** Stances that noun phrases tell without a verb: "the mayor's support for the plan", "critics of the plan". */
import { opponentNouns, oppositionNouns, supporterNouns, supportNouns } from "../../lexicon/stance-nouns.ts";
import type { Phrase, Stance } from "../../model.ts";
import { ownerIn, type Chunk } from "../../text/chunks.ts";
import type { PhraseFinder } from "./phrase-finder.ts";

/** Such stances of one sentence. */
export function nounStances(sentence: number, finder: PhraseFinder): Stance[] {
  return finder.chunks.flatMap(
    (chunk) => ownedStance(sentence, finder, chunk) ?? followersStance(sentence, finder, chunk) ?? [],
  );
}

/** "the mayor's support for the plan", "waning confidence in the mayor among mediators", "opposition to the plan from". */
function ownedStance(sentence: number, finder: PhraseFinder, chunk: Chunk): Stance[] | null {
  const { tokens } = finder;
  const head = tokens[chunk.head];
  if (head === undefined) return null;
  for (const [table, attitude] of [
    [supportNouns, "supports"],
    [oppositionNouns, "opposes"],
  ] as const) {
    const prepositions = table.get(head.lemma);
    if (prepositions === undefined) continue;
    const target = finder.behind(head.span.end, prepositions);
    if (target === null) return null;
    const wholeTarget = finder.extend(target);
    const holder = ownerOf(finder, chunk) ?? finder.behind(wholeTarget.span.end, ["among", "by", "from"]);
    if (holder === null || holder.head.start === target.head.start) return null;
    const fading = wanes(finder, chunk);
    if (fading && attitude === "opposes") return null;
    const span = { start: head.span.start, end: wholeTarget.span.end };
    return [
      { sentence, span, holder, target: wholeTarget, attitude: fading ? "opposes" : attitude, attribution: null },
    ];
  }
  return null;
}

/** "waning confidence", "no support": what dwindles is no support. The tagger may take "waning" for a verb before the phrase. */
function wanes(finder: PhraseFinder, chunk: Chunk): boolean {
  for (let at = Math.max(0, chunk.first - 2); at < chunk.head; at += 1)
    if (fadingWords.has(finder.tokens[at]?.norm ?? "")) return true;
  return false;
}

const fadingWords = new Set([
  "declining",
  "diminishing",
  "dwindling",
  "eroding",
  "fading",
  "falling",
  "flagging",
  "lack",
  "lost",
  "no",
  "shrinking",
  "sinking",
  "waning",
]);

/** The owner in a phrase: "the mayor" of "the mayor's support". */
function ownerOf(finder: PhraseFinder, chunk: Chunk): Phrase | null {
  const owner = ownerIn(finder.tokens, chunk);
  return owner === null ? null : finder.phrase(owner);
}

/** "critics of the plan", "the plan's critics", "the mayor, a backer of the plan". */
function followersStance(sentence: number, finder: PhraseFinder, chunk: Chunk): Stance[] | null {
  const { tokens } = finder;
  const head = tokens[chunk.head];
  if (head === undefined) return null;
  const attitude = supporterNouns.has(head.lemma) ? "supports" : opponentNouns.has(head.lemma) ? "opposes" : null;
  if (attitude === null) return null;
  const behind = finder.behind(head.span.end, ["of"]);
  const target = behind === null ? ownerOf(finder, chunk) : finder.extend(behind);
  if (target === null) return null;
  const holder = apposedTo(finder, chunk) ?? finder.phrase(chunk);
  const span = { start: Math.min(head.span.start, target.span.start), end: Math.max(head.span.end, target.span.end) };
  return [{ sentence, span, holder, target, attitude, attribution: null }];
}

/** The name that the phrase describes: "Berg, a critic of", "Berg is a critic of". */
function apposedTo(finder: PhraseFinder, chunk: Chunk): Phrase | null {
  const link = finder.tokens[chunk.first - 1];
  if (link?.norm !== "," && link?.lemma !== "be") return null;
  const name = finder.chunkUpTo(chunk.first - 2);
  return name === undefined ? null : finder.phrase(name);
}
