/** Sessions made by hand: actions on results that nothing compared, so that what is shown of them is tested without a disk. */
import type { Exportable } from "../../lib/session/export/export.ts";
import { materialOf } from "../../lib/session/material.ts";
import type { Action, Entry, Result, SessionOptions, Verdict } from "../../lib/session/model.ts";
import { stateOf } from "../../lib/session/state.ts";
import { comparisonOf, type Draft } from "./comparison.ts";

const options: SessionOptions = { similarity: "words", minConfidence: "medium" };

/** Something that is done: results are compared, and of actions those with an author are that author's, the others Ana's. */
export type Deed = Result | Action | readonly [author: string, action: Action];

/** A session in which this was done, minute by minute. Results and entries are named by their place: `result 1`, `entry 2`. */
export function worked(deeds: readonly Deed[], name = "ferry"): Exportable {
  const results = new Map<string, Result>();
  const log = deeds.map((deed, i): Entry => {
    const seq = i + 1;
    const time = new Date(Date.UTC(2026, 10, 21, 18, i)).toISOString();
    const entry = (author: string, action: Action): Entry => ({ seq, id: `entry ${seq}`, time, author, action });
    if ("kind" in deed && deed.kind !== "comparison" && deed.kind !== "collation") return entry("Ana", deed);
    if (!("kind" in deed)) return entry(...deed);
    results.set(`result ${seq}`, deed);
    const cause = i === 0 ? "new" : "reread";
    return entry("Ana", { kind: "compared", cause, reports: [], result: `result ${seq}`, version: "1", options });
  });
  const material = materialOf({
    result: (key) => {
      const found = results.get(key);
      if (found === undefined) throw new Error(`no ${key}`);
      return found;
    },
  });
  const stateAt = (seq: number) => stateOf(name, log.slice(0, seq), material);
  return { state: () => stateAt(log.length), stateAt, log: () => log };
}

type DecidedAction = Extract<Action, { readonly kind: "decided" }>;

/** A decision on what the first result holds; it takes the place of none unless told. */
export function decided(item: string, verdict: Verdict | null, more: Partial<DecidedAction> = {}): DecidedAction {
  const base = { note: "", evidence: [], sureness: null, replaces: [] };
  return { kind: "decided", item, result: "result 1", verdict, ...base, ...more };
}

export function comparedDraft(draft: Draft): Result {
  return { kind: "comparison", comparison: comparisonOf(draft) };
}
