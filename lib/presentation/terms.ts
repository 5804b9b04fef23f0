/** What things are called: of two reports what one tells against the other, of two versions what was changed from one to the next. */
import type { Agreement, Comparison, Side, Sides } from "../model.ts";
import { counted, movedOn } from "./reasons.ts";

export interface Terms {
  /** In which order both are shown: the earlier version first. */
  readonly order: readonly [Side, Side];
  /** Two values that do not go together, of one and of several: "contradiction". */
  readonly clash: string;
  readonly clashes: string;
  /** "No contradiction found", and where they would be counted. */
  readonly noClash: string;
  readonly noClashes: string;
  /** What stands over them: "What must be settled". */
  readonly toSettle: string;
  /** Why a clash is no mistake of a report, where it is developing. */
  readonly movedOn: string;
  /** What stands over the sentences that one alone has, before its letter: "Only in". */
  readonly onlyIn: Sides<string>;
  /** The sign before each of them. */
  readonly signs: Sides<string>;
  /** What they are counted as: "addition". */
  readonly alone: string;
  /** What is said of something that both have from one source; `null` where that goes without saying. */
  readonly oneSource: string | null;
}

const ofReports: Terms = {
  order: ["a", "b"],
  clash: "contradiction",
  clashes: "contradictions",
  noClash: "No contradiction found",
  noClashes: "No contradictions found",
  toSettle: "What must be settled",
  movedOn,
  onlyIn: { a: "Only in", b: "Only in" },
  signs: { a: "+", b: "+" },
  alone: "addition",
  oneSource: "One source, told twice.",
};

export function termsOf({ copied }: Pick<Comparison, "copied">): Terms {
  if (copied?.relation !== "version") return ofReports;
  const order = copied.earlier === "a" ? (["a", "b"] as const) : (["b", "a"] as const);
  const [withdrawn, added] = ["Withdrawn since", "Added in"];
  return {
    order,
    clash: "changed value",
    clashes: "changed values",
    noClash: "No value changed",
    noClashes: "No value changed",
    toSettle: "What was changed",
    movedOn: `changed in ${order[1].toUpperCase()}`,
    onlyIn: order[0] === "a" ? { a: withdrawn, b: added } : { a: added, b: withdrawn },
    signs: order[0] === "a" ? { a: "−", b: "+" } : { a: "+", b: "−" },
    alone: "sentence",
    oneSource: null,
  };
}

/** `9 additions in A`, `3 in B`; of versions `1 sentence withdrawn`, `2 added`. */
export function additionCounts({ order, alone }: Terms, { copied }: Comparison, additions: Sides<number>): string[] {
  const [first, second] = order;
  return copied?.relation === "version"
    ? [`${counted(additions[first], alone)} withdrawn`, `${additions[second]} added`]
    : [`${counted(additions.a, alone)} in A`, `${additions.b} in B`];
}

/** `, 2 of them from one source`; empty where none are, and where that goes without saying. */
export function fromOneSource({ oneSource }: Terms, agreements: readonly Agreement[]): string {
  const count = oneSource === null ? 0 : agreements.filter((finding) => finding.oneSource).length;
  return count === 0 ? "" : `, ${count} of them from one source`;
}
