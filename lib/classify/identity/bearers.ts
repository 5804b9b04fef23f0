/** Who of the named plays the part that a story has once: "Ivo Lund was arrested. The suspect, 34, ..." is of Lund. */
import { wordSet } from "../../lexicon/word-set.ts";
import type { Side } from "../../model.ts";
import { placesOf } from "../../text/word-places.ts";
import type { Story } from "../story.ts";

/** Words that tell who the culprit is, by what is done with one. Lemmas, and words as they stand. */
const ofCulprits = wordSet(`
  accuse apprehend arrest charge convict custody defendant detain guilty handcuff indict jail plead sentence suspect wanted
`);

/** Words that tell who the victim is. */
const ofVictims = wordSet("behead body corpse dead die drown kill murder murdered shot stab stabbed strangle");

/** The one whom a report names with each part, by the part: "attacker" -> "@3". */
export function bearersOf(story: Story, side: Side): ReadonlyMap<string, string> {
  const culprits = namedWith(story, side, ofCulprits);
  const victims = namedWith(story, side, ofVictims);
  const [culprit, victim] = [only(culprits), only([...victims].filter((one) => !culprits.has(one)))];
  return new Map([
    ...(culprit === null ? [] : [["attacker", `@${String(culprit)}`] as const]),
    ...(victim === null ? [] : [["victim", `@${String(victim)}`] as const]),
  ]);
}

function only(all: Iterable<number>): number | null {
  const [first, ...others] = all;
  return first === undefined || others.length > 0 ? null : first;
}

/** The people named in sentences that name one person and have such a word. */
function namedWith(story: Story, side: Side, words: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const { sentence } of placesOf(story.sentences[side], words)) {
    const named = story
      .entitiesIn(side, sentence.index)
      .flatMap(({ entity, form }) => (form === "name" && story.entities[entity]?.kind === "person" ? [entity] : []));
    const one = only(new Set(named));
    if (one !== null) found.add(one);
  }
  return found;
}
