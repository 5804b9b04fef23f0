/** Which words of a report name a shared entity. */
import type { Mention, Reading, Side, Sides } from "../model.ts";
import { contains } from "../text/span.ts";
import type { SharedEntities } from "./entities.ts";
import type { EntityWords } from "./terms.ts";

/**
 * For each sentence the tokens inside mentions, with their shared entity. Of a description only the words of a name
 * are replaced by the entity, the rest still tell: "the Afghan delegation" is Afghanistan and a delegation.
 */
export function entityWordsOf(readings: Sides<Reading>, shared: SharedEntities): Sides<readonly EntityWords[]> {
  return { a: wordsOf(readings.a, shared, "a"), b: wordsOf(readings.b, shared, "b") };
}

function wordsOf(reading: Reading, shared: SharedEntities, side: Side): EntityWords[] {
  const words: Map<number, number>[] = reading.sentences.map(() => new Map<number, number>());
  reading.entities.forEach((entity, i) => {
    const index = shared.index[side][i];
    if (index === undefined) return;
    for (const mention of entity.mentions) {
      for (const token of reading.tokens[mention.sentence] ?? []) {
        if (contains(mention.span, token.span) && names(mention, token.tag)) {
          words[mention.sentence]?.set(token.span.start, index);
        }
      }
    }
  });
  return words;
}

function names(mention: Mention, tag: string): boolean {
  return mention.form === "description" ? tag === "PROPN" : tag === "PROPN" || tag === "PRON" || tag === "NOUN";
}
