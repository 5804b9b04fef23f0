/** One clash that stands in several places is one finding: an editor decides on it once. */
import type { ContradictionType, Place, Side } from "../model.ts";
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
 * are ranked. a: "24 killed" in the headline and "24 people were killed" below, b: "one dead" -> one clash in two places.
 * Opposite states are one clash where they hang on the same words. a: "The talks are over", "the dialogue has ended",
 * b: "ongoing talks" -> one clash in two places
 */
export function gather(story: Story, ranked: readonly Judged[]): Clash[] {
  const groups: Judged[][] = [];
  const groupOf = new Map<string, number>();
  for (const one of ranked) {
    const signs = [
      `${one.type} ${valueOf(story, "a", one)} / ${valueOf(story, "b", one)}`,
      ...(ofOneState.has(one.type) ? [placeOf("a", one), placeOf("b", one)] : []),
    ];
    const at = Math.min(groups.length, ...signs.flatMap((sign) => groupOf.get(sign) ?? []));
    for (const sign of signs) if (!groupOf.has(sign)) groupOf.set(sign, at);
    groups[at] = [...(groups[at] ?? []), one];
  }
  return groups.flatMap(([told, ...rest]) => {
    if (told === undefined) return [];
    const also = rest.map(({ evidence, sentences }): Place => ({ evidence, sentences }));
    return [{ told, also }];
  });
}

/** Types whose conflicts are one clash where they hang on the same words. */
const ofOneState: ReadonlySet<ContradictionType> = new Set(["antonym"]);

/** Where one side of a conflict stands. */
function placeOf(side: Side, { type, evidence }: Judged): string {
  return `${type} ${side} ${evidence[side].start}-${evidence[side].end}`;
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
