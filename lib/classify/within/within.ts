/** Reading -> where the report clashes with itself. */
import type { Confidence, InnerContradiction, Reading } from "../../model.ts";
import { stepOf } from "../judged.ts";
import { checks } from "./checks.ts";
import type { Watch } from "../../watch.ts";
import { clashesByRules, type InnerVerdict } from "./by-rules.ts";
import { withInnerIds } from "./inner-ids.ts";

/**
 * All clashes of a report with itself that are as sure as asked for, the surest first, then in text order: those that the
 * rules for two reports see between two of its sentences ("the talks are ongoing" above, "the talks ended" below), and what
 * its own figures, dates and names give away ("12 dead: seven men and four women").
 */
export function clashesWithin(
  reading: Reading,
  least: Confidence = "medium",
  { onProgress }: Pick<Watch, "onProgress"> = {},
): readonly InnerContradiction[] {
  return innerVerdictOf(reading, least, { onProgress }).clashes;
}

/** The same as far as time allows, with the types that were not looked for. */
export function innerVerdictOf(reading: Reading, least: Confidence, watch: Watch): InnerVerdict<InnerContradiction> {
  const { clashes, unjudged } = clashesByRules(reading, least, watch);
  const judged = [...checks.flatMap((check) => check.judge(reading)), ...clashes];
  const kept = judged.filter(({ confidence }) => stepOf[confidence] <= stepOf[least]);
  kept.sort(
    (x, y) =>
      stepOf[x.confidence] - stepOf[y.confidence] ||
      x.evidence[0].start - y.evidence[0].start ||
      x.evidence[1].start - y.evidence[1].start,
  );
  return { clashes: withInnerIds(reading, kept), unjudged };
}
