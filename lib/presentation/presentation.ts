/**
 * What is shown of a comparison, decided once for every format: which words are marked, who must be named as the speaker,
 * what belongs together and in which order. A format sets it in its own signs, and decides nothing of it again.
 */
import type { Comparison, Finding, Side, Sides } from "../model.ts";
import { additionsOf, detailedOf, type ShownAddition } from "./additions.ts";
import { agreementsOf, type ShownAgreement } from "./agreements.ts";
import { changesOf, type ShownChange } from "./changes.ts";
import { contradictionsOf, type ShownContradiction } from "./contradictions.ts";
import { frameOf, type Frame, type ShownSentence } from "./frame.ts";
import { innerClashesOf, type ShownClash } from "./inner-clashes.ts";
import { emptyBaseline } from "./known.ts";
import { everything, inOrder, isSelected, type Selection } from "./selection.ts";
import { stancesOf, type ShownStances } from "./stances.ts";
import { summaryOf, type Summary } from "./summary.ts";

export interface Presentation extends Frame {
  readonly selection: Selection;
  /** Of all that was found, selected or not. */
  readonly summary: Summary;
  readonly contradictions: readonly ShownContradiction[];
  /** Where each report clashes with itself; `null` unless it was asked for. */
  readonly inner: Sides<readonly ShownClash[]> | null;
  /** What was made of sentences from the earlier version to the later; `null` for reports that are no versions of one. */
  readonly changes: readonly ShownChange[] | null;
  readonly stances: ShownStances;
  /** Sentences that one report alone tells. */
  readonly additions: Sides<readonly ShownAddition[]>;
  readonly agreements: readonly ShownAgreement[];
  /** Sentences that both tell, with what one report alone tells in them marked. */
  readonly detailed: Sides<readonly ShownSentence[]>;
}

/**
 * The presentation of the findings selected, with `context` neighbours round each contradiction's sentences; those in the
 * baseline are known.
 */
export function presentationOf(
  comparison: Comparison,
  context = 0,
  selection = everything,
  baseline = emptyBaseline,
): Presentation {
  const frame = frameOf(comparison, baseline);
  const isShown = ({ finding }: { readonly finding: Finding }): boolean => isSelected(finding, selection);
  const { within } = comparison;
  const inner = (side: Side): ShownClash[] => {
    const one = { report: comparison.reports[side], sentences: comparison.sentences[side], lines: frame.lines[side] };
    return innerClashesOf(one, within?.[side] ?? [], baseline);
  };
  return {
    ...frame,
    summary: summaryOf(frame),
    selection,
    contradictions: inOrder(contradictionsOf(frame, context).filter(isShown), selection.sort),
    inner: within === null ? null : { a: inner("a"), b: inner("b") },
    changes: changesOf(frame),
    stances: stancesOf(frame),
    additions: { a: additionsOf(frame, "a"), b: additionsOf(frame, "b") },
    agreements: agreementsOf(frame),
    detailed: { a: detailedOf(frame, "a"), b: detailedOf(frame, "b") },
  };
}
