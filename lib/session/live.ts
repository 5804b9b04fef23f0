/** Which actions of a log hold: what was undone does not, until undoing it is undone in turn. */
import type { Action, Entry } from "./model.ts";

/** An action of one kind. */
export type EntryOf<K extends Action["kind"]> = Entry & { readonly action: Extract<Action, { readonly kind: K }> };

/** Whether an entry is an action of this kind. */
export function isOf<K extends Action["kind"]>(kind: K) {
  return (entry: Entry): entry is EntryOf<K> => entry.action.kind === kind;
}

/** The entries that hold, in the order of the log. It does not matter in which order a copy got them. */
export function liveEntries(entries: readonly Entry[]): Entry[] {
  const undoing = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.action.kind !== "undone") continue;
    undoing.set(entry.action.of, [...(undoing.get(entry.action.of) ?? []), entry]);
  }
  const known = new Map<string, boolean>();
  const isLive = ({ id }: Entry): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Stands while its own undoing is looked at, so that a log that undoes in a circle ends.
    known.set(id, true);
    const live = !(undoing.get(id) ?? []).some(isLive);
    known.set(id, live);
    return live;
  };
  return entries.filter(isLive);
}

/** What an author can take back: decisions, findings added, corrections. */
function canBeUndone({ kind }: Action): boolean {
  return kind === "decided" || kind === "added" || kind === "corrected";
}

/** The actions that the author's next undo and redo are about; `null` where there is none. A new action ends what can be redone. */
export function undoable(entries: readonly Entry[], author: string): Record<"undo" | "redo", Entry | null> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const live = new Set(liveEntries(entries));
  const done: Entry[] = [];
  const undone: Entry[] = [];
  for (const entry of entries) {
    if (entry.author !== author) continue;
    const { action } = entry;
    if (canBeUndone(action)) {
      done.push(entry);
      undone.length = 0;
    } else if (action.kind === "undone") {
      const target = byId.get(action.of);
      if (target?.action.kind === "undone") {
        const again = byId.get(target.action.of);
        remove(undone, target);
        if (again !== undefined) done.push(again);
      } else {
        remove(done, target);
        undone.push(entry);
      }
    }
  }
  // What another took back, as corrections may be, holds no more and is not taken back again.
  return { undo: done.findLast((entry) => live.has(entry)) ?? null, redo: undone.at(-1) ?? null };
}

function remove(entries: Entry[], entry: Entry | undefined): void {
  const at = entries.findLastIndex((other) => other === entry);
  if (at >= 0) entries.splice(at, 1);
}
