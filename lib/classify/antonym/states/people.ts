/** Which phrases tell of someone: a name stays out of jail no more than a report does. */
import { kinOf } from "../../../align/terms.ts";
import { peopleNouns } from "../../../lexicon/fates.ts";
import { pronouns } from "../../../lexicon/pronouns.ts";
import { folk, people, roles } from "../../../lexicon/titles.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import type { Phrase, Side } from "../../../model.ts";
import type { Story } from "../../story.ts";

/** What "gunman", "suspect" and "shooter" have in common. */
export const suspect = kinOf("suspect");

/** Whether a phrase tells of someone: a person, a group or a noun for people. */
export function isPersonLike(story: Story, side: Side, { entity, lemma }: Phrase): boolean {
  const shared = story.sharedEntity(side, entity);
  const kind = shared === null ? null : (story.entities[shared]?.kind ?? null);
  if (kind !== null && kind !== "other") return kind === "person" || kind === "group";
  return (
    peopleNouns.has(lemma) ||
    folk.has(lemma) ||
    people.has(lemma) ||
    roles.has(lemma) ||
    sufferers.has(lemma) ||
    kinOf(lemma) === suspect ||
    pronouns.get(lemma)?.person === 3
  );
}

/** Nouns for those who are held, sought, hurt or saved; sorted. */
const sufferers: ReadonlySet<string> = wordSet(`
  accused bomber burglar captive climber crew crewman crewmember cyclist defendant detainee diver driver fisherman
  fugitive hijacker hiker hostage inmate kidnapper killer miner motorist patient pedestrian pilot pirate prisoner
  protester robber sailor skier survivor swimmer thief trader tourist witness
`);
