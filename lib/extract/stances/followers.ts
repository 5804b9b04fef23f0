/** Stances that nouns for those who stand for or against tell: "critics of the plan", "a Berg supporter", "her rival Lind". */
import type { Attitude, Claim, Phrase, Stance } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { apposed, ownerOf, person } from "./holders.ts";
import { behind, chunkFrom, longestPhrase, phraseFrom, phraseIn, stanceOf, type Scene } from "./scene.ts";
import { whole } from "./targets.ts";

/** "critics of the plan", "the plan's critics", "the mayor, a backer of the plan", "a Berg supporter". */
export function followerStances(scene: Scene, chunk: Chunk, noun: number, attitude: Attitude): Stance[] {
  if (chunk.head !== noun) return namedFollower(scene, chunk, noun, attitude);
  const { tokens } = scene;
  const of = behind(scene, chunk.last + 1, followed);
  const target =
    of === null
      ? (ownerOf(scene, chunk.first, chunk.head) ?? nameBefore(scene, chunk))
      : whole(scene, phraseIn(scene, of));
  if (target === null) return [];
  const holder = described(scene, chunk);
  const head = tokens[chunk.head]?.span ?? target.span;
  const span = { start: Math.min(head.start, target.span.start), end: Math.max(head.end, target.span.end) };
  return stanceOf(scene, span, holder, target, attitude, "stated");
}

/** "her rival Ines Duarte", "Berg's ally Lind": the name behind the noun, and the owner before it. */
function namedFollower(scene: Scene, chunk: Chunk, noun: number, attitude: Attitude): Stance[] {
  if (scene.tokens[noun + 1]?.tag !== "PROPN" || scene.tokens[chunk.head]?.tag !== "PROPN") return [];
  const target = ownerOf(scene, chunk.first, noun) ?? nameBefore(scene, { ...chunk, head: noun });
  if (target === null) return [];
  const holder = phraseFrom(scene, noun + 1, chunk.head);
  return stanceOf(scene, phraseIn(scene, chunk).span, holder, target, attitude, "stated");
}

const followed = new Set(["for", "of", "to"]);

/** "a Berg supporter": the name in the phrase. */
function nameBefore(scene: Scene, chunk: Chunk): Phrase | null {
  const last = chunk.head - 1;
  if (last < chunk.first || scene.tokens[last]?.tag !== "PROPN") return null;
  let first = last;
  while (first > Math.max(chunk.first, last - longestPhrase) && scene.tokens[first - 1]?.tag === "PROPN") first -= 1;
  return phraseFrom(scene, first, last);
}

/** Whom a noun for a follower describes: "Berg, a critic of", "Berg has been a critic of", "emerged as a critic of". */
function described(scene: Scene, chunk: Chunk): Phrase {
  const { tokens } = scene;
  const own = phraseIn(scene, chunk);
  const claim = scene.byPart.get(own.head.start);
  if (claim !== undefined && claim.actor !== null && claim.polarity === "affirmed" && calls(claim, own))
    return person(scene, claim.actor, chunk.head);
  let at = chunk.last + 1;
  const of = behind(scene, at, followed);
  if (of !== null) at = of.last + 1;
  if (tokens[at]?.norm === ",") at += 1;
  // "critics such as Berg"
  const lists =
    tokens[at]?.norm === "such" ? 2 : tokens[at]?.norm === "including" || tokens[at]?.norm === "like" ? 1 : 0;
  // "her opponent, Ines Duarte,"
  const listed = lists > 0 || of !== null || tokens[chunk.last + 1]?.norm === ",";
  const named = listed ? chunkFrom(scene, at + lists) : null;
  return named === null || tokens[named.head]?.tag !== "PROPN" || (lists === 0 && isSubject(scene, named))
    ? apposed(scene, own)
    : phraseIn(scene, named);
}

/** "In the eyes of her critics, Duarte lied": a phrase that a verb follows may be another's subject. */
function isSubject({ tokens }: Scene, chunk: Chunk): boolean {
  const next = tokens[chunk.last + 1]?.tag;
  return next === "AUX" || next === "VERB";
}

/** Whether a clause calls its actor what a phrase says: "is a critic", "emerged as a critic". */
function calls({ verb, complement, obliques }: Claim, phrase: Phrase): boolean {
  if (complement?.head.start === phrase.head.start) return true;
  const role = describing.has(verb) ? obliques.find(({ preposition }) => preposition === "as") : undefined;
  return role?.phrase.head.start === phrase.head.start;
}

const describing = new Set(["become", "emerge", "know", "remain", "serve"]);
