/** A decision for logs made by hand. */
import type { Action } from "../../lib/session/model.ts";

export const decided: Action = {
  kind: "decided",
  item: "i",
  result: "r",
  verdict: { kind: "wrong" },
  note: "",
  evidence: [],
  sureness: null,
  replaces: [],
};
