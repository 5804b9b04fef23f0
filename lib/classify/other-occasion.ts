/** Sentences that tell of another occasion than the story's own: "Last month officers seized heroin", "a second man was held". */
import { wordSet } from "../lexicon/word-set.ts";
import { remembered } from "../text/remembered.ts";
import type { SentenceReading } from "./story.ts";

/** Words that bring in another one: no "first" and no "new", by which the story's own is told too. */
const others = wordSet("another earlier elsewhere previous previously second separate separately similar unrelated");

/** Whether a sentence sets itself apart from the story's own occasion by its words or by a month or year gone by. */
export const isOfOtherOccasion = remembered(
  ({ tokens, times }: SentenceReading): boolean =>
    tokens.some(({ norm }) => others.has(norm)) ||
    times.some(
      ({ period }) => period !== null && period.offset < 0 && (period.unit === "month" || period.unit === "year"),
    ),
);
