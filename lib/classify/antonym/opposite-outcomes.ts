/**
 * Opposite outcomes of one thing, in whatever words.
 * a: "The mill was gutted." b: "Only the roof of the mill was damaged." -> antonym
 */
import { movingOutcomes } from "../../lexicon/outcomes.ts";
import type { Side, Sides } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { sharesName } from "../same-story.ts";
import { nameOfThing } from "./thing-names.ts";
import { askedInTurn, inBoth, type Story } from "../story.ts";
import { bindingOf, type Binding } from "./bindings.ts";
import { outcomesIn, type Outcome } from "./outcomes.ts";
import { isOneThing } from "./one-thing.ts";
import { overlaps } from "../../text/span.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Most pairs of outcomes of one thing that are compared: more than that are told only of the story's whole theme. */
const mostPairs = 400;

export function oppositeOutcomes(story: Story): Judgement[] {
  const told = askedInTurn<Outcome[]>(story, (side, others) => outcomesIn(story, side, others));
  if (told.a.length === 0 || told.b.length === 0) return [];
  const keyed = { a: byKey(told.a), b: byKey(told.b) };
  const bind = bindingOf(story);
  const sameStory = story.sameEvent && sharesName(story);
  const done = new Set<string>();
  const found = [...keyed.a].flatMap(([key, own]) => {
    const others = keyed.b.get(key) ?? [];
    if (own.length * others.length > mostPairs) return [];
    const wavering = isWavering(own) || isWavering(others);
    const clashing = flatMap(own, (a) =>
      flatMap(others, (b) => {
        const pair = `${a.question.key} ${String(a.sentence)} ${String(b.sentence)}`;
        if (a.pole === b.pole || done.has(pair) || done.has(a.question.key)) return [];
        const binding = bind(a, b);
        if (!isOneThing(story, a, b, key.startsWith("~"), wavering, sameStory, binding)) return [];
        return [{ a, b, binding }];
      }),
    );
    const best = clashing.sort(
      (x, y) => strength(y.binding) - strength(x.binding) || place(x) - place(y) || spot(x) - spot(y),
    )[0];
    if (best === undefined) return [];
    done.add(best.a.question.key);
    return [best];
  });
  // By question, which is the same order for A and B swapped.
  return found.sort((x, y) => (x.a.question.key < y.a.question.key ? -1 : 1)).map((both) => judgement(story, both));
}

function strength({ closeness, shared, lead }: Binding): number {
  return closeness + shared + (lead ? 1 : 0);
}

/** Where the words stand, the same for A and B swapped. */
function spot({ a, b }: Sides<Outcome>): number {
  return a.words.start + b.words.start + (a.words.end + b.words.end) / farAway;
}

/** More characters than a report has: the ends decide only between words that begin alike. */
const farAway = 1e7;

function place({ a, b }: Sides<Outcome>): number {
  return a.sentence + b.sentence;
}

/** By question and thing: its entity or kin; and by its class, for "the library" may be "the building". */
function byKey(told: readonly Outcome[]): Map<string, { readonly outcome: Outcome }["outcome"][]> {
  const keyed = flatMap(told, (outcome) => {
    const { entity, kin } = outcome.thing;
    const own = entity === null ? kin : `@${String(entity)}`;
    return [own, "~"].map((key) => ({ key: `${key} ${outcome.question.key}`, outcome }));
  });
  // A thing named the same goes first.
  const sorted = keyed.sort((x, y) => Number(x.key.startsWith("~")) - Number(y.key.startsWith("~")));
  return new Map([...groupBy(sorted, ({ key }) => key)].map(([key, all]) => [key, all.map(({ outcome }) => outcome)]));
}

/** Whether a report itself tells both: then it knows of two times or two things. */
function isWavering(told: readonly Outcome[]): boolean {
  return new Set(told.map(({ pole }) => pole)).size > 1;
}

function judgement(story: Story, { a, b }: Sides<Outcome>): Judgement {
  const evidence = { a: a.words, b: b.words };
  const told = inBoth(story, a.words, b.words);
  const names = [...(isMixed(a) ? [] : [nameOf(story, "a", a)]), ...(isMixed(b) ? [] : [nameOf(story, "b", b)])];
  const [first = "one thing", second = first] = names;
  const what = first.toLowerCase() === second.toLowerCase() ? first : `${first}, in B ${second}`;
  const dates = { a: story.readings.a.date, b: story.readings.b.date };
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence,
    reason: `Opposite outcomes for ${what}: ${told}.`,
    developing: movingOutcomes.has(a.question.name) && (dates.a === null || dates.a !== dates.b),
  };
}

/** "the rebels control the airport", taken for one phrase: no name of the airport. */
function isMixed({ thing: { phrase }, words, question }: Outcome): boolean {
  return question.about !== "scene" && overlaps(phrase.span, words);
}

function nameOf(story: Story, side: Side, { thing: { phrase, sentence }, question }: Outcome): string {
  return question.about === "scene" ? "the scene" : nameOfThing(story, side, { phrase, sentence });
}
