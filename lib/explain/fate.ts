/** What became of a judgement on its way to the findings. */
import { stepOf, type Judged } from "../classify/judged.ts";
import type { Confidence, Contradiction, ExplainedJudgement, Finding, Sides, Span } from "../model.ts";
import { overlaps } from "../text/span.ts";

/** What a judgement is held against. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly least: Confidence;
  /** Whether one of the two sentences stands in the other report word for word. */
  readonly carried: boolean;
  readonly matched: boolean;
}

type Fate = Pick<ExplainedJudgement, "finding" | "dropped">;

/** A judgement with the finding that tells it, or the reason why none of its own does. */
export function withFate(one: Judged, outcome: Outcome): ExplainedJudgement {
  const { type, relation, confidence, reason, evidence, developing } = one;
  const fate = relation === "conflict" ? fateOfConflict(one, outcome) : fateOfAgreement(one, outcome);
  return { type, relation, confidence, reason, evidence, developing, ...fate };
}

function fateOfConflict(one: Judged, { findings, least, carried }: Outcome): Fate {
  const contradictions = findings.filter((finding) => finding.kind === "contradiction");
  const own = contradictions.find((finding) => tells(finding, one));
  if (own !== undefined) return { finding: own.id, dropped: null };
  const gathered = contradictions.find(({ also }) => also.some((place) => isAt(place, one)));
  if (gathered !== undefined) {
    return { finding: gathered.id, dropped: "The same two values clash elsewhere too: one finding tells all places." };
  }
  if (carried) {
    return {
      finding: null,
      dropped: "One of the sentences stands in both reports word for word: no difference between them.",
    };
  }
  if (stepOf[one.confidence] > stepOf[least]) {
    return { finding: null, dropped: `Its confidence is below ${least}: --min-confidence ${one.confidence} shows it.` };
  }
  const other = findings.find((finding) => finding.kind === "contradiction" && meets(finding, one));
  return {
    finding: other?.id ?? null,
    dropped:
      other === undefined
        ? "Another finding tells it."
        : `The same words are told as ${other.kind === "contradiction" ? other.type : other.kind} already.`,
  };
}

function fateOfAgreement(one: Judged, { findings, matched }: Outcome): Fate {
  if (one.relation === "open") return { finding: null, dropped: null };
  const agreements = findings.filter((finding) => finding.kind === "agreement");
  const own = agreements.find((finding) => finding.type === one.type && isAt(finding, one));
  if (own !== undefined) return { finding: own.id, dropped: null };
  if (!matched)
    return { finding: null, dropped: "The sentences are not aligned: what agrees in passing is not listed." };
  const other = findings.find(
    (finding) => (finding.kind === "agreement" || finding.kind === "contradiction") && meets(finding, one),
  );
  return { finding: other?.id ?? null, dropped: "Another finding on these sentences tells it." };
}

interface Placed {
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

/** Whether a finding is made of this judgement, and not of another one on the same words. */
function tells(finding: Contradiction, one: Judged): boolean {
  return finding.type === one.type && finding.reason === one.reason && isAt(finding, one);
}

function isAt(place: Placed, one: Placed): boolean {
  return inOne(place, one) && isSpan(place.evidence.a, one.evidence.a) && isSpan(place.evidence.b, one.evidence.b);
}

function meets(place: Placed, one: Placed): boolean {
  return inOne(place, one) && overlaps(place.evidence.a, one.evidence.a) && overlaps(place.evidence.b, one.evidence.b);
}

function inOne(x: Placed, y: Placed): boolean {
  return x.sentences.a === y.sentences.a && x.sentences.b === y.sentences.b;
}

function isSpan(x: Span, y: Span): boolean {
  return x.start === y.start && x.end === y.end;
}
