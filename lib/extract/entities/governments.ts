/** Capitals that stand for their country: "Lima denies", "talks with Lima"; in "in Lima" it is the city. */
import { governmentSeats } from "../../lexicon/governments.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import type { NamePiece } from "./name-pieces.ts";

/** Prepositions behind which a capital acts or is acted on; after "in", "from", "near", "to" it is a place. */
const dealings = new Set(["with", "on", "against", "by", "between", "upon", "toward", "towards"]);

/** Prepositions behind which a seat of government is the government. */
const actors: ReadonlySet<string> = new Set([...dealings, "for", "of"]);

/** What a government has and a city has not: "Lima's demand". */
const held = new Set([
  "accusation",
  "allegation",
  "ally",
  "ambassador",
  "approach",
  "arsenal",
  "attitude",
  "claim",
  "commitment",
  "concern",
  "condition",
  "decision",
  "demand",
  "denial",
  "diplomat",
  "envoy",
  "foe",
  "foreign",
  "government",
  "insistence",
  "intention",
  "interest",
  "nuclear",
  "objection",
  "offer",
  "opposition",
  "policy",
  "position",
  "proposal",
  "pledge",
  "reaction",
  "refusal",
  "rejection",
  "relation",
  "relations",
  "request",
  "response",
  "security",
  "side",
  "sole",
  "stance",
  "support",
  "territorial",
  "threat",
  "ties",
  "view",
  "warning",
  "willingness",
]);

/** Whether a capital stands for its country here. */
export function governs(passage: Passage, piece: NamePiece): boolean {
  if (piece.place?.kind !== "capital" || piece.place.country === null || piece.nested) return false;
  const of = passage.sentences[piece.sentence]?.class;
  if (of === "dateline" || of === "byline") return false;
  const tokens = passage.tokens[piece.sentence] ?? [];
  const article = tokens[piece.first - 1]?.norm === "the" ? 1 : 0;
  const before = tokens[piece.first - 1 - article];
  // Of a seat of government news mostly tells what those do who sit there.
  if (governmentSeats.has(piece.place.name.toLowerCase())) return before?.tag !== "ADP" || actors.has(before.norm);
  if (before !== undefined && before.tag === "ADP") return dealings.has(before.norm);
  const next = tokens[piece.last + 1];
  if (next === undefined) return false;
  if (next.tag === "PART" && next.norm.startsWith("'")) return owns(tokens, piece.last + 2);
  if (next.norm === "and" || before?.norm === "and") return pairedWithDealing(tokens, piece);
  return acts(tokens, piece.last + 1);
}

function owns(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.tag !== "NOUN" && token.tag !== "ADJ")) return false;
    if (held.has(token.lemma)) return true;
  }
  return false;
}

/** How far behind a capital the verb of a pair may stand: "Lima and Buenos Aires have since agreed". */
const pairReach = 7;

/** "between Lima and La Paz", "Lima and La Paz agreed". */
function pairedWithDealing(tokens: readonly Token[], piece: NamePiece): boolean {
  for (let at = piece.first - 1; at >= Math.max(0, piece.first - 4); at -= 1) {
    if (tokens[at]?.tag === "ADP") return dealings.has(tokens[at]?.norm ?? "");
    if (tokens[at]?.tag === "VERB") return false;
  }
  for (let at = piece.last + 1; at < piece.last + pairReach; at += 1) {
    if (tokens[at]?.tag === "VERB" || tokens[at]?.tag === "AUX") return acts(tokens, at);
  }
  return false;
}

/** Whether a verb of doing follows: not "is", which tells of the city, nor a passive. */
function acts(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.tag === "ADV") i += 1;
  const verb = tokens[i];
  if (verb === undefined) return false;
  if (verb.tag === "VERB") return !verb.norm.endsWith("ing");
  if (verb.tag !== "AUX") return false;
  let passive = verb.lemma === "be";
  for (i += 1; i < at + 5; i += 1) {
    const next = tokens[i];
    if (next === undefined) return false;
    if (next.tag === "AUX") passive = next.lemma === "be" || passive;
    else if (next.tag === "VERB") return !passive || next.norm.endsWith("ing");
    else if (next.tag !== "ADV" && next.tag !== "PART") return false;
  }
  return false;
}
