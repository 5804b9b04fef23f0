/** Noun phrases with what decides whom they mean: their head, the words before it, the name that owns them. */
import { possessives } from "../../lexicon/pronouns.ts";
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { DraftMention } from "./drafts.ts";
import type { Scene } from "./scene.ts";
import { isPlural } from "./surroundings.ts";

/** A noun phrase with what decides whom it means. */
export interface Described {
  readonly sentence: number;
  readonly chunk: Chunk;
  readonly head: Token;
  readonly lemma: string;
  readonly plural: boolean;
  /** "the", "this", "both"; not "a", and not without an article. */
  readonly definite: boolean;
  readonly bare: boolean;
  readonly modifiers: readonly string[];
  /** The name that owns it or stands inside it before its head. */
  readonly owner: DraftMention | null;
}

const definites = new Set(["the", "this", "that", "these", "those", "both", "such"]);

/** Prepositions behind which the owner is named: "the delegation of Peru", "mediators from Kenya". */
const sources: ReadonlySet<string> = new Set(["of", "from", "for"]);

const letter = /\p{L}/u;

/** A head is a word: a letter at its start, or an accented one somewhere. */
function isWord(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return (code >= 97 && code <= 122) || letter.test(norm);
}

/** Reads a noun phrase; `null` when its head is part of a name, or no word. `names` are those in it and right behind. */
export function describedBy(
  scene: Scene,
  sentence: number,
  chunk: Chunk,
  names: readonly DraftMention[],
): Described | null {
  const tokens = scene.passage.tokens[sentence] ?? [];
  const head = tokens[chunk.head];
  if (head === undefined || (head.tag !== "NOUN" && head.tag !== "PROPN") || !isWord(head.norm)) return null;
  let owner: DraftMention | null = null;
  const behind = chunk.head + (tokens[chunk.head + 2]?.norm === "the" ? 3 : 2);
  for (const name of names) {
    if (name.first <= chunk.head && chunk.head <= name.last) return null;
    if (name.first >= chunk.first && name.last < chunk.head) owner = name;
    else if (owner === null && name.first === behind && sources.has(tokens[chunk.head + 1]?.norm ?? "")) owner = name;
  }
  const start = tokens[chunk.first]?.norm ?? "";
  let definite = definites.has(start) || possessives.has(start);
  const modifiers: string[] = [];
  for (let at = chunk.first; at < chunk.head; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "DET" || token.tag === "PUNCT") continue;
    if (token.tag === "PART") definite = true;
    else modifiers.push(plain(token.lemma));
  }
  const of = tokens[chunk.head + 1]?.norm === "of" ? tokens[chunk.head + 2] : undefined;
  if (of !== undefined && of.tag !== "DET") modifiers.push(`of ${of.lemma}`);
  return {
    sentence,
    chunk,
    head,
    lemma: plain(head.lemma),
    plural: isPlural(head),
    definite,
    bare: chunk.first === chunk.head,
    modifiers,
    owner,
  };
}

/** British and American spelling made one where the tagger's lemma keeps them apart. */
export function plain(lemma: string): string {
  return lemma === "defence" ? "defense" : lemma === "neighbour" ? "neighbor" : lemma;
}
