/** What two reports have in common whatever they tell of it: whom and what both name, which days, what kind of thing happens. */
import { type Happening, happeningsOf } from "../lexicon/happenings.ts";
import type { CalendarDate, CommonGround, Reading, SharedEntity, Side } from "../model.ts";
import { isStory } from "../text/story.ts";
import type { Story } from "./story.ts";

/** Sentences at the top of a report that tell what kind of story it is: the headline and the lead. */
const topSentences = 2;

/** a: "A quake shook Orvik on 3 May." b: "Orvik votes on 3 May.": Orvik and 3 May, and no kind of happening. */
export function commonGroundOf({ readings, entities }: Pick<Story, "readings" | "entities">): CommonGround {
  const days = { a: daysOf(readings.a), b: daysOf(readings.b) };
  const happenings = { a: happeningsAtTop(readings.a), b: happeningsAtTop(readings.b) };
  return {
    names: entities
      .filter(isNamedInBoth)
      .toSorted((x, y) => timesInBoth(y) - timesInBoth(x) || (x.name < y.name ? -1 : 1))
      .map(({ name }) => name),
    days: [...days.a].filter((day) => days.b.has(day)).sort(),
    happenings: [...happenings.a].filter((kind) => happenings.b.has(kind)).sort(),
  };
}

/** Whether a report has the name itself, and no description or pronoun alone. */
export function isNamed({ mentions }: SharedEntity, side: Side): boolean {
  return mentions[side].some(({ form }) => form === "name");
}

/** Whether both reports have the name itself. */
export function isNamedInBoth(entity: SharedEntity): boolean {
  return isNamed(entity, "a") && isNamed(entity, "b");
}

/** How often the report names it that does so less often: a name in passing is less common ground than one of the story's. */
function timesInBoth({ mentions }: SharedEntity): number {
  return Math.min(mentions.a.length, mentions.b.length);
}

function daysOf({ date, times }: Reading): Set<CalendarDate> {
  return new Set([date, ...times.map((time) => time.date)].filter((day) => day !== null));
}

function happeningsAtTop({ sentences, tokens }: Reading): Set<Happening> {
  const top = sentences.flatMap((sentence, i) => (isStory(sentence) ? [i] : [])).slice(0, topSentences);
  return new Set(top.flatMap((i) => (tokens[i] ?? []).flatMap(({ lemma }) => [...happeningsOf(lemma)])));
}
