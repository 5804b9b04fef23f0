/** Stances that nouns tell: "the mayor's support for the plan", "launched an attack on Berg", "Berg's critics". */
import {
  actNouns,
  opponentNouns,
  oppositionNouns,
  receivingVerbs,
  supporterNouns,
  supportNouns,
} from "../../lexicon/stance-nouns.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import { givingVerbs, losingVerbs } from "../../lexicon/stance-words.ts";
import type { Phrase, Stance } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { followerStances } from "./followers.ts";
import { doing, ownerOf } from "./holders.ts";
import {
  behind,
  chunkFrom,
  chunkHolding,
  claimBefore,
  longestPhrase,
  phraseFrom,
  phraseIn,
  stanceOf,
  verbOf,
  type Scene,
} from "./scene.ts";
import { whole } from "./targets.ts";

/** The stance that the noun at a token tells, if any. */
export function nounStances(scene: Scene, noun: number): Stance[] {
  const lemma = scene.tokens[noun]?.lemma ?? "";
  const follower = supporterNouns.has(lemma) ? "supports" : opponentNouns.has(lemma) ? "opposes" : null;
  const forIt = supportNouns.get(lemma);
  const prepositions = forIt ?? oppositionNouns.get(lemma);
  if (follower === null && prepositions === undefined) return [];
  const chunk = chunkHolding(scene, noun);
  if (chunk === null) return [];
  if (follower !== null) return followerStances(scene, chunk, noun, follower);
  if (prepositions === undefined || chunk.head !== noun) return [];
  return attitudeStances(scene, chunk, forIt === undefined ? "opposes" : "supports", prepositions);
}

/** "the mayor's support for the plan", "waning confidence in the mayor among mediators", "launched an attack on Berg". */
function attitudeStances(
  scene: Scene,
  chunk: Chunk,
  attitude: "supports" | "opposes",
  prepositions: ReadonlySet<string>,
): Stance[] {
  const received = receivedStance(scene, chunk, attitude);
  if (received !== null) return received;
  const aim = aimOf(scene, chunk, prepositions);
  const lost = isLost(scene, chunk);
  if (lost && attitude === "opposes") return [];
  if (aim === null) return [];
  const target = whole(scene, phraseIn(scene, aim));
  const holder = authorOf(scene, chunk, aim);
  if (holder === null) return [];
  const head = scene.tokens[chunk.head];
  const basis = actNouns.has(head?.lemma ?? "") ? "act" : "stated";
  const span = { start: head?.span.start ?? 0, end: target.span.end };
  return stanceOf(scene, span, holder, target, lost ? "opposes" : attitude, basis);
}

/** Whose support or criticism a noun tells: its owner, who stands behind "by" or "from", who voices it, the country in it. */
function authorOf(scene: Scene, chunk: Chunk, aim: Chunk): Phrase | null {
  const owner = ownerOf(scene, chunk.first, chunk.head);
  // "withdrew his support": who withdraws it had it.
  if (owner !== null) return pronouns.has(owner.lemma) ? (actorBefore(scene, chunk) ?? owner) : owner;
  const after = fromBehind(scene, aim.last + 1);
  if (after !== null) return whole(scene, phraseIn(scene, after));
  const before = fromBehind(scene, chunk.last + 1);
  if (before !== null) return phraseIn(scene, before);
  const actor = actorBefore(scene, chunk) ?? nationIn(scene, chunk);
  return actor === null ? null : whole(scene, actor);
}

/** The phrase that a noun aims at: "for the plan". Between them the author may stand: "criticism by Berg of the plan". */
function aimOf(scene: Scene, chunk: Chunk, prepositions: ReadonlySet<string>): Chunk | null {
  const near = behind(scene, chunk.last + 1, prepositions);
  if (near !== null) return near;
  const by = fromBehind(scene, chunk.last + 1);
  return by === null ? null : behind(scene, by.last + 1, prepositions);
}

const authorPrepositions = new Set(["among", "by", "from"]);

function fromBehind(scene: Scene, token: number): Chunk | null {
  // "allegations made by Berg"
  if (scene.tokens[token]?.tag === "VERB" && scene.tokens[token + 1]?.norm === "by") return chunkFrom(scene, token + 2);
  return behind(scene, token, authorPrepositions);
}

