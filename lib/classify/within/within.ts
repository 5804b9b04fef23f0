/** Reading -> where the report clashes with itself. */
import type { Confidence, InnerContradiction, Reading } from "../../model.ts";
import { stepOf } from "../judged.ts";
import { checks } from "./checks.ts";
import { clashesByRules } from "./by-rules.ts";
import { withInnerIds } from "./inner-ids.ts";

/**
 * All clashes of a report with itself that are as sure as asked for, the surest first, then in text order: those that the
 * rules for two reports see between two of its sentences ("the talks are ongoing" above, "the talks ended" below), and what
 * its own figures, dates and names give away ("12 dead: seven men and four women").
 */
export function clashesWithin(reading: Reading, least: Confidence = "medium"): InnerContradiction[] {
  const judged = [...checks.flatMap((check) => check.judge(reading)), ...clashesByRules(reading, least)];
  const kept = judged.filter(({ confidence }) => stepOf[confidence] <= stepOf[least]);
  kept.sort(
    (x, y) =>
      stepOf[x.confidence] - stepOf[y.confidence] ||
      x.evidence[0].start - y.evidence[0].start ||
      x.evidence[1].start - y.evidence[1].start,
  );
  return withInnerIds(reading, kept);
}
