/** Two rooms or two buildings of one event. a: "shot on the stairs" b: "shot in a break room" */
import { sceneOf, scenePrepositions, type Scene } from "../../lexicon/rooms.ts";
import type { Side, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { quoted, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { foundAt, placesOf, type WordPlace } from "../../text/word-places.ts";

/** Closeness from which two rooms are held to be of one event, and two buildings. */
const sameRoomEvent = 0.5;
const sameBuildingEvent = 1;

/** Where something happens, with the words that say so. */
interface Told extends Scene {
  readonly span: Span;
}

/** A scene that neither report knows from the other: who tells of both rooms tells of two moments. */
export function judgeScenes(story: Story): Judgement[] {
  const all = {
    a: foundAt(story.sentences.a, isScene, sceneAt),
    b: foundAt(story.sentences.b, isScene, sceneAt),
  };
  if (all.a.every(({ length }) => length === 0) || all.b.every(({ length }) => length === 0)) return [];
  const known = { a: kindsNamed(story, "a"), b: kindsNamed(story, "b") };
  return flatMap(story.pairs, (pair) =>
    (all.a[pair.a.index] ?? []).flatMap((a) =>
      (all.b[pair.b.index] ?? []).flatMap((b): Judgement[] => {
        if (a.scale !== b.scale || a.kind === b.kind) return [];
        if (pair.closeness < (a.scale === "room" ? sameRoomEvent : sameBuildingEvent)) return [];
        const strange = !known.b.has(keyOf(a)) && !known.a.has(keyOf(b));
        if (!strange && !(a.scale === "room" && shareCount(pair))) return [];
        const words = { a: quoted(story, "a", a.span), b: quoted(story, "b", b.span) };
        const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
        return [conflictOf(at.a, at.b, "medium", `Where it was: ${words.a} in A, ${words.b} in B.`)];
      }),
    ),
  );
}

function keyOf({ scale, kind }: Scene): string {
  return `${scale} ${kind}`;
}

function kindsNamed(story: Story, side: Side): Set<string> {
  const scenes = placesOf(story.sentences[side], isScene).map(({ token }) => sceneOf(token.lemma));
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

function sceneAt({ sentence: { tokens }, at, token }: WordPlace<SentenceReading>): Told | null {
  const scene = token.tag === "NOUN" && tokens[at + 1]?.tag !== "NOUN" ? sceneOf(token.lemma) : null;
  if (scene === null) return null;
  for (let i = at - 1; i >= Math.max(0, at - longestPhrase); i -= 1) {
    const before = tokens[i];
    if (before === undefined) break;
    if (scenePrepositions.has(before.norm)) return { ...scene, span: cover(before.span, token.span) };
    if (!inPhrase.has(before.tag)) break;
  }
  return null;
}

function isScene(word: string): boolean {
  return sceneOf(word) !== null;
}
