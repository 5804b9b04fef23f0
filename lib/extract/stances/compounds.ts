/** Stances in one compound: "anti-Berg protesters", "the Chilean-backed rebels". */
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Phrase, Stance } from "../../model.ts";
import { ownerOf } from "./holders.ts";
import { chunkHolding, longestPhrase, phraseFrom, phraseIn, type Scene } from "./scene.ts";

/** Longest compound looked into, in characters: "anti-immigration". What is longer is an address or a formula. */
const longestCompound = 40;

const backing = new Set(["allied", "backed", "funded", "sponsored", "supported"]);

/** "anti-Berg", "pro-Chilean". */
export function isSided(norm: string): boolean {
  return norm.length <= longestCompound && (norm.startsWith("anti-") || norm.startsWith("pro-"));
}

/** The stance that a compound at a token tells, if any. */
export function compoundStance(scene: Scene, token: number): Stance | null {
  const word = scene.tokens[token];
  if (word === undefined) return null;
  if (backing.has(word.norm) && scene.tokens[token - 1]?.norm === "-") return backedStance(scene, token - 1);
  if (!isSided(word.norm)) return null;
  const chunk = chunkHolding(scene, token);
  if (chunk === null || chunk.head === token) return null;
  let last = token;
  while (last + 1 < Math.min(chunk.head, token + longestPhrase) && scene.tokens[last + 1]?.tag === "PROPN") last += 1;
  const target = phraseFrom(scene, token, last);
  // "their anti-Berg rhetoric" is theirs; "Lima's anti-Berg protesters" are no one's but their own.
  const owner = ownerOf(scene, chunk.first, token);
  const holder = owner !== null && pronouns.has(owner.lemma) ? owner : phraseIn(scene, chunk);
  return told(scene, holder, target, word.norm.startsWith("anti-") ? "opposes" : "supports");
}

/** "Chilean | - | backed rebels": the mark between the name and the participle. */
function backedStance(scene: Scene, mark: number): Stance | null {
  const { tokens } = scene;
  if (tokens[mark - 1]?.tag !== "PROPN") return null;
  let first = mark - 1;
  const own = chunkHolding(scene, mark);
  const from = Math.max(own?.first ?? first, mark - longestPhrase);
  while (first > from && tokens[first - 1]?.tag === "PROPN") first -= 1;
  const behind = own !== null && own.head > mark ? own : chunkHolding(scene, mark + 2);
  if (behind === null || behind.head <= mark + 1) return null;
  return told(scene, phraseFrom(scene, first, mark - 1), phraseIn(scene, behind), "supports");
}

function told(scene: Scene, holder: Phrase, target: Phrase, attitude: "supports" | "opposes"): Stance {
  const span = {
    start: Math.min(holder.span.start, target.span.start),
    end: Math.max(holder.span.end, target.span.end),
  };
  return { sentence: scene.sentence, span, holder, target, attitude, basis: "stated", attribution: null };
}
