/** Which words of a report name a shared entity. */
import type { Mention, Reading, Side, Sides } from "../model.ts";
import { tokenFrom } from "../text/search.ts";
import { contains, textOf } from "../text/span.ts";
import type { SharedEntities } from "./entities.ts";
import type { EntityWords, NameWord } from "./terms.ts";

/** For each sentence the tokens that are part of a name, by where they start, with their shared entity. */
export function entityWordsOf(readings: Sides<Reading>, shared: SharedEntities): Sides<readonly EntityWords[]> {
  return { a: wordsOf(readings.a, shared, "a"), b: wordsOf(readings.b, shared, "b") };
}

function wordsOf(reading: Reading, shared: SharedEntities, side: Side): EntityWords[] {
  const words: Map<number, NameWord>[] = reading.sentences.map(() => new Map<number, NameWord>());
  reading.entities.forEach((entity, i) => {
    const index = shared.index[side][i];
    if (index === undefined) return;
    for (const mention of entity.mentions) {
      let counted = false;
      const tokens = reading.tokens[mention.sentence] ?? [];
      for (let at = tokenFrom(tokens, mention.span.start); at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined || !contains(mention.span, token.span)) break;
        if (!names(mention, token.tag)) continue;
        // A place is one word however many its name has, "La Paz" as "Lima"; of a person each name tells.
        const whole = entity.kind === "place" && mention.form === "name";
        const word = !whole ? token.lemma : counted ? null : textOf(reading.report.text, mention.span).toLowerCase();
        words[mention.sentence]?.set(token.span.start, { entity: index, word });
        counted = true;
      }
    }
  });
  return words;
}

/** Whether a word inside a mention is part of a name; "delegation" of "the Afghan delegation" is not. */
function names(mention: Mention, tag: string): boolean {
  return mention.form === "name" || (mention.form === "description" && tag === "PROPN");
}
