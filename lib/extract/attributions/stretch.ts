/** Stretches of a sentence that are said. */
import type { Token } from "../../model.ts";
import { isTime } from "../clauses/nominals.ts";
import type { Stretch } from "./attribution-draft.ts";

const marks = /^[.,;:!?–—-]+$/;

/** A stretch without the marks at its ends; `null` when nothing is left, or a time alone: "said Tuesday". */
export function stretch(tokens: readonly Token[], first: number, last: number): Stretch | null {
  let end = last;
  while (end >= first && tokens[end]?.tag === "PUNCT" && marks.test(tokens[end]?.norm ?? "")) end -= 1;
  return end < first || (end - first <= 1 && isTime(tokens, { first, head: end, last: end }))
    ? null
    : { first, last: end };
}

/** The first token of a sentence that belongs to what it says: behind its opening marks and an "and" or "but". */
export function afterOpening(tokens: readonly Token[]): number {
  let first = 0;
  while (tokens[first]?.tag === "PUNCT" || (first === 0 && tokens[first]?.tag === "CCONJ")) first += 1;
  return first;
}
