/**
 * The pairs of a story with that of the two leads: what the first sentences of two reports tell is one thing, however few
 * words they share. a: "Keepers are hunting an escaped leopard" b: "A jaguar got out of its cage"
 */
import { type Happening, happeningsOf } from "../lexicon/happenings.ts";
import { remembered } from "../text/remembered.ts";
import { isStory } from "../text/story.ts";
import type { Side } from "../model.ts";
import type { SentenceReading, Story, StoryPair } from "./story.ts";

/** Closeness that is given to two leads which share a name or tell of one kind of happening. */
const closenessOfLeads = 0.7;

/** The pairs of a story, that of the leads at no less than 0.7. */
export const pairsWithLead = remembered((story: Story): readonly StoryPair[] => {
  const [a, b] = [leadOf(story, "a"), leadOf(story, "b")];
  if (a === null || b === null || !story.sameEvent || !(shareName(story, a, b) || shareHappening(a, b)))
    return story.pairs;
  const found = story.pairs.findIndex((pair) => pair.a === a && pair.b === b);
  const known = story.pairs[found];
  if (known === undefined) return [{ a, b, closeness: closenessOfLeads }, ...story.pairs];
  if (known.closeness >= closenessOfLeads) return story.pairs;
  return story.pairs.with(found, { a, b, closeness: closenessOfLeads });
});

function leadOf(story: Story, side: Side): SentenceReading | null {
  const first = story.readings[side].sentences.findIndex(isStory);
  return story.sentences[side][first] ?? null;
}

function shareName(story: Story, a: SentenceReading, b: SentenceReading): boolean {
  const named = (side: Side, { index }: SentenceReading): number[] =>
    story.entitiesIn(side, index).flatMap(({ entity, form }) => (form === "name" ? [entity] : []));
  const inB = new Set(named("b", b));
  return named("a", a).some((entity) => inB.has(entity));
}

/** Whether two sentences tell of one kind of happening: a raid, a find. */
export function shareHappening(a: SentenceReading, b: SentenceReading): boolean {
  const inB = happeningsIn(b);
  return [...happeningsIn(a)].some((happening) => inB.has(happening));
}

const happeningsIn = remembered(
  ({ tokens }: SentenceReading): ReadonlySet<Happening> =>
    new Set(tokens.flatMap(({ lemma }) => [...happeningsOf(lemma)])),
);
