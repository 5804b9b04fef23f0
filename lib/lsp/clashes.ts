/** What the references contradict in a draft, gathered by the draft's words: one clash, however many reports tell it otherwise. */
import type { Comparison, Confidence, Contradiction, ContradictionType, Place, Span } from "../model.ts";
import { isSelected, type Selection } from "../presentation/selection.ts";

/** A draft held against one reference; the draft is `a`. */
export interface Held {
  /** Index of the reference. */
  readonly reference: number;
  readonly comparison: Comparison;
}

/** What one reference says instead. */
export interface Against extends Place {
  readonly reference: number;
  readonly finding: Contradiction;
}

/** Words of the draft that one or more references contradict. */
export interface Clash {
  readonly type: ContradictionType;
  /** The words of the draft. */
  readonly span: Span;
  readonly sentence: number;
  readonly confidence: Confidence;
  /** Whether the story moving on explains all of it. */
  readonly developing: boolean;
  /** The surest first, and those told in the story before those in its headline; a reference that says otherwise in several places has several. */
  readonly against: readonly [Against, ...Against[]];
  /** Indexes of the references that tell what the draft tells. */
  readonly alike: readonly number[];
}

/** The surest first. */
const steps: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/** The clashes in the order of the draft, without what is known by its id. A toll in the headline and in the lead is two: both places want mending. */
export function clashesOf(
  held: readonly Held[],
  selection: Pick<Selection, "only" | "ignore">,
  known: ReadonlySet<string> = new Set(),
): Clash[] {
  const all = held.flatMap(({ reference, comparison }) =>
    comparison.findings.flatMap((finding) =>
      finding.kind === "contradiction" && isSelected(finding, selection) && !known.has(finding.id)
        ? [finding, ...finding.also].map(({ evidence, sentences }) => ({
            against: { reference, finding, evidence, sentences },
            rank: rankOf(comparison, finding, { evidence, sentences }),
          }))
        : [],
    ),
  );
  const groups: [Against, ...Against[]][] = [];
  for (const { against: one } of all.sort((x, y) => x.rank - y.rank)) {
    const group = groups.find(([first]) => first.finding.type === one.finding.type && overlap(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map((against) => clashOf(against, held)).sort((x, y) => x.span.start - y.span.start);
}

/** The surest first; of those the story before its headline, and a figure before "dozens". */
function rankOf({ reports, sentences }: Comparison, { confidence }: Contradiction, place: Place): number {
  const { start, end } = place.evidence.b;
  const isInHeadline = sentences.b[place.sentences.b]?.class === "headline";
  const isFigure = /\p{N}/u.test(reports.b.text.slice(start, end));
  return 4 * steps[confidence] + (isInHeadline ? 2 : 0) + (isFigure ? 0 : 1);
}

function clashOf(against: readonly [Against, ...Against[]], held: readonly Held[]): Clash {
  const [{ finding, evidence, sentences }] = against;
  const references = against.map(({ reference }) => reference);
  const alike = held.filter(
    ({ reference, comparison }) =>
      !references.includes(reference) &&
      comparison.findings.some(
        (other) => other.kind === "agreement" && other.type === finding.type && overlap(other, against[0]),
      ),
  );
  return {
    type: finding.type,
    span: evidence.a,
    sentence: sentences.a,
    confidence: finding.confidence,
    developing: against.every((one) => one.finding.developing),
    against,
    alike: alike.map(({ reference }) => reference),
  };
}

function overlap(
  { evidence: { a: x } }: Pick<Place, "evidence">,
  { evidence: { a: y } }: Pick<Place, "evidence">,
): boolean {
  return x.start < y.end && y.start < x.end;
}
