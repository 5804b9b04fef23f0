/** Two rooms or two buildings of one event. a: "shot on the stairs" b: "shot in a break room" */
import {
  groundNamed,
  mayHold,
  partsOfScene,
  sceneOf,
  scenePrepositions,
  scenesOfVerbs,
  type Scene,
} from "../../lexicon/rooms.ts";
import type { Side, Span, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import { pairsWithLead, shareHappening } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/**
 * Closeness from which two rooms are held to be of one event, and two buildings; these from less where both sentences tell of
 * one kind of happening, a raid or a fire.
 */
const sameRoomEvent = 0.5;
const sameBuildingEvent = 1;
const sameHappeningThere = 0.5;

/** Where something happens, with the words that say so. */
interface Told extends Scene {
  /** The place's lemma. */
  readonly word: string;
  readonly span: Span;
}

/** A scene that neither report knows from the other: who tells of both rooms tells of two moments. */
export function judgeScenes(story: Story): Judgement[] {
  const all = { a: story.sentences.a.map(scenesIn), b: story.sentences.b.map(scenesIn) };
  if (all.a.every(({ length }) => length === 0) || all.b.every(({ length }) => length === 0)) return [];
  const known = { a: kindsNamed(story, "a"), b: kindsNamed(story, "b") };
  return flatMap(pairsWithLead(story), (pair) =>
    (all.a[pair.a.index] ?? []).flatMap((a) =>
      (all.b[pair.b.index] ?? []).flatMap((b): Judgement[] => {
        if ((a.scale === "room") !== (b.scale === "room") || keyOf(a) === keyOf(b) || mayHold(a.word, b.word))
          return [];
        // On what ground it was `grounds.ts` compares.
        if (a.scale === "ground" && b.scale === "ground") return [];
        const sameHappening = a.scale !== "room" && shareHappening(pair.a, pair.b);
        const least = a.scale === "room" ? sameRoomEvent : sameHappening ? sameHappeningThere : sameBuildingEvent;
        if (pair.closeness < least || (a.scale !== b.scale && !shareHappening(pair.a, pair.b))) return [];
        const strange = !known.b.has(keyOf(a)) && !known.a.has(keyOf(b));
        if (!strange && !(a.scale === "room" && shareCount(pair))) return [];
        const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
        return [conflictOf(at.a, at.b, "medium", `Where it was: ${inBoth(story, a.span, b.span)}.`)];
      }),
    ),
  );
}

function keyOf({ scale, kind }: Scene): string {
  return `${scale} ${kind}`;
}

function kindsNamed(story: Story, side: Side): Set<string> {
  const scenes = flatMap(story.sentences[side], ({ tokens }) =>
    tokens.map(({ lemma }, i) => placeNamedBy(lemma, tokens[i - 1]?.lemma)),
  );
  return new Set(scenes.flatMap((scene) => (scene === null ? [] : [keyOf(scene)])));
}

/** Fewest people whose number shows that they are the same: "seven workers" hid in one place only. */
const leastShared = 3;

/** Whether both sentences count the same number of people: what is told of them is told of the same. */
function shareCount({ a, b }: StoryPair): boolean {
  const counts = (sentence: SentenceReading): number[] =>
    flatMap(sentence.quantities, ({ kind, min, max, value }) => (kind === "count" && min === max ? [value] : []));
  const inB = new Set(counts(b));
  return counts(a).some((value) => value >= leastShared && inB.has(value));
}

/** Words between the preposition and the place at most: "in a third-floor break room". */
const longestPhrase = 5;

const inPhrase = new Set(["ADJ", "DET", "NOUN", "NUM", "PART", "PRON", "PROPN"]);

/** A room or building, or the ground that something was found on. */
function placeNamedBy(lemma: string, before = ""): Scene | null {
  return sceneOf(lemma, before) ?? groundNamed(lemma);
}

function scenesIn({ tokens }: SentenceReading): Told[] {
  return flatMap(tokens, (token, i): Told[] => {
    const scene = token.tag === "NOUN" && isHead(tokens, i) ? placeNamedBy(token.lemma, tokens[i - 1]?.lemma) : null;
    if (scene === null) return [];
    for (let at = i - 1; at >= Math.max(0, i - longestPhrase); at -= 1) {
      const before = tokens[at];
      if (before === undefined) break;
      // "the rubble of a hotel", "stormed a hotel".
      const isPart = before.norm === "of" && partsOfScene.has(tokens[at - 1]?.lemma ?? "");
      const isTarget = before.tag === "VERB" && scenesOfVerbs.has(before.lemma) && scene.scale === "building";
      const first = isTarget ? tokens[at + 1] : isPart ? tokens[at - 1] : before;
      if ((isPart || isTarget || scenePrepositions.has(before.norm)) && first !== undefined)
        return [{ ...scene, word: token.lemma, span: cover(first.span, token.span) }];
      if (!inPhrase.has(before.tag)) break;
    }
    return [];
  });
}

/** "a court building" is the court's. */
function isHead(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.tag !== "NOUN" || tokens[at + 1]?.lemma === "building" || tokens[at + 1]?.lemma === "complex";
}
