/** What the rules judged, and which of it becomes a finding. */
import type { Confidence, ContradictionType, Sides } from "../model.ts";
import { overlaps } from "../text/span.ts";
import type { Watch } from "../watch.ts";
import type { Judgement, Rule } from "./rule.ts";
import type { Story } from "./story.ts";

/** A judgement with the type of its rule. */
export type Judged = Judgement & { readonly type: ContradictionType };

/** What the rules said, and the types of those that time was up for. */
export interface Verdict {
  readonly judged: readonly Judged[];
  readonly unjudged: readonly ContradictionType[];
}

/**
 * All that the rules say, in the order in which they are believed, but of sentences that an editor has unlinked; nothing
 * is surer than that both reports tell of one event. A rule that has
 * begun is let finish: cut short, what it had found would be lost. The first is asked in any case, for likeness alone shows
 * no agreement.
 */
export function judgedBy(rules: readonly Rule[], story: Story, { onProgress, isOver }: Watch = {}): Verdict {
  const reports = { a: story.readings.a.report, b: story.readings.b.report };
  const judged: Judged[] = [];
  const unjudged: ContradictionType[] = [];
  rules.forEach(({ type, judge }, done) => {
    if (unjudged.length > 0 || (done > 0 && isOver?.() === true)) {
      unjudged.push(type);
      return;
    }
    onProgress?.({ kind: "judging", reports, type, done, of: rules.length });
    for (const judgement of judge(story)) {
      if (!story.links.isUnlinked(judgement.sentences)) judged.push({ ...judgement, type });
    }
  });
  return { judged: judged.map((one) => atMost(story, one)), unjudged };
}

/** Before: a conflict, however sure. After: one no surer than it is that both reports tell of one event, which its reason says. */
function atMost({ mostConfidence, sameEvent }: Story, judged: Judged): Judged {
  if (judged.relation !== "conflict" || stepOf[judged.confidence] >= stepOf[mostConfidence]) return judged;
  const reason = sameEvent ? judged.reason : ofTwoEvents(judged.reason);
  return { ...judged, confidence: mostConfidence, reason };
}

/** `The dead: 12 in A, 30 in B, but the two do not seem to tell the same event.` */
function ofTwoEvents(reason: string): string {
  return `${reason.replace(/\.$/, "")}, but the two do not seem to tell the same event.`;
}

/** Confidence in steps that can be compared: the surer, the smaller. */
export const stepOf: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/**
 * The conflicts to show: as sure as asked for, and none between sentences of which the other report has one word for word.
 * What both reports carry is no difference between them: if B's sentence stands in A too, whatever in A clashes with it is
 * a clash of A with itself; unless an editor has linked the two.
 */
export function conflictsOf(
  judged: readonly Judged[],
  verbatim: Sides<readonly (number | null)[]>,
  least: Confidence,
  isLinked: (pair: Sides<number>) => boolean = () => false,
): Judged[] {
  const isCarried = ({ a, b }: Sides<number>): boolean =>
    ((verbatim.a[a] ?? null) !== null || (verbatim.b[b] ?? null) !== null) && !isLinked({ a, b });
  return once(
    judged.filter(
      (one) => one.relation === "conflict" && stepOf[one.confidence] <= stepOf[least] && !isCarried(one.sentences),
    ),
  );
}

/** Keeps the first of judgements on one pair of sentences whose words overlap on both sides: one clash is told once. */
export function once(judged: readonly Judged[]): Judged[] {
  const kept = new Map<string, Judged[]>();
  return judged.filter((one) => {
    const key = `${one.sentences.a} ${one.sentences.b}`;
    const before = kept.get(key) ?? [];
    if (before.some((x) => overlaps(x.evidence.a, one.evidence.a) && overlaps(x.evidence.b, one.evidence.b)))
      return false;
    kept.set(key, [...before, one]);
    return true;
  });
}
