/** Which actions of a log hold: what was undone does not, until undoing it is undone in turn. */
import type { Action, DecidedEntry, Entry } from "./model.ts";

/** An action of one kind. */
export type EntryOf<K extends Action["kind"]> = Entry & { readonly action: Extract<Action, { readonly kind: K }> };

/** Whether an entry is an action of this kind. */
export function isOf<K extends Action["kind"]>(kind: K) {
  return (entry: Entry): entry is EntryOf<K> => entry.action.kind === kind;
}

/** The entries that hold, in the order of their times: the same in each copy of a session, whose logs may be in another order. */
export function liveEntries(entries: readonly Entry[]): Entry[] {
  const undone = new Set<string>();
  // What undoes stands behind what it undoes, so that from the end it is known of each whether it holds.
  for (const { id, action } of entries.toReversed()) {
    if (action.kind === "undone" && !undone.has(id)) undone.add(action.of);
  }
  return entries.filter(({ id }) => !undone.has(id)).sort(byTime);
}

/** Earlier ones first; those of one instant in an order that all copies share. */
export function byTime(x: Entry, y: Entry): number {
  return compareTexts(x.time, y.time) || compareTexts(x.id, y.id);
}

function compareTexts(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** What an author can take back: decisions, findings added, corrections. */
function canBeUndone({ kind }: Action): boolean {
  return kind === "decided" || kind === "added" || kind === "corrected";
}

/** The actions that the author's next undo and redo are about; `null` where there is none. A new action ends what can be redone. */
export function undoable(entries: readonly Entry[], author: string): Record<"undo" | "redo", Entry | null> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const live = new Set(liveEntries(entries));
  const done = new Set<Entry>();
  const undone = new Set<Entry>();
  for (const entry of entries) {
    if (entry.author !== author) continue;
    const target = entry.action.kind === "undone" ? byId.get(entry.action.of) : undefined;
    if (target === undefined) {
      if (!canBeUndone(entry.action)) continue;
      done.add(entry);
      undone.clear();
    } else if (target.action.kind === "undone") {
      const again = byId.get(target.action.of);
      undone.delete(target);
      if (again !== undefined) done.add(again);
    } else {
      done.delete(target);
      undone.add(entry);
    }
  }
  // Of two copies each may have undone the same; what does not hold is not to be undone again.
  const last = (some: ReadonlySet<Entry>): Entry | null => [...some].findLast((entry) => live.has(entry)) ?? null;
  return { undo: last(done), redo: last(undone) };
}

/** Whether a decision is more than a note: a verdict, or the taking back of one; a note that takes the place of a note is none. */
export type Says = (entry: DecidedEntry) => boolean;

/** The test of it, by all decisions of the log. */
export function sayingOf(decided: readonly DecidedEntry[]): Says {
  const saying = new Set<string>();
  for (const { id, action } of decided) {
    if (action.verdict !== null || action.replaces.some((before) => saying.has(before))) saying.add(id);
  }
  return ({ id }) => saying.has(id);
}
