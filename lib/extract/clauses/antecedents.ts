/** The nouns that relative pronouns stand for: "the treaty that Berg signed", "clashes in spring that killed 12". */
import { placeNamed } from "../../lexicon/places.ts";
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Subject } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import { isTime, type Nominal } from "./nominals.ts";

/** The noun a relative pronoun stands for: the nearest one that is no time: "clashes in late spring that killed". */
export function antecedentOf(tokens: readonly Token[], items: readonly Item[], relative: number): Subject | null {
  let at = relative - 1;
  while (items[at]?.kind === "comma" || items[at]?.kind === "adverb" || items[at]?.kind === "preposition") at -= 1;
  let item = items[at];
  if (item?.kind !== "phrase") return null;
  if (isTime(tokens, item.chunk) && items[at - 1]?.kind !== "verb") {
    let host = at - 1;
    while (["preposition", "adjective", "adverb", "comma"].includes(items[host]?.kind ?? "")) host -= 1;
    if (items[host]?.kind === "phrase") {
      at = host;
      item = items[host];
    }
  }
  if (item?.kind === "phrase" && tokens[items[relative]?.first ?? -1]?.norm === "who" && isPlace(tokens, item.chunk)) {
    // "a resident of Lima who lost her house": no place is a "who".
    const host = items[at - 2];
    if (items[at - 1]?.kind === "preposition" && host?.kind === "phrase" && tokens[host.chunk.head]?.tag === "NOUN") {
      at -= 2;
      item = host;
    }
  }
  return item?.kind === "phrase" ? { kind: "antecedent", nominal: { ...item.chunk, reach: item.last }, at } : null;
}

function isPlace(tokens: readonly Token[], chunk: Chunk): boolean {
  const head = tokens[chunk.head];
  return head?.tag === "PROPN" && placeNamed(head.norm) !== null;
}

/** The noun phrase a relative pronoun stands for, for objects: "the treaty that Berg signed". */
export function relativeObject(tokens: readonly Token[], items: readonly Item[], relative: number): Nominal | null {
  const found = antecedentOf(tokens, items, relative);
  return found?.kind === "antecedent" ? found.nominal : null;
}
