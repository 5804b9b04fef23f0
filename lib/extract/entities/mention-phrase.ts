/** The whole noun phrase round a mention, for those who count phrases rather than names. */
import { timeNouns } from "../../lexicon/time-nouns.ts";
import type { Entity, Span, Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { isPossessiveMark } from "../../text/chunks.ts";
import { tokenSpan } from "../../text/span.ts";
import type { DraftMention } from "./drafts.ts";
import { roles } from "../../lexicon/titles.ts";
import { chunkFrom, complementEnd, partsBehind } from "./phrase-end.ts";

type Named = Pick<Entity, "kind" | "name">;

/** A mention by its words: token indexes of its sentence, inclusive. */
type MentionWords = Pick<DraftMention, "first" | "last" | "form" | "opening" | "nested">;

/**
 * The noun phrase of a mention: with the title and article before it, the mark of possession, and what follows that
 * belongs to it: "of" and what it is of, an apposition, a relative clause. A name that stands before another's head is a
 * phrase by itself; `null` for an adjective that is none ("Peruvian" of "Peruvian soil").
 *
 *     name "Rojas"        "Defence Minister Ana Rojas, a former judge from Lima"
 *     name "Peru"         "Peru's" of "Peru's flag", "Peru" of "the Peru flag"
 *     description         "the governments of the region", "a letter that the mayor wrote"
 */
export function mentionPhrase(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { first, last, form, opening, nested }: MentionWords,
  entity: Named,
): Span | null {
  if (form === "pronoun") return tokenSpan(tokens, first, last);
  if (form === "name" && entity.kind === "place" && isAdjective(tokens, last, entity)) return null;
  const chunk = chunkFrom(chunks, first);
  const inside = chunk !== undefined && chunk.first <= first;
  const owns = isPossessiveMark(tokens[last + 1]);
  // "the Peru flag": the article is the flag's.
  if (nested || (inside && chunk.head > last && !owns && !timeNouns.has(tokens[last + 1]?.norm ?? "")))
    return tokenSpan(tokens, first, last);
  const person = entity.kind === "person" && form === "name";
  const start = Math.min(opening, inside ? openingOf(tokens, chunk.first, first, person) : first);
  if (owns) return tokenSpan(tokens, start, last + 1);
  const end =
    form === "description"
      ? complementEnd(tokens, chunks, start, last)
      : partsBehind(tokens, chunks, last, entity.kind);
  return tokenSpan(tokens, person ? describedStart(tokens, chunks, start, end) : start, end);
}

/** Where the description before a name starts that the name is set behind: "a baker from Tarn, Ana Rojas,"; else `start`. */
function describedStart(tokens: readonly Token[], chunks: readonly Chunk[], start: number, end: number): number {
  if (
    tokens[start - 1]?.norm !== "," ||
    (tokens[end + 1] !== undefined && tokens[end + 1]?.tag !== "PUNCT" && tokens[end + 1]?.tag !== "VERB")
  )
    return start;
  const before = chunkFrom(chunks, start - 2);
  const head = tokens[before?.head ?? -1];
  if (before?.head !== start - 2 || head === undefined || !roles.has(head.norm)) return start;
  return tokens.slice(before.first, before.head).some(({ tag }) => tag === "DET" || tag === "PART")
    ? before.first
    : start;
}

/** Where the phrase of a mention starts inside its chunk: a person's name takes only titles and owners before it. */
function openingOf(tokens: readonly Token[], from: number, first: number, person: boolean): number {
  if (!person) return Math.min(from, first);
  let at = first;
  while (at > from && tokens[at - 1]?.tag !== "NUM") at -= 1;
  return at;
}

function isAdjective(tokens: readonly Token[], last: number, entity: Named): boolean {
  const word = tokens[last];
  if (word === undefined || word.tag === "ADJ") return true;
  const next = tokens[last + 1]?.tag;
  return (
    (next === "NOUN" || next === "PROPN") &&
    entity.name.toLowerCase() !== word.norm &&
    /(?:an|ese|ish|i|ch)$/.test(word.norm)
  );
}
