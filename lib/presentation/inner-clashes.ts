/** Where a report clashes with itself, as it is shown: the reason, and its own words in both places. */
import type { Baseline, InnerContradiction, Report, Sentence } from "../model.ts";
import type { Passage } from "./frame.ts";
import { emptyBaseline, knownOf, type Known } from "./known.ts";
import { piecesOf, type Mark } from "./pieces.ts";
import { lineAt } from "./positions.ts";
import { ended } from "./reasons.ts";
import { shownSpeaker } from "./speakers.ts";

export interface ShownClash {
  readonly finding: InnerContradiction;
  /** `null` of one that is new. */
  readonly known: Known | null;
  /** Counted from 1, the surest first. */
  readonly number: number;
  readonly reason: string;
  /** Both places, or the one sentence that holds both with both marked. */
  readonly sentences: readonly Passage[];
}

/** The report whose clashes are shown. */
export interface OneReport {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  /** Offsets at which its lines start. */
  readonly lines: readonly number[];
}

export function innerClashesOf(
  one: OneReport,
  clashes: readonly InnerContradiction[],
  baseline: Baseline = emptyBaseline,
): ShownClash[] {
  return clashes.map((finding, i) => ({
    finding,
    known: knownOf(baseline, finding.id),
    number: i + 1,
    reason: ended(finding.reason),
    sentences: passagesOf(one, finding),
  }));
}

function passagesOf(one: OneReport, { sentences, evidence, speakers }: InnerContradiction): Passage[] {
  const [first, second] = sentences;
  const told = first === second ? [0] : [0, 1];
  return told.flatMap((at) => {
    const index = at === 0 ? first : second;
    const span = one.sentences[index]?.span;
    if (span === undefined) return [];
    const spans = first === second ? evidence : evidence.slice(at, at + 1);
    const pieces = piecesOf(
      one.report,
      span,
      spans.map((own): Mark => ({ span: own, kind: "clash" })),
    );
    const speaker = shownSpeaker(speakers[at] ?? null, pieces.map(({ words }) => words).join(""));
    return [{ index, line: lineAt(one.lines, span.start), pieces, speaker }];
  });
}
