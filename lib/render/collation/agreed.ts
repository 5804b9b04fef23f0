/** Facts that several reports tell and none contradicts. */
import type { AgreedFact } from "../../presentation/facts.ts";
import { counted } from "../../presentation/reasons.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import type { CollationSetting } from "./setting.ts";
import { placeLines } from "./words.ts";

/** Facts of one kind shown without asking for more. */
const mostFacts = 5;

/** What several reports tell and none contradicts: first what all tell, then what some tell and the others leave out. */
export function agreedSections(view: CollationSetting): string[] {
  const { agreed, collation } = view.shown;
  return [
    ...agreedSection(view, collation.reports.length === 2 ? "Both tell" : "All tell", agreed.byAll),
    ...agreedSection(view, "Some tell", agreed.bySome),
  ];
}

function agreedSection(view: CollationSetting, title: string, facts: readonly AgreedFact[]): string[] {
  if (facts.length === 0) return [];
  const { palette, width, only } = view;
  const shown = facts.slice(0, only === null ? mostFacts : Infinity);
  const rest = facts.length - shown.length;
  return [
    "",
    ...hanging("", `${palette.heading(title)}: ${counted(facts.length, "fact")}`, width),
    ...shown.flatMap((fact) => agreed(view, fact)),
    ...(rest > 0 ? hanging("  ", palette.quiet(`… ${rest} more: --only agreements shows all`), width) : []),
  ];
}

/**
 * One agreed fact:
 *
 *     = A:7  «About 300» homes were flooded, the governor said.
 *       D:3  The governor spoke of «about 300» homes.
 *            A and D, first in A, one source: the governor.
 */
function agreed(view: CollationSetting, fact: AgreedFact): string[] {
  const { palette, width, gutter } = view;
  const [opening = "", ...others] = placeLines(view, fact, "  ");
  return [
    `${palette.agreement(fact.same ? "=" : "≈")} ${opening.slice(2)}`,
    ...others,
    ...(fact.note === "" ? [] : hanging(" ".repeat(gutter + 4), palette.quiet(visible(fact.note)), width)),
  ];
}
