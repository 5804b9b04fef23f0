/** What stands in a session, worked out of its log: a pure function, so that every earlier state can be shown again. */
import { addedItem } from "./basis.ts";
import type { Carried, Indexed } from "./carried.ts";
import { grouped } from "./grouped.ts";
import { byTime, isOf, liveEntries, sayingOf, type EntryOf, type Says } from "./live.ts";
import type {
  CorrectionState,
  DecidedEntry,
  Earlier,
  Entry,
  Item,
  ItemState,
  ItemStatus,
  LostItem,
  Result,
  SessionCounts,
  SessionState,
} from "./model.ts";
import { isSameChoice, withAnswer } from "./verdicts.ts";

/** What the log only names: the results it speaks of, and what was to be decided of them with what editors added. */
export interface Material {
  readonly resultOf: (key: string) => Result;
  readonly indexedOf: (key: string, added: readonly Entry[]) => Indexed;
  /** Ids of those corrections that are of what the reports of a result hold. */
  readonly applicableTo: (key: string, corrections: readonly EntryOf<"corrected">[]) => ReadonlySet<string>;
  /** What became of the items of one result in another. */
  readonly fatesOf: (then: string, now: string, added: readonly Entry[]) => (item: Item) => Carried;
}

/** The state after these entries, which are a session's first ones in order. */
export function stateOf(name: string, entries: readonly Entry[], material: Material): SessionState {
  const live = liveEntries(entries);
  const compared = entries.findLast(isOf("compared"));
  if (compared === undefined) throw new Error("a session begins with a comparison");
  const { result: resultKey, options } = compared.action;
  const result = material.resultOf(resultKey);
  const added = live.filter(isOf("added"));
  const now = material.indexedOf(resultKey, added);
  const decided = live.filter(isOf("decided"));
  // In the order of the log, where what is replaced comes first though a clock may have been wrong.
  const says = sayingOf(decided.toSorted((x, y) => x.seq - y.seq));
  const before: Before = (key) =>
    key === resultKey
      ? { then: now, fateOf: null }
      : { then: material.indexedOf(key, added), fateOf: material.fatesOf(key, resultKey, added) };
  const made = standing(decided);
  const { own, lost: gone } = placed(made, now, before, says, entries.filter(isOf("added")));
  const lost = [...gone, ...addedAndGone(entries, added, made, gone, now, before)];
  const items = now.items.map((item) => stateOfItem(item, own.get(item.id) ?? nothing, says));
  const corrected = live.filter(isOf("corrected"));
  const applying = material.applicableTo(resultKey, corrected);
  const corrections = corrected.map((entry): CorrectionState => ({ entry, applies: applying.has(entry.id) }));
  return {
    name,
    seq: entries.at(-1)?.seq ?? 0,
    reports: now.basis.reports,
    result,
    resultKey,
    options,
    items,
    lost,
    corrections,
    counts: countsOf(items, lost),
  };
}

/** The decisions that no other took the place of. */
function standing(decided: readonly DecidedEntry[]): DecidedEntry[] {
  const replaced = new Set(decided.flatMap(({ action }) => action.replaces));
  return decided.filter(({ id }) => !replaced.has(id));
}

/** Decisions of an item, and those made on what stood in its place. */
interface Own {
  readonly decisions: readonly DecidedEntry[];
  readonly before: { readonly decisions: readonly DecidedEntry[]; readonly earlier: Earlier } | null;
}

const nothing: Own = { decisions: [], before: null };

/** What stood under another result, and what became of its items; nothing did of those that stand now. */
type Before = (result: string) => { readonly then: Indexed; readonly fateOf: ((item: Item) => Carried) | null };

/** The decisions by the item that they stand for now, and those that stand for none any more. */
function placed(
  decisions: readonly DecidedEntry[],
  now: Indexed,
  before: Before,
  says: Says,
  everAdded: readonly Entry[],
): { readonly own: ReadonlyMap<string, Own>; readonly lost: readonly LostItem[] } {
  const own = new Map<string, Own>();
  const lost: LostItem[] = [];
  const moved: {
    readonly decisions: readonly DecidedEntry[];
    readonly item: Item;
    readonly then: Indexed;
    readonly fate: Carried;
  }[] = [];
  const keep = (id: string, more: readonly DecidedEntry[]): void => {
    const { decisions: others } = own.get(id) ?? nothing;
    own.set(id, { decisions: [...others, ...more].sort(byTime), before: null });
  };
  for (const [key, ofResult] of grouped(decisions, ({ action }) => [action.result])) {
    const { then, fateOf } = before(key);
    for (const [id, ofItem] of grouped(ofResult, ({ action }) => [action.item])) {
      const item = then.byId.get(id);
      if (item === undefined) {
        if (now.byId.has(id)) keep(id, ofItem);
        else lost.push(...withdrawn(id, ofItem, then, everAdded));
        continue;
      }
      const made = ofItem.map((entry) => withMeant(entry, item));
      const fate: Carried = fateOf === null ? { fate: "kept", item: id } : fateOf(item);
      if (fate.fate === "kept") keep(fate.item, made);
      else moved.push({ decisions: made, item, then, fate });
    }
  }
  for (const { decisions: made, item, then, fate } of moved) {
    if (fate.fate === "kept") continue;
    const earlier = earlierOf(item, then, fate.changes);
    const successor = fate.fate === "changed" ? fate.item : null;
    const at = successor === null ? nothing : (own.get(successor) ?? nothing);
    // A note on the new words leaves the verdict on the old ones to be looked at.
    if (successor !== null && !at.decisions.some(says) && at.before === null) {
      own.set(successor, { decisions: at.decisions, before: { decisions: made, earlier } });
    } else lost.push(...lostItem(fate.fate, made, earlier));
  }
  return { own, lost };
}

