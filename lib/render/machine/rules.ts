/** What is found as the rules that other programs know: a type of contradiction, or a kind of finding, each with its help. */
import type { ContradictionType, Finding } from "../../model.ts";
import { meanings } from "../../presentation/meanings.ts";
import { asked } from "../../presentation/questions.ts";
import type { ToldFinding } from "./told.ts";

export interface MachineRule {
  /** The type of a contradiction, else the kind of the finding. */
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** Whether CONTRADICTIONS.md has a section of it. */
  readonly isType: boolean;
}

const ofTypes = Object.entries(meanings).map(([type, meaning]): MachineRule => {
  return { id: type, title: asked[type as ContradictionType], meaning, isType: true };
});

const ofKinds: Readonly<Record<Exclude<Finding["kind"], "contradiction">, string>> = {
  addition: "One report alone tells it.",
  agreement: "The reports tell the same.",
  detail: "One report alone tells it, inside a sentence that the other tells, too.",
};

/** The types of contradiction, then the other kinds. */
export const machineRules: readonly MachineRule[] = [
  ...ofTypes,
  ...Object.entries(ofKinds).map(([kind, meaning]): MachineRule => {
    return { id: kind, title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, meaning, isType: false };
  }),
];

/** The id of the rule that found something. */
export function ruleOf({ kind, types }: Pick<ToldFinding, "kind" | "types">): string {
  return kind === "contradiction" || kind === "within" ? (types[0] ?? "number") : kind;
}

/** Whether a finding contradicts: two reports, or one and itself. */
export function isClash({ kind }: Pick<ToldFinding, "kind">): boolean {
  return kind === "contradiction" || kind === "within";
}

/** What is said of a finding in a line: the reason, and who stands against whom. */
export function messageOf({ reason, verdict }: Pick<ToldFinding, "reason" | "verdict">): string {
  if (verdict === null) return reason;
  return `${reason} ${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`;
}
