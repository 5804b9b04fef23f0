/** What an editor should see first. */
import { fateOf } from "../lexicon/fates.ts";
import type { ContradictionType, Side, Span } from "../model.ts";
import { overlaps } from "../text/span.ts";
import { isStory } from "../text/story.ts";
import { countedOf } from "./number/counted.ts";
import { stepOf, type Judged } from "./judged.ts";
import { wordsOf, type Story } from "./story.ts";

/**
 * The surest first. Of those as sure, what is told of the dead and hurt goes before what headline and lead tell, and that
 * before the rest; then the earlier in the two stories, for news tells the weightiest first.
 */
export function ranked(story: Story, conflicts: readonly Judged[]): Judged[] {
  const lead = { a: leadOf(story, "a"), b: leadOf(story, "b") };
  const weight = (one: Judged): number =>
    tellsOfHarm(story, "a", one) || tellsOfHarm(story, "b", one)
      ? 0
      : one.sentences.a <= lead.a || one.sentences.b <= lead.b
        ? 1
        : 2;
  const place = (one: Judged): number => one.sentences.a + one.sentences.b;
  const nearer = (one: Judged): number => Math.min(one.sentences.a, one.sentences.b);
  const weights = new Map(conflicts.map((one) => [one, weight(one)]));
  const weightOf = (one: Judged): number => weights.get(one) ?? 0;
  return [...conflicts].sort(
    (x, y) =>
      stepOf[x.confidence] - stepOf[y.confidence] ||
      weightOf(x) - weightOf(y) ||
      place(x) - place(y) ||
      nearer(x) - nearer(y) ||
      order<ContradictionType>(x.type, y.type) ||
      order(wordsInOrder(story, x), wordsInOrder(story, y)),
  );
}

/** Index of the last sentence of a report's lead: its headlines and the first sentence of the body. */
function leadOf(story: Story, side: Side): number {
  const { sentences } = story.readings[side];
  const first = sentences.findIndex((sentence) => isStory(sentence) && sentence.class !== "headline");
  return first < 0 ? sentences.length - 1 : first;
}

/** Whether one side counts the dead, hurt or missing, or tells what became of them. */
function tellsOfHarm(story: Story, side: Side, { sentences, evidence }: Judged): boolean {
  const sentence = story.sentences[side][sentences[side]];
  if (sentence === undefined) return false;
  const isMeant = ({ span }: { readonly span: Span }): boolean => overlaps(span, evidence[side]);
  const counted = sentence.quantities.filter(isMeant).map((quantity) => countedOf(sentence, quantity));
  return (
    counted.some((one) => (one?.fate ?? null) !== null) ||
    sentence.tokens.filter(isMeant).some(({ lemma }) => fateOf(lemma) !== null)
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
