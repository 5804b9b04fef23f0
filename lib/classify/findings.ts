/** Judgements and alignments -> findings: each with its id, ranked. */
import type { Addition, Alignment, Confidence, Contradiction, Finding, Side, Sides } from "../model.ts";
import { agreementsOf } from "./agreements.ts";
import { detailsOf } from "./details.ts";
import { areReadable, isFigure } from "./foreign.ts";
import { gather, type Clash } from "./gather.ts";
import { spanOfSentence, withIds, type Unnamed } from "./ids.ts";
import { conflictsOf, type Judged } from "./judged.ts";
import { ranked } from "./rank.ts";
import { speakersAt, type Story } from "./story.ts";

/** Puts what the rules judged and what the alignment left together into the list of findings. */
export function findingsOf(
  story: Story,
  alignments: readonly Alignment[],
  verbatim: Sides<readonly (number | null)[]>,
  judged: readonly Judged[],
  least: Confidence,
): Finding[] {
  const conflicts = conflictsOf(judged, verbatim, least, story.links.isLinked);
  const contradictions = gather(story, ranked(story, conflicts)).map((clash) => contradictionOf(story, clash));
  const matches = alignments.filter((alignment) => alignment.kind === "match");
  const agreements = agreementsOf(story, judged, matches, conflicts, verbatim);
  const contradicted = {
    a: new Set(conflicts.map((one) => one.sentences.a)),
    b: new Set(conflicts.map((one) => one.sentences.b)),
  };
  const additions = alignments.flatMap((alignment) =>
    alignment.kind === "gap" && !contradicted[alignment.side].has(alignment.sentence)
      ? [additionOf(story, alignment.side, alignment.sentence)]
      : [],
  );
  const isCarried = (side: Side, sentence: number): boolean => (verbatim[side][sentence] ?? null) !== null;
  const isRead = areReadable(story.readings);
  const details = detailsOf(story, matches, isCarried).filter(({ type }) => isRead || isFigure(type));
  return withIds(story, [...contradictions, ...additions, ...agreements, ...details]);
}

function contradictionOf(story: Story, { told, also }: Clash): Unnamed<Contradiction> {
  const { type, confidence, reason, evidence, sentences } = told;
  // What a report tells otherwise than before it has changed; it does not contradict itself.
  const developing = told.developing || story.copied?.relation === "version";
  const speakers = speakersAt(story, sentences);
  return { kind: "contradiction", type, confidence, reason, evidence, sentences, speakers, developing, also };
}

function additionOf(story: Story, side: Side, sentence: number): Unnamed<Addition> {
  return {
    kind: "addition",
    side,
    confidence: "medium",
    reason: additionReason(story, side),
    evidence: spanOfSentence(story, side, sentence),
    sentence,
    speaker: story.speakers[side][sentence] ?? null,
  };
}

function additionReason({ copied }: Story, side: Side): string {
  const letter = side.toUpperCase();
  if (copied?.relation !== "version") return `Only ${letter} tells this.`;
  return copied.earlier === side ? `Withdrawn since ${letter}.` : `Added in ${letter}.`;
}
