/** What the page shows, as it stands in its address, so that a link leads to the same view: `#f-1a2b?type=number`. */

export const filters = ["kind", "type", "confidence", "entity", "text"] as const;
export type Chosen = Readonly<Record<(typeof filters)[number], string>>;

export interface State {
  /** Id of the element that was gone to: a view, a finding, a sentence; empty for none. */
  readonly target: string;
  /** What the findings are narrowed down to; empty for no matter what. */
  readonly chosen: Chosen;
}

/** Reads the part of the address behind `#`; what it does not know is left as it is without an address. */
export function stateOf(hash: string): State {
  const [, target = "", query = ""] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const given = new URLSearchParams(query);
  const of = (name: string): string => given.get(name) ?? "";
  return {
    target,
    chosen: {
      kind: of("kind"),
      type: of("type"),
      confidence: of("confidence"),
      entity: of("entity"),
      text: of("text"),
    },
  };
}

export function hashOf({ target, chosen }: State): string {
  const query = new URLSearchParams();
  for (const name of filters) if (chosen[name] !== "") query.set(name, chosen[name]);
  return `#${target}${query.size === 0 ? "" : `?${query.toString()}`}`;
}

/** A sentence stands in the texts, all that has no view of its own among the findings. */
export function viewOf({ target }: State, views: readonly string[]): string {
  return views.find((name) => name === target) ?? (/^[a-t]-\d+$/.test(target) ? "texts" : "findings");
}
