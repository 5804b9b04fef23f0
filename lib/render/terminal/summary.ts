/** The first lines: how many sentences of each report came to what, and what was found. */
import { counted } from "../../presentation/reasons.ts";
import { byConfidence, ofThemKnown, totalOf } from "../../presentation/summary.ts";
import { additionCounts } from "../../presentation/terms.ts";
import { countBars, countTable, type CountRow } from "../counts.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import type { View } from "./view.ts";

/**
 * What was found, then where the sentences of each report went:
 *
 *     3 contradictions (2 high, 1 low), 9 agreements, 4 additions in A, 6 in B, 12 details
 *
 *                  sentences = contradict + agree + only here + left out
 *     A  first.txt        19 =          4 +     6 +         7 +        2
 */
export function summary(view: View): string[] {
  return [...hanging("", headline(view), view.width), "", ...countTable(view, countRows(view))];
}

/** The counts alone: `A  first.txt  4 ≠  6 =  7 +  2 ·  ≠≠≠≠======+++++++··` for each report, then what was found. */
export function statistics(view: View): string[] {
  return [...countBars(view, countRows(view)), ...hanging("", headline(view), view.width)];
}

function headline({ shown, palette }: View): string {
  const { contradictions, agreements, additions, details } = shown.summary;
  const { clash, clashes, noClashes } = shown.terms;
  const count = totalOf(contradictions);
  return [
    count > 0
      ? palette.contradiction(`${counted(count, clash, clashes)} (${byConfidence(contradictions)})`) +
        ofThemKnown(shown.summary.known, contradictions)
      : palette.heading(`${noClashes}${shown.comparison.partial === null ? "" : " so far"}`),
    counted(agreements, "agreement"),
    ...additionCounts(shown.terms, shown.comparison, additions),
    ...(details === 0 ? [] : [counted(details, "detail")]),
  ].join(", ");
}

/** What the counts of sentences are of. */
function countRows({ shown, palette }: View): CountRow[] {
  return (["a", "b"] as const).map((side) => ({
    letter: palette[side](side.toUpperCase()),
    name: visible(shown.names[side]),
    day: "",
    counts: shown.summary.sentences[side],
  }));
}
