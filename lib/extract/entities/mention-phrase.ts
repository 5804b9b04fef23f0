/** The whole noun phrase round a mention, for those who count phrases rather than names. */
import type { Entity, Mention, Span, Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { firstFrom, tokenFrom } from "../../text/search.ts";

type Named = Pick<Entity, "kind" | "name">;

/** An apposition of more prepositions than this is a sentence of its own. */
const mostPrepositions = 3;

/**
 * The noun phrase of a mention: with the title and article before it and, for a description, the "of" behind it; for a
 * person also the apposition. `null` for an adjective that is no phrase of its own ("Peruvian" of "Peruvian soil").
 *
 *     name "Rojas"      "Defence Minister Ana Rojas, a former judge from Lima,"
 *     description       "the governments of the region"
 */
export function mentionPhrase(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mention: Pick<Mention, "span" | "form">,
  entity: Named,
): Span | null {
  if (mention.form === "pronoun") return mention.span;
  const first = tokenFrom(tokens, mention.span.start);
  // The last token that ends inside the mention: tokens are disjoint, so their ends are in order as well.
  const last = firstFrom(tokens.length, (index) => tokens[index]?.span.end ?? Infinity, mention.span.end + 1) - 1;
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined || last < first) return mention.span;
  if (mention.form === "name" && entity.kind === "place" && isAdjective(tokens, last, entity)) return null;
  const headed = chunks[firstFrom(chunks.length, (index) => chunks[index]?.head ?? Infinity, last)];
  const chunk = headed?.head === last && headed.first <= first ? headed : undefined;
  const start = Math.min(mention.span.start, tokens[chunk?.first ?? first]?.span.start ?? mention.span.start);
  let end = last;
  while (tokens[end + 1]?.norm === "of" && (mention.form === "description" || entity.kind === "person")) {
    const next = chunkAt(chunks, end + 2);
    if (next === undefined) break;
    end = next.last;
  }
  if (entity.kind === "person" && mention.form === "name") end = apposition(tokens, chunks, end);
  return { start, end: Math.max(mention.span.end, tokens[end]?.span.end ?? 0) };
}

function isAdjective(tokens: readonly Token[], last: number, entity: Named): boolean {
  const word = tokens[last];
  if (word === undefined || word.tag === "ADJ") return true;
  const before = tokens[last + 1]?.tag;
  return (
    (before === "NOUN" || before === "PROPN") &&
    entity.name.toLowerCase() !== word.norm &&
    /(?:an|ese|ish|i|ch)$/.test(word.norm)
  );
}

function apposition(tokens: readonly Token[], chunks: readonly Chunk[], end: number): number {
  const chunk = tokens[end + 1]?.norm === "," ? chunkAt(chunks, end + 2) : undefined;
  const opening = tokens[chunk?.first ?? -1]?.tag;
  if (chunk === undefined || (opening !== "DET" && opening !== "NOUN")) return end;
  let last = chunk.last;
  for (let count = 0; count < mostPrepositions && tokens[last + 1]?.tag === "ADP"; count += 1) {
    last = chunkAt(chunks, last + 2)?.last ?? last;
  }
  const mark = tokens[last + 1]?.norm;
  return mark === "," || mark === "." ? last : end;
}

function chunkAt(chunks: readonly Chunk[], first: number): Chunk | undefined {
  const chunk = chunks[firstFrom(chunks.length, (index) => chunks[index]?.first ?? Infinity, first)];
  return chunk?.first === first ? chunk : undefined;
}
