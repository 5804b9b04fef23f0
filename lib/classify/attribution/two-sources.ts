/** Whether two sources cannot be one voice: two people, two bodies, or sources of two kinds. */
import { nameRelation } from "../../extract/entities/name-match.ts";
import type { SourceKind } from "../../lexicon/sources.ts";
import type { Phrase, Side, Sides } from "../../model.ts";
import type { SentenceReading, Story } from "../story.ts";
import { kindsOfSource } from "./source-kinds.ts";

/** Two people with names of their own: two ministers. */
export function areTwoPeople(story: Story, { a, b }: Sides<Phrase>): boolean {
  const [first, second] = [story.sharedEntity("a", a.entity), story.sharedEntity("b", b.entity)].map((entity) =>
    entity === null ? undefined : story.entities[entity],
  );
  if (first?.kind !== "person" || second?.kind !== "person" || first === second) return false;
  return isNamed(first.name) && isNamed(second.name) && nameRelation(first.name, second.name) === "different";
}

function isNamed(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.includes(" ");
}

/** Two bodies with names of their own: the White House, the Kremlin. */
export function areTwoBodies(story: Story, { a, b }: Sides<Phrase>): boolean {
  const entities = [story.sharedEntity("a", a.entity), story.sharedEntity("b", b.entity)];
  const kinds = entities.map((entity) => (entity === null ? null : story.entities[entity]?.kind));
  return entities[0] !== entities[1] && kinds.every((kind) => kind === "organisation");
}

/** Whether two sources are told to be of two kinds, so that they cannot be one voice. */
export function otherKinds(
  story: Story,
  sources: Sides<Phrase | null>,
  sentences: Sides<SentenceReading | undefined>,
): boolean {
  const of = (side: Side): Set<SourceKind> => {
    const [source, sentence] = [sources[side], sentences[side]];
    return source === null || sentence === undefined
      ? new Set()
      : kindsOfSource(story.readings[side], source, sentence);
  };
  const [a, b] = [of("a"), of("b")];
  return a.size > 0 && b.size > 0 && ![...a].some((kind) => b.has(kind));
}
