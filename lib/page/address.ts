/** What the page shows, as it stands in its address, so that a link leads to the same view: `#f-1a2b?type=number&view=texts`. */

export const views = ["findings", "texts", "holders"] as const;
export type ViewName = (typeof views)[number];

export interface State {
  /** Id of the element that was gone to; empty for none. */
  readonly target: string;
  readonly view: ViewName;
  readonly kind: string;
  readonly type: string;
  readonly confidence: string;
  readonly entity: string;
  readonly text: string;
}

export const filters = ["kind", "type", "confidence", "entity", "text"] as const;

/** Reads the part of the address behind `#`; what it does not know is left as it is without an address. */
export function stateOf(hash: string): State {
  const [target = "", query = ""] = decoded(hash.replace(/^#/, "")).split("?");
  const given = new URLSearchParams(query);
  const view =
    views.find((name) => name === given.get("view")) ?? views.find((name) => name === target) ?? viewOf(target);
  const of = (name: string): string => given.get(name) ?? "";
  return {
    target,
    view,
    kind: of("kind"),
    type: of("type"),
    confidence: of("confidence"),
    entity: of("entity"),
    text: of("text"),
  };
}

/** A sentence stands in the texts, all else among the findings. */
function viewOf(target: string): ViewName {
  return /^[ab]-\d+$/.test(target) ? "texts" : "findings";
}

export function hashOf(state: State): string {
  const query = new URLSearchParams();
  for (const name of filters) if (state[name] !== "") query.set(name, state[name]);
  if (state.view !== stateOf(`#${state.target}`).view) query.set("view", state.view);
  const text = query.toString();
  return `#${state.target}${text === "" ? "" : `?${text}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return "";
  }
}
