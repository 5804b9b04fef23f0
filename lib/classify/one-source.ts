/** When two reports have something from the same speaker or the same agency: one source, told twice, no corroboration. */
import { pronouns } from "../lexicon/pronouns.ts";
import type { Agreement, SharedEntity, Side, Sides } from "../model.ts";
import { creditsOf, creditsOfSentence } from "./credits.ts";
import { groupBy } from "./group-by.ts";
import { speakersAt, type Story } from "./story.ts";
import { flatMap } from "../text/flat-map.ts";

/**
 * Gives a test for two speakers: whether they are one, by the same words or by two names of one entity.
 * a: "..., Ida Holm said." b: "..., Mrs Holm said." -> one source
 */
export function oneSourceOf(entities: readonly SharedEntity[]): (speakers: Sides<string | null>) => boolean {
  const named = flatMap(entities, (entity) => [entity.name, ...entity.aliases].map((name) => ({ name, entity })));
  const byName = groupBy(named, ({ name }) => name);
  const entitiesOf = (name: string): SharedEntity[] => (byName.get(name) ?? []).map(({ entity }) => entity);
  return ({ a, b }) => {
    // "He" of two reports may be two.
    if (a === null || b === null || pronouns.has(a.toLowerCase())) return false;
    if (a === b) return !areTwo(entitiesOf(a).filter(({ name }) => name === a));
    return entitiesOf(a).some((entity) => entitiesOf(b).includes(entity));
  };
}

/** Whether each report means somebody else by one name: the Berg of A and the Berg of B, told apart by a correction. */
function areTwo(namesakes: readonly SharedEntity[]): boolean {
  return namesakes.length > 1 && !namesakes.some(({ mentions }) => mentions.a.length > 0 && mentions.b.length > 0);
}

/**
 * Gives a test for two sentences that agree: from whom both reports have it, or `null` where they may have it from two. One
 * speaker; one quotation, whoever told it; one agency, that both are the copy of or name in the sentence.
 * a: "KESTRIN (Reuters) - The dam has burst." b: "The dam has burst, an engineer told Reuters." -> Reuters
 */
export function sharedSourceOf(story: Story): (agreement: Pick<Agreement, "type" | "sentences">) => string | null {
  const isOne = oneSourceOf(story.entities);
  const carried = { a: creditsOf(story.readings.a), b: creditsOf(story.readings.b) };
  return ({ type, sentences }) => {
    const speakers = speakersAt(story, sentences);
    if (isOne(speakers)) return speakers.a;
    if (type === "quote") return speakers.a ?? speakers.b ?? "the same speech";
    const credited = (side: Side): readonly string[] => [
      ...carried[side],
      ...creditsOfSentence(story.readings[side])(sentences[side]),
    ];
    const others = credited("b");
    return credited("a").find((credit) => others.includes(credit)) ?? null;
  };
}
