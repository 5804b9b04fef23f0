/** What a report says someone is without a verb: "Ines Duarte, a resident of Lima, said", "Three missing after landslide". */
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Item } from "./clause-items.ts";
import { isTime, nominalAt } from "./nominals.ts";
import { bareStatesIn } from "./states.ts";

/** A name or number and the description or state set beside it, by token index. */
export interface Verbless {
  readonly name: Chunk;
  readonly description: Chunk;
  /** Lemma of the verb that is left out: "be", or "die" of "40 dead". */
  readonly verb: string;
}

/** What a sentence tells without a verb, in text order. */
export function verblessIn(tokens: readonly Token[], items: readonly Item[]): Verbless[] {
  const states = bareStatesIn(tokens, items);
  if (states.length === 0) return appositionsIn(tokens, items);
  const told = states.map(({ of, word, verb }) => ({
    name: of,
    description: { first: word, head: word, last: word },
    verb,
  }));
  return [...told, ...appositionsIn(tokens, items)].sort((x, y) => x.description.last - y.description.last);
}

function appositionsIn(tokens: readonly Token[], items: readonly Item[]): Verbless[] {
  const found: Verbless[] = [];
  for (let at = 1; at < items.length - 1; at += 1) {
    if (items[at]?.kind !== "comma") continue;
    const name = items[at - 1];
    if (name?.kind !== "phrase" || tokens[name.chunk.head]?.tag !== "PROPN" || isTime(tokens, name.chunk)) continue;
    // "Duarte, 45, a resident".
    const between = items[at + 1];
    const aged = between?.kind === "phrase" && tokens[between.first]?.tag === "NUM" && items[at + 2]?.kind === "comma";
    const description = items[aged ? at + 3 : at + 1];
    if (description?.kind !== "phrase" || !describes(tokens, description.chunk)) continue;
    if (!isFronted(items, at - 1) && isClosed(tokens, items, aged ? at + 3 : at + 1))
      found.push({ name: name.chunk, description: description.chunk, verb: "be" });
  }
  return found;
}

/** "a resident", "the harbour master": a common noun with an article. */
function describes(tokens: readonly Token[], chunk: Chunk): boolean {
  const opener = tokens[chunk.first];
  return (
    opener?.tag === "DET" && articles.has(opener.norm) && tokens[chunk.head]?.tag === "NOUN" && !isTime(tokens, chunk)
  );
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** "After talks with Duarte, the mayor said": the name belongs to what stands in front of the clause. */
function isFronted(items: readonly Item[], name: number): boolean {
  for (let at = name - 1; at >= 0 && name - at <= longestFront; at -= 1) {
    const kind = items[at]?.kind;
    if (kind === "verb" || kind === "comma" || kind === "stop" || kind === "opener") return false;
    if (kind === "preposition" && (at === 0 || items[at - 1]?.kind === "stop")) return true;
  }
  return false;
}

/** Items of what stands in front of a clause, at most. */
const longestFront = 8;

/** Whether the description ends with a comma, a stop, the sentence or a relative clause, and is no member of a list. */
function isClosed(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const { reach, joined = [] } = nominalAt(tokens, items, at);
  // "Duarte, the mayor and the pilot" may be three.
  if (joined.length > 0) return false;
  let next = at + 1;
  while ((items[next]?.first ?? Infinity) <= reach) next += 1;
  const mark = items[next];
  if (mark === undefined || mark.kind === "stop" || mark.kind === "relative") return true;
  const after = items[next + 1];
  return mark.kind === "comma" && after?.kind !== "phrase" && after?.kind !== "and";
}
