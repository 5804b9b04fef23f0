/** On what ground or water it happened. a: "crashed into a field" b: "came down in woods" */
import { groundNamed, groundPrepositions } from "../../lexicon/rooms.ts";
import type { Side } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { quoted, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { foundAt, placesOf, type WordPlace } from "../../text/word-places.ts";

/** Closeness from which two sentences with one ground each tell where one thing came to be. */
const sameThing = 0.7;

interface Ground extends Words {
  readonly kind: number;
}

/** Of each sentence the one ground it names, where neither report has the other's at all. */
export function judgeGrounds(story: Story): Judgement[] {
  const all = {
    a: foundAt(story.sentences.a, isGround, groundAt),
    b: foundAt(story.sentences.b, isGround, groundAt),
  };
  const told = { a: kindsTold(story, "a"), b: kindsTold(story, "b") };
  return flatMap(story.pairs, (pair): Judgement[] => {
    if (pair.closeness < sameThing) return [];
    const [inA, inB] = [all.a[pair.a.index] ?? [], all.b[pair.b.index] ?? []];
    const [a, b] = [inA[0], inB[0]];
    if (a === undefined || b === undefined || inA.length > 1 || inB.length > 1) return [];
    if (a.kind === b.kind || told.b.has(a.kind) || told.a.has(b.kind)) return [];
    const words = { a: quoted(story, "a", a.span), b: quoted(story, "b", b.span) };
    return [conflictOf(a, b, "medium", `Where it was: ${words.a} in A, ${words.b} in B; neither report has both.`)];
  });
}

function kindsTold(story: Story, side: Side): Set<number> {
  const grounds = placesOf(story.sentences[side], isGround).map(({ token }) => groundNamed(token.lemma));
  return new Set(grounds.flatMap((ground) => ground?.kind ?? []));
}

/** Words between the preposition and the ground at most: "into a frozen mountain lake". */
const longestPhrase = 4;

const inPhrase = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON"]);

function groundAt({ sentence: { tokens, index }, at, token }: WordPlace<SentenceReading>): Ground | null {
  const ground = token.tag === "NOUN" && tokens[at + 1]?.tag !== "NOUN" ? groundNamed(token.lemma) : null;
  if (ground === null) return null;
  for (let i = at - 1; i >= Math.max(0, at - longestPhrase); i -= 1) {
    const before = tokens[i];
    if (before === undefined) break;
    if (groundPrepositions.has(before.norm))
      return { kind: ground.kind, sentence: index, span: cover(before.span, token.span) };
    if (!inPhrase.has(before.tag)) break;
  }
  return null;
}

function isGround(word: string): boolean {
  return groundNamed(word) !== null;
}
