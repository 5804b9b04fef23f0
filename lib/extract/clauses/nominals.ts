/** Noun phrases with what hangs on them. */
import { timeNouns } from "../../lexicon/time-nouns.ts";
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Item } from "./clause-items.ts";

/** A noun phrase with all that hangs on it by prepositions: `reach` is the last token of "soldiers of the third army". */
export interface Nominal extends Chunk {
  readonly reach: number;
}

/** Prepositions that also open a clause: "after negotiators failed". */
export const clausePrepositions = new Set([
  "after",
  "although",
  "as",
  "before",
  "like",
  "since",
  "so",
  "than",
  "though",
  "till",
  "until",
]);

/** How many items a chain of prepositions may have. */
const longestChain = 60;

/** Whether the noun phrase only tells when. "the weekend talks" is none: its head is the talks. */
export function isTime(tokens: readonly Token[], chunk: Chunk): boolean {
  const head = tokens[chunk.head];
  if (head === undefined) return false;
  if (timeNouns.has(head.lemma) || /^(1[5-9]|20)\d\d$/.test(head.norm)) return true;
  // "May 10": a month and its day come as one phrase headed by the number.
  const before = tokens[chunk.head - 1];
  if (head.tag !== "NUM" || chunk.head === chunk.first || before === undefined) return false;
  return timeNouns.has(before.lemma) || before.norm === "may";
}

/** The noun phrase at an item with the chain of prepositions and "and" to its right. */
export function nominalAt(tokens: readonly Token[], items: readonly Item[], at: number): Nominal {
  const item = items[at];
  if (item?.kind !== "phrase") return { first: 0, head: 0, last: 0, reach: 0 };
  let reach = item.last;
  for (let next = at + 1; next < at + longestChain; next += 2) {
    const link = items[next];
    const phrase = items[next + 1];
    if (phrase?.kind !== "phrase" || (link?.kind !== "preposition" && link?.kind !== "and")) break;
    if (isTime(tokens, phrase.chunk)) break;
    // After "and" a verb may follow, whose subject this phrase is then: "Berg spoke and the crowd cheered".
    if (link.kind === "and" && items[next + 2]?.kind === "verb") break;
    const word = tokens[link.first]?.norm ?? "";
    if (link.kind === "preposition" && clausePrepositions.has(word)) break;
    reach = phrase.last;
  }
  return { ...item.chunk, reach };
}
