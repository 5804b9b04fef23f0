/** Whether two reports show by themselves that they are of one event: where sentences far apart are held to be of it. */
import { haveOtherNames, likenessOfStories } from "../align/stories.ts";
import { placeNamed } from "../lexicon/places.ts";
import type { Confidence, Reading, Side, Sides } from "../model.ts";
import { isStory } from "../text/story.ts";
import { isNamed, isNamedInBoth } from "./shared-ground.ts";
import type { Story } from "./story.ts";

/**
 * Likeness of two reports below which they tell of two events: of 48 dev pairs of one event none lies below (the least at
 * 0.22), of 4,472 pairs of two stories all but five, of 28 pairs of two events of one kind all but six.
 */
const leastLikeness = 0.2;

/** The same where both name people, places or organisations, and none of them is the same. */
const leastOfOtherNames = 0.3;

/**
 * The same for reports so differently written that they share few words, but name the same: two names that no gazetteer has
 * (an official, a lane, a firm), or one person. Of 16 made-up pairs of one event, each in the words of two newsrooms, three lie
 * below `leastLikeness` and all above these; of the 4,472 pairs of two stories 21 more are taken for one, each of which tells of
 * one president or ministry, and one more of the 28 pairs of two events of one kind.
 */
const leastOfSharedNames = 0.12;
const leastOfSharedPerson = 0.18;
const fewSharedNames = 2;

/** Sentences that both reports must have for their likeness to show anything. */
const fewestSentences = 4;

/** Whether two reports tell of one event, as far as their words show: what differs between two events is no contradiction. */
export function tellOneEvent({
  readings,
  vocabulary,
  entities,
}: Pick<Story, "readings" | "vocabulary" | "entities">): boolean {
  // Nor do words show it of reports in two languages.
  const areOfOne =
    readings.a.language === readings.b.language || [readings.a, readings.b].some(({ language }) => language === null);
  if (!areLong(readings) || !areOfOne) return true;
  const likeness = likenessOfStories(vocabulary.terms);
  if (haveOtherNames(vocabulary.terms)) return likeness >= leastOfOtherNames;
  if (likeness >= leastLikeness) return true;
  if (likeness < leastOfSharedNames) return false;
  const shared = entities.filter((one) => isNamedInBoth(one) && placeNamed(one.name) === null);
  return (
    shared.length >= fewSharedNames || (likeness >= leastOfSharedPerson && shared.some(({ kind }) => kind === "person"))
  );
}

/** Whether both reports have sentences enough for their likeness to show anything. */
function areLong({ a, b }: Sides<Reading>): boolean {
  return [a, b].every(({ sentences }) => sentences.filter(isStory).length >= fewestSentences);
}

/**
 * The most that a clash of two reports can be: of two events it is worth a look, and where it is in doubt that they tell of one
 * no desk would stop the page. Riots of two years in one city are told in the same words, and name other people.
 */
export function mostConfidenceOf(story: Pick<Story, "readings" | "vocabulary" | "entities" | "sameEvent">): Confidence {
  if (!story.sameEvent) return "low";
  const likeness = likenessOfStories(story.vocabulary.terms);
  const isDoubtful = likeness < leastOfOtherNames && haveOtherPeople(story);
  // Names alone show that they tell of one.
  const isUnlike = likeness < leastLikeness && areLong(story.readings);
  return isDoubtful || isUnlike ? "medium" : "high";
}

/** People that a report must name for it to tell anything that the other names none of them. */
const fewPeople = 2;

function haveOtherPeople({ entities }: Pick<Story, "entities">): boolean {
  const people = entities.filter(({ kind }) => kind === "person");
  const named = (side: Side) => people.filter((person) => isNamed(person, side));
  const inA = named("a");
  return inA.length >= fewPeople && named("b").length >= fewPeople && !inA.some((person) => isNamed(person, "b"));
}

/** Both name the same: two fires in two towns are two stories, however alike they are told. */
export function isSameStory({ entities }: Pick<Story, "entities">): boolean {
  return sharesName({ entities: entities.filter(({ kind }) => kinds.has(kind)) });
}

const kinds: ReadonlySet<string> = new Set(["organisation", "person", "place"]);

/** The same where a name of whatever kind will do: for findings that name the matter themselves. */
export function sharesName({ entities }: Pick<Story, "entities">): boolean {
  return entities.some(isNamedInBoth);
}
