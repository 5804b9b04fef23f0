/** What an editor should see first. */
import type { ContradictionType } from "../model.ts";
import { stepOf, type Judged } from "./judged.ts";
import { wordsOf, type Story } from "./story.ts";

/** The surest first; among equals the earlier in the two stories, for news tells the weightiest first. */
export function ranked(story: Story, conflicts: readonly Judged[]): Judged[] {
  const place = (one: Judged): number => one.sentences.a + one.sentences.b;
  const nearer = (one: Judged): number => Math.min(one.sentences.a, one.sentences.b);
  return [...conflicts].sort(
    (x, y) =>
      stepOf[x.confidence] - stepOf[y.confidence] ||
      place(x) - place(y) ||
      nearer(x) - nearer(y) ||
      order<ContradictionType>(x.type, y.type) ||
      order(wordsInOrder(story, x), wordsInOrder(story, y)),
  );
}

function order<T>(x: T, y: T): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The clashing words, those of the earlier sentence first, so that swapping the reports changes no order. */
function wordsInOrder(story: Story, { sentences, evidence }: Judged): string {
  const words = [wordsOf(story, "a", evidence.a), wordsOf(story, "b", evidence.b)];
  return (sentences.a <= sentences.b ? words : words.reverse()).join("\u0000");
}
