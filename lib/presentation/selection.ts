/** Which findings are shown, and in which order. */
import type { Contradiction, ContradictionType, Finding } from "../model.ts";

/** A kind of finding, or a type of contradiction. */
export type Wish = Finding["kind"] | ContradictionType;

/** Contradictions by weight, by their place in A, or by type and then weight. */
export type FindingOrder = "weight" | "text" | "type";

export interface Selection {
  /** What alone is shown; `null` for everything. */
  readonly only: readonly Wish[] | null;
  /** What is left out. */
  readonly ignore: readonly Wish[];
  readonly sort: FindingOrder;
}

export const everything: Selection = { only: null, ignore: [], sort: "weight" };

/** A clash of a report with itself is selected as a contradiction of its type. */
export function isSelected(
  finding: Finding | Pick<Contradiction, "kind" | "type">,
  { only, ignore }: Pick<Selection, "only" | "ignore">,
): boolean {
  const names: readonly Wish[] = finding.kind === "contradiction" ? [finding.kind, finding.type] : [finding.kind];
  return (only === null || names.some((name) => only.includes(name))) && !names.some((name) => ignore.includes(name));
}

/** Whether findings of a kind can be among those selected. */
export function isKindSelected(kind: Finding["kind"], { only, ignore }: Pick<Selection, "only" | "ignore">): boolean {
  if (ignore.includes(kind)) return false;
  if (only === null || only.includes(kind)) return true;
  return kind === "contradiction" && only.some((wish) => !kinds.includes(wish));
}

const kinds: readonly Wish[] = ["contradiction", "agreement", "addition", "detail"];

/** Contradictions, given by weight, in the order asked for. */
export function inOrder<T extends { readonly finding: Contradiction }>(all: readonly T[], sort: FindingOrder): T[] {
  switch (sort) {
    case "weight":
      return [...all];
    case "text":
      return all.toSorted((x, y) => x.finding.evidence.a.start - y.finding.evidence.a.start);
    case "type":
      return all.toSorted((x, y) => (x.finding.type < y.finding.type ? -1 : x.finding.type > y.finding.type ? 1 : 0));
  }
}
