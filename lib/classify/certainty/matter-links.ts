/** When what two reports say of one matter is said of one thing. */
import { kinOf } from "../../align/terms.ts";
import type { Matter } from "../../lexicon/matter.ts";
import { negativeDeterminers } from "../../lexicon/negation.ts";
import { peopleNouns } from "../../lexicon/fates.ts";
import type { Side } from "../../model.ts";
import { contains, overlaps } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { closenessIn } from "../closeness.ts";
import { sharesName } from "../same-story.ts";
import type { Story } from "../story.ts";
import { anotherOne } from "./matter-parties.ts";
import type { Telling } from "./matter-tellings.ts";

/** Closeness from which two sentences are held to be of one thing. */
const closeEnough = 0.7;

/** Sentences of a report's top, which tell its news. */
const topSentences = 3;

/**
 * Two sentences that are alike, name the same, or have another noun than the words of the answers in common; or both stand at
 * the top. Where each names people, one of them must be the same.
 */
export function areOfOneThing(story: Story, matter: Matter, a: Telling, b: Telling): boolean {
  const people = { a: peopleIn(story, "a", a.sentence), b: peopleIn(story, "b", b.sentence) };
  const isOther = people.a.size > 0 && people.b.size > 0 && ![...people.a].some((person) => people.b.has(person));
  if (isOther || areOtherRoles(a.subject, b.subject)) return false;
  const areTop = isTop(story, "a", a.sentence) && isTop(story, "b", b.sentence);
  const isOtherName = a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name));
  // A "they" of the first lines is whom the report is of.
  if (
    isOtherName &&
    !(areTop && matter.whose === "named" && [a, b].some(({ names }) => names.every((name) => name === "?")))
  )
    return false;
  if (a.subject.includes(anotherOne) !== b.subject.includes(anotherOne)) return false;
  if (matter.whose === "named") {
    if (a.named.some((name) => b.named.includes(name)) || a.subject.some((noun) => isOne(noun, b.subject))) return true;
    if (a.named.length > 0 && b.named.length > 0) return false;
  }
  if (closenessIn(story)(a.sentence, b.sentence) >= closeEnough) return true;
  const isNamed = sharesName(story);
  const isOneStory = matter.whose === "story" && story.sameEvent && isNamed;
  if (isOneStory && (isOfAll(story, "a", a) || isOfAll(story, "b", b))) return true;
  const named = new Set(namesIn(story, "b", b.sentence));
  if (namesIn(story, "a", a.sentence).some((name) => named.has(name))) return true;
  const nouns = nounsIn(story, "b", b);
  // "the gunman" is one where the reports name the same; elsewhere every story has its gunman.
  const shows = (noun: string): boolean => nouns.has(noun) && (isNamed || !isAbout(matter, noun));
  if ([...nounsIn(story, "a", a)].some(shows)) return true;
  return isNamed && areTop;
}

/** "Nobody had been detained", "no siren sounded": of whomever the other report tells it, it is denied. */
function isOfAll({ sentences }: Story, side: Side, { answer, sentence, words }: Telling): boolean {
  const tokens = sentences[side][sentence]?.tokens ?? [];
  return answer === "no" && tokens.some(({ norm, span }) => negativeDeterminers.has(norm) && overlaps(span, words));
}

/** "the striker": a noun of both subjects that is no word for people at large. */
function isOne(noun: string, others: readonly string[]): boolean {
  return !peopleNouns.has(noun) && others.includes(noun);
}

/** People whom a sentence names, by the index of the shared entity or, of one report alone, a key of its own. */
function peopleIn(story: Story, side: Side, sentence: number): Set<string> {
  const reading = story.readings[side];
  return new Set(
    reading.entities.flatMap((entity, index) =>
      entity.kind === "person" && entity.mentions.some((one) => one.sentence === sentence && one.form === "name")
        ? [`${story.sharedEntity(side, index) ?? side + String(index)}`]
        : [],
    ),
  );
}

function namesIn(story: Story, side: Side, sentence: number): number[] {
  return story.entitiesIn(side, sentence).flatMap(({ entity, form }) => (form === "name" ? [entity] : []));
}

/** Nouns of a sentence beside the words of the answer: not those of people, of whom a story has many. */
function nounsIn(story: Story, side: Side, { sentence, words }: Telling): Set<string> {
  const reading = story.sentences[side][sentence];
  const times = reading?.times.map(({ span }) => span) ?? [];
  return new Set(
    (reading?.tokens ?? []).flatMap(({ tag, lemma, span }) =>
      tag === "NOUN" && !peopleNouns.has(lemma) && !overlaps(span, words) && !times.some((time) => contains(time, span))
        ? [kinOf(lemma)]
        : [],
    ),
  );
}

function isAbout({ about }: Matter, noun: string): boolean {
  return about !== null && [...about].some((word) => kinOf(word) === noun);
}

function isTop(story: Story, side: Side, sentence: number): boolean {
  const { sentences } = story.readings[side];
  const before = sentences.slice(0, sentence).filter(isStory).length;
  return before < topSentences;
}

/** People of whom a story has one of each, by the kin of their nouns. */
const roles: ReadonlySet<string> = new Set(
  wordsOfRoles(
    "brother captain co-pilot copilot crew daughter deputy driver father husband mother motorist passenger pedestrian pilot sister son victim wife",
  ),
);

function wordsOfRoles(words: string): string[] {
  return words.split(" ").map((word) => kinOf(word));
}

/** "the driver" and "a passenger" */
function areOtherRoles(a: readonly string[], b: readonly string[]): boolean {
  const there = b.filter((noun) => roles.has(noun));
  const here = a.filter((noun) => roles.has(noun));
  return here.length > 0 && there.length > 0 && !here.some((noun) => there.includes(noun));
}
