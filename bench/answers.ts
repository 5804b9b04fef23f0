/**
 * Answers to public test sets of reading and judging, as storydiff gives them. These files only translate between a
 * task's rows and the library: they hold no rule, no list and no threshold of their own.
 */
import { entailed, label, numbers, pairs, reaction, same, score } from "./answers/judging.ts";
import { attributions, clauses, clusters, quantities, sentences } from "./answers/reading.ts";
import { stance } from "./answers/stance.ts";

/** Makes the answer to one row of a task: both plain JSON values. */
export type Answerer = (row: never) => object;

/** By task. */
export const answerers: Readonly<Record<string, Answerer>> = {
  segmentation: sentences,
  boundaries: sentences,
  clauses,
  quantities,
  attribution: attributions,
  coreference: clusters,
  similarity: score,
  "same-event": same,
  alignment: pairs,
  numbers,
  newsnli: entailed,
  rte3: label,
  emergent: reaction,
  stance,
};
