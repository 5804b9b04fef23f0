/** How far the phrase of a target or holder reaches: "the job | that the mayor has done", "the plan | of the mayor". */
import type { Phrase } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { chunkFrom, chunkOf, tokenIndex, type Scene } from "./scene.ts";

/** Prepositional phrases taken into a phrase: "the leader | of the wing | of the party". */
const longestChain = 3;

/**
 * A phrase with what hangs on it: "the mayor | of Oslo", "the job | the mayor has done", "the heiress, Ines Duarte,". Behind
 * a verb that takes "of" itself only what is not the verb's: "accused the mayor | of Oslo | of theft".
 */
export function whole(scene: Scene, given: Phrase, verb = ""): Phrase {
  const { tokens } = scene;
  let chunk = chunkOf(scene, given);
  if (chunk === null) return given;
  let last = tokenIndex(scene, given.span.end) - 1;
  for (let links = 0; links < longestChain; links += 1) {
    const next = chunkFrom(scene, last + 2);
    const word = tokens[last + 1]?.norm ?? "";
    if (next === null || !belongs(scene, chunk, word, verb, next)) break;
    chunk = next;
    last = next.last;
  }
  const told = chunkFrom(scene, last + 1);
  if (told !== null && tokens[chunk.head]?.tag === "NOUN" && isSubject(scene, told)) last = told.last;
  // "the heiress, Ines Duarte,": the name belongs to who it names.
  const named = tokens[last + 1]?.norm === "," ? chunkFrom(scene, last + 2) : null;
  if (named !== null && tokens[tokenIndex(scene, given.head.start)]?.tag === "NOUN" && isName(scene, named))
    last = named.last;
  if (tokens[chunk.head]?.tag === "NOUN") last = listed(scene, last);
  last = described(scene, chunk, last);
  const end = tokens[last]?.span.end ?? given.span.end;
  return end <= given.span.end ? given : { ...given, span: { start: given.span.start, end } };
}

/** Whether a preposition and the phrase behind it belong to the noun before. */
function belongs(scene: Scene, chunk: Chunk, preposition: string, verb: string, next: Chunk): boolean {
  if (preposition === "of") return !verbsWithOf.has(verb) || isOwn(scene, next);
  if (preposition === "in" || preposition === "at")
    return personNouns.has(scene.tokens[chunk.head]?.lemma ?? "") && tokens(scene, next.head) !== "NUM";
  return (
    tokens(scene, chunk.head) === "NOUN" &&
    nounPrepositions.has(preposition) &&
    tokens(scene, next.head) === "PROPN" &&
    !verbsWithOf.has(verb)
  );
}

/** People told by where they serve: "officials in Berg's government". */
const personNouns = new Set([
  "adviser",
  "advisor",
  "aide",
  "colleague",
  "critic",
  "executive",
  "figure",
  "insider",
  "lawmaker",
  "leader",
  "member",
  "minister",
  "official",
  "senator",
  "staffer",
]);

const tokens = (scene: Scene, at: number): string => scene.tokens[at]?.tag ?? "";

/** Prepositions that tie a name to the noun before it: "the report by Berg", "the remarks about Berg". */
const nounPrepositions = new Set(["about", "against", "behind", "between", "by", "from", "toward", "towards"]);

/** "critics | such as Berg", "senators, | including Lind and Duarte,": with the names of those meant. */
function listed(scene: Scene, last: number): number {
  const { tokens } = scene;
  let at = last + 1;
  if (tokens[at]?.norm === ",") at += 1;
  const opener = tokens[at]?.norm;
  const lead = opener === "such" && tokens[at + 1]?.norm === "as" ? 2 : opener === "including" ? 1 : 0;
  let member = lead === 0 ? null : chunkFrom(scene, at + lead);
  let end = last;
  for (let links = 0; links < mostListed && member !== null; links += 1) {
    if (tokens[member.head]?.tag !== "PROPN") break;
    end = member.last;
    const next = tokens[end + 1]?.norm === "," || tokens[end + 1]?.norm === "and" ? end + 2 : -1;
    member = chunkFrom(scene, tokens[next]?.norm === "and" ? next + 1 : next);
  }
  return end;
}

/** Names of a list taken into a phrase. */
const mostListed = 6;

/** "Ana Berg, | director of the Port Office,": a name with what it is of, up to the comma that closes it. */
function described(scene: Scene, chunk: Chunk, last: number): number {
  const { tokens } = scene;
  if (tokens[chunk.head]?.tag !== "PROPN" || tokens[last + 1]?.norm !== ",") return last;
  const office = chunkFrom(scene, last + 2);
  if (office === null || tokens[office.head]?.tag !== "NOUN") return last;
  let end = office.last;
  for (let links = 0; links < longestChain && tokens[end + 1]?.tag === "ADP"; links += 1) {
    const next = chunkFrom(scene, end + 2);
    if (next === null) break;
    end = next.last;
  }
  return end > office.last && tokens[end + 1]?.norm === "," ? end : last;
}

/** "the job | the mayor has done": a phrase right behind a noun with a verb behind it is the subject of what tells of it. */
function isSubject(scene: Scene, chunk: Chunk): boolean {
  let at = chunk.last + 1;
  while (scene.tokens[at]?.tag === "ADV") at += 1;
  const tag = scene.tokens[at]?.tag;
  return tag === "AUX" || tag === "VERB";
}

const verbsWithOf = new Set([
  "accuse",
  "acquit",
  "assure",
  "clear",
  "convict",
  "deprive",
  "inform",
  "notify",
  "remind",
  "strip",
  "suspect",
  "warn",
]);

/** Whether "of" and a phrase belong to the noun before although the verb takes "of": a name, or "of" once more behind it. */
function isOwn(scene: Scene, chunk: Chunk): boolean {
  if (scene.tokens[chunk.head]?.tag === "PROPN") return true;
  return scene.tokens[chunk.first]?.tag === "DET" && scene.tokens[chunk.last + 1]?.norm === "of";
}

/** Whether a phrase is nothing but a name that a mark closes off. */
function isName(scene: Scene, chunk: Chunk): boolean {
  for (let at = chunk.first; at <= chunk.last; at += 1) if (scene.tokens[at]?.tag !== "PROPN") return false;
  const next = scene.tokens[chunk.last + 1];
  return next === undefined || next.norm === "," || next.norm === "." || next.norm === "of";
}
