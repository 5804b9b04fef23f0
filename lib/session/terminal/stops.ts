/** What is gone through one by one: every item, then the decisions whose item is gone; which of them are wanted; which is next. */
import type { DecidedEntry, ItemKind, ItemState, ItemStatus, LostItem, SessionState } from "../model.ts";

/** One screen of the review. */
export type Stop =
  | { readonly kind: "item"; readonly key: string; readonly of: ItemState }
  | { readonly kind: "lost"; readonly key: string; readonly of: LostItem };

/** Which stops are wanted: of one kind of finding or of all, and whether only those that are left to do. */
export interface Filter {
  readonly kind: ItemKind | null;
  readonly left: boolean;
}

export const everything: Filter = { kind: null, left: false };

/** All stops in the order of the session; numbers count them from 1. */
export function stopsOf({ items, lost }: SessionState): Stop[] {
  return [
    ...items.map((of): Stop => ({ kind: "item", key: of.item.id, of })),
    ...lost.map((of): Stop => ({ kind: "lost", key: of.id, of })),
  ];
}

/** Whether something is left to do at a stop. */
export function isLeft(stop: Stop): boolean {
  return stop.kind === "lost" || stop.of.status !== "decided";
}

/** Where a stop stands: what is found no more needs another look, or is orphaned. */
export type StopStatus = ItemStatus | "orphaned";

export function statusOf(stop: Stop): StopStatus {
  return stop.kind === "item" ? stop.of.status : stop.of.fate === "orphaned" ? "orphaned" : "changed";
}

export function isWanted(stop: Stop, { kind, left }: Filter): boolean {
  return (kind === null || itemOf(stop).kind === kind) && (!left || isLeft(stop));
}

/** What is or was to be decided. */
export function itemOf(stop: Stop) {
  return stop.kind === "item" ? stop.of.item : stop.of.earlier.item;
}

/** The decisions that are shown with it. */
export function decisionsOf(stop: Stop): readonly DecidedEntry[] {
  return stop.of.decisions;
}

/**
 * The next stop for which a test holds, from behind a place and on round the end, the place itself last; the first one where
 * nothing is at the place. Backwards with `step` -1.
 */
export function nextStop(
  stops: readonly Stop[],
  from: string | null,
  test: (stop: Stop) => boolean,
  step: 1 | -1 = 1,
): Stop | null {
  const at = stops.findIndex(({ key }) => key === from);
  const start = at < 0 && step < 0 ? 0 : at;
  for (let i = 1; i <= stops.length; i += 1) {
    const stop = stops[(start + i * step + stops.length * 2) % stops.length];
    if (stop !== undefined && test(stop)) return stop;
  }
  return null;
}
