/** The loop: which item is looked at after which. */
import type { SessionState } from "../model.ts";

/** Id of the next item that is not decided, behind this one and then from the top, lost ones last; `null` where all is done. */
export function nextOf({ items, lost }: SessionState, after: string | null = null): string | null {
  const open = [
    ...items.map(({ item, status }) => ({ id: item.id, isOpen: status !== "decided" })),
    ...lost.map(({ id }) => ({ id, isOpen: true })),
  ];
  const at = open.findIndex(({ id }) => id === after);
  const [next] = [...open.slice(at + 1), ...open.slice(0, at + 1)].filter(({ isOpen }) => isOpen);
  return next?.id ?? null;
}
