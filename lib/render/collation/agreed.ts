/** Facts that several reports tell and none contradicts. */
import type { Fact } from "../../model.ts";
import { ended } from "../../presentation/reasons.ts";
import { counted, hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { lettersOf, type CollationSetting } from "./setting.ts";
import { oneSource, placesOf } from "./words.ts";

/** Facts of one kind shown without asking for more. */
const mostFacts = 5;

/** What several reports tell and none contradicts: first what all tell, then what some tell and the others leave out. */
export function agreedSections(view: CollationSetting): string[] {
  const { facts, reports } = view.collation;
  const agreed = facts.filter(({ kind }) => kind === "agreed");
  const byAll = agreed.filter((fact) => fact.reports.length === reports.length);
  const bySome = agreed.filter((fact) => fact.reports.length < reports.length);
  return [
    ...agreedSection(view, reports.length === 2 ? "Both tell" : "All tell", byAll),
    ...agreedSection(view, "Some tell", bySome),
  ];
}

function agreedSection(view: CollationSetting, title: string, facts: readonly Fact[]): string[] {
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
function agreed(view: CollationSetting, fact: Fact): string[] {
  const [value] = fact.values;
  if (value === undefined) return [];
  const isAll = fact.reports.length === view.collation.reports.length;
  const notes = [
    ...(isAll ? [] : [lettersOf(view, fact.reports)]),
    ...(fact.first.length === 0 ? [] : [`first in ${lettersOf(view, fact.first)}`]),
    ...oneSource(view, value),
  ];
  const reason = fact.relation === "same" ? [] : [ended(visible(fact.reason))];
  const note = [...(notes.length === 0 ? [] : [`${capital(notes.join(", "))}.`]), ...reason].join(" ");
  const [opening = "", ...others] = placesOf(view, value, "matched", "  ");
  const sign = view.palette.agreement(fact.relation === "same" ? "=" : "≈");
  return [
    `${sign} ${opening.slice(2)}`,
    ...others,
    ...(note === "" ? [] : hanging(" ".repeat(view.gutter + 4), view.palette.quiet(note), view.width)),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
