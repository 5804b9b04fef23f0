/** When two reports have something from the same speaker: one source, told twice, which is no corroboration. */
import type { SharedEntity, Sides } from "../model.ts";
import { groupBy } from "./group-by.ts";

/**
 * Gives a test for two speakers: whether they are one, by the same words or by two names of one entity.
 * a: "..., Ida Holm said." b: "..., Mrs Holm said." -> one source
 */
export function oneSourceOf(entities: readonly SharedEntity[]): (speakers: Sides<string | null>) => boolean {
  const named = entities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => ({ name, entity })));
  const byName = groupBy(named, ({ name }) => name);
  const entitiesOf = (name: string): SharedEntity[] => (byName.get(name) ?? []).map(({ entity }) => entity);
  return ({ a, b }) => {
    if (a === null || b === null) return false;
    return a === b || entitiesOf(a).some((entity) => entitiesOf(b).includes(entity));
  };
}
