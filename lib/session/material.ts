/** What a session works with beside its log: results as they are kept, what is to be decided of them, and what became of it. */
import { allItems, basisOf, type Basis } from "./basis.ts";
import { applicable, namesIn } from "./compared.ts";
import { fatesBetween, indexed, type Carried, type Indexed } from "./carried.ts";
import type { Entry, Item, Result } from "./model.ts";
import { remembered } from "./remembered.ts";
import type { Material } from "./state.ts";
import type { Store } from "./store.ts";

export interface KeptMaterial extends Material {
  readonly basisOf: (result: string) => Basis;
  readonly namesOf: (result: string) => readonly string[];
}

/** What the log names, each read and looked at once as long as it is needed. */
export function materialOf(kept: Pick<Store, "result">): KeptMaterial {
  let last: { readonly key: string; readonly result: Result } | null = null;
  const bases = new Map<string, Basis>();
  const applying = new Map<string, ReadonlySet<string>>();
  const names = new Map<string, readonly string[]>();
  // What editors added stands among the items of every result, so that all of it is new when they add to it.
  let round = { added: "", indexes: new Map<string, Indexed>(), fates: new Map<string, (item: Item) => Carried>() };
  const roundOf = (entries: readonly Entry[]): typeof round => {
    const added = entries.map(({ id }) => id).join(" ");
    if (round.added !== added) round = { added, indexes: new Map(), fates: new Map() };
    return round;
  };
  const resultOf = (key: string): Result =>
    (last?.key === key ? last : (last = { key, result: kept.result(key) })).result;
  const basis = (key: string): Basis =>
    remembered(bases, key, () => basisOf(last?.key === key ? last.result : kept.result(key)));
  const indexedOf = (key: string, added: readonly Entry[]): Indexed =>
    remembered(roundOf(added).indexes, key, () => indexed(basis(key), allItems(basis(key), added)));
  return {
    resultOf,
    basisOf: basis,
    namesOf: (key) => remembered(names, key, () => namesIn(resultOf(key))),
    indexedOf,
    applicableTo: (key, entries) =>
      remembered(applying, `${key} ${entries.map(({ id }) => id).join(" ")}`, () => {
        const corrections = entries.map(({ action }) => action.correction);
        const told = new Set(entries.length === 0 ? [] : applicable(basis(key).reports, corrections));
        return new Set(entries.flatMap(({ id, action }) => (told.has(action.correction) ? [id] : [])));
      }),
    fatesOf: (then, now, added) =>
      remembered(roundOf(added).fates, `${then} ${now}`, () =>
        fatesBetween(indexedOf(then, added), indexedOf(now, added)),
      ),
  };
}
