/** Where a noun phrase ends: behind the appositions, prepositions and clauses that belong to its head. */
import { placeNamed } from "../../lexicon/places.ts";
import type { EntityKind, Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { firstFrom } from "../../text/search.ts";

/** An apposition of more words than this is a sentence of its own. */
const longestApposition = 16;

/** Noun phrases joined by "of" that are looked at: "the end of the reign of the king of Norway". */
const mostPrepositions = 4;

/** Words of a clause that belong to a noun: "a letter that the mayor of Lima wrote last year". */
const longestClause = 30;

/** Where the phrase of a name ends: behind its acronym, its age, its apposition. */
export function partsBehind(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  last: number,
  kind: EntityKind,
): number {
  let end = last;
  const open = tokens[end + 1]?.norm;
  // "Lima Port Authority (LPA)"
  if ((open === "(" || open === "[") && kind === "organisation" && /^[)\]]$/.test(tokens[end + 3]?.norm ?? ""))
    end += 3;
  if (tokens[end + 1]?.norm !== ",") return end;
  if (kind === "person" && /^\d\d$/.test(tokens[end + 2]?.norm ?? "")) {
    const mark = tokens[end + 3]?.norm;
    if (mark !== "," && mark !== ".") return end;
    end += 2;
    if (mark === "." || !opensApposition(tokens, chunks, end + 2)) return end;
  }
  return appositionEnd(tokens, chunks, end, kind);
}

const appositionOpeners: ReadonlySet<string> = new Set(["a", "an", "her", "his", "its", "the", "their"]);

function opensApposition(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunkAt(chunks, at);
  if (chunk === undefined) return false;
  const head = tokens[chunk.head];
  const opener = tokens[at];
  if (head === undefined || opener === undefined) return false;
  return appositionOpeners.has(opener.norm) ? true : opener.tag === "NOUN" && head.tag === "NOUN";
}

/** The end of "Rojas, a baker from Tarn," and of "Tarn, Peru": before the comma or stop that closes it; else `end`. */
function appositionEnd(tokens: readonly Token[], chunks: readonly Chunk[], end: number, kind: EntityKind): number {
  const chunk = chunkAt(chunks, end + 2);
  if (chunk === undefined) return end;
  if (kind === "place" && isPlaceName(tokens, chunk)) {
    const mark = tokens[chunk.head + 1]?.norm;
    return mark === undefined || mark === "," || mark === "." || mark === ")" ? chunk.head : end;
  }
  if (!opensApposition(tokens, chunks, end + 2)) return end;
  for (let at = chunk.first; at < chunk.first + longestApposition; at += 1) {
    const token = tokens[at];
    if (token === undefined || verbal.has(token.tag)) return end;
    if (token.norm === "," || token.norm === "." || token.norm === ")") return at - 1;
  }
  return end;
}

const verbal: ReadonlySet<string> = new Set(["AUX", "SCONJ"]);

/** Whether a phrase is the name of a country or region, which may tell where the place before it lies. */
function isPlaceName(tokens: readonly Token[], chunk: Chunk): boolean {
  if (tokens[chunk.first]?.tag !== "PROPN") return false;
  let name = "";
  for (let at = chunk.first; at <= chunk.head; at += 1)
    name += (at > chunk.first ? " " : "") + (tokens[at]?.norm ?? "");
  return /^(?:country|region)$/.test(placeNamed(name)?.kind ?? "");
}

/** Prepositions that mostly belong to the noun before them, wherever it stands: "a case against Rojas". */
const ownPrepositions: ReadonlySet<string> = new Set(["of", "against", "between", "among", "within", "near"]);

/**
 * Where the phrase of a description ends. A subject takes all that stands between it and its verb; an object takes "of" and
 * the prepositions of nouns, and a clause of its own.
 *
 *     "the stampede at the gate | killed ten"    "the coast of Peru | on Friday"    "a letter written by the mayor |,"
 */
export function complementEnd(tokens: readonly Token[], chunks: readonly Chunk[], first: number, head: number): number {
  let end = head;
  for (let count = 0; count < mostPrepositions && ownPrepositions.has(tokens[end + 1]?.norm ?? ""); count += 1) {
    const next = chunkAt(chunks, end + 2);
    if (next === undefined) break;
    end = next.last;
  }
  if (tokens[end + 1]?.tag === "ADP" && opensClause(tokens, first)) return subjectEnd(tokens, end);
  return clauseEnd(tokens, end);
}

/** The end of a subject with prepositions behind it: before its verb, if nothing but nouns stands between. */
function subjectEnd(tokens: readonly Token[], end: number): number {
  for (let at = end + 1; at < end + longestSubject; at += 1) {
    const token = tokens[at];
    if (isFinite(token)) return at - 1;
    if (token === undefined || !nounPhrase.has(token.tag)) return end;
  }
  return end;
}

/** Words of a subject behind its head: "the fire at the old mill near the river". */
const longestSubject = 14;
const nounPhrase: ReadonlySet<string> = new Set(["ADJ", "ADP", "ADV", "DET", "NOUN", "NUM", "PART", "PROPN"]);

/** Whether a phrase that starts here can be the subject: at the start of the sentence or clause. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.tag === "PUNCT" || before.tag === "SCONJ" || before.tag === "CCONJ";
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === "AUX" || (token.tag === "VERB" && !token.norm.endsWith("ing")));
}

const relatives: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "whose"]);

/** The end of a relative or participle clause right behind a phrase; else `end`. */
function clauseEnd(tokens: readonly Token[], end: number): number {
  const comma = tokens[end + 1]?.norm === ",";
  const at = comma ? end + 2 : end + 1;
  const opener = tokens[at];
  if (opener === undefined) return end;
  const relative = relatives.has(opener.norm) && opener.tag !== "DET";
  const participle =
    !comma && opener.tag === "VERB" && /(?:ed|en|ing|wn)$/.test(opener.norm) && tokens[at + 1]?.tag === "ADP";
  if (!relative && !participle) return end;
  for (let last = at + 1; last < at + longestClause; last += 1) {
    const token = tokens[last];
    if (token === undefined || (token.tag === "PUNCT" && token.norm !== "-")) return last - 1;
  }
  return end;
}

/** The first phrase whose head stands at a token or behind it: they are in order. */
export function chunkFrom(chunks: readonly Chunk[], at: number): Chunk | undefined {
  return chunks[firstFrom(chunks.length, (index) => chunks[index]?.head ?? Infinity, at)];
}

/** The phrase that starts at a token. */
function chunkAt(chunks: readonly Chunk[], first: number): Chunk | undefined {
  const chunk = chunkFrom(chunks, first);
  return chunk?.first === first ? chunk : undefined;
}
