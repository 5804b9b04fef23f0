/**
 * Those who stand between others: whom either report calls mediators, umpires, observers, and whom it tells to have mediated
 * between others. a: "Norway and Kenya, the two mediators, ..." b: "Both countries have backed Peru" -> the same third party
 */
import { mediatorNouns, thirdPartyNouns } from "../../lexicon/third-parties.ts";
import type { Phrase, SharedEntity, Side, Stance } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import type { Story } from "../story.ts";

type ThirdPartyStory = Pick<Story, "entities" | "entitiesIn" | "sharedEntity" | "readings">;

/** Tells of a stance whether its holder stands between others. */
export function thirdPartiesOf(story: ThirdPartyStory): (side: Side, stance: Stance) => boolean {
  const known = new Set<number>();
  const add = (entity: number | null): void => {
    if (entity === null) return;
    known.add(entity);
    for (const member of story.entities[entity]?.members ?? []) known.add(member);
  };
  story.entities.forEach((entity, i) => {
    if (isCalledSo(entity)) add(i);
  });
  for (const side of ["a", "b"] as const) {
    for (const entity of mediatorsNamed(story, side)) add(entity);
    for (const { attitude, target, holder } of story.readings[side].stances)
      // Who is told to be neutral without a word on what stands between others, or is told so himself.
      if (attitude === "neutral" && target === null) add(story.sharedEntity(side, holder.entity));
  }
  return (side, { holder, attitude }) =>
    attitude === "neutral" || thirdPartyNouns.has(holder.lemma) || isIn(known, story.sharedEntity(side, holder.entity));
}

/** "under Swiss mediation", "Swiss mediators": whose they are. */
function mediatorsNamed({ readings, entitiesIn }: ThirdPartyStory, side: Side): number[] {
  return readings[side].tokens.flatMap((tokens, sentence) =>
    flatMap(tokens, ({ lemma }, at) => {
      const before = lemma === "mediation" || mediatorNouns.has(lemma) ? tokens[at - 1] : undefined;
      if (before === undefined) return [];
      const named = entitiesIn(side, sentence).filter(({ span }) => span.end === before.span.end);
      return named.map(({ entity }) => entity);
    }),
  );
}

function isIn(known: ReadonlySet<number>, entity: number | null): boolean {
  return entity !== null && known.has(entity);
}

/** What a third party is called by its office, "the mediators" of "both countries"; `null` where no report calls it so. */
export function officeOf({ name, aliases }: SharedEntity): string | null {
  return [name, ...aliases].find((words) => thirdPartyNouns.has(lastWord(words))) ?? null;
}

/** "the mediators": a name or description whose last word is the office. */
function isCalledSo(entity: SharedEntity): boolean {
  return entity.kind !== "other" && officeOf(entity) !== null;
}

function lastWord(words: string): string {
  return (words.toLowerCase().split(/\s+/).at(-1) ?? "").replace(/(?<=[^s])s$/, "");
}

/**
 * Whether two holders may be one third party: they share an entity or a member, or at least one is known by the office only
 * ("the mediators").
 */
export function mayBeOne(story: Pick<Story, "entities" | "sharedEntity">, a: Phrase, b: Phrase): boolean {
  const first = withMembers(story, "a", a);
  const second = withMembers(story, "b", b);
  if (first.size > 0 && second.size > 0) return [...first].some((entity) => second.has(entity));
  // An umpire is no mediator.
  if (first.size === 0 && second.size === 0) return a.lemma === b.lemma;
  return mediatorNouns.has((first.size === 0 ? a : b).lemma);
}

function withMembers(story: Pick<Story, "entities" | "sharedEntity">, side: Side, { entity }: Phrase): Set<number> {
  const shared = story.sharedEntity(side, entity);
  const named = shared === null ? undefined : story.entities[shared];
  // "The mediators": who they are is not told.
  if (named !== undefined && named.members.length === 0 && /^(?:the )?\p{Ll}+$/iu.test(named.name) && isCalledSo(named))
    return new Set();
  return new Set(shared === null ? [] : [shared, ...(story.entities[shared]?.members ?? [])]);
}
