/** What an entry of the log is about, among what the session shows now. */
import type { Entry, SessionState } from "./model.ts";

/**
 * Id of the item or the lost one that an action is about, of an undo that of what was taken back or done again; `null` where it is
 * about none. By its decisions, for an item has another id since its words changed, and what is gone may share one with what stands.
 */
export function itemAbout({ id, action }: Entry, log: readonly Entry[], state: SessionState): string | null {
  const { items, lost } = state;
  switch (action.kind) {
    case "decided": {
      const shown = [...items.map(({ item, decisions }) => ({ id: item.id, decisions })), ...lost];
      const holding = shown.find(({ decisions }) =>
        decisions.some((one) => one.id === id || action.replaces.includes(one.id)),
      );
      const named = shown.find((one) => one.id === action.item);
      const before = shown.find(({ decisions }) => decisions.some((one) => one.action.item === action.item));
      return (holding ?? named ?? before)?.id ?? action.item;
    }
    case "added":
      return id;
    case "undone": {
      const target = log.find((one) => one.id === action.of);
      return target === undefined ? null : itemAbout(target, log, state);
    }
    case "corrected":
    case "compared":
    case "merged":
      return null;
  }
}