/** "drew criticism from Berg", "won the backing of Norway": who gets it is the target, who gives it the holder. */
function receivedStance(scene: Scene, chunk: Chunk, attitude: "supports" | "opposes"): Stance[] | null {
  const { tokens } = scene;
  const given = giverOf(scene, chunk, attitude === "supports" ? supportGivers : authorPrepositions);
  if (given === null) return null;
  const [giver, end] = given;
  const opener = tokens[chunk.first - 1]?.norm ?? "";
  // "came out in favor of": nobody gets it.
  if (opener === "in") return null;
  const verb = opener === "with" && attitude === "supports" ? governorBefore(scene, chunk) : verbBefore(scene, chunk);
  if (verb === null) return null;
  const lemma = tokens[verb]?.lemma ?? "";
  if (opener !== "with" && !receivingVerbs.has(lemma) && !(lemma === "be" && opener === "under")) return null;
  if (opener === "with" && attitude === "opposes") return null;
  const { holder: receiver, negated } = doing(scene, verb);
  if (receiver === null || negated) return [];
  const span = { start: tokens[opener === "with" ? chunk.first : verb]?.span.start ?? 0, end };
  return stanceOf(scene, span, whole(scene, giver), whole(scene, receiver), attitude, "stated");
}

/** Who gives what a noun names: "criticism from Berg", "with Berg's help". Bare days may stand between. */
function giverOf(scene: Scene, chunk: Chunk, prepositions: ReadonlySet<string>): [giver: Phrase, end: number] | null {
  const { tokens } = scene;
  let at = chunk.last + 1;
  if (timeNouns.has(tokens[at]?.lemma ?? "")) at += 1;
  const giver = behind(scene, at, prepositions);
  if (giver !== null) return [phraseIn(scene, giver), tokens[giver.last]?.span.end ?? 0];
  const owner = tokens[chunk.first - 1]?.norm === "with" ? ownerOf(scene, chunk.first, chunk.head) : null;
  return owner === null || tokens[chunk.first]?.tag === "PRON" ? null : [owner, tokens[chunk.head]?.span.end ?? 0];
}

/** "the backing of Norway" is Norway's; "criticism of Norway" is not. */
const supportGivers = new Set(["among", "by", "from", "of"]);

/** The verb of the last claim before a phrase: "won | with the help of Norway". */
function governorBefore(scene: Scene, chunk: Chunk): number | null {
  const claim = claimBefore(scene, chunk.first);
  return claim === null ? null : verbOf(scene, claim);
}

/** The verb that governs a noun phrase: "won | the backing", "came | under fire". */
function verbBefore(scene: Scene, chunk: Chunk): number | null {
  const { tokens } = scene;
  let at = chunk.first - 1;
  if (tokens[at]?.tag === "ADP") at -= 1;
  if (tokens[at]?.tag === "ADP" || tokens[at]?.tag === "ADV") at -= 1;
  if (particles.has(tokens[at]?.norm ?? "")) at -= 1;
  return tokens[at]?.tag === "VERB" || tokens[at]?.lemma === "be" ? at : null;
}

const particles = new Set(["in", "off", "up"]);

/** The actor of a verb that gives what a noun names or does it by way of it: "launched an attack on", "came out in support of". */
function actorBefore(scene: Scene, chunk: Chunk): Phrase | null {
  const { tokens } = scene;
  const head = tokens[chunk.head]?.span.start ?? -1;
  const claim = scene.byPart.get(head);
  const verb = claim === undefined ? verbBefore(scene, chunk) : verbOf(scene, claim);
  if (verb === null) return null;
  const opener = tokens[chunk.first - 1]?.norm ?? "";
  if (
    !givingVerbs.has(claim?.verb ?? tokens[verb]?.lemma ?? "") &&
    opener !== "in" &&
    opener !== "with" &&
    claim?.complement?.head.start !== head
  )
    return null;
  const { holder, negated } = doing(scene, verb);
  return negated || (claim?.passive === true && claim.target?.head.start !== head) ? null : holder;
}

/** "the Russian attack on": the country in the phrase. */
function nationIn(scene: Scene, chunk: Chunk): Phrase | null {
  let last = chunk.head - 1;
  const least = Math.max(chunk.first, chunk.head - longestPhrase);
  while (last >= least && scene.tokens[last]?.tag !== "PROPN") last -= 1;
  return last < least ? null : phraseFrom(scene, chunk.first, last);
}

/** "waning confidence", "no support", "withdrew its support": what dwindles is no support. */
function isLost(scene: Scene, chunk: Chunk): boolean {
  const { tokens } = scene;
  for (let at = Math.max(0, chunk.first - 2, chunk.head - longestPhrase); at < chunk.head; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (fadingWords.has(token.norm) || losingVerbs.has(token.lemma))) return true;
  }
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
  "little",
  "lost",
  "no",
  "shrinking",
  "sinking",
  "waning",
]);
