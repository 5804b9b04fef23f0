/** Noun phrases with what hangs on them. */
import { timeNouns } from "../../lexicon/time-nouns.ts";
import { containers } from "../../lexicon/containers.ts";
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Item } from "./clause-items.ts";

/** A noun phrase with all that hangs on it by prepositions: `reach` is the last token of "soldiers of the third army". */
export interface Nominal extends Chunk {
  readonly reach: number;
  /** The phrases joined to it: of "Chile, Peru and Brazil" the last two. */
  readonly joined?: readonly Chunk[];
  /** What it is a round, a series or a number of: "talks" of "the third round of talks"; `null` where it is its own head. */
  readonly contents?: Chunk | null;
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
    if (link.kind === "and" && isSubject(items, next + 1)) break;
    const word = tokens[link.first]?.norm ?? "";
    if (link.kind === "preposition" && clausePrepositions.has(word)) break;
    reach = phrase.last;
  }
  // "backed by Chile, Peru and Brazil": a list of one sort of names or things.
  if (items[at + 1]?.kind === "comma") reach = Math.max(reach, listEnd(tokens, items, at));
  return nominalOf(tokens, items, at, reach);
}

/** Last token of a list that begins at an item, or -1: all names or all things, and no verb behind it to begin a clause. */
function listEnd(tokens: readonly Token[], items: readonly Item[], at: number): number {
  const item = items[at];
  const members = joinedTo(items, at, Infinity);
  const last = members.at(-1);
  if (item?.kind !== "phrase" || last === undefined) return -1;
  const tag = tokens[item.chunk.head]?.tag;
  if (members.some(({ head }) => tokens[head]?.tag !== tag)) return -1;
  let next = at + 1;
  while ((items[next]?.first ?? Infinity) <= last.last) next += 1;
  return items[next]?.kind === "verb" ? -1 : last.last;
}

/** Whether a verb follows a phrase, or the phrases that hang on it: "the flaw and | the number of victims rose". */
function isSubject(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.kind === "verb") return true;
  let next = at + 1;
  while (items[next]?.kind === "preposition" && items[next + 1]?.kind === "phrase" && next - at < 8) next += 2;
  const verb = items[next];
  return verb?.kind === "verb" && verb.group.form === "finite";
}

/** How many phrases are read as one list. */
const longestList = 20;

/** The noun phrase at an item, with what it holds and the phrases joined to it, none of them beyond `reach`. */
export function nominalOf(tokens: readonly Token[], items: readonly Item[], at: number, reach: number): Nominal {
  const item = items[at];
  if (item?.kind !== "phrase") return { first: 0, head: 0, last: 0, reach: 0 };
  const { first, head, last } = item.chunk;
  const next = items[at + 1];
  let joined = alone;
  let contents: Chunk | null = null;
  if (next !== undefined && next.first <= reach) {
    if (next.kind === "preposition") {
      const held = items[at + 2];
      const holds = tokens[next.first]?.norm === "of" && containers.has(tokens[head]?.lemma ?? "");
      if (holds && held?.kind === "phrase" && held.last <= reach) contents = held.chunk;
    } else joined = joinedTo(items, at, reach);
  }
  return { first, head, last, reach: Math.max(reach, last), joined, contents };
}

const alone: readonly Chunk[] = [];

/** The other phrases of a list that ends with "and": of "Chile, Peru and Brazil" the last two. */
function joinedTo(items: readonly Item[], at: number, reach: number): readonly Chunk[] {
  const members: Chunk[] = [];
  for (let link = at + 1; link < at + 2 * longestList; link += 2) {
    const mark = items[link];
    // "This is no joke, Berg, and you know it": a comma before "and" closes a list of three or more.
    if (mark?.kind === "comma" && items[link + 1]?.kind === "and" && link === at + 1) return alone;
    const closing = mark?.kind === "comma" && items[link + 1]?.kind === "and" ? link + 1 : link;
    const phrase = items[closing + 1];
    if (phrase?.kind !== "phrase" || phrase.last > reach) return alone;
    members.push(phrase.chunk);
    if (items[closing]?.kind === "and") return members;
    if (mark?.kind !== "comma") return alone;
  }
  return alone;
}
