/** What the rules for two reports see in one. */
import type { Confidence, Reading } from "../../model.ts";
import { isInnerClash, leadOf } from "./gate.ts";
import { gather } from "../gather.ts";
import { conflictsOf, judgedBy } from "../judged.ts";
import { ranked } from "../rank.ts";
import { rules } from "../rules.ts";
import { inOneReport } from "./reasons.ts";
import type { InnerJudgement } from "./check.ts";
import { selfStory } from "./self-story.ts";

/** Conflicts between an earlier and a later sentence of a report, each told at its first two places. */
export function clashesByRules(reading: Reading, least: Confidence): InnerJudgement[] {
  const story = selfStory(reading);
  const lead = leadOf(reading);
  const judged = judgedBy(rules, story).filter(
    (one) => one.sentences.a < one.sentences.b && isInnerClash(story, lead, one),
  );
  const none = reading.sentences.map(() => null);
  const conflicts = conflictsOf(judged, { a: none, b: none }, least);
  return gather(story, ranked(story, conflicts)).map(({ told }) => ({
    type: told.type,
    confidence: told.confidence,
    sentences: [told.sentences.a, told.sentences.b],
    evidence: [told.evidence.a, told.evidence.b],
    reason: inOneReport(told.reason),
    developing: told.developing,
  }));
}
