/** One clash that stands in several places is one finding: an editor decides on it once. */
import type { Place, Side } from "../model.ts";
import { overlaps } from "../text/span.ts";
import { countedOf, keyOf } from "./number/counted.ts";
import type { Judged } from "./judged.ts";
import { wordsOf, type Story } from "./story.ts";

/** A conflict with the further places where it is told. */
export interface Clash {
  readonly told: Judged;
  /** In the order in which they were ranked. */
  readonly also: readonly Place[];
}

/**
 * Puts conflicts of one type with the same two values together under the first of them, which is the weightiest where they
 * are ranked. a: "24 killed" in the headline and "24 people were killed" below, b: "one dead" -> one clash in two places
 */
export function gather(story: Story, ranked: readonly Judged[]): Clash[] {
  const groups = new Map<string, Judged[]>();
  for (const one of ranked) {
    const key = `${one.type} ${valueOf(story, "a", one)} / ${valueOf(story, "b", one)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap(([told, ...rest]) => {
    if (told === undefined) return [];
    const also = rest.map(({ evidence, sentences }): Place => ({ evidence, sentences }));
    return [{ told, also }];
  });
}

/** What one side of a conflict says, equal wherever it says it: of a number what it counts and the value, else the words. */
function valueOf(story: Story, side: Side, { type, evidence, sentences }: Judged): string {
  const sentence = story.sentences[side][sentences[side]];
  const quantity = sentence?.quantities.find(({ span }) => overlaps(span, evidence[side]));
  if (type === "number" && sentence !== undefined && quantity !== undefined) {
    const counted = countedOf(sentence, quantity);
    return `${counted === null ? "" : keyOf(counted)} ${quantity.min} ${quantity.max} ${quantity.unit}`;
  }
  return wordsOf(story, side, evidence[side]).toLowerCase();
}
