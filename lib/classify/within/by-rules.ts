/** What the rules for two reports see in one. */
import type { Confidence, ContradictionType, Reading } from "../../model.ts";
import { isInnerClash, leadOf } from "./gate.ts";
import { gather } from "../gather.ts";
import { conflictsOf, judgedBy } from "../judged.ts";
import { ranked } from "../rank.ts";
import { rules } from "../rules.ts";
import type { Watch } from "../../watch.ts";
import { inOneReport } from "./reasons.ts";
import type { InnerJudgement } from "./check.ts";
import { selfStory } from "./self-story.ts";

/** Clashes of a report with itself, and the types that time was up for. */
export interface InnerVerdict<Clash> {
  readonly clashes: readonly Clash[];
  readonly unjudged: readonly ContradictionType[];
}

/** Conflicts between an earlier and a later sentence of a report, each told at its first two places. */
export function clashesByRules(reading: Reading, least: Confidence, watch: Watch): InnerVerdict<InnerJudgement> {
  // Laying a report out against itself takes as long as some rules.
  if (watch.isOver?.() === true) return { clashes: [], unjudged: rules.map(({ type }) => type) };
  watch.onProgress?.({ kind: "aligning", reports: { a: reading.report, b: reading.report } });
  const story = selfStory(reading);
  const lead = leadOf(reading);
  const verdict = judgedBy(rules, story, watch);
  const judged = verdict.judged.filter((one) => one.sentences.a < one.sentences.b && isInnerClash(story, lead, one));
  const none = reading.sentences.map(() => null);
  const conflicts = conflictsOf(judged, { a: none, b: none }, least);
  const clashes = gather(story, ranked(story, conflicts)).map(({ told }): InnerJudgement => ({
    type: told.type,
    confidence: told.confidence,
    sentences: [told.sentences.a, told.sentences.b],
    evidence: [told.evidence.a, told.evidence.b],
    reason: inOneReport(told.reason),
    developing: told.developing,
  }));
  return { clashes, unjudged: verdict.unjudged };
}
