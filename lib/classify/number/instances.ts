/** When two sentences that are alike tell of two instances of one kind: the first and the second round. */
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import type { StoryPair } from "../story.ts";

/** Whether ordinals of one noun part the sentences: "the first round closes", "the second round closes". */
export function otherInstance(pair: StoryPair): boolean {
  const ordinals = { a: pair.a.quantities.filter(isOrdinal), b: pair.b.quantities.filter(isOrdinal) };
  if (ordinals.a.length === 0 || ordinals.b.length === 0) return false;
  const related = ordinals.a.flatMap((a) =>
    ordinals.b.flatMap((b) =>
      a.counted !== null && a.counted.lemma === b.counted?.lemma ? [relateQuantities(a, b)] : [],
    ),
  );
  return related.includes("conflict") && !related.includes("same");
}

function isOrdinal(quantity: StoryPair["a"]["quantities"][number]): boolean {
  return quantity.kind === "ordinal";
}
