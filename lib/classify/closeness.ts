/** How close any two sentences of a story are, by their indexes. */
import { remembered } from "../text/remembered.ts";
import type { Story } from "./story.ts";

/** Gives the closeness of sentence `a` of A and sentence `b` of B; 0 when the two were not worth comparing. */
export const closenessIn = remembered(({ pairs, sentences }: Story): ((a: number, b: number) => number) => {
  const width = sentences.b.length;
  const known = new Map<number, number>();
  for (const { a, b, closeness } of pairs) known.set(a.index * width + b.index, closeness);
  return (a, b) => known.get(a * width + b) ?? 0;
});
