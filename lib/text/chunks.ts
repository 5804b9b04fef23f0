/**
 * Noun phrases by their tags: "the Afghan delegation", "Khawaja Asif", "12 killed", "Pakistan's stance". A phrase ends
 * at its head; what follows with a preposition ("of the army") is a phrase of its own.
 */
import { invariant } from "../errors.ts";
import { weekdays } from "../lexicon/calendar.ts";
import { possessives } from "../lexicon/pronouns.ts";
import type { Phrase, Token } from "../model.ts";

/** A noun phrase as token indexes of its sentence: `[first, last]` inclusive, with its head inside. */
export interface Chunk {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

const nominal = new Set(["NOUN", "PROPN", "NUM", "PRON"]);
const inside = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM"]);
const owners: ReadonlySet<string> = new Set([...possessives, "whose"]);

/** Noun phrases of one sentence, in order and disjoint. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  while (first < tokens.length) {
    const token = tokens[first];
    if (token === undefined) break;
    if (token.tag === "PRON" && !owners.has(token.norm)) {
      chunks.push({ first, head: first, last: first });
      first += 1;
      continue;
    }
    let end = first;
    let head = -1;
    for (; end < tokens.length; end += 1) {
      const next = tokens[end];
      if (next === undefined) break;
      if (next.tag === "PRON" ? owners.has(next.norm) && end === first : inside.has(next.tag)) {
        // A determiner inside a phrase begins the next one: "told | the army".
        if (next.tag === "DET" && end > first && !isPossessiveMark(tokens[end - 1])) break;
        if (head === end - 1 && beginsPhrase(tokens, end)) break;
        if (nominal.has(next.tag) && next.tag !== "PRON") head = end;
      } else if (isPossessiveMark(next) && head === end - 1 && head >= 0) {
        // "Pakistan's stance" is one phrase whose head follows the mark.
      } else if (isPossessiveMark(next) && tokens[end - 2]?.norm === "-" && head >= 0) {
        // "the 15-year-old's mother": the compound stands for a noun.
      } else if (next.norm === "-" && end > first && isJoined(tokens, end)) {
        // "the 15-year-old suspect", "pro-government forces": a compound may come as several tokens.
      } else break;
    }
    if (head >= 0) {
      chunks.push({ first, head, last: head });
      first = head + 1;
    } else first = Math.max(end, first + 1);
  }
  return chunks;
}

function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  const mark = tokens[hyphen]?.span;
  return (
    mark !== undefined && tokens[hyphen - 1]?.span.end === mark.start && tokens[hyphen + 1]?.span.start === mark.end
  );
}

/**
 * Whether a phrase begins at a token right behind a noun: "killed 12 people | last week", "met the minister | Thursday",
 * "left the town | 12 days later". A name takes an adjective inside: "the Taliban foreign minister".
 */
function beginsPhrase(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || (before.tag !== "NOUN" && before.tag !== "PROPN")) return false;
  if (before.span.end === token.span.start) return false;
  if (weekdays.has(token.norm)) return !weekdays.has(before.norm);
  if (token.tag === "ADJ") return before.tag === "NOUN" || token.norm === "last" || token.norm === "next";
  return token.tag === "NUM" && before.tag === "NOUN" && tokens[index + 1]?.tag === "NOUN";
}

/** Whether a token is the mark of possession: "'s" of "Pakistan's stance". */
export function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && token.tag === "PART" && (token.norm === "'s" || token.norm === "'");
}

/** The owner in a noun phrase: "the mayor" of "the mayor's support"; `null` when none is named. */
export function ownerIn(tokens: readonly Token[], chunk: Chunk): Chunk | null {
  for (let at = chunk.head - 1; at > chunk.first; at -= 1) {
    if (tokens[at]?.tag === "PART") return { first: chunk.first, head: at - 1, last: at - 1 };
  }
  return null;
}

/** A chunk as the model's phrase. `entity` is left to the caller, who knows the entities. */
export function phraseOf(tokens: readonly Token[], chunk: Chunk, entity: number | null): Phrase {
  const first = tokens[chunk.first];
  const head = tokens[chunk.head];
  const last = tokens[chunk.last];
  invariant(first !== undefined && head !== undefined && last !== undefined, "a chunk lies outside its sentence");
  return { span: { start: first.span.start, end: last.span.end }, head: head.span, lemma: head.lemma, entity };
}
