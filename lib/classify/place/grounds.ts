/** On what ground or water it happened. a: "crashed into a field" b: "came down in woods" */
import { groundNamed, groundPrepositions, type Scene } from "../../lexicon/rooms.ts";
import type { Side } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { pairsWithLead, shareHappening } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

/** The same where both tell of one kind of happening: a find, a crash. */
const sameHappening = 0.5;

/** Closeness from which two sentences with one ground each tell where one thing came to be. */
const sameThing = 0.7;

interface Ground extends Words {
  readonly kind: number;
}

/** Of each sentence the one ground it names, where neither report has the other's at all. */
export function judgeGrounds(story: Story): Judgement[] {
  const told = { a: kindsTold(story, "a"), b: kindsTold(story, "b") };
  return flatMap(pairsWithLead(story), (pair): Judgement[] => {
    if (pair.closeness < (shareHappening(pair.a, pair.b) ? sameHappening : sameThing)) return [];
    const [inA, inB] = [groundsIn(pair.a), groundsIn(pair.b)];
    const [a, b] = [inA[0], inB[0]];
    if (a === undefined || b === undefined || inA.length > 1 || inB.length > 1) return [];
    if (a.kind === b.kind || told.b.has(a.kind) || told.a.has(b.kind)) return [];
    return [conflictOf(a, b, "medium", `Where it was: ${inBoth(story, a.span, b.span)}; neither report has both.`)];
  });
}

function kindsTold(story: Story, side: Side): Set<number> {
  const scenes = flatMap(story.sentences[side], ({ tokens }) => tokens.map(({ lemma }) => groundNamed(lemma)));
  return new Set(scenes.flatMap((scene: Scene | null) => (scene === null ? [] : [scene.kind])));
}

/** Words between the preposition and the ground at most: "into a frozen mountain lake". */
const longestPhrase = 4;

const inPhrase = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON"]);

const groundsIn = remembered(({ tokens, index }: SentenceReading): readonly Ground[] => {
  return flatMap(tokens, (token, i): Ground[] => {
    const scene = token.tag === "NOUN" && tokens[i + 1]?.tag !== "NOUN" ? groundNamed(token.lemma) : null;
    if (scene === null) return [];
    for (let at = i - 1; at >= Math.max(0, i - longestPhrase); at -= 1) {
      const before = tokens[at];
      if (before === undefined) break;
      if (groundPrepositions.has(before.norm))
        return [{ kind: scene.kind, sentence: index, span: cover(before.span, token.span) }];
      if (!inPhrase.has(before.tag)) break;
    }
    return [];
  });
});
