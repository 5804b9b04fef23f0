/** Whether two reports show by themselves that they are of one event: where sentences far apart are held to be of it. */
import { haveOtherNames, likenessOfStories } from "../align/stories.ts";
import { isStory } from "../text/story.ts";
import type { Story } from "./story.ts";

/**
 * Likeness of two reports below which they tell of two events: of 48 dev pairs of one event none lies below (the least at
 * 0.22), of 2,924 pairs of two events all but four, of 28 pairs of two events of one kind all but six.
 */
const leastLikeness = 0.2;

/** The same where both name people, places or organisations, and none of them is the same. */
const leastOfOtherNames = 0.3;

/** Sentences that both reports must have for their likeness to show anything. */
const fewestSentences = 4;

/** Whether two reports tell of one event, as far as their words show: what differs between two events is no contradiction. */
export function tellOneEvent({ readings, vocabulary }: Pick<Story, "readings" | "vocabulary">): boolean {
  const isLong = [readings.a, readings.b].every(({ sentences }) => sentences.filter(isStory).length >= fewestSentences);
  // Nor do words show it of reports in two languages.
  const areOfOne =
    readings.a.language === readings.b.language || [readings.a, readings.b].some(({ language }) => language === null);
  if (!isLong || !areOfOne) return true;
  return likenessOfStories(vocabulary.terms) >= (haveOtherNames(vocabulary.terms) ? leastOfOtherNames : leastLikeness);
}

/** Names of people, places and organisations that both reports must have in common. */
const fewestNames = 1;

/** Both name the same: two fires in two towns are two stories, however alike they are told. */
export function isSameStory({ entities }: Pick<Story, "entities">): boolean {
  const named = entities.filter(
    ({ kind, mentions }) =>
      kinds.has(kind) &&
      mentions.a.some(({ form }) => form === "name") &&
      mentions.b.some(({ form }) => form === "name"),
  );
  return named.length >= fewestNames;
}

/** The same where a name of whatever kind will do: for findings that name the matter themselves. */
export function sharesName({ entities }: Pick<Story, "entities">): boolean {
  return entities.some(
    ({ mentions }) => mentions.a.some(({ form }) => form === "name") && mentions.b.some(({ form }) => form === "name"),
  );
}

const kinds: ReadonlySet<string> = new Set(["organisation", "person", "place"]);