function earlierOf(item: Item, { basis: { reports, sentences } }: Indexed, changes: Earlier["changes"]): Earlier {
  return { item, reports, sentences, changes };
}

/** Decisions that stand for nothing, where there is anything to be read in them: taking a verdict back leaves nothing. */
function lostItem(fate: LostItem["fate"], decisions: readonly DecidedEntry[], earlier: Earlier): LostItem[] {
  const isTold = ({ action: { verdict, note, evidence } }: DecidedEntry): boolean =>
    verdict !== null || note !== "" || evidence.length > 0;
  const [first] = decisions;
  return first !== undefined && decisions.some(isTold) ? [{ id: first.id, fate, decisions, earlier }] : [];
}

/** Decisions on a finding that was added and taken back: of any other that its result does not hold nothing can be shown. */
function withdrawn(id: string, decisions: readonly DecidedEntry[], then: Indexed, everAdded: readonly Entry[]) {
  const entry = everAdded.find((one) => one.id === id);
  const item = entry === undefined ? null : addedItem(then.basis, entry);
  return item === null ? [] : lostItem("withdrawn", decisions, earlierOf(item, then, []));
}

/** Findings that editors added whose words are gone, and that nobody has decided on or left out since. */
function addedAndGone(
  entries: readonly Entry[],
  added: readonly Entry[],
  decisions: readonly DecidedEntry[],
  lost: readonly LostItem[],
  now: Indexed,
  before: Before,
): LostItem[] {
  const compared = entries.filter(isOf("compared")).toReversed();
  return added.flatMap(({ id }): LostItem[] => {
    if (now.byId.has(id) || lost.some(({ earlier }) => earlier.item.id === id)) return [];
    // Only a decision of when it was gone names a result that does not hold it.
    const isLeftOut = decisions.some(({ action }) => action.item === id && !before(action.result).then.byId.has(id));
    const held = compared.find(({ action }) => before(action.result).then.byId.has(id));
    if (isLeftOut || held === undefined) return [];
    const { then, fateOf } = before(held.action.result);
    const item = then.byId.get(id);
    const fate = item === undefined ? undefined : fateOf?.(item);
    if (item === undefined || fate === undefined || fate.fate === "kept") return [];
    return [{ id, fate: fate.fate, decisions: [], earlier: earlierOf(item, then, fate.changes) }];
  });
}

/** A decision whose verdict tells which answer it means, so that those of two storydiffs that say the same are the same. */
function withMeant(entry: DecidedEntry, item: Item): DecidedEntry {
  const verdict = withAnswer(entry.action.verdict, item);
  return verdict === entry.action.verdict ? entry : { ...entry, action: { ...entry.action, verdict } };
}

function stateOfItem(item: Item, { decisions, before }: Own, says: Says): ItemState {
  const own = [...(before?.decisions ?? []), ...decisions];
  const status = statusOf(own.filter(says));
  if (before !== null && status !== "undecided") {
    return { item, status: "changed", decisions: own, earlier: before.earlier };
  }
  return { item, status, decisions: own, earlier: null };
}

/** By the decisions that are more than notes. */
function statusOf(decisions: readonly DecidedEntry[]): ItemStatus {
  const [first, ...others] = decisions.map(({ action }) => action.verdict);
  if (first === undefined || (others.length === 0 && first === null)) return "undecided";
  if (others.some((other) => !isSameChoice(first, other))) return "disputed";
  return first === null ? "undecided" : "decided";
}

function countsOf(items: readonly ItemState[], lost: readonly LostItem[]): SessionCounts {
  const of = (status: ItemStatus): ItemState[] => items.filter((item) => item.status === status);
  const decided = of("decided");
  const dismissed = decided.filter(({ decisions }) =>
    decisions.some(({ action }) => action.verdict?.kind === "dismissed"),
  );
  return {
    left: items.length - decided.length + lost.length,
    decided: decided.length,
    dismissed: dismissed.length,
    disputed: of("disputed").length,
    changed: of("changed").length + lost.filter(({ fate }) => fate !== "orphaned").length,
    orphaned: lost.filter(({ fate }) => fate === "orphaned").length,
    total: items.length + lost.length,
  };
}
