/** The first lines: how many sentences of each report came to what, and what was found. */
import type { Confidence, Contradiction, Counts, Side } from "../../model.ts";
import { counted, hanging, padded, padNumber } from "../layout.ts";
import { letter, type View } from "./view.ts";
import stringWidth from "string-width";

const confidences: readonly Confidence[] = ["high", "medium", "low"];

/**
 * What was found, then where the sentences of each report went:
 *
 *     3 contradictions (2 high, 1 low), 9 agreements, 4 additions in A, 6 in B, 12 details
 *
 *     A  first.txt   19 sentences = 4 contradict + 6 agree + 7 only here + 2 not part of the story
 */
export function summary(view: View): string[] {
  const { sameEvent } = view.comparison;
  const warning = sameEvent ? [] : hanging("", view.palette.heading(otherEvent), view.width);
  return [...hanging("", headline(view), view.width), ...warning, "", ...countLine(view, "a"), ...countLine(view, "b")];
}

const otherEvent =
  "The reports seem to tell of two events: what differs between them is shown with --min-confidence low only.";

function headline(view: View): string {
  const { findings } = view.comparison;
  const { palette } = view;
  const contradictions = findings.filter((finding) => finding.kind === "contradiction");
  const agreements = findings.filter((finding) => finding.kind === "agreement").length;
  const additions = findings.filter((finding) => finding.kind === "addition");
  const details = findings.filter((finding) => finding.kind === "detail").length;
  const onlyA = additions.filter(({ side }) => side === "a").length;
  const found = counted(contradictions.length, "contradiction") + byConfidence(contradictions);
  return [
    contradictions.length > 0 ? palette.contradiction(found) : palette.heading("No contradictions found"),
    counted(agreements, "agreement"),
    `${counted(onlyA, "addition")} in A`,
    `${additions.length - onlyA} in B`,
    ...(details === 0 ? [] : [counted(details, "detail")]),
  ].join(", ");
}

function byConfidence(contradictions: readonly Contradiction[]): string {
  const parts = confidences.flatMap((confidence) => {
    const count = contradictions.filter((finding) => finding.confidence === confidence).length;
    return count === 0 ? [] : [`${count} ${confidence}`];
  });
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** The sentences of one report by what became of them; both reports' figures stand under each other. */
function countLine(view: View, side: Side): string[] {
  const { counts } = view.comparison;
  const figure = (state: keyof Counts): string => {
    return padNumber(counts[side][state], Math.max(digits(counts.a[state]), digits(counts.b[state])));
  };
  const total = (of: Side): number => Object.values(counts[of]).reduce((sum, count) => sum + count, 0);
  const sentences = `${padNumber(total(side), Math.max(digits(total("a")), digits(total("b"))))} sentence${total(side) === 1 ? "" : "s"}`;
  const nameColumns = Math.min(Math.max(stringWidth(view.names.a), stringWidth(view.names.b)), view.width >> 2);
  const states =
    `${sentences} = ${figure("contradicts")} contradict + ${figure("agrees")} agree + ` +
    `${figure("only")} only here${counts[side].excluded === 0 ? "" : ` + ${figure("excluded")} not part of the story`}`;
  return hanging(`${letter(view, side)}  `, `${padded(view.names[side], nameColumns)}  ${states}`, view.width);
}

function digits(value: number): number {
  return String(value).length;
}
