/**
 * How far things have come in each report: a suspect is sought, caught, charged; a fire rages, is put out.
 * a: "Police are searching for the gunman." b: "The gunman was arrested in Ilo." -> the story has moved on
 */
import { byWord } from "../../lexicon/by-word.ts";
import { ladders, type Ladder } from "../../lexicon/stages.ts";
import type { Side, Sides, Span, Token } from "../../model.ts";
import { contains, overlaps, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { groupBy } from "../group-by.ts";
import type { SentenceReading, Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { placesOf } from "../../text/word-places.ts";

/** Words of a report that tell how far a thing has come. */
interface StageMention {
  readonly step: number;
  readonly sentence: number;
  readonly words: Span;
  /** A headline only sums up what the body tells. */
  readonly headline: boolean;
  /** People whom the sentence names. */
  readonly persons: readonly number[];
}

/** The last step that one report tells of a thing, and the words by which the other is further. */
export interface StagePair {
  readonly thing: string;
  readonly further: Side;
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

export function stagePairs(story: Story): StagePair[] {
  return ladders.flatMap((ladder) => {
    const told = { a: mentionsOf(story, "a", ladder), b: mentionsOf(story, "b", ladder) };
    const pair = ofOnePerson(told, ladder) ?? ofNobody(told, ladder);
    return pair === null ? [] : [pair];
  });
}

type Told = Sides<readonly StageMention[]>;

/** The steps of one person whom both reports name; of several, of the one told of first. */
function ofOnePerson(told: Told, ladder: Ladder): StagePair | null {
  const persons = new Set(flatMap(told.a, (mention) => mention.persons));
  const pairs = [...persons].flatMap((person) => {
    const of = (one: StageMention): boolean => one.persons.includes(person);
    return furtherOf({ a: told.a.filter(of), b: told.b.filter(of) }, ladder) ?? [];
  });
  const place = ({ sentences }: StagePair): number => sentences.a + sentences.b;
  const nearer = ({ sentences }: StagePair): number => Math.min(sentences.a, sentences.b);
  return pairs.sort((x, y) => place(x) - place(y) || nearer(x) - nearer(y))[0] ?? null;
}

/** One report names nobody: "the gunman" of the one is whoever the other names. */
function ofNobody(told: Told, ladder: Ladder): StagePair | null {
  const names = (one: StageMention): boolean => one.persons.length > 0;
  if (ladder.named < ladder.steps.length && told.a.some(names) && told.b.some(names)) return null;
  const early = (one: StageMention): boolean => one.step < ladder.named;
  return furtherOf({ a: told.a.filter(early), b: told.b.filter(early) }, ladder);
}

function furtherOf({ a, b }: Told, { name }: Ladder): StagePair | null {
  const last = { a: lastStep(a), b: lastStep(b) };
  if (last.a < 0 || last.b < 0 || last.a === last.b) return null;
  const further = last.a > last.b ? "a" : "b";
  const [ahead, behind, least] = further === "a" ? [a, b, last.b] : [b, a, last.a];
  const from = behind.find(({ step }) => step === least);
  const later = ahead.filter(({ step }) => step > least);
  const to = later.find(({ headline }) => !headline) ?? later[0];
  if (from === undefined || to === undefined) return null;
  const [first, second] = further === "a" ? [to, from] : [from, to];
  return {
    thing: name,
    further,
    sentences: { a: first.sentence, b: second.sentence },
    evidence: { a: first.words, b: second.words },
  };
}

function lastStep(mentions: readonly StageMention[]): number {
  return mentions.reduce((last, { step }) => Math.max(last, step), -1);
}

function mentionsOf(story: Story, side: Side, ladder: Ladder): StageMention[] {
  const { sentences } = story.readings[side];
  return flatMap([...(startsOf(story.sentences[side]).get(ladder) ?? [])], ([{ index, tokens, claims }, starts]) => {
    const sentence = sentences[index];
    const steps = starts.flatMap((at) => stepAt(tokens, at, ladder) ?? []);
    if (steps.length === 0 || !isStory(sentence)) return [];
    const persons = personsIn(story, side, index);
    const isAbout =
      tokens.some(({ norm }) => ladder.about.has(norm)) || (ladder.named < ladder.steps.length && persons.length > 0);
    const isOther = tokens.some(({ norm }, at) => another.has(norm) && ladder.about.has(tokens[at + 1]?.norm ?? ""));
    if (!isAbout || isOther) return [];
    return steps.flatMap((found): StageMention[] => {
      const told = claims.filter(({ span }) => contains(span, found.words));
      // "will be sentenced", "has yet to be sentenced": the step is still to come.
      if (
        found.step > 0 &&
        told.at(-1)?.certainty === "planned" &&
        claims.some(({ predicate }) => overlaps(predicate, found.words))
      )
        return [];
      if (told.some(({ polarity, certainty }) => polarity === "negated" || !facts.has(certainty))) return [];
      return [{ ...found, sentence: index, headline: sentence?.class === "headline", persons }];
    });
  });
}

/** Ladders by the first words of the phrases that tell their steps. */
const laddersFrom: ReadonlyMap<string, readonly Ladder[]> = byWord(
  ladders,
  ({ steps }) => new Set(steps.flatMap((phrases) => phrases.map(([first]) => first ?? ""))),
);

/** For each ladder the sentences that may tell a step of it, and where: most tell none of any. */
const startsOf = remembered((sentences: readonly SentenceReading[]) => {
  const found = new Map<Ladder, Map<SentenceReading, number[]>>();
  for (const { sentence, at, token } of placesOf(sentences, laddersFrom)) {
    for (const ladder of laddersFrom.get(token.norm) ?? []) {
      const own = found.get(ladder) ?? new Map<SentenceReading, number[]>();
      found.set(ladder, own.set(sentence, [...(own.get(sentence) ?? []), at]));
    }
  }
  return found;
});

function stepAt(
  tokens: readonly Token[],
  at: number,
  ladder: Ladder,
): { readonly step: number; readonly words: Span } | null {
  const found = phrasesOf
    .get(ladder)
    ?.get(tokens[at]?.norm ?? "")
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.norm === word));
  if (found === undefined) return null;
  return { step: found.step, words: tokenSpan(tokens, at, at + found.words.length - 1) };
}

/** The phrases of each ladder by their first word, the lowest step first. */
const phrasesOf = new Map(
  ladders.map((ladder) => {
    const phrases = ladder.steps.flatMap((own, step) => own.map((words) => ({ step, words })));
    return [ladder, groupBy(phrases, ({ words }) => words[0] ?? null)] as const;
  }),
);

/** Words that tell of one beside the one the story is of: "a second fire". */
const another: ReadonlySet<string> = new Set(["another", "second", "third"]);

const facts: ReadonlySet<string> = new Set(["asserted", "reported", "planned"]);

/** Shared people whom a sentence names, or means by a word for someone whom the report names. */
function personsIn(story: Story, side: Side, sentence: number): number[] {
  const persons = story.entitiesIn(side, sentence).flatMap(({ entity }) => {
    const shared = story.entities[entity];
    return shared?.kind === "person" && shared.mentions[side].some(({ form }) => form === "name") ? [entity] : [];
  });
  return [...new Set(persons)];
}
